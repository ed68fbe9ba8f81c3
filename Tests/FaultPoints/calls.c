// The system calls, each taken on its way from the program, and from SQLite, to the C library.
#define _GNU_SOURCE
#include "FaultPoints.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <sys/file.h>
#include <sys/uio.h>
#include <unistd.h>

/// The C library's own function of a name.
#define REAL(name)                                                                                                     \
    static __typeof__(&name) real;                                                                                     \
    if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

/// Asks what is to happen, does the call unless it is not to take place, and returns its result.
#define TAKEN(file, call, perform)                                                                                     \
    do {                                                                                                               \
        enum fault_verdict verdict = fault_at(file, call);                                                             \
        if (verdict == FAIL) return -1;                                                                                \
        if (verdict == DIE_BEFORE || verdict == DIE_IN_THE_MIDDLE) fault_die();                                        \
        __typeof__(perform) result = perform;                                                                          \
        if (verdict == DIE_AFTER) fault_die();                                                                         \
        return result;                                                                                                 \
    } while (0)

ssize_t read(int descriptor, void *bytes, size_t count) {
    REAL(read);
    if (descriptor != STDIN_FILENO) return real(descriptor, bytes, count);
    TAKEN(FILE_STDIN, CALL_READ, real(descriptor, bytes, count));
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
    REAL(write);
    if (descriptor == STDERR_FILENO) return real(descriptor, bytes, count);
    enum fault_file file = fault_file_of(descriptor);
    enum fault_verdict verdict = fault_at(file, CALL_WRITE);
    if (verdict == FAIL) return -1;
    if (verdict == DIE_BEFORE) fault_die();
    if (verdict == DIE_IN_THE_MIDDLE) count /= 2;
    ssize_t written = real(descriptor, bytes, count);
    if (verdict != GO_ON) fault_die();
    return written;
}

ssize_t writev(int descriptor, const struct iovec *pieces, int count) {
    REAL(writev);
    enum fault_file file = fault_file_of(descriptor);
    enum fault_verdict verdict = fault_at(file, CALL_WRITE);
    if (verdict == FAIL) return -1;
    if (verdict == DIE_BEFORE) fault_die();
    if (verdict == DIE_IN_THE_MIDDLE && count > 0) {
        struct iovec half = {pieces[0].iov_base, pieces[0].iov_len / 2};
        real(descriptor, &half, 1);
        fault_die();
    }
    ssize_t written = real(descriptor, pieces, count);
    if (verdict == DIE_AFTER) fault_die();
    return written;
}

/// Whether it is the head of the log's frame that ends a commit: the size of the database after it is not zero.
static int is_commit(enum fault_file file, const unsigned char *bytes, size_t count) {
    return file == FILE_WAL && count == 24 && (bytes[4] | bytes[5] | bytes[6] | bytes[7]) != 0;
}

static ssize_t positioned_write(
    ssize_t (*real)(int, const void *, size_t, off_t), int descriptor, const void *bytes, size_t count, off_t offset
) {
    enum fault_file file = fault_file_of(descriptor);
    enum fault_verdict verdict = fault_at(file, CALL_WRITE);
    if (verdict == FAIL) return -1;
    if (verdict == DIE_BEFORE) fault_die();
    if (verdict == DIE_IN_THE_MIDDLE) count /= 2;
    fault_note_write(file, descriptor, bytes, count, offset);
    ssize_t written = real(descriptor, bytes, count, offset);
    if (verdict != GO_ON) fault_die();
    if (is_commit(file, bytes, count)) fault_commit();
    return written;
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset) {
    REAL(pwrite);
    return positioned_write(real, descriptor, bytes, count, offset);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset) {
    REAL(pwrite64);
    return positioned_write(real, descriptor, bytes, count, offset);
}

static int synced(int (*real)(int), int descriptor) {
    enum fault_file file = fault_file_of(descriptor);
    enum fault_verdict verdict = fault_at(file, CALL_SYNC);
    if (verdict == FAIL) return -1;
    if (verdict == DIE_BEFORE || verdict == DIE_IN_THE_MIDDLE) fault_die();
    int result = real(descriptor);
    fault_note_sync(file);
    if (verdict == DIE_AFTER) fault_die();
    return result;
}

int fdatasync(int descriptor) {
    REAL(fdatasync);
    return synced(real, descriptor);
}

int fsync(int descriptor) {
    REAL(fsync);
    return synced(real, descriptor);
}

int ftruncate(int descriptor, off_t length) {
    REAL(ftruncate);
    TAKEN(fault_file_of(descriptor), CALL_TRUNCATE, real(descriptor, length));
}

int ftruncate64(int descriptor, off64_t length) {
    REAL(ftruncate64);
    TAKEN(fault_file_of(descriptor), CALL_TRUNCATE, real(descriptor, length));
}

int flock(int descriptor, int operation) {
    REAL(flock);
    TAKEN(fault_file_of(descriptor), CALL_LOCK, real(descriptor, operation));
}

static int controlled(int (*real)(int, int, ...), int descriptor, int command, void *argument) {
    int locks = command == F_SETLK || command == F_SETLKW || command == F_OFD_SETLK || command == F_OFD_SETLKW;
    if (!locks) return real(descriptor, command, argument);
    TAKEN(fault_file_of(descriptor), CALL_LOCK, real(descriptor, command, argument));
}

int fcntl(int descriptor, int command, ...) {
    REAL(fcntl);
    va_list arguments;
    va_start(arguments, command);
    void *argument = va_arg(arguments, void *);
    va_end(arguments);
    return controlled(real, descriptor, command, argument);
}

int fcntl64(int descriptor, int command, ...) {
    REAL(fcntl64);
    va_list arguments;
    va_start(arguments, command);
    void *argument = va_arg(arguments, void *);
    va_end(arguments);
    return controlled(real, descriptor, command, argument);
}

int unlink(const char *path) {
    REAL(unlink);
    TAKEN(fault_file_at(path), CALL_UNLINK, real(path));
}
