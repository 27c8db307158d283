import CMunge

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Makes and reads munge credentials through munged.
package struct MungeCredentials: Hashable, Sendable {
    /// The socket of munged; nil for munge's own default.
    package var socket: String?
    /// How many seconds a credential is valid; 0 for munged's default.
    package var lifetimeSeconds: UInt32

    /// Why there is no credential.
    package struct Failure: Error, Hashable, Sendable {
        /// Munge's number for it.
        package var code: UInt32
        /// Munge's text for it.
        package var text: String
    }

    /// Makes a door to munged.
    package init(socket: String? = nil, lifetimeSeconds: UInt32 = 0) {
        self.socket = socket
        self.lifetimeSeconds = lifetimeSeconds
    }

    /// A credential that carries a payload and that only one user can read.
    package func encode(_ payload: [UInt8], readableBy userID: UInt32) throws(Failure) -> String {
        let context = try makeContext()
        defer { munge_ctx_destroy(context) }
        try check(munge_ctx_restrict_to_user(context, userID), context)
        var credential: UnsafeMutablePointer<CChar>?
        let code = payload.withUnsafeBytes {
            munge_encode(&credential, context, $0.baseAddress, Int32($0.count))
        }
        defer { free(credential) }
        try check(code, context)
        guard let credential else { throw Failure(code: EMUNGE_SNAFU.rawValue, text: "no credential") }
        return String(cString: credential)
    }

    /// Checks a credential and gives its payload and who made it.
    package func decode(_ credential: String) throws(Failure) -> (payload: [UInt8], userID: UInt32, groupID: UInt32) {
        let context = try makeContext()
        defer { munge_ctx_destroy(context) }
        var payload: UnsafeMutableRawPointer?
        var length: Int32 = 0
        var (userID, groupID): (uid_t, gid_t) = (0, 0)
        let code = munge_decode(credential, context, &payload, &length, &userID, &groupID)
        // Munge may allocate a payload even where it refuses the credential.
        defer { free(payload) }
        try check(code, context)
        let bytes = payload.map { Array(UnsafeRawBufferPointer(start: $0, count: Int(length))) } ?? []
        return (bytes, userID, groupID)
    }

    private func makeContext() throws(Failure) -> munge_ctx_t {
        guard let context = munge_ctx_create() else {
            throw Failure(code: EMUNGE_NO_MEMORY.rawValue, text: "Out of memory")
        }
        do throws(Failure) {
            if let socket { try check(munge_ctx_set_socket(context, socket), context) }
            if lifetimeSeconds > 0 {
                try check(munge_ctx_set_lifetime(context, Int32(clamping: lifetimeSeconds)), context)
            }
            return context
        } catch {
            munge_ctx_destroy(context)
            throw error
        }
    }

    private func check(_ code: munge_err_t, _ context: munge_ctx_t) throws(Failure) {
        guard code != EMUNGE_SUCCESS else { return }
        let text = munge_ctx_strerror(context) ?? munge_strerror(code)
        throw Failure(code: code.rawValue, text: text.map { String(cString: $0) } ?? "unknown error")
    }
}
