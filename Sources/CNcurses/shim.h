#ifndef REDPAIR_CNCURSES_SHIM_H
#define REDPAIR_CNCURSES_SHIM_H
#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE_EXTENDED 1
#include <ncursesw/curses.h>
#include <ncursesw/term.h>

// Macros and globals do not reach Swift: functions in their place.

static inline WINDOW *redpair_screen(void) { return stdscr; }
static inline int redpair_colours(void) { return COLORS; }
static inline int redpair_colour_pairs(void) { return COLOR_PAIRS; }

static inline attr_t redpair_bold(void) { return A_BOLD; }
static inline attr_t redpair_faint(void) { return A_DIM; }
static inline attr_t redpair_underlined(void) { return A_UNDERLINE; }
static inline attr_t redpair_reversed(void) { return A_REVERSE; }

/// A capability's string in the terminal's description; NULL where it has none. After newterm only.
static inline const char *redpair_capability(const char *name) {
    const char *text = tigetstr(name);
    return text == (const char *)-1 ? NULL : text;
}

/// A cell for mvwadd_wchnstr. Wide calls only: byte strings come out as garbage in an EUC-JP locale.
static inline cchar_t redpair_cell(wchar_t base, wchar_t mark, wchar_t mark2, attr_t attributes, short pair) {
    wchar_t text[4] = {base, mark, mark2, 0};
    cchar_t cell;
    setcchar(&cell, text, attributes, pair, NULL);
    return cell;
}

static inline int redpair_put(int row, int column, const cchar_t *cells, int count) {
    return mvwadd_wchnstr(stdscr, row, column, cells, count);
}
#endif
