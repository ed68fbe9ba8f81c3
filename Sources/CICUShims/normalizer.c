#include "CICUShims.h"

#include <unicode/unorm2.h>
#include <unicode/ustring.h>

const void *CICUShims_casefold(int32_t *status) {
    UErrorCode error = U_ZERO_ERROR;
    const UNormalizer2 *normalizer = unorm2_getNFKCCasefoldInstance(&error);
    *status = error;
    return normalizer;
}

const void *CICUShims_decomposition(int32_t *status) {
    UErrorCode error = U_ZERO_ERROR;
    const UNormalizer2 *normalizer = unorm2_getNFDInstance(&error);
    *status = error;
    return normalizer;
}

int32_t CICUShims_hasBoundaryBefore(const void *normalizer, uint32_t scalar) {
    return unorm2_hasBoundaryBefore(normalizer, (UChar32)scalar);
}

int32_t CICUShims_normalize(const void *normalizer, const uint32_t *source, int32_t count, uint32_t *target) {
    UChar input[2 * CICUShims_maximumSegment];
    UChar output[CICUShims_maximumNormalized];
    int32_t length = 0;
    if (count > CICUShims_maximumSegment) return -1;
    for (int32_t i = 0; i < count; i++) U16_APPEND_UNSAFE(input, length, source[i]);
    UErrorCode error = U_ZERO_ERROR;
    int32_t written = unorm2_normalize(normalizer, input, length, output, CICUShims_maximumNormalized, &error);
    if (U_FAILURE(error)) return -1;
    int32_t scalars = 0;
    for (int32_t i = 0; i < written;) {
        UChar32 scalar;
        U16_NEXT(output, i, written, scalar);
        target[scalars++] = (uint32_t)scalar;
    }
    return scalars;
}
