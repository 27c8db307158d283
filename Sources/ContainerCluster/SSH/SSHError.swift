package import ClusterControl

/// Why a machine could not be reached or used by SSH.
package struct SSHError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The kind of failure.
    package enum Code: Hashable, Sendable {
        /// Nothing answers there, or no SSH server.
        case noConnection
        /// The machine has another key than the known one.
        case wrongHostKey
        /// The machine does not take the user's key.
        case refusedKey
        /// A key of ours cannot be read.
        case unreadableKey
        /// The connection ended while it was used.
        case connectionLost
        /// The machine does not do what it was asked for.
        case refusedRequest
        /// This process cannot hand on signals to a command there.
        case signalsNotCaught
    }

    /// The kind of failure.
    package var code: Code
    /// What failed, with the machine and the library's own words.
    package var description: String

    /// Makes an error.
    init(_ code: Code, _ description: String) {
        self.code = code
        self.description = description
    }

    /// What to do about it; nil where nothing can be said.
    package var advice: String? {
        switch code {
        case .noConnection: "see whether it runs: slurm cluster status"
        case .wrongHostKey:
            "another program may listen there; if the cluster was changed by hand: slurm cluster stop, then start"
        case .refusedKey:
            "the cluster has another key; make it again: slurm cluster create --name NAME --if-exists recreate"
        case .unreadableKey: "make the cluster again: slurm cluster create --name NAME --if-exists recreate"
        case .connectionLost: "the machine or its sshd was ended; start it again: slurm cluster start"
        case .refusedRequest, .signalsNotCaught: nil
        }
    }

    /// What to do about it where the machine belongs to a cluster that was there already.
    private var adviceForOthers: String? {
        switch code {
        case .noConnection: nil
        case .wrongHostKey: "log in once with ssh and compare the key with what its administrators say"
        case .refusedKey: "see whether ssh gets in without asking; a key with a passphrase needs the agent: ssh-add"
        case .unreadableKey: "give a readable --identity, or load a key with a passphrase into the agent: ssh-add"
        case .connectionLost, .refusedRequest, .signalsNotCaught: nil
        }
    }

    /// The error as the program prints it, met with a machine.
    package func asClusterError(for target: SSHTarget) -> ClusterControlError {
        ClusterControlError(.unavailable, description, advice: target.isOwn ? advice : adviceForOthers)
    }
}
