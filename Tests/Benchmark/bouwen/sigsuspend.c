// For valgrind before 3.20, loaded with LD_PRELOAD: it writes into the mask that is given to
// sigsuspend, and the one of Swift's libdispatch stands in memory that cannot be written.

#define _GNU_SOURCE
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

int sigsuspend(const sigset_t *mask) {
  sigset_t copy = *mask;
  return (int)syscall(SYS_rt_sigsuspend, &copy, (size_t)_NSIG / 8);
}
