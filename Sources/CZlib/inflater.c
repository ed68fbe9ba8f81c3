#include "CZlib.h"

#include <limits.h>
#include <stdlib.h>
#include <zlib.h>

struct CZlib_Inflater {
    z_stream stream;
};

/* The largest window, and 16 more for the header and the checksum of gzip. */
enum { windowBits = 15 + 16 };

CZlib_Inflater *CZlib_open(void) {
    CZlib_Inflater *inflater = calloc(1, sizeof *inflater);
    if (inflater && inflateInit2(&inflater->stream, windowBits) != Z_OK) {
        free(inflater);
        return NULL;
    }
    return inflater;
}

static uInt limited(size_t count) {
    return count > UINT_MAX ? UINT_MAX : (uInt)count;
}

CZlib_Result CZlib_inflate(
    CZlib_Inflater *inflater, const uint8_t *input, size_t inputCount, size_t *taken, uint8_t *output,
    size_t outputCount, size_t *made) {
    z_stream *stream = &inflater->stream;
    uInt givenInput = limited(inputCount);
    uInt givenOutput = limited(outputCount);
    /* zlib does not change its input, but says so only where ZLIB_CONST is set. */
    stream->next_in = (Bytef *)input;
    stream->avail_in = givenInput;
    stream->next_out = output;
    stream->avail_out = givenOutput;
    int result = inflate(stream, Z_NO_FLUSH);
    *taken = givenInput - stream->avail_in;
    *made = givenOutput - stream->avail_out;
    switch (result) {
    case Z_OK:
    /* Nothing could be done for want of input or room. */
    case Z_BUF_ERROR: return CZlib_goesOn;
    case Z_STREAM_END: return CZlib_memberEnded;
    case Z_MEM_ERROR: return CZlib_noMemory;
    default: return CZlib_damaged;
    }
}

void CZlib_reset(CZlib_Inflater *inflater) {
    inflateReset(&inflater->stream);
}

void CZlib_close(CZlib_Inflater *inflater) {
    if (!inflater) return;
    inflateEnd(&inflater->stream);
    free(inflater);
}
