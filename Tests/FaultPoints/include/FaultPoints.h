/// A library for LD_PRELOAD: it ends a program, or makes its system calls fail, at a named point of its way to the disk
/// and to its reader. The program itself has no hooks and knows nothing of it.
///
/// A point is `FILE.CALL`. FILE is `stdin`, `stdout`, `database` (the store), `wal` (its log), `shm` (the log's index),
/// `journal` (used before there is a log) or `lock` (any other file beside the store); CALL is `read`, `write`, `sync`,
/// `truncate`, `lock` or `unlink`.
///
/// Read from the environment, once:
/// - FAULT_STORE: the store's absolute path, without links in it.
/// - FAULT_KILL: `POINT:MOMENT:COUNT` ends the program by SIGKILL at the COUNTth call of POINT. MOMENT is `before` the
///   call, `middle` (half of the bytes are written) or `after` it.
/// - FAULT_POWER: a number; the kill is then a power cut: of what was written to database and log and not synced, only
///   some calls' bytes are there afterwards, chosen by the number.
/// - FAULT_LIE: syncs are reported done, and lost in a power cut with all the rest.
/// - FAULT_FAIL: `POINT:ERROR`, with ERROR such as `ENOSPC`: every call of POINT fails so while the file FAULT_WHILE
///   exists. FILE may be `store`, for database, log, index and journal together.
/// - FAULT_COUNTS: a file that gets `POINT COUNT` lines at the end of the program, and `wal.commit COUNT`.
#ifndef FAULT_POINTS_H
#define FAULT_POINTS_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

enum fault_file {
    FILE_OTHER,
    FILE_STDIN,
    FILE_STDOUT,
    FILE_DATABASE,
    FILE_WAL,
    FILE_SHM,
    FILE_JOURNAL,
    FILE_LOCK,
    FILE_COUNT
};
enum fault_call { CALL_READ, CALL_WRITE, CALL_SYNC, CALL_TRUNCATE, CALL_LOCK, CALL_UNLINK, CALL_COUNT };

/// What is to happen at a call.
enum fault_verdict { GO_ON, DIE_BEFORE, DIE_IN_THE_MIDDLE, DIE_AFTER, FAIL };

/// Which of the files it is, by descriptor or by path.
enum fault_file fault_file_of(int descriptor);
enum fault_file fault_file_at(const char *path);

/// Counts the call and says what is to happen; sets errno for FAIL.
enum fault_verdict fault_at(enum fault_file file, enum fault_call call);

/// Counts a commit.
void fault_commit(void);

/// Ends the program.
void fault_die(void) __attribute__((noreturn));

/// Notes a write to database or log before it takes place, so that a power cut can take it back; forgets all at a sync.
void fault_note_write(enum fault_file file, int descriptor, const void *bytes, size_t count, off_t offset);
void fault_note_sync(enum fault_file file);

/// Takes back what was not synced, but for some of it.
void fault_cut_power(uint64_t seed);

#endif
