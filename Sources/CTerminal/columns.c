#define _XOPEN_SOURCE 700
#include "CTerminal.h"

int redpair_columns(wchar_t character) { return wcwidth(character); }
