#ifndef CICU_SHIMS_H
#define CICU_SHIMS_H

#include <stdint.h>

/* A plain-C door to libicu. No ICU header shows here: their names are macros for versioned symbols that Swift cannot
   call, and they clash with the ICU inside Foundation. `status` is ICU's error code: above 0 is a failure. */

#ifdef __cplusplus
extern "C" {
#endif

/* Version of the ICU that is linked, such as "72.1"; lives for ever. */
const char *CICUShims_version(void);

/* Name of a status, such as "U_ILLEGAL_ARGUMENT_ERROR"; lives for ever. */
const char *CICUShims_errorName(int32_t status);

/* ---- normalisation: normalizer.c ---- */

/* The NFKC_Casefold normaliser; lives for ever and may be used from many threads. */
const void *CICUShims_casefold(int32_t *status);

/* The NFD normaliser, likewise. */
const void *CICUShims_decomposition(int32_t *status);

/* Whether normalised text never changes across a cut before this scalar. */
int32_t CICUShims_hasBoundaryBefore(const void *normalizer, uint32_t scalar);

/* Scalars that one call of CICUShims_normalize takes and gives at most. */
#define CICUShims_maximumSegment 64
#define CICUShims_maximumNormalized 1280

/* Normalises up to CICUShims_maximumSegment scalars into room for CICUShims_maximumNormalized.
   Returns their number, or -1. */
int32_t CICUShims_normalize(const void *normalizer, const uint32_t *source, int32_t count, uint32_t *target);

/* ---- messages: messages.cpp ---- */

/* A parsed MessageFormat pattern, or NULL with the place of the error (UTF-16, or -1) in `errorOffset`.
   Used from one thread at a time. */
void *CICUShims_message_open(
    const char *pattern, int32_t length, const char *locale, int32_t *errorOffset, int32_t *status);
void CICUShims_message_close(void *message);

/* Number of argument names that stand in the pattern, nested ones too; a name may come more than once. */
int32_t CICUShims_message_argumentCount(const void *message);

/* One of them, as UTF-8 that lives as long as the message. `needsNumber`: 1 where it picks a plural or is
   formatted as a number, a date or a time. */
const char *CICUShims_message_argument(const void *message, int32_t index, int32_t *needsNumber);

/* A value for a named argument; `text` is NULL for a number. */
typedef struct {
    const char *name;
    const char *text;
    double number;
} CICUShims_argument;

/* Writes the message as UTF-8. Returns the bytes it needs, which may be above `capacity`, or -1. */
int32_t CICUShims_message_format(
    void *message, const CICUShims_argument *arguments, int32_t count, char *target, int32_t capacity,
    int32_t *status);

/* ---- only for generating tables and for testing them: tables.c ---- */

/* A transliterator by ICU's id, or NULL. */
void *CICUShims_transliterator_open(const char *identifier, int32_t *status);
void CICUShims_transliterator_close(void *transliterator);

/* Transliterates one scalar into up to `capacity` scalars. Returns their number, or -1. */
int32_t CICUShims_transliterator_apply(void *transliterator, uint32_t scalar, uint32_t *target, int32_t capacity);

/* A character encoding by name, or NULL. */
void *CICUShims_encoding_open(const char *name, int32_t *status);
void CICUShims_encoding_close(void *encoding);

/* The bytes of one scalar in the encoding, big-endian in one number; 0 where it has none of its own. */
uint32_t CICUShims_encoding_bytes(void *encoding, uint32_t scalar);

#ifdef __cplusplus
}
#endif

#endif
