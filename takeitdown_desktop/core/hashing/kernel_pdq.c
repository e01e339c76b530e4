/* PDQ: luma buffers, coefficients, quality; and the tilted pictures of which they are computed. */

#include "kernel.h"

enum { VERSION = 2 };

/* Called once, before the others. */
PUBLIC int kernel_version(void)
{
#if defined(__x86_64__)
    __builtin_cpu_init();
#endif
    return VERSION;
}

/* ---- Bilinear interpolation at precomputed positions (operator.py) ---- */

/* around: rows of `stride` values; at: index of the upper left neighbour of each position. */
PUBLIC void interpolate(const float *around, int stride, const int64_t *at, const float *across, const float *down,
                        int count, float *out)
{
    for (int index = 0; index < count; index++) {
        const float *upper = around + at[index], *lower = upper + stride;
        const float right = upper[1] - upper[0];
        float value = ((lower[1] - lower[0]) - right) * across[index];
        value += lower[0] - upper[0];
        value *= down[index];
        value += right * across[index];
        value += upper[0];
        out[index] = value;
    }
}

/* out (columns x SIDE) = the transpose of values (SIDE x columns). */
BODY void transpose(const float *values, int columns, float *out)
{
    for (int column = 0; column < columns; column++)
        for (int row = 0; row < SIDE; row++)
            out[(ptrdiff_t)column * SIDE + row] = values[(ptrdiff_t)row * columns + column];
}

/* ---- The reference's quality measure (pdq.py, texture.py) ---- */

BODY void add_steps(const float *one, const float *other, int count, float scale, float close, int32_t *sums)
{
    int32_t low = 0, high = 0;
    for (int at = 0; at < count; at++) {
        float step = __builtin_fabsf(other[at] - one[at]) * scale;
        step -= close;
        low += (int32_t)step;
        step += 2 * close;
        high += (int32_t)step;
    }
    sums[0] += low;
    sums[1] += high;
}

BODY void texture_of_buffer_body(const float *buffer, float scale, float close, int32_t *sums)
{
    sums[0] = sums[1] = 0;
    for (int row = 0; row < SIDE; row++) {
        const float *line = buffer + row * SIDE;
        add_steps(line, line + 1, SIDE - 1, scale, close, sums);
        if (row + 1 < SIDE)
            add_steps(line, line + SIDE, SIDE, scale, close, sums);
    }
}

/* out = rows x values, which both are SIDE x SIDE; most of each row is 0. */
BODY void filtered(const float *rows, const float *values, float *out)
{
    for (int row = 0; row < SIDE; row++) {
        float sums[SIDE] = {0};
        for (int at = 0; at < SIDE; at++) {
            const float weight = rows[row * SIDE + at];
            if (weight == 0)
                continue;
            for (int column = 0; column < SIDE; column++)
                sums[column] += weight * values[at * SIDE + column];
        }
        memcpy(out + row * SIDE, sums, sizeof sums);
    }
}

BODY void texture_of_copy_body(const float *cells, float ground, const float *down, const float *across, float scale,
                               float close, int32_t *sums)
{
    float values[SIDE * SIDE], rows[SIDE * SIDE];
    for (int at = 0; at < SIDE * SIDE; at++)
        values[at] = cells[at] - ground;
    filtered(down, values, rows);
    transpose(rows, SIDE, values);
    filtered(across, values, rows); /* transposed, which has the same sums */
    texture_of_buffer_body(rows, scale, close, sums);
}

TWICE(void, texture_of_buffer, (const float *buffer, float scale, float close, int32_t *sums),
      (buffer, scale, close, sums))
TWICE(void, texture_of_copy,
      (const float *cells, float ground, const float *down, const float *across, float scale, float close,
       int32_t *sums),
      (cells, ground, down, across, scale, close, sums))

/* Sums of the integer parts of the scaled absolute differences of neighbours in a 64 x 64 buffer, lowered and raised
 * by `close`. */
PUBLIC void texture_sums(const float *buffer, float scale, float close, int32_t *sums)
{
    texture_of_buffer(buffer, scale, close, sums);
}

/* The same for down x (cells - ground) x across^T, all of them 64 x 64. */
PUBLIC void copy_texture_sums(const float *cells, float ground, const float *down, const float *across, float scale,
                              float close, int32_t *sums)
{
    texture_of_copy(cells, ground, down, across, scale, close, sums);
}

/* ---- PDQ of block means of luma (pdq.py) ---- */

/* out (SIDE x columns) = weights x cells, where row r of the weights is 0 outside of ends[2r] .. ends[2r + 1]. */
BODY void reduce_cells(const uint8_t *cells, ptrdiff_t stride, int rows, int columns, const float *weights,
                       const int32_t *ends, float *out)
{
    for (int row = 0; row < SIDE; row++) {
        float *sums = out + (ptrdiff_t)row * columns;
        memset(sums, 0, (size_t)columns * sizeof *sums);
        for (int at = ends[2 * row]; at < ends[2 * row + 1]; at++) {
            const float weight = weights[(ptrdiff_t)row * rows + at];
            const uint8_t *line = cells + at * stride;
            for (int column = 0; column < columns; column++)
                sums[column] += weight * (float)line[column];
        }
    }
}

/* out (SIDE x SIDE) = weights x lines (columns x SIDE). */
BODY void reduce_lines(const float *lines, int columns, const float *weights, const int32_t *ends, float *out)
{
    for (int row = 0; row < SIDE; row++) {
        float sums[SIDE] = {0};
        for (int at = ends[2 * row]; at < ends[2 * row + 1]; at++) {
            const float weight = weights[(ptrdiff_t)row * columns + at];
            for (int column = 0; column < SIDE; column++)
                sums[column] += weight * lines[(ptrdiff_t)at * SIDE + column];
        }
        memcpy(out + row * SIDE, sums, sizeof sums);
    }
}

struct axis {
    const float *weights;  /* SIDE x length: the operator */
    const int32_t *ends;   /* SIDE x 2: the first and one past the last weight of each row that is not 0 */
    int length;
};

BODY void luma_buffer_body(const uint8_t *cells, ptrdiff_t stride, const struct axis *down, const struct axis *across,
                           int is_transposed, float *scratch, float *out)
{
    float *lines = scratch + (ptrdiff_t)across->length * SIDE, buffer[SIDE * SIDE];
    reduce_cells(cells, stride, down->length, across->length, down->weights, down->ends, scratch);
    transpose(scratch, across->length, lines);
    reduce_lines(lines, across->length, across->weights, across->ends, buffer);
    if (is_transposed)
        memcpy(out, buffer, sizeof buffer); /* it was transposed above */
    else
        transpose(buffer, SIDE, out);
}

/* 16 x 16 coefficients of a 64 x 64 buffer; cosines: 16 x 64. */
BODY void coefficients_body(const float *buffer, const float *cosines, float *out)
{
    float rows[ROWS * SIDE] = {0}, columns[SIDE * ROWS];
    for (int row = 0; row < ROWS; row++)
        for (int at = 0; at < SIDE; at++) {
            columns[at * ROWS + row] = cosines[row * SIDE + at];
            for (int column = 0; column < SIDE; column++)
                rows[row * SIDE + column] += cosines[row * SIDE + at] * buffer[at * SIDE + column];
        }
    for (int row = 0; row < ROWS; row++) {
        float sums[ROWS] = {0};
        for (int at = 0; at < SIDE; at++)
            for (int column = 0; column < ROWS; column++)
                sums[column] += rows[row * SIDE + at] * columns[at * ROWS + column];
        memcpy(out + row * ROWS, sums, sizeof sums);
    }
}

TWICE(void, luma_buffer,
      (const uint8_t *cells, ptrdiff_t stride, const struct axis *down, const struct axis *across, int is_transposed,
       float *scratch, float *out),
      (cells, stride, down, across, is_transposed, scratch, out))
TWICE(void, coefficients, (const float *buffer, const float *cosines, float *out), (buffer, cosines, out))

/* Move the smallest values to the front, the one of that rank to its index (quickselect). */
static void select_rank(float *values, int count, int rank)
{
    int first = 0, last = count - 1;
    while (first < last) {
        const float pivot = values[(first + last) / 2];
        int low = first, high = last;
        while (low <= high) {
            while (values[low] < pivot)
                low++;
            while (values[high] > pivot)
                high--;
            if (low <= high) {
                const float value = values[low];
                values[low++] = values[high];
                values[high--] = value;
            }
        }
        if (rank <= high)
            last = high;
        else if (rank >= low)
            first = low;
        else
            return;
    }
}

/* The buffer (64 x 64) of a grid of luma and its hash (32 bytes); returns by how much the next larger coefficient
 * exceeds the median one.
 *
 * cells: rows of down->length, `stride` bytes apart; is_transposed: of the transposed picture; black, gain: of its
 * luma range; cosines: 16 x 64; scratch: 2 x 64 x across->length. */
PUBLIC float read_grid(const uint8_t *cells, int64_t stride, const struct axis *down, const struct axis *across,
                       int is_transposed, float black, float gain, const float *cosines, float *scratch,
                       float *buffer, uint8_t *hash)
{
    float found[BITS], values[BITS];
    luma_buffer(cells, (ptrdiff_t)stride, down, across, is_transposed, scratch, buffer);
    if (gain != 1)
        for (int at = 0; at < SIDE * SIDE; at++)
            buffer[at] = (buffer[at] - black) * gain;
    coefficients(buffer, cosines, found);
    memcpy(values, found, sizeof values);
    select_rank(values, BITS, BITS / 2 - 1);
    const float median = values[BITS / 2 - 1];
    float next = values[BITS / 2];
    for (int at = BITS / 2; at < BITS; at++)
        next = values[at] < next ? values[at] : next;
    memset(hash, 0, BYTES);
    for (int bit = 0; bit < BITS; bit++)
        hash[bit / 8] |= (uint8_t)((found[BITS - 1 - bit] > median) << (7 - bit % 8));
    return next - median;
}
