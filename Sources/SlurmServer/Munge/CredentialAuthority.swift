import CMunge
import Glibc
package import SlurmController

/// Makes and checks credentials through a munged.
///
/// Each call waits for munged, so none is made on an event loop.
package struct CredentialAuthority: Sendable, Hashable {
    /// Munged's socket.
    package var socket: String
    /// How long a credential is valid, in seconds; 0 for munged's default.
    package var lifetimeSeconds: UInt32

    /// Who made a credential, and what it carries.
    package struct Verified: Sendable, Hashable {
        /// Who made it.
        package var requester: Requester
        /// What it carries.
        package var payload: [UInt8]
    }

    /// Uses the munged at this socket.
    package init(socket: String, lifetimeSeconds: UInt32 = 0) {
        self.socket = socket
        self.lifetimeSeconds = lifetimeSeconds
    }

    /// Checks a credential: that this cluster's munged made it, that it has not expired, and that it was not used
    /// before.
    package func decode(_ credential: String) throws(CredentialError) -> Verified {
        let context = try makeContext()
        defer { munge_ctx_destroy(context) }
        var content: UnsafeMutableRawPointer?
        var length: Int32 = 0
        var userID: uid_t = 0
        var groupID: gid_t = 0
        let code = munge_decode(credential, context, &content, &length, &userID, &groupID)
        // Munge also gives what an expired or replayed credential carries.
        defer { free(content) }
        try check(code, context)
        let bytes = UnsafeRawBufferPointer(start: content, count: content == nil ? 0 : max(0, Int(length)))
        return Verified(requester: Requester(userID: userID, groupID: groupID), payload: Array(bytes))
    }

    /// Makes a credential that carries `payload`; with `reader`, only this user can use it.
    package func encode(_ payload: [UInt8], reader: UInt32? = nil) throws(CredentialError) -> String {
        let context = try makeContext()
        defer { munge_ctx_destroy(context) }
        if let reader { try check(munge_ctx_restrict_to_user(context, reader), context) }
        try check(munge_ctx_set_lifetime(context, Int32(clamping: lifetimeSeconds)), context)
        var credential: UnsafeMutablePointer<CChar>?
        let code = munge_encode(&credential, context, payload, Int32(clamping: payload.count))
        defer { free(credential) }
        try check(code, context)
        guard let credential else { throw CredentialError(code: EMUNGE_SNAFU.rawValue, text: "no credential") }
        return String(cString: credential)
    }

    private func makeContext() throws(CredentialError) -> munge_ctx_t {
        guard let context = munge_ctx_create() else {
            throw CredentialError(code: EMUNGE_NO_MEMORY.rawValue, text: "out of memory")
        }
        let code = munge_ctx_set_socket(context, socket)
        guard code == EMUNGE_SUCCESS else {
            munge_ctx_destroy(context)
            throw CredentialError(code: code.rawValue, text: String(cString: munge_strerror(code)))
        }
        return context
    }

    private func check(_ code: munge_err_t, _ context: munge_ctx_t) throws(CredentialError) {
        guard code != EMUNGE_SUCCESS else { return }
        // The context's text says more, where there is one.
        let text = munge_ctx_strerror(context) ?? munge_strerror(code)
        throw CredentialError(code: code.rawValue, text: text.map { String(cString: $0) } ?? "error \(code.rawValue)")
    }
}
