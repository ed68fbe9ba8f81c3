#include "CICUShims.h"

#include <unicode/utypes.h>
#include <unicode/uversion.h>

const char *CICUShims_version(void) { return U_ICU_VERSION; }

const char *CICUShims_errorName(int32_t status) { return u_errorName((UErrorCode)status); }
