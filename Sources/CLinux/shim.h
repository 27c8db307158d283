// Linux calls that Swift's Glibc module does not show: variadic ones, and those behind _GNU_SOURCE.
#ifndef CLINUX_SHIM_H
#define CLINUX_SHIM_H

#ifdef __linux__

#include <sys/fsuid.h>
#include <fcntl.h>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/auxv.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <stddef.h>
#include <time.h>
#include <sys/types.h>
#include <unistd.h>

// O_CLOEXEC in fcntl.h
#define CLINUX_CLOEXEC 02000000

// TCP_QUICKACK in netinet/tcp.h
static const int clinux_tcp_quickack = 12;

// POSIX_SPAWN_SETSID in spawn.h
static const short clinux_spawn_setsid = 0x80;

// Closes every descriptor from `first` on in the program that is spawned. Glibc has it since 2.34.
int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int first);

// Swift forbids fork(), because a process with threads cannot go on safely in the child. Only for single-threaded ones.
static inline pid_t clinux_fork(void) {
    return fork();
}

static inline int clinux_become_subreaper(void) {
    return prctl(PR_SET_CHILD_SUBREAPER, 1UL, 0UL, 0UL, 0UL);
}

// Has the system send this signal to the calling process when the thread that made it ends.
static inline int clinux_end_with_parent(int signal) {
    return prctl(PR_SET_PDEATHSIG, (unsigned long)signal, 0UL, 0UL, 0UL);
}

// A name of at most 15 bytes.
static inline int clinux_set_process_name(const char *name) {
    return prctl(PR_SET_NAME, name, 0UL, 0UL, 0UL);
}

// Gives the calling process a host name of its own (CLONE_NEWUTS), which its children see too.
static inline int clinux_take_host_name(const char *name, size_t length) {
    if (syscall(SYS_unshare, 0x04000000) != 0) return -1;
    return (int)syscall(SYS_sethostname, name, length);
}

// Blocks no longer than this for one of the signals; gives its number, or -1.
static inline int clinux_wait_for_signal(const sigset_t *signals, long milliseconds) {
    struct timespec limit = {.tv_sec = milliseconds / 1000, .tv_nsec = milliseconds % 1000 * 1000000};
    return sigtimedwait(signals, NULL, &limit);
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

// Two connected sockets that keep messages apart.
static inline int clinux_socket_pair(int descriptors[2]) {
    return socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, descriptors);
}

// Sends a message, and with it a descriptor; gives -1 on failure.
static inline ssize_t clinux_send_with_descriptor(int socket, const void *bytes, size_t length, int descriptor) {
    union {
        struct cmsghdr header;
        char space[CMSG_SPACE(sizeof(int))];
    } control = {.header = {.cmsg_len = CMSG_LEN(sizeof(int)), .cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS}};
    *(int *)CMSG_DATA(&control.header) = descriptor;
    struct iovec part = {.iov_base = (void *)bytes, .iov_len = length};
    struct msghdr message = {
        .msg_iov = &part, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof control};
    return sendmsg(socket, &message, MSG_NOSIGNAL);
}

// Takes a message and the descriptor that came with it; that is -1 where none did.
static inline ssize_t clinux_receive_with_descriptor(int socket, void *bytes, size_t capacity, int *descriptor) {
    union {
        struct cmsghdr header;
        char space[CMSG_SPACE(sizeof(int))];
    } control;
    struct iovec part = {.iov_base = bytes, .iov_len = capacity};
    struct msghdr message = {
        .msg_iov = &part, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof control};
    ssize_t count = recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
    struct cmsghdr *header = count < 0 ? NULL : CMSG_FIRSTHDR(&message);
    *descriptor = header && header->cmsg_type == SCM_RIGHTS ? *(int *)CMSG_DATA(header) : -1;
    return count;
}

static inline long clinux_getrandom(void *bytes, size_t count) {
    return syscall(SYS_getrandom, bytes, count, 0U);
}

// Makes the system send SIGIO whenever a name is removed from the directory, as long as the descriptor is open.
// The numbers are those of F_NOTIFY, DN_DELETE and DN_MULTISHOT in fcntl.h.
static inline int clinux_notify_of_removals(int directory) {
    return fcntl(directory, 1026, 0x80000008U);
}

// A descriptor that is readable whenever a name of this file is removed or the file gets another one; -1 on failure.
static inline int clinux_watch_names(const char *path) {
    int descriptor = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
    if (descriptor < 0) return -1;
    if (inotify_add_watch(descriptor, path, IN_ATTRIB | IN_MOVE_SELF | IN_DELETE_SELF) < 0) {
        int error = errno;
        close(descriptor);
        errno = error;
        return -1;
    }
    return descriptor;
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

// A descriptor of another process, with the access that it has there.
static inline int clinux_pidfd_getfd(int process, int descriptor) {
    return (int)syscall(SYS_pidfd_getfd, process, descriptor, 0U);
}

// A TCP socket with this port of 127.0.0.1, or with any for 0; `bound` is the port that it has. Gives -1 on failure.
// Connections of an earlier owner may linger on the port; one who listens there may not.
static inline int clinux_loopback_socket(unsigned short port, unsigned short *bound) {
    int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0) return -1;
    int yes = 1;
    struct sockaddr_in address = {
        .sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t length = sizeof address;
    if (setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) < 0 ||
        bind(descriptor, (struct sockaddr *)&address, length) < 0 ||
        getsockname(descriptor, (struct sockaddr *)&address, &length) < 0) {
        int error = errno;
        close(descriptor);
        errno = error;
        return -1;
    }
    *bound = ntohs(address.sin_port);
    return descriptor;
}

// Of stdlib.h, behind _XOPEN_SOURCE and _GNU_SOURCE.
int posix_openpt(int flags);
int grantpt(int descriptor);
int unlockpt(int descriptor);
int ptsname_r(int descriptor, char *name, size_t length);

// Makes a terminal: the end that shows it, and the end that programs have.
static inline int clinux_open_terminal(int *shown, int *used) {
    char name[128];
    *shown = posix_openpt(O_RDWR | O_NOCTTY | CLINUX_CLOEXEC);
    if (*shown < 0) return -1;
    if (grantpt(*shown) == 0 && unlockpt(*shown) == 0 && ptsname_r(*shown, name, sizeof name) == 0) {
        *used = open(name, O_RDWR | O_NOCTTY | CLINUX_CLOEXEC);
        if (*used >= 0) return 0;
    }
    int error = errno;
    close(*shown);
    errno = error;
    return -1;
}

// Opens a file with the rights of a user and group, for a process of root; the calling thread has its own again after that.
static inline int clinux_open_as(const char *path, int flags, unsigned mode, unsigned uid, unsigned gid) {
    if (geteuid() != 0 || uid == 0) return open(path, flags, mode);
    setfsgid(gid);
    setfsuid(uid);
    int descriptor = open(path, flags, mode);
    int error = errno;
    setfsuid(0);
    setfsgid(getegid());
    errno = error;
    return descriptor;
}

static inline int clinux_signalfd(const sigset_t *signals) {
    return signalfd(-1, signals, SFD_CLOEXEC | SFD_NONBLOCK);
}

#endif
#endif
