// Linux calls that Swift's Glibc module does not show: variadic ones, and those behind _GNU_SOURCE.
#ifndef CLINUX_SHIM_H
#define CLINUX_SHIM_H

#ifdef __linux__

#include <fcntl.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <signal.h>
#include <stddef.h>
#include <sys/types.h>
#include <unistd.h>

// O_CLOEXEC in fcntl.h
#define CLINUX_CLOEXEC 02000000

// POSIX_SPAWN_SETSID in spawn.h
static const short clinux_spawn_setsid = 0x80;

// Swift forbids fork(), because a process with threads cannot go on safely in the child. Only for single-threaded ones.
static inline pid_t clinux_fork(void) {
    return fork();
}

static inline int clinux_become_subreaper(void) {
    return prctl(PR_SET_CHILD_SUBREAPER, 1UL, 0UL, 0UL, 0UL);
}

// A name of at most 15 bytes.
static inline int clinux_set_process_name(const char *name) {
    return prctl(PR_SET_NAME, name, 0UL, 0UL, 0UL);
}

static inline int clinux_pidfd_open(pid_t pid) {
    return (int)syscall(SYS_pidfd_open, pid, 0U);
}

static inline int clinux_pidfd_send_signal(int descriptor, int signal) {
    return (int)syscall(SYS_pidfd_send_signal, descriptor, signal, NULL, 0U);
}

static inline int clinux_pipe(int descriptors[2]) {
    return (int)syscall(SYS_pipe2, descriptors, CLINUX_CLOEXEC);
}

// Closes every descriptor from `first` on but `kept`. Kernels before 5.9 cannot; nothing is closed there.
static inline void clinux_close_all(int first, int kept) {
    if (kept < first) {
        syscall(SYS_close_range, first, ~0U, 0U);
        return;
    }
    if (kept > first) syscall(SYS_close_range, first, kept - 1, 0U);
    syscall(SYS_close_range, kept + 1, ~0U, 0U);
}

static inline long clinux_getrandom(void *bytes, size_t count) {
    return syscall(SYS_getrandom, bytes, count, 0U);
}

// Makes the system send SIGIO whenever a name is removed from the directory, as long as the descriptor is open.
// The numbers are those of F_NOTIFY, DN_DELETE and DN_MULTISHOT in fcntl.h.
static inline int clinux_notify_of_removals(int directory) {
    return fcntl(directory, 1026, 0x80000008U);
}

static inline int clinux_epoll_create(void) {
    return epoll_create1(EPOLL_CLOEXEC);
}

// The event carries `token`.
static inline int clinux_epoll_add(int epoll, int descriptor, unsigned long long token) {
    struct epoll_event event = {.events = EPOLLIN, .data = {.u64 = token}};
    return epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event);
}

static inline int clinux_epoll_remove(int epoll, int descriptor) {
    struct epoll_event event = {0};
    return epoll_ctl(epoll, EPOLL_CTL_DEL, descriptor, &event);
}

// Waits without a limit; gives the number of tokens, or -1.
static inline int clinux_epoll_wait(int epoll, unsigned long long *tokens, int capacity) {
    struct epoll_event events[64];
    int count = epoll_wait(epoll, events, capacity < 64 ? capacity : 64, -1);
    for (int index = 0; index < count; index++) tokens[index] = events[index].data.u64;
    return count;
}

static inline int clinux_eventfd(void) {
    return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
}

static inline int clinux_signalfd(const sigset_t *signals) {
    return signalfd(-1, signals, SFD_CLOEXEC | SFD_NONBLOCK);
}

#endif
#endif
