import CLibSSH
import ClusterControl

/// The keys of a cluster: made for it, readable by their owner only, and part of no image.
struct ClusterSecrets {
    /// Where they lie.
    var directory: ClusterDirectory

    /// Bytes of a munge key; munge takes 32 to 1024.
    private static let mungeKeyBytes = 128

    /// The key with which the user logs in.
    var userKeyFile: String { directory.secretsDirectory + "/user_key" }

    /// Makes munge's key, the key of the machines and that of the user.
    func write() throws(ClusterControlError) {
        try FileTree.makeDirectory(directory.secretsDirectory, mode: 0o700)
        var generator = SystemRandomNumberGenerator()
        let mungeKey = (0..<Self.mungeKeyBytes).map { _ in UInt8.random(in: 0...255, using: &generator) }
        try FileTree.write(mungeKey, to: directory.mungeKeyFile, mode: 0o600)
        for name in ["ssh_host_key", "user_key"] {
            let pair = try SSHKeyPair()
            let file = "\(directory.secretsDirectory)/\(name)"
            try FileTree.write(pair.privateText, to: file, mode: 0o600)
            try FileTree.write(pair.publicText + " slurm-test\n", to: file + ".pub", mode: 0o600)
        }
    }

    /// Writes the file by which SSH knows the cluster at this port of 127.0.0.1.
    func writeKnownHosts(port: UInt16) throws(ClusterControlError) {
        let file = directory.secretsDirectory + "/ssh_host_key.pub"
        guard let text = try FileTree.text(file) else {
            throw ClusterControlError(.notFound, "\(file) is not there", advice: "make the cluster again")
        }
        let key = text.split(separator: " ").prefix(2).joined(separator: " ")
        try FileTree.write("[127.0.0.1]:\(port) \(key)\n", to: directory.knownHostsFile, mode: 0o600)
    }
}

/// A new pair of ed25519 keys.
struct SSHKeyPair {
    /// The secret one, as OpenSSH writes it.
    var privateText: String
    /// The public one: kind and text.
    var publicText: String

    /// Makes a pair.
    init() throws(ClusterControlError) {
        var key: ssh_key?
        guard ssh_pki_generate(SSH_KEYTYPE_ED25519, 0, &key) == SSH_OK, let key else {
            throw ClusterControlError(.failure, "libssh cannot make a key")
        }
        defer { ssh_key_free(key) }
        var secret: UnsafeMutablePointer<CChar>?
        var open: UnsafeMutablePointer<CChar>?
        defer {
            ssh_string_free_char(secret)
            ssh_string_free_char(open)
        }
        guard ssh_pki_export_privkey_base64(key, nil, nil, nil, &secret) == SSH_OK, let secret,
            ssh_pki_export_pubkey_base64(key, &open) == SSH_OK, let open
        else { throw ClusterControlError(.failure, "libssh cannot write a key") }
        privateText = String(cString: secret)
        publicText = "ssh-ed25519 " + String(cString: open)
    }
}
