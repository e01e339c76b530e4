/* The inner loops of hashing, where NumPy needs several passes over memory.
 *
 * Every function has an equivalent in NumPy beside its caller, which is used where this is not compiled. Both give
 * the same bits: sums are of integers, and floating-point operations are in the same order and precision, never
 * contracted (-ffp-contract=off).
 *
 * No Python headers are needed: kernel.py calls this by ctypes.
 */

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#ifdef _WIN32
#define PUBLIC __declspec(dllexport)
#else
#define PUBLIC __attribute__((visibility("default")))
#endif

/* x86-64 guarantees neither a population count nor AVX2, so hot functions exist twice. */
#if defined(__x86_64__)
#define FAST __attribute__((target("popcnt,avx2")))
#define HAS_FAST (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("popcnt"))
#else
#define FAST
#define HAS_FAST 0
#endif
#define BODY static inline __attribute__((always_inline))

enum { VERSION = 1, BITS = 256, BYTES = BITS / 8, WORDS = BITS / 64, BATCH = 16, SIDE = 64 };

/* Called once, before the others. */
PUBLIC int kernel_version(void)
{
#if defined(__x86_64__)
    __builtin_cpu_init();
#endif
    return VERSION;
}

/* ---- Greedy set cover (set_cover.py) ---- */

struct cover {
    int points, rows, batch;
    int32_t *weights;  /* of each point; their sum is at most 2^16 */
    uint64_t *hashes;  /* rows x WORDS: the distinct candidates */
    int32_t *row_of;   /* 2 x points: the row of each candidate */
    uint16_t *chances; /* rows x points, 0..256 */
    uint16_t *best;    /* of each point, over the chosen and given hashes */
    int32_t *bounds;   /* 2 x points: upper bounds of the candidates' gains */
    int32_t covered;   /* the sum of best times weights, at most 2^24 */
    int first;         /* the candidate that cover_next proposed */
};

BODY void distances_body(const uint64_t *hash, const uint64_t *points, int count, uint16_t *out)
{
    for (int point = 0; point < count; point++) {
        int sum = 0;
        for (int word = 0; word < WORDS; word++)
            sum += __builtin_popcountll(hash[word] ^ points[(size_t)point * WORDS + (size_t)word]);
        out[point] = (uint16_t)sum;
    }
}

/* The bitwise majority of points, each weighted by its own weight and by its distance. A tie sets the bit. */
BODY void majority_body(const uint16_t *distances, const uint16_t *table, const int32_t *weights,
                        const int32_t *masks, int count, uint8_t *out)
{
    int32_t sums[BITS] = {0}, total = 0;
    for (int point = 0; point < count; point++) {
        const int32_t weight = table[distances[point]] * weights[point], *mask = masks + (size_t)point * BITS;
        if (!weight)
            continue;
        total += weight;
        for (int bit = 0; bit < BITS; bit++)
            sums[bit] += mask[bit] & weight;
    }
    memset(out, 0, BYTES);
    for (int bit = 0; bit < BITS; bit++)
        out[bit / 8] |= (uint8_t)((2 * sums[bit] >= total) << (7 - bit % 8));
}

BODY int32_t covered_body(const uint16_t *chances, const uint16_t *best, const int32_t *weights, int count)
{
    int32_t sum = 0;
    for (int point = 0; point < count; point++)
        sum += (chances[point] > best[point] ? chances[point] : best[point]) * weights[point];
    return sum;
}

#define TWICE(type, name, parameters, arguments)                              \
    static FAST type name##_fast parameters { return name##_body arguments; } \
    static type name##_plain parameters { return name##_body arguments; }     \
    static type name parameters { return HAS_FAST ? name##_fast arguments : name##_plain arguments; }

TWICE(void, distances, (const uint64_t *hash, const uint64_t *points, int count, uint16_t *out),
      (hash, points, count, out))
TWICE(void, majority,
      (const uint16_t *distances, const uint16_t *table, const int32_t *weights, const int32_t *masks, int count,
       uint8_t *out),
      (distances, table, weights, masks, count, out))
TWICE(int32_t, covered, (const uint16_t *chances, const uint16_t *best, const int32_t *weights, int count),
      (chances, best, weights, count))

static uint16_t *chances_of(const struct cover *cover, int row)
{
    return cover->chances + (size_t)row * (size_t)cover->points;
}

static void look_up(const uint16_t *distances, const uint16_t *table, int count, uint16_t *out)
{
    for (int point = 0; point < count; point++)
        out[point] = table[distances[point]];
}

/* The row of a hash among those from `from` on, to which it is added if it is new. */
static int row_of(struct cover *cover, int from, const uint8_t *hash)
{
    uint64_t words[WORDS];
    memcpy(words, hash, BYTES);
    for (int row = from; row < cover->rows; row++) {
        const uint64_t *other = cover->hashes + (size_t)row * WORDS;
        if (other[0] == words[0] && !memcmp(other, words, BYTES))
            return row;
    }
    memcpy(cover->hashes + (size_t)cover->rows * WORDS, words, BYTES);
    return cover->rows++;
}

/* Scratch memory of cover_new. */
struct scratch {
    uint64_t *hashes;    /* points x WORDS, aligned */
    int32_t *masks;      /* points x BITS: all ones where the bit is set */
    uint16_t *distances; /* from one hash to the points */
    int32_t *refined;    /* the row of each majority's second majority */
    int32_t *gains;      /* of each row */
};

static void find_candidates(struct cover *cover, const struct scratch *scratch, const uint16_t *near,
                            const uint16_t *edge, const uint16_t *chances)
{
    const int points = cover->points;
    uint8_t found[BYTES];
    for (int point = 0; point < points; point++) {
        distances(scratch->hashes + (size_t)point * WORDS, scratch->hashes, points, scratch->distances);
        majority(scratch->distances, near, cover->weights, scratch->masks, points, found);
        cover->row_of[point] = row_of(cover, 0, found);
    }
    const int firsts = cover->rows;
    for (int row = 0; row < firsts; row++) {
        distances(cover->hashes + (size_t)row * WORDS, scratch->hashes, points, scratch->distances);
        look_up(scratch->distances, chances, points, chances_of(cover, row));
        majority(scratch->distances, edge, cover->weights, scratch->masks, points, found);
        scratch->refined[row] = row_of(cover, firsts, found);
    }
    for (int row = firsts; row < cover->rows; row++) {
        distances(cover->hashes + (size_t)row * WORDS, scratch->hashes, points, scratch->distances);
        look_up(scratch->distances, chances, points, chances_of(cover, row));
    }
    for (int point = 0; point < points; point++)
        cover->row_of[points + point] = scratch->refined[cover->row_of[point]];
}

static void find_bounds(struct cover *cover, const struct scratch *scratch, const uint8_t *given, int count,
                        const uint16_t *chances)
{
    const int points = cover->points;
    for (int one = 0; one < count; one++) {
        uint64_t hash[WORDS];
        memcpy(hash, given + (size_t)one * BYTES, BYTES);
        distances(hash, scratch->hashes, points, scratch->distances);
        for (int point = 0; point < points; point++)
            if (chances[scratch->distances[point]] > cover->best[point])
                cover->best[point] = chances[scratch->distances[point]];
    }
    cover->covered = covered(cover->best, cover->best, cover->weights, points);
    for (int row = 0; row < cover->rows; row++)
        scratch->gains[row] =
            covered(chances_of(cover, row), cover->best, cover->weights, points) - cover->covered;
    for (int candidate = 0; candidate < 2 * points; candidate++)
        cover->bounds[candidate] = scratch->gains[cover->row_of[candidate]];
}

PUBLIC void cover_free(struct cover *cover)
{
    if (!cover)
        return;
    free(cover->weights);
    free(cover->hashes);
    free(cover->row_of);
    free(cover->chances);
    free(cover->best);
    free(cover->bounds);
    free(cover);
}

/* Find the candidates: majorities of neighbouring points, and second ones weighted towards the match threshold.
 *
 * hashes: points x 32 bytes; given: count x 32 bytes; near, edge, chances: by Hamming distance, 0..256.
 * Returns NULL if there is no memory. */
PUBLIC struct cover *cover_new(const uint8_t *hashes, const int32_t *weights, int points, const uint8_t *given,
                               int count, const uint16_t *near, const uint16_t *edge, const uint16_t *chances)
{
    const size_t size = (size_t)points;
    struct cover *cover = calloc(1, sizeof *cover);
    struct scratch scratch = {
        malloc(size * BYTES), malloc(size * BITS * sizeof(int32_t)), malloc(size * sizeof(uint16_t)),
        malloc(size * sizeof(int32_t)), malloc(2 * size * sizeof(int32_t)),
    };
    int ready = cover && scratch.hashes && scratch.masks && scratch.distances && scratch.refined && scratch.gains;
    if (ready) {
        cover->points = points;
        cover->batch = 2 * points < BATCH ? 2 * points : BATCH;
        cover->weights = malloc(size * sizeof *cover->weights);
        cover->hashes = malloc(2 * size * BYTES);
        cover->row_of = malloc(2 * size * sizeof *cover->row_of);
        cover->chances = malloc(2 * size * size * sizeof *cover->chances);
        cover->best = calloc(size, sizeof *cover->best);
        cover->bounds = malloc(2 * size * sizeof *cover->bounds);
        ready = cover->weights && cover->hashes && cover->row_of && cover->chances && cover->best && cover->bounds;
    }
    if (ready) {
        memcpy(scratch.hashes, hashes, size * BYTES);
        memcpy(cover->weights, weights, size * sizeof *weights);
        for (size_t at = 0; at < size * BITS; at++)
            scratch.masks[at] = -(hashes[at / 8] >> (7 - at % 8) & 1);
        find_candidates(cover, &scratch, near, edge, chances);
        find_bounds(cover, &scratch, given, count, chances);
    }
    free(scratch.hashes);
    free(scratch.masks);
    free(scratch.distances);
    free(scratch.refined);
    free(scratch.gains);
    if (ready)
        return cover;
    cover_free(cover);
    return NULL;
}

/* The smallest of the `batch` largest bounds. */
static int32_t threshold_of(const struct cover *cover)
{
    int32_t largest[BATCH];
    int filled = 0;
    for (int candidate = 0; candidate < 2 * cover->points; candidate++) {
        const int32_t bound = cover->bounds[candidate];
        int at = filled;
        if (filled == cover->batch) {
            if (bound <= largest[filled - 1])
                continue;
            at--;
        } else {
            filled++;
        }
        for (; at && largest[at - 1] < bound; at--)
            largest[at] = largest[at - 1];
        largest[at] = bound;
    }
    return largest[cover->batch - 1];
}

/* Propose the candidate with the largest gain. Gains only shrink as hashes are added, so earlier gains are upper
 * bounds (lazy greedy).
 *
 * Writes its hash (32 bytes), its gain, and the point that contributes most to it. Returns 0 if none is left. */
PUBLIC int cover_next(struct cover *cover, uint8_t *hash, int32_t *gain, int32_t *point)
{
    const int candidates = 2 * cover->points;
    int first;
    for (;;) {
        int32_t threshold = threshold_of(cover), largest = INT32_MIN;
        if (threshold < 1)
            threshold = 1;
        first = -1;
        for (int at = 0; at < candidates; at++) {
            if (cover->bounds[at] >= threshold) {
                cover->bounds[at] = covered(chances_of(cover, cover->row_of[at]), cover->best, cover->weights,
                                            cover->points) - cover->covered;
                if (first < 0 || cover->bounds[at] > cover->bounds[first])
                    first = at;
            }
            if (cover->bounds[at] > largest)
                largest = cover->bounds[at];
        }
        if (first < 0)
            return 0;
        if (cover->bounds[first] < largest)
            continue;
        if (cover->bounds[first] <= 0)
            return 0;
        break;
    }
    const uint16_t *chances = chances_of(cover, cover->row_of[first]);
    int32_t most = -1;
    for (int at = 0; at < cover->points; at++) {
        const int more = chances[at] - cover->best[at];
        if (more * cover->weights[at] > most) {
            most = more * cover->weights[at];
            *point = at;
        }
    }
    cover->first = first;
    memcpy(hash, cover->hashes + (size_t)cover->row_of[first] * WORDS, BYTES);
    *gain = cover->bounds[first];
    return 1;
}

/* Take or reject the proposed candidate. */
PUBLIC void cover_decide(struct cover *cover, int is_taken)
{
    if (is_taken) {
        const uint16_t *chances = chances_of(cover, cover->row_of[cover->first]);
        for (int at = 0; at < cover->points; at++)
            if (chances[at] > cover->best[at])
                cover->best[at] = chances[at];
        cover->covered = covered(cover->best, cover->best, cover->weights, cover->points);
    }
    cover->bounds[cover->first] = 0;
}

PUBLIC int32_t cover_covered(const struct cover *cover) { return cover->covered; }

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
    for (int row = 0; row < SIDE; row++)
        for (int column = 0; column < SIDE; column++)
            values[column * SIDE + row] = rows[row * SIDE + column];
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
