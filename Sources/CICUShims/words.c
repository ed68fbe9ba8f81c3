#include "CICUShims.h"

#include <unicode/ubrk.h>

void *CICUShims_words_open(const char *locale, int32_t *status) {
    UErrorCode error = U_ZERO_ERROR;
    UBreakIterator *iterator = ubrk_open(UBRK_WORD, locale, NULL, 0, &error);
    *status = error;
    return U_FAILURE(error) ? NULL : iterator;
}

void *CICUShims_words_clone(void *iterator, int32_t *status) {
    UErrorCode error = U_ZERO_ERROR;
    UBreakIterator *copy = ubrk_clone(iterator, &error);
    *status = error;
    return U_FAILURE(error) ? NULL : copy;
}

void CICUShims_words_close(void *iterator) { ubrk_close(iterator); }

int32_t CICUShims_words_ends(
    void *iterator, const uint16_t *text, int32_t length, int32_t *ends, uint8_t *isWord, int32_t capacity) {
    static const UChar nothing[1] = {0};
    UErrorCode error = U_ZERO_ERROR;
    ubrk_setText(iterator, (const UChar *)text, length, &error);
    if (U_FAILURE(error)) return -1;
    int32_t count = 0;
    ubrk_first(iterator);
    for (int32_t end = ubrk_next(iterator); end != UBRK_DONE && count < capacity; end = ubrk_next(iterator)) {
        ends[count] = end;
        isWord[count] = ubrk_getRuleStatus(iterator) >= UBRK_WORD_NONE_LIMIT;
        count++;
    }
    UErrorCode ignored = U_ZERO_ERROR;
    ubrk_setText(iterator, nothing, 0, &ignored);
    return count;
}
