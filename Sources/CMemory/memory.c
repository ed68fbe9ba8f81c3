#include "CMemory.h"

// Any header of the C library tells whether it is glibc.
#include <stdlib.h>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

void CMemory_releaseFreed(void) {
#if defined(__GLIBC__)
  malloc_trim(0);
#endif
}
