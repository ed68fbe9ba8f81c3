#include "CICUShims.h"

#include <unicode/uversion.h>

const char *CICUShims_version(void) { return U_ICU_VERSION; }
