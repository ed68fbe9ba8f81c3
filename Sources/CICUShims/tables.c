#include "CICUShims.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>

void *CICUShims_transliterator_open(const char *identifier, int32_t *status) {
    UErrorCode error = U_ZERO_ERROR;
    UChar name[128];
    int32_t length = 0;
    u_strFromUTF8(name, 128, &length, identifier, -1, &error);
    UTransliterator *transliterator = utrans_openU(name, length, UTRANS_FORWARD, NULL, 0, NULL, &error);
    *status = error;
    return U_FAILURE(error) ? NULL : (void *)transliterator;
}

void CICUShims_transliterator_close(void *transliterator) { utrans_close(transliterator); }

int32_t CICUShims_transliterator_apply(void *transliterator, uint32_t scalar, uint32_t *target, int32_t capacity) {
    UChar text[64];
    int32_t length = 0;
    U16_APPEND_UNSAFE(text, length, scalar);
    int32_t limit = length;
    UErrorCode error = U_ZERO_ERROR;
    utrans_transUChars(transliterator, text, &length, 64, 0, &limit, &error);
    if (U_FAILURE(error)) return -1;
    int32_t count = 0;
    for (int32_t i = 0; i < length && count < capacity;) {
        UChar32 next;
        U16_NEXT(text, i, length, next);
        target[count++] = (uint32_t)next;
    }
    return count;
}

void *CICUShims_encoding_open(const char *name, int32_t *status) {
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(name, &error);
    if (U_SUCCESS(error)) {
        ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, NULL, NULL, NULL, &error);
        ucnv_setFallback(converter, 0);
    }
    *status = error;
    return U_FAILURE(error) ? NULL : converter;
}

void CICUShims_encoding_close(void *encoding) { ucnv_close(encoding); }

uint32_t CICUShims_encoding_bytes(void *encoding, uint32_t scalar) {
    UChar text[2];
    char bytes[16];
    int32_t length = 0;
    U16_APPEND_UNSAFE(text, length, scalar);
    UErrorCode error = U_ZERO_ERROR;
    ucnv_resetFromUnicode(encoding);
    int32_t count = ucnv_fromUChars(encoding, bytes, 16, text, length, &error);
    if (U_FAILURE(error) || count > 4) return 0;
    uint32_t value = 0;
    for (int32_t i = 0; i < count; i++) value = value << 8 | (uint8_t)bytes[i];
    return value;
}
