/* Set covers of 256-bit hashes. */

#include "kernel.h"

enum { BATCH = 16 };

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

/* The bits of hashes as masks: points x BITS, all ones where a bit is set. */
static int32_t *masks_of(const uint8_t *hashes, size_t points)
{
    int32_t *masks = malloc(points * BITS * sizeof *masks);
    for (size_t at = 0; masks && at < points * BITS; at++)
        masks[at] = -(hashes[at / 8] >> (7 - at % 8) & 1);
    return masks;
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
        malloc(size * BYTES), masks_of(hashes, size), malloc(size * sizeof(uint16_t)),
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

/* ---- Set cover for a stretch of a video (video_cover.py) ---- */

BODY int32_t sum_where_body(const uint16_t *chosen, const int32_t *values, int count)
{
    int32_t sum = 0;
    for (int at = 0; at < count; at++)
        sum += chosen[at] * values[at];
    return sum;
}

TWICE(int32_t, sum_where, (const uint16_t *chosen, const int32_t *values, int count), (chosen, values, count))

/* For each point, the majority of its neighbours, and which points that is near to (1, else 0). */
static void find_middles(const uint64_t *hashes, const int32_t *masks, const int32_t *weights,
                         const int32_t *reaches, int points, int max_bits, uint16_t *apart, uint8_t *middles,
                         uint16_t *reached)
{
    for (int point = 0; point < points; point++) {
        uint16_t near[BITS + 1];
        const int limit = 3 * reaches[point] / 2 < max_bits ? 3 * reaches[point] / 2 : max_bits;
        for (int bits = 0; bits <= BITS; bits++)
            near[bits] = bits <= limit;
        distances(hashes + (size_t)point * WORDS, hashes, points, apart);
        majority(apart, near, weights, masks, points, middles + (size_t)point * BYTES);
        uint64_t middle[WORDS];
        memcpy(middle, middles + (size_t)point * BYTES, BYTES);
        distances(middle, hashes, points, apart);
        for (int other = 0; other < points; other++)
            reached[(size_t)point * (size_t)points + (size_t)other] = apart[other] <= reaches[other];
    }
}

/* Pick middles for one edit after the other, until its uncovered weight is small enough. Returns their number. */
static int pick_middles(const uint16_t *reached, const int32_t *edits, const int32_t *weights, int points,
                        int count_edits, int own, double spare_share, int32_t *values, int32_t *picks)
{
    int32_t *of_edit = values, *gains = values + points, *uncovered = values + 2 * points;
    int count = 0;
    memcpy(uncovered, weights, (size_t)points * sizeof *weights);
    for (int edit = 0; edit < count_edits; edit++) {
        int32_t all = 0;
        for (int at = 0; at < points; at++)
            all += edits[at] == edit ? weights[at] : 0;
        for (;;) {
            int32_t left = 0;
            for (int at = 0; at < points; at++) {
                of_edit[at] = edits[at] == edit ? uncovered[at] : 0;
                gains[at] = edits[at] == edit ? own * uncovered[at] : edits[at] > edit ? uncovered[at] : 0;
                left += of_edit[at];
            }
            if ((float)left <= (float)(all * spare_share))
                break;
            int best = -1;
            int32_t most = -1;
            for (int row = 0; row < points; row++) {
                const uint16_t *of_row = reached + (size_t)row * (size_t)points;
                const int32_t gain = sum_where(of_row, gains, points);
                if (gain > most && sum_where(of_row, of_edit, points)) {
                    most = gain;
                    best = row;
                }
            }
            if (best < 0)
                break;
            for (int at = 0; at < points; at++)
                if (reached[(size_t)best * (size_t)points + (size_t)at])
                    uncovered[at] = 0;
            picks[2 * count] = edit;
            picks[2 * count++ + 1] = best;
        }
    }
    return count;
}

/* Cover the points of each edit in turn by majorities of their neighbours.
 *
 * hashes: points x 32 bytes; weights, edits, reaches: of each point. Writes pairs (edit, point) to `picks`, and the
 * majority of each point's neighbours to `middles` (points x 32 bytes). Returns the number of picks, at most `points`,
 * or -1 if there is no memory. */
PUBLIC int video_cover(const uint8_t *hashes, const int32_t *weights, const int32_t *edits, const int32_t *reaches,
                       int points, int count_edits, int max_bits, int own, double spare_share, uint8_t *middles,
                       int32_t *picks)
{
    const size_t size = (size_t)points;
    uint64_t *aligned = malloc(size * BYTES);
    int32_t *masks = masks_of(hashes, size), *values = malloc(3 * size * sizeof *values);
    uint16_t *apart = malloc(size * sizeof *apart), *reached = malloc(size * size * sizeof *reached);
    int count = -1;
    if (aligned && masks && values && apart && reached) {
        memcpy(aligned, hashes, size * BYTES);
        find_middles(aligned, masks, weights, reaches, points, max_bits, apart, middles, reached);
        count = pick_middles(reached, edits, weights, points, count_edits, own, spare_share, values, picks);
    }
    free(aligned);
    free(masks);
    free(values);
    free(apart);
    free(reached);
    return count;
}
