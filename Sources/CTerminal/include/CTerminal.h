#ifndef REDPAIR_CTERMINAL_H
#define REDPAIR_CTERMINAL_H

// Linux calls that Swift's Glibc module leaves out.
#include <stddef.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <termios.h>
#include <wchar.h>

/// The longest string that gives a terminal back, in bytes.
#define REDPAIR_RESTORE_LIMIT 256

/// From now on, a crash and exit(3) give the terminal back: `bytes` are written to it, and it gets these line settings
/// again. Bytes beyond the limit are left out.
void redpair_restore_arm(int descriptor, const struct termios *settings, const char *bytes, size_t count);

/// The terminal was given back; nothing is left to be done.
void redpair_restore_disarm(void);

/// wcwidth(3), which the C library hides from Swift: columns of a character, -1 where the locale has it not.
int redpair_columns(wchar_t character);

/// memfd_create(2): a file that is nowhere but in memory; -1 where there is none to be had.
int redpair_memory_file(void);

#endif
