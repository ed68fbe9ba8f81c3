#define _GNU_SOURCE
#include "CLibEdit.h"

#include <errno.h>
#include <histedit.h>
#include <langinfo.h>
#include <limits.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

struct CLibEdit_Editor {
    EditLine *line;
    History *history;
    char *prompt;
    char *text;
    int idleMilliseconds;
    CLibEdit_Idle idle;
    void *context;
    /* Bytes of a character of which not all have come. */
    mbstate_t partial;
};

int CLibEdit_useUTF8(void) {
    if (setlocale(LC_CTYPE, "") && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return 1;
    return setlocale(LC_CTYPE, "C.UTF-8") != NULL || setlocale(LC_CTYPE, "en_US.UTF-8") != NULL;
}

static CLibEdit_Editor *editorOf(EditLine *line) {
    void *editor = NULL;
    el_get(line, EL_CLIENTDATA, &editor);
    return editor;
}

static char *promptOf(EditLine *line) {
    return editorOf(line)->prompt;
}

/* Waits for a key and gives `idle` its turns meanwhile: 1 for a character, 0 at the end of input, -1 for an error. */
static int readCharacter(EditLine *line, wchar_t *character) {
    CLibEdit_Editor *editor = editorOf(line);
    for (;;) {
        struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
        int ready = poll(&input, 1, editor->idleMilliseconds);
        if (ready < 0) {
            if (errno == EINTR) continue;
            return -1;
        }
        if (ready == 0) {
            editor->idle(editor->context);
            continue;
        }
        char byte;
        ssize_t count = read(STDIN_FILENO, &byte, 1);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return (int)count;
        size_t length = mbrtowc(character, &byte, 1, &editor->partial);
        if (length == (size_t)-2) continue;
        if (length == (size_t)-1) {
            memset(&editor->partial, 0, sizeof editor->partial);
            continue;
        }
        return 1;
    }
}

/* Ctrl-C: throws away what was typed, and ends the input where nothing was. */
static unsigned char interrupt(EditLine *line, int key) {
    (void)key;
    const LineInfo *typed = el_line(line);
    if (typed->lastchar == typed->buffer) return CC_EOF;
    el_cursor(line, INT_MAX / 2);
    el_deletestr(line, (int)(el_wline(line)->lastchar - el_wline(line)->buffer));
    return CC_REFRESH;
}

/* Ctrl-Z: gives the terminal back and stops until the shell lets the process go on. */
static unsigned char suspend(EditLine *line, int key) {
    (void)key;
    el_set(line, EL_PREP_TERM, 0);
    kill(0, SIGTSTP);
    el_set(line, EL_PREP_TERM, 1);
    return CC_REDISPLAY;
}

CLibEdit_Editor *CLibEdit_open(
    const char *program, const char *prompt, int idleMilliseconds, CLibEdit_Idle idle, void *context) {
    CLibEdit_Editor *editor = calloc(1, sizeof *editor);
    if (!editor) return NULL;
    editor->prompt = strdup(prompt);
    editor->idleMilliseconds = idleMilliseconds;
    editor->idle = idle;
    editor->context = context;
    editor->line = el_init(program, stdin, stdout, stderr);
    editor->history = history_init();
    if (!editor->prompt || !editor->line || !editor->history) {
        CLibEdit_close(editor);
        return NULL;
    }
    HistEvent event;
    history(editor->history, &event, H_SETSIZE, 500);
    history(editor->history, &event, H_SETUNIQUE, 1);
    el_set(editor->line, EL_CLIENTDATA, editor);
    el_set(editor->line, EL_PROMPT_ESC, promptOf, '\1');
    el_set(editor->line, EL_EDITOR, "emacs");
    /* A signal that ends the process gives the terminal back first, and a new window size is heeded. */
    el_set(editor->line, EL_SIGNAL, 1);
    el_set(editor->line, EL_HIST, history, editor->history);
    el_set(editor->line, EL_GETCFN, readCharacter);
    /* The terminal no longer makes signals of keys while a line is edited, so they are keys like any other. */
    el_set(editor->line, EL_SETTY, "-d", "-isig", NULL);
    el_set(editor->line, EL_ADDFN, "discard-or-leave", "Discard the line, or leave", interrupt);
    el_set(editor->line, EL_BIND, "^C", "discard-or-leave", NULL);
    el_set(editor->line, EL_ADDFN, "suspend", "Stop until the shell goes on", suspend);
    el_set(editor->line, EL_BIND, "^Z", "suspend", NULL);
    el_set(editor->line, EL_BIND, "^R", "em-inc-search-prev", NULL);
    return editor;
}

const char *CLibEdit_readLine(CLibEdit_Editor *editor) {
    int count = 0;
    memset(&editor->partial, 0, sizeof editor->partial);
    const char *line = el_gets(editor->line, &count);
    if (!line || count <= 0) return NULL;
    free(editor->text);
    editor->text = strndup(line, strcspn(line, "\r\n"));
    return editor->text;
}

/* Width of a prompt or a text, stretches between two \1 left out. */
static int widthOf(const char *text) {
    mbstate_t state = {0};
    int width = 0;
    int isHidden = 0;
    size_t left = strlen(text);
    while (left > 0) {
        wchar_t character;
        size_t length = mbrtowc(&character, text, left, &state);
        if (length == 0 || length > left) break;
        text += length;
        left -= length;
        if (character == 1) {
            isHidden = !isHidden;
        } else if (!isHidden) {
            int cells = wcwidth(character);
            if (cells > 0) width += cells;
        }
    }
    return width;
}

/* Rows of the screen between the prompt's and the cursor's. */
static int rowsAboveCursor(CLibEdit_Editor *editor) {
    struct winsize size = {0};
    int columns = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
    int row = 0;
    int column = widthOf(editor->prompt) % columns;
    const LineInfoW *typed = el_wline(editor->line);
    for (const wchar_t *character = typed->buffer; character < typed->cursor; character++) {
        int cells = wcwidth(*character);
        if (cells <= 0) continue;
        if (column + cells > columns) {
            row++;
            column = 0;
        }
        column += cells;
        if (column == columns) {
            row++;
            column = 0;
        }
    }
    return row;
}

void CLibEdit_printAbove(CLibEdit_Editor *editor, const char *lines) {
    int rows = rowsAboveCursor(editor);
    fputs("\r", stdout);
    if (rows > 0) fprintf(stdout, "\033[%dA", rows);
    fputs("\033[J", stdout);
    fputs(lines, stdout);
    fputs("\n", stdout);
    fflush(stdout);
    el_set(editor->line, EL_REFRESH);
}

void CLibEdit_remember(CLibEdit_Editor *editor, const char *line) {
    HistEvent event;
    history(editor->history, &event, H_ENTER, line);
}

int CLibEdit_loadHistory(CLibEdit_Editor *editor, const char *path) {
    HistEvent event;
    return history(editor->history, &event, H_LOAD, path) >= 0;
}

int CLibEdit_saveHistory(CLibEdit_Editor *editor, const char *path) {
    HistEvent event;
    return history(editor->history, &event, H_SAVE, path) >= 0;
}

void CLibEdit_close(CLibEdit_Editor *editor) {
    if (!editor) return;
    if (editor->line) el_end(editor->line);
    if (editor->history) history_end(editor->history);
    free(editor->prompt);
    free(editor->text);
    free(editor);
}
