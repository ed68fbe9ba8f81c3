#pragma once

#include <stddef.h>
#include <stdint.h>

/* A plain door to zlib: what its users set up by macros and share through a struct of pointers, Swift cannot call. */

typedef struct CZlib_Inflater CZlib_Inflater;

typedef enum {
    /* All bytes were taken, or there is no more room. */
    CZlib_goesOn,
    /* A gzip member ended; what follows it, if anything, is another. */
    CZlib_memberEnded,
    CZlib_damaged,
    CZlib_noMemory,
} CZlib_Result;

/* An unpacker of gzip, or NULL. */
CZlib_Inflater *CZlib_open(void);

/* Unpacks: takes at most `inputCount` bytes and makes at most `outputCount`, and tells how many it took and made. */
CZlib_Result CZlib_inflate(
    CZlib_Inflater *inflater, const uint8_t *input, size_t inputCount, size_t *taken, uint8_t *output,
    size_t outputCount, size_t *made);

/* Makes ready for the next member. */
void CZlib_reset(CZlib_Inflater *inflater);

void CZlib_close(CZlib_Inflater *inflater);
