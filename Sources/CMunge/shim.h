#include <munge.h>

// munge_ctx_set and munge_ctx_get take variable arguments, which Swift cannot pass.

/// Chooses the socket of munged.
static inline munge_err_t munge_ctx_set_socket(munge_ctx_t context, const char *path) {
    return munge_ctx_set(context, MUNGE_OPT_SOCKET, path);
}

/// Lets only this user decode the credential.
static inline munge_err_t munge_ctx_restrict_to_user(munge_ctx_t context, uid_t user) {
    return munge_ctx_set(context, MUNGE_OPT_UID_RESTRICTION, user);
}

/// How many seconds the credential is valid; 0 for munged's default.
static inline munge_err_t munge_ctx_set_lifetime(munge_ctx_t context, int seconds) {
    return munge_ctx_set(context, MUNGE_OPT_TTL, seconds);
}
