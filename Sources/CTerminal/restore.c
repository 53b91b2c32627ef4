#include "CTerminal.h"

#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// In C, for a handler may only touch what was laid out before the crash: no allocation, no locks, no Swift.

static const int crashes[] = {SIGTRAP, SIGILL, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};
enum { crashCount = sizeof crashes / sizeof crashes[0] };

static struct {
    volatile sig_atomic_t isArmed;
    int descriptor;
    struct termios settings;
    size_t count;
    char bytes[REDPAIR_RESTORE_LIMIT];
    struct sigaction earlier[crashCount];
} guard;

static void giveBack(void) {
    if (!guard.isArmed) return;
    guard.isArmed = 0;
    // A terminal that is gone takes nothing, and nobody is left to be told.
    ssize_t written = write(guard.descriptor, guard.bytes, guard.count);
    (void)written;
    tcsetattr(guard.descriptor, TCSANOW, &guard.settings);
}

static void handlersBack(void) {
    for (int index = 0; index < crashCount; index++) sigaction(crashes[index], &guard.earlier[index], NULL);
}

static void onCrash(int number) {
    giveBack();
    handlersBack();
    // The signal is blocked until this returns; then the earlier handler has it, or the process dies of it.
    raise(number);
}

void redpair_restore_arm(int descriptor, const struct termios *settings, const char *bytes, size_t count) {
    static bool isRegistered = false;
    if (guard.isArmed) redpair_restore_disarm();
    guard.descriptor = descriptor;
    guard.settings = *settings;
    guard.count = count < sizeof guard.bytes ? count : sizeof guard.bytes;
    memcpy(guard.bytes, bytes, guard.count);
    if (!isRegistered) isRegistered = atexit(giveBack) == 0;

    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = onCrash;
    action.sa_flags = SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    for (int index = 0; index < crashCount; index++) sigaction(crashes[index], &action, &guard.earlier[index]);
    guard.isArmed = 1;
}

void redpair_restore_disarm(void) {
    if (!guard.isArmed) return;
    guard.isArmed = 0;
    handlersBack();
}
