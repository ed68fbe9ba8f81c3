#ifndef CLIBEDIT_H
#define CLIBEDIT_H

/* A plain door to libedit: its own calls take variable arguments, which Swift cannot pass. All text is UTF-8. */

typedef struct CLibEdit_Editor CLibEdit_Editor;

/* Called again and again while the editor waits for a key. */
typedef void (*CLibEdit_Idle)(void *context);

/* Chooses a character type that knows UTF-8, also where the environment asks for none: with `LC_ALL=C` libedit ends
   the process at the first Chinese character. Returns 0 where the system has no such locale. */
int CLibEdit_useUTF8(void);

/* An editor on the process's terminal, or NULL. `idle` is called every `idleMilliseconds`. In `prompt`, stretches
   between two \1 take no room on the screen. */
CLibEdit_Editor *CLibEdit_open(
    const char *program, const char *prompt, int idleMilliseconds, CLibEdit_Idle idle, void *context);

/* The next line without its end, valid until the next call; NULL at the end of input: Ctrl-D, or Ctrl-C on an empty
   line. */
const char *CLibEdit_readLine(CLibEdit_Editor *editor);

/* From `idle`: prints whole lines above the prompt and draws the prompt, with what was typed so far, anew. */
void CLibEdit_printAbove(CLibEdit_Editor *editor, const char *lines);

/* Puts a line into the history. */
void CLibEdit_remember(CLibEdit_Editor *editor, const char *line);

/* Reads and writes the history; 0 where the file could not be used. */
int CLibEdit_loadHistory(CLibEdit_Editor *editor, const char *path);
int CLibEdit_saveHistory(CLibEdit_Editor *editor, const char *path);

/* Gives the terminal back as it was. */
void CLibEdit_close(CLibEdit_Editor *editor);

#endif
