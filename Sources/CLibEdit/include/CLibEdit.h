#ifndef CLIBEDIT_H
#define CLIBEDIT_H

#include <editline/readline.h>

#endif
