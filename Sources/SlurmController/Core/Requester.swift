/// Who sent a request, as its credential says.
package struct Requester: Sendable, Hashable {
    /// The user.
    package var userID: UInt32
    /// The user's group.
    package var groupID: UInt32

    /// Names a requester.
    package init(userID: UInt32, groupID: UInt32) {
        self.userID = userID
        self.groupID = groupID
    }
}
