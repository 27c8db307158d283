import Foundation
import SlurmWire
import Testing

/// Complete frames recorded from real Slurm 22.05.8: length, header, expired credential, body.
@Suite struct RecordedFrameTests {
    static let files: [URL] = {
        let folder = Capture.folder.appending(path: "Frames")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".bin") }.sorted().map { folder.appending(path: $0) }
    }()

    @Test("there are recorded frames")
    func exist() {
        #expect(Self.files.count >= 6)
    }

    @Test("a recorded frame is read to its end, or refused for a list of gathered returns", arguments: files)
    func reading(file: URL) throws {
        let bytes = Array(try Data(contentsOf: file))
        switch Result(catching: { () throws(WireError) in try MessageFrame(from: bytes[MessageFrame.lengthSize...]) }) {
        case .failure(let error):
            #expect(error.field == "ret_cnt", "\(error)")
        case .success(let frame):
            #expect(frame.credential?.hasPrefix("MUNGE:") == true)
            #expect(frame.body.count == Int(frame.header.bodyLength))
            guard frame.header.forward == nil, frame.header.flags == 0, frame.header.originalAddress == .none else {
                return
            }
            let again = MessageFrame.encode(
                type: frame.header.type,
                version: frame.header.version,
                body: Array(frame.body),
                credential: frame.credential
            )
            #expect(hexadecimal(again) == hexadecimal(bytes))
        }
    }
}
