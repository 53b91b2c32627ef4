// What a thread does while it waits for a Mutex of Swift's Synchronization, told to the thread sanitizer.
//
// On Linux the fast paths of that mutex are compiled into us and seen; the two slow ones lie in libswiftSynchronization.so,
// which is not instrumented: a lock that was waited for looks like none, and all that it guards like a race (20 runs of a
// program of one Mutex and eight threads: 9 to 14 with reports without this file, none with it). Loaded before that library,
// these two call the true ones and tell of them. Nothing is suppressed: a race beside a mutex is reported as before.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>

#define SWIFT __attribute__((swiftcall))
#define SELF __attribute__((swift_context))
#define LOCK "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define UNLOCK "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"

extern void __tsan_acquire(void *) __attribute__((weak));
extern void __tsan_release(void *) __attribute__((weak));

SWIFT void redpairLock(uint32_t thread, SELF void *mutex) __asm__(LOCK);
SWIFT void redpairUnlock(SELF void *mutex) __asm__(UNLOCK);

SWIFT void redpairLock(uint32_t thread, SELF void *mutex) {
    ((SWIFT void (*)(uint32_t, SELF void *))dlsym(RTLD_NEXT, LOCK))(thread, mutex);
    if (__tsan_acquire) __tsan_acquire(mutex);
}

SWIFT void redpairUnlock(SELF void *mutex) {
    if (__tsan_release) __tsan_release(mutex);
    ((SWIFT void (*)(SELF void *))dlsym(RTLD_NEXT, UNLOCK))(mutex);
}
