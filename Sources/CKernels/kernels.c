#include "CKernels.h"

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

#if defined(KERNEL_FOR_AVX2)
KERNEL_FOR_AVX2 static void addRowsAVX2(
  int32_t *sums, size_t width, const int16_t *rows, const uint32_t *numbers, const int16_t *units, size_t count) {
  addRows(sums, width, rows, numbers, units, count);
}
#endif

void CKernels_addRows(
  int32_t *sums, size_t width, const int16_t *rows, const uint32_t *numbers, const int16_t *units, size_t count) {
#if defined(KERNEL_FOR_AVX2)
  if (HAS_AVX2) {
    addRowsAVX2(sums, width, rows, numbers, units, count);
    return;
  }
#endif
  addRows(sums, width, rows, numbers, units, count);
}
