#define _GNU_SOURCE
#include "CTerminal.h"

#include <sys/mman.h>

int redpair_memory_file(void) { return memfd_create("redpair-screen", MFD_CLOEXEC); }
