#pragma once

/// Gives memory that was freed back to the system, where the allocator keeps it.
///
/// Swift does not see glibc's `malloc_trim`: its module map leaves the header out.
void CMemory_releaseFreed(void);
