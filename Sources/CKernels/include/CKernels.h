#pragma once

#include <stddef.h>
#include <stdint.h>

/// Asks for the line of memory that holds an address, which need not be valid, so that it is near when it is read.
///
/// Swift has no such thing; without it, a message's features wait for the memory one after the other.
static inline void CKernels_prefetch(const void *_Nonnull address) { __builtin_prefetch(address, 0, 3); }

/// Adds rows of a table to sums: `sums[i] += units[r] * rows[numbers[r] * width + i]` for each of the `count` rows.
///
/// Sums wrap where they overflow. Swift multiplies short numbers by way of wide ones here, at four times the work, and
/// cannot choose instructions by the processor that it meets.
void CKernels_addRows(
  int32_t *_Nonnull sums, size_t width, const int16_t *_Nonnull rows, const uint32_t *_Nonnull numbers,
  const int16_t *_Nonnull units, size_t count);

/// Sums rows of a table: `sums[i] = Σ weights[numbers[r] * width + i] * values[r]` over the `count` rows in order, each
/// product and sum rounded by itself, so that the sums are the same on every machine.
void CKernels_sumRows(
  float *_Nonnull sums, size_t width, const float *_Nonnull weights, const int32_t *_Nonnull numbers,
  const float *_Nonnull values, size_t count);

/// Adds corrections to rows of a table: `weights[numbers[r] * width + i] += corrections[i] * values[r]`, each product and
/// sum rounded by itself.
void CKernels_correctRows(
  float *_Nonnull weights, size_t width, const int32_t *_Nonnull numbers, const float *_Nonnull values, size_t count,
  const float *_Nonnull corrections);

/// Finds the places where `sums[i] * scale + biases[i]` is at least `least`.
/// Returns how many of the `count` places there are; they are written to `found` in order.
size_t CKernels_findAtLeast(
  float least, const float *_Nonnull sums, float scale, const float *_Nonnull biases, size_t count,
  int32_t *_Nonnull found);
