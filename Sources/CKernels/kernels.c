#include "CKernels.h"

// Products are rounded before they are added, as Swift does it.
#pragma STDC FP_CONTRACT OFF

// One source for all processors: the compiler makes vector code of the plain loops, on x86 once for every processor and
// once for those with AVX2.
#if defined(__x86_64__)
#define KERNEL_FOR_AVX2 __attribute__((target("avx2")))
#define HAS_AVX2 __builtin_cpu_supports("avx2")
#endif
#define KERNEL_BODY static inline __attribute__((always_inline))

/// Four rows at a time, so that sums are read and written once for all of them.
KERNEL_BODY void addRows(
  int32_t *restrict sums, size_t width, const int16_t *restrict rows, const uint32_t *restrict numbers,
  const int16_t *restrict units, size_t count) {
  size_t place = 0;
  for (; place + 4 <= count; place += 4) {
    const int16_t *first = rows + numbers[place] * width, *second = rows + numbers[place + 1] * width;
    const int16_t *third = rows + numbers[place + 2] * width, *fourth = rows + numbers[place + 3] * width;
    const int32_t a = units[place], b = units[place + 1], c = units[place + 2], d = units[place + 3];
    for (size_t lane = 0; lane < width; lane++) {
      // Unsigned, because those may wrap.
      sums[lane] = (int32_t)((uint32_t)sums[lane] + (uint32_t)(a * first[lane]) + (uint32_t)(b * second[lane])
                             + (uint32_t)(c * third[lane]) + (uint32_t)(d * fourth[lane]));
    }
  }
  for (; place < count; place++) {
    const int16_t *row = rows + numbers[place] * width;
    const int32_t unit = units[place];
    for (size_t lane = 0; lane < width; lane++) {
      sums[lane] = (int32_t)((uint32_t)sums[lane] + (uint32_t)(unit * row[lane]));
    }
  }
}

KERNEL_BODY void sumRows(
  float *restrict sums, size_t width, const float *restrict weights, const int32_t *restrict numbers,
  const float *restrict values, size_t count) {
  for (size_t lane = 0; lane < width; lane++) sums[lane] = 0;
  size_t place = 0;
  for (; place + 4 <= count; place += 4) {
    const float *first = weights + (size_t)numbers[place] * width;
    const float *second = weights + (size_t)numbers[place + 1] * width;
    const float *third = weights + (size_t)numbers[place + 2] * width;
    const float *fourth = weights + (size_t)numbers[place + 3] * width;
    const float a = values[place], b = values[place + 1], c = values[place + 2], d = values[place + 3];
    for (size_t lane = 0; lane < width; lane++) {
      sums[lane] = (((sums[lane] + first[lane] * a) + second[lane] * b) + third[lane] * c) + fourth[lane] * d;
    }
  }
  for (; place < count; place++) {
    const float *row = weights + (size_t)numbers[place] * width;
    for (size_t lane = 0; lane < width; lane++) sums[lane] = sums[lane] + row[lane] * values[place];
  }
}

KERNEL_BODY void correctRows(
  float *restrict weights, size_t width, const int32_t *restrict numbers, const float *restrict values, size_t count,
  const float *restrict corrections) {
  for (size_t place = 0; place < count; place++) {
    float *row = weights + (size_t)numbers[place] * width;
    for (size_t lane = 0; lane < width; lane++) row[lane] = row[lane] + corrections[lane] * values[place];
  }
}

/// Eight at a time, of which most often none is.
KERNEL_BODY size_t findAtLeast(
  float least, const float *restrict sums, float scale, const float *restrict biases, size_t count,
  int32_t *restrict found) {
  size_t foundCount = 0;
  size_t place = 0;
  for (; place + 8 <= count; place += 8) {
    int any = 0;
    for (size_t lane = place; lane < place + 8; lane++) any |= sums[lane] * scale + biases[lane] >= least;
    if (!any) continue;
    for (size_t lane = place; lane < place + 8; lane++) {
      if (sums[lane] * scale + biases[lane] >= least) found[foundCount++] = (int32_t)lane;
    }
  }
  for (; place < count; place++) {
    if (sums[place] * scale + biases[place] >= least) found[foundCount++] = (int32_t)place;
  }
  return foundCount;
}

#if defined(KERNEL_FOR_AVX2)
KERNEL_FOR_AVX2 static void addRowsAVX2(
  int32_t *sums, size_t width, const int16_t *rows, const uint32_t *numbers, const int16_t *units, size_t count) {
  addRows(sums, width, rows, numbers, units, count);
}

KERNEL_FOR_AVX2 static void sumRowsAVX2(
  float *sums, size_t width, const float *weights, const int32_t *numbers, const float *values, size_t count) {
  sumRows(sums, width, weights, numbers, values, count);
}

KERNEL_FOR_AVX2 static void correctRowsAVX2(
  float *weights, size_t width, const int32_t *numbers, const float *values, size_t count, const float *corrections) {
  correctRows(weights, width, numbers, values, count, corrections);
}

KERNEL_FOR_AVX2 static size_t findAtLeastAVX2(
  float least, const float *sums, float scale, const float *biases, size_t count, int32_t *found) {
  return findAtLeast(least, sums, scale, biases, count, found);
}
#endif

void CKernels_addRows(
  int32_t *sums, size_t width, const int16_t *rows, const uint32_t *numbers, const int16_t *units, size_t count) {
#if defined(KERNEL_FOR_AVX2)
  if (HAS_AVX2) return addRowsAVX2(sums, width, rows, numbers, units, count);
#endif
  addRows(sums, width, rows, numbers, units, count);
}

void CKernels_sumRows(
  float *sums, size_t width, const float *weights, const int32_t *numbers, const float *values, size_t count) {
#if defined(KERNEL_FOR_AVX2)
  if (HAS_AVX2) return sumRowsAVX2(sums, width, weights, numbers, values, count);
#endif
  sumRows(sums, width, weights, numbers, values, count);
}

void CKernels_correctRows(
  float *weights, size_t width, const int32_t *numbers, const float *values, size_t count, const float *corrections) {
#if defined(KERNEL_FOR_AVX2)
  if (HAS_AVX2) return correctRowsAVX2(weights, width, numbers, values, count, corrections);
#endif
  correctRows(weights, width, numbers, values, count, corrections);
}

size_t CKernels_findAtLeast(
  float least, const float *sums, float scale, const float *biases, size_t count, int32_t *found) {
#if defined(KERNEL_FOR_AVX2)
  if (HAS_AVX2) return findAtLeastAVX2(least, sums, scale, biases, count, found);
#endif
  return findAtLeast(least, sums, scale, biases, count, found);
}
