/* What the inner loops of hashing share.
 *
 * Every function of kernel_*.c has an equivalent in NumPy beside its caller, which is used where this is not compiled.
 * Both give the same hashes: sums are of integers, or close calls are computed again in double precision; and
 * floating-point operations are never contracted (-ffp-contract=off).
 *
 * No Python headers are needed: kernel.py calls this by ctypes.
 */

#ifndef KERNEL_H
#define KERNEL_H

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#ifdef _WIN32
#define PUBLIC __declspec(dllexport)
#else
#define PUBLIC __attribute__((visibility("default")))
#endif

/* x86-64 guarantees neither a population count nor AVX2, so hot functions exist twice: TWICE(type, name, parameters,
 * arguments) makes `name`, which calls the better compilation of `name_body`. */
#if defined(__x86_64__)
#define FAST __attribute__((target("popcnt,avx2")))
#define HAS_FAST (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("popcnt"))
#else
#define FAST
#define HAS_FAST 0
#endif
#define BODY static inline __attribute__((always_inline))
#define TWICE(type, name, parameters, arguments)                              \
    static FAST type name##_fast parameters { return name##_body arguments; } \
    static type name##_plain parameters { return name##_body arguments; }     \
    static type name parameters { return HAS_FAST ? name##_fast arguments : name##_plain arguments; }

enum {
    BITS = 256,
    BYTES = BITS / 8,
    WORDS = BITS / 64,
    SIDE = 64, /* of PDQ's luma buffer */
    ROWS = 16, /* of its coefficients */
};

#endif
