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
