#ifndef CICU_SHIMS_H
#define CICU_SHIMS_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Version of the ICU that is linked, such as "72.1"; lives for ever. */
const char *CICUShims_version(void);

#ifdef __cplusplus
}
#endif

#endif
