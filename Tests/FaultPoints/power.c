// A power cut: what was not synced is there in part.
#define _GNU_SOURCE
#include "FaultPoints.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/// A write since the file's last sync.
struct note {
    struct note *older;
    enum fault_file file;
    int descriptor;
    off_t offset;
    /// Size of the file before it.
    off_t size;
    size_t count;
    /// What stood there before, zeros beyond the file's end; then what was written.
    unsigned char bytes[];
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct note *newest;

static int is_wanted(enum fault_file file) {
    static int wanted = -1;
    if (wanted < 0) wanted = getenv("FAULT_POWER") != NULL;
    return wanted && (file == FILE_DATABASE || file == FILE_WAL);
}

void fault_note_write(enum fault_file file, int descriptor, const void *bytes, size_t count, off_t offset) {
    if (!is_wanted(file)) return;
    struct stat status;
    struct note *note = calloc(1, sizeof *note + 2 * count);
    if (!note || fstat(descriptor, &status) != 0) abort();
    *note = (struct note){NULL, file, descriptor, offset, status.st_size, count};
    if (pread(descriptor, note->bytes, count, offset) < 0) abort();
    memcpy(note->bytes + count, bytes, count);
    pthread_mutex_lock(&lock);
    note->older = newest;
    newest = note;
    pthread_mutex_unlock(&lock);
}

void fault_note_sync(enum fault_file file) {
    if (!is_wanted(file) || getenv("FAULT_LIE")) return;
    pthread_mutex_lock(&lock);
    for (struct note **place = &newest; *place;) {
        struct note *note = *place;
        if (note->file == file) {
            *place = note->older;
            free(note);
        } else {
            place = &note->older;
        }
    }
    pthread_mutex_unlock(&lock);
}


static uint64_t next(uint64_t *state) {
    uint64_t mixed = *state += 0x9e3779b97f4a7c15;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
    return mixed ^ (mixed >> 31);
}

/// Writes without being seen as the program's own call.
static void put(const struct note *note, const unsigned char *bytes) {
    if (syscall(SYS_pwrite64, note->descriptor, bytes, note->count, note->offset) < 0) abort();
}

void fault_cut_power(uint64_t seed) {
    // Held for good: the program's other threads write no more.
    pthread_mutex_lock(&lock);
    size_t count = 0;
    for (struct note *note = newest; note; note = note->older) count++;
    struct note **notes = calloc(count + 1, sizeof *notes);
    if (!notes) abort();
    size_t place = count;
    for (struct note *note = newest; note; note = note->older) {
        put(note, note->bytes);
        struct stat status;
        if (fstat(note->descriptor, &status) == 0 && status.st_size > note->size) {
            if (syscall(SYS_ftruncate, note->descriptor, note->size) != 0) abort();
        }
        notes[--place] = note;
    }
    // The disk had written some already, in any order.
    int loses_all = next(&seed) % 4 == 0;
    for (place = 0; place < count && !loses_all; place++) {
        if (next(&seed) % 2 == 0) put(notes[place], notes[place]->bytes + notes[place]->count);
    }
}
