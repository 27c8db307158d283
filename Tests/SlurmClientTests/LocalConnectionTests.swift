import Foundation
import SlurmModel
import Testing

@testable import SlurmClient

/// Sockets of this machine on which a simulated cluster's daemons listen.
struct LocalConnectionTests {
    /// A listener that another program made, until it is given up.
    private final class Listener {
        let path: String
        private let process = Process()

        /// Has a program listen, as another user where `userID` is given.
        init(asUser userID: Int? = nil) throws {
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
                "ctld-\(UUID().uuidString.prefix(8))"
            )
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: folder.path)
            path = folder.path + "/s"
            let listen = """
                use IO::Socket::UNIX; $s = IO::Socket::UNIX->new(Local => $ARGV[0], Listen => 1) or die;
                chmod 0777, $ARGV[0]; print "ready\\n"; close STDOUT; <STDIN>;
                """
            let perl = ["perl", "-e", listen, path]
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = (userID.map { ["setpriv", "--reuid=\($0)", "--clear-groups", "--"] } ?? []) + perl
            let (input, output) = (Pipe(), Pipe())
            (process.standardInput, process.standardOutput) = (input, output)
            try process.run()
            let said = output.fileHandleForReading.readDataToEndOfFile()
            #expect(String(decoding: said, as: UTF8.self) == "ready\n")
            // It ends when its input does.
            self.input = input
        }

        private let input: Pipe

        deinit {
            try? input.fileHandleForWriting.close()
            process.waitUntilExit()
            try? FileManager.default.removeItem(atPath: (path as NSString).deletingLastPathComponent)
        }
    }

    @Test("whoever runs the daemon is trusted")
    func ownListener() throws {
        let listener = try Listener()
        let isTrusted = StreamConnection.local(listener.path, trusting: getuid()) != nil
        #expect(isTrusted)
    }

    @Test("somebody else who listens is not trusted", .enabled(if: getuid() == 0, "only root can be somebody else"))
    func foreignListener() throws {
        let listener = try Listener(asUser: 65_534)
        let isTrusted = StreamConnection.local(listener.path, trusting: getuid()) != nil
        #expect(!isTrusted)
        let isTrustedAsUser = StreamConnection.local(listener.path, trusting: 65_534) != nil
        #expect(isTrustedAsUser)
    }

    @Test(
        "where nothing listens there is no connection",
        arguments: ["/nonexistent/ctld.1", String(repeating: "x", count: 300)]
    )
    func nobody(path: String) {
        let isConnected = StreamConnection.local(path, trusting: 0) != nil
        #expect(!isConnected)
    }

    @Test("the socket lies beside munged's and has the number of the port")
    func paths() {
        #expect(LocalSocketPath.controller(besides: "/c/run/munge.socket", port: 6817) == "/c/run/ctld.6817")
        #expect(LocalSocketPath.accounting(besides: "/c/run/munge.socket", port: 65535) == "/c/run/dbd.65535")
        #expect(LocalSocketPath.controller(besides: "munge.socket", port: 1) == nil)
        let long = "/" + String(repeating: "d", count: 92)
        #expect(LocalSocketPath.controller(besides: long + "/munge.socket", port: 6817) == long + "/ctld.6817")
        #expect(LocalSocketPath.controller(besides: "/\(long)/munge.socket", port: 6817) == nil)
    }
}
