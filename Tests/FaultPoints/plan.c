// What is to happen, and what has happened so far.
#define _GNU_SOURCE
#include "FaultPoints.h"

#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char *const file_names[FILE_COUNT] = {
    "other", "stdin", "stdout", "database", "wal", "shm", "journal", "lock",
};
static const char *const call_names[CALL_COUNT] = {"read", "write", "sync", "truncate", "lock", "unlink"};

static const char *store = "";
static size_t store_length;

static int kill_file = -1, kill_call = -1;
static enum fault_verdict kill_verdict;
static long kill_count;
static const char *power_seed;

static char fail_file[16];
static int fail_call = -1, fail_error;
static const char *fail_while;

static const char *counts_path;
static atomic_long counts[FILE_COUNT][CALL_COUNT];
static atomic_long commits;

static int named(const char *const *names, int count, const char *name) {
    for (int index = 0; index < count; index++) {
        if (strcmp(names[index], name) == 0) return index;
    }
    fprintf(stderr, "FaultPoints: unknown name %s\n", name);
    abort();
}

static int error_named(const char *name) {
    for (int number = 1; number < 200; number++) {
        const char *known = strerrorname_np(number);
        if (known && strcmp(known, name) == 0) return number;
    }
    fprintf(stderr, "FaultPoints: unknown error %s\n", name);
    abort();
}

__attribute__((constructor)) static void read_environment(void) {
    const char *value = getenv("FAULT_STORE");
    if (value) store = value;
    store_length = strlen(store);
    char file[16], call[16], rest[16];
    value = getenv("FAULT_KILL");
    if (value && sscanf(value, "%15[^.].%15[^:]:%15[^:]:%ld", file, call, rest, &kill_count) == 4) {
        kill_file = named(file_names, FILE_COUNT, file);
        kill_call = named(call_names, CALL_COUNT, call);
        kill_verdict = strcmp(rest, "before") == 0   ? DIE_BEFORE
                       : strcmp(rest, "middle") == 0 ? DIE_IN_THE_MIDDLE
                                                     : DIE_AFTER;
    }
    power_seed = getenv("FAULT_POWER");
    value = getenv("FAULT_FAIL");
    fail_while = getenv("FAULT_WHILE");
    if (value && fail_while && sscanf(value, "%15[^.].%15[^:]:%15s", fail_file, call, rest) == 3) {
        fail_call = named(call_names, CALL_COUNT, call);
        fail_error = error_named(rest);
    }
    counts_path = getenv("FAULT_COUNTS");
}

static void write_counts(void) {
    FILE *out = counts_path ? fopen(counts_path, "w") : NULL;
    if (!out) return;
    for (int file = 0; file < FILE_COUNT; file++) {
        for (int call = 0; call < CALL_COUNT; call++) {
            long count = counts[file][call];
            if (count > 0) fprintf(out, "%s.%s %ld\n", file_names[file], call_names[call], count);
        }
    }
    fprintf(out, "wal.commit %ld\n", commits);
    fclose(out);
}

__attribute__((destructor)) static void at_the_end(void) { write_counts(); }

enum fault_file fault_file_at(const char *path) {
    if (store_length == 0 || strncmp(path, store, store_length) != 0) return FILE_OTHER;
    const char *rest = path + store_length;
    if (*rest == 0) return FILE_DATABASE;
    if (strcmp(rest, "-wal") == 0) return FILE_WAL;
    if (strcmp(rest, "-shm") == 0) return FILE_SHM;
    if (strcmp(rest, "-journal") == 0) return FILE_JOURNAL;
    return *rest == '-' ? FILE_LOCK : FILE_OTHER;
}

enum fault_file fault_file_of(int descriptor) {
    if (descriptor == STDIN_FILENO) return FILE_STDIN;
    if (descriptor == STDOUT_FILENO) return FILE_STDOUT;
    char link[64], path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0) return FILE_OTHER;
    path[length] = 0;
    return fault_file_at(path);
}

static int fails(enum fault_file file, enum fault_call call) {
    if ((int)call != fail_call) return 0;
    int is_store = file == FILE_DATABASE || file == FILE_WAL || file == FILE_SHM || file == FILE_JOURNAL;
    if (strcmp(fail_file, file_names[file]) != 0 && !(is_store && strcmp(fail_file, "store") == 0)) return 0;
    int saved = errno;
    int exists = access(fail_while, F_OK) == 0;
    errno = saved;
    return exists;
}

enum fault_verdict fault_at(enum fault_file file, enum fault_call call) {
    if (file == FILE_OTHER) return GO_ON;
    long count = atomic_fetch_add(&counts[file][call], 1) + 1;
    if ((int)file == kill_file && (int)call == kill_call && count == kill_count) return kill_verdict;
    if (fails(file, call)) {
        errno = fail_error;
        return FAIL;
    }
    return GO_ON;
}

void fault_commit(void) { atomic_fetch_add(&commits, 1); }

void fault_die(void) {
    if (power_seed) fault_cut_power(strtoull(power_seed, NULL, 10));
    write_counts();
    kill(getpid(), SIGKILL);
    for (;;) pause();
}
