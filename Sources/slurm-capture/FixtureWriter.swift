import Foundation

/// Writes messages as files of one case; a message that some case has already is not written again.
struct FixtureWriter {
    let directory: String
    let caseName: String

    /// Writes the body as `MESSAGE_NAME/CASE.bin`.
    func writeBody(of frame: CapturedFrame) throws(CaptureError) {
        let messageName = MessageNames.name(of: frame.messageType)
        try write(Data(frame.body), into: "\(directory)/\(messageName)", as: caseName)
    }

    /// Writes the complete frame as `Frames/CASE-MESSAGE_NAME.bin`.
    func writeWhole(_ frame: CapturedFrame) throws(CaptureError) {
        let messageName = MessageNames.name(of: frame.messageType)
        try write(Data(frame.bytes), into: "\(directory)/Frames", as: "\(caseName)-\(messageName)")
    }

    /// Further messages of the same kind and case get the names `CASE-2.bin` and so on.
    private func write(_ bytes: Data, into directory: String, as name: String) throws(CaptureError) {
        let files = FileManager.default
        do {
            try files.createDirectory(atPath: directory, withIntermediateDirectories: true)
            let present = try files.contentsOfDirectory(atPath: directory)
            if present.contains(where: { files.contents(atPath: "\(directory)/\($0)") == bytes }) {
                return
            }
            var fileName = "\(name).bin"
            var number = 1
            while present.contains(fileName) {
                number += 1
                fileName = "\(name)-\(number).bin"
            }
            try bytes.write(to: URL(fileURLWithPath: "\(directory)/\(fileName)"))
        } catch {
            throw .recording("cannot write \(directory)/\(name): \(error)")
        }
    }
}
