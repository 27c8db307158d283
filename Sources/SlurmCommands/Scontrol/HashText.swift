import SlurmWire

/// `scontrol hash` and `hash_file`: the KangarooTwelve hash of a text or of a file.
enum HashText {
    /// Prints the hash of a text.
    static func show(_ text: String, _ session: inout ScontrolSession) {
        show(Array(text.utf8), &session)
    }

    /// Prints the hash of what a file holds.
    static func showFile(_ path: String, _ session: inout ScontrolSession) {
        let absolute = path.hasPrefix("/") ? path : "\(session.invocation.workingDirectory)/\(path)"
        do throws(FileFailure) {
            show(try session.invocation.files.read(absolute), &session)
        } catch {
            session.complain("Can't open `\(path)`")
        }
    }

    private static func show(_ bytes: [UInt8], _ session: inout ScontrolSession) {
        let digits = KangarooTwelve.hash(bytes, customization: []).map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        session.output.line(digits.joined())
    }
}
