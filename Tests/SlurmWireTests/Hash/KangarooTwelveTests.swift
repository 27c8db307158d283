import SlurmWire
import Testing

/// Vectors of RFC 9861, section 5: the input pattern is 00, 01, … FA repeated.
@Suite struct KangarooTwelveTests {
    static let vectors: [(length: Int, digest: String)] = [
        (0, "1ac2d450fc3b4205d19da7bfca1b37513c0803577ac7167f06fe2ce1f0ef39e5"),
        (17, "6bf75fa2239198db4772e36478f8e19b0f371205f6a9a93a273f51df37122888"),
        (289, "0c315ebcdedbf61426de7dcf8fb725d1e74675d7f5327a5067f367b108ecb67c"),
        (4913, "cb552e2ec77d9910701d578b457ddf772c12e322e4ee7fe417f92c758f0d59d0"),
        (83521, "8701045e22205345ff4dda05555cbb5c3af1a771c2b89baef37db43d9998b9fe"),
    ]

    @Test("the digests are those of the RFC, for inputs of one chunk and of many", arguments: vectors)
    func digest(length: Int, digest: String) {
        let input = (0..<length).map { UInt8($0 % 251) }
        #expect(hexadecimal(KangarooTwelve.hash(input, customization: [])) == digest)
    }

    @Test("the customisation counts")
    func customization() {
        let plain = KangarooTwelve.hash([1, 2, 3], customization: [])
        #expect(KangarooTwelve.hash([1, 2, 3], customization: [0x0f, 0xa3]) != plain)
    }
}
