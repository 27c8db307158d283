// Generated from Schema/*/allocations.schema by `make generate`; change that file instead.

/// A piece of a file that a node writes for a job.
package struct FileBlock: WireCodable, Hashable {
    /// `block_no`: from 1.
    package var blockNo: UInt32 = 0
    /// `compress`: 0 none.
    package var compress: UInt16 = 0
    /// `flags`: 1 force, 2 last block, 4 shared object, 8 executable.
    package var flags: UInt16 = 0
    /// `modes`: permission bits.
    package var modes: UInt16 = 0
    /// `uid`.
    package var uid: UInt32 = 0
    /// `user_name`.
    package var userName: String?
    /// `gid`.
    package var gid: UInt32 = 0
    /// `atime`.
    package var atime: Int64 = 0
    /// `mtime`.
    package var mtime: Int64 = 0
    /// `fname`.
    package var fname: String?
    /// `block_len`.
    package var blockLen: UInt32 = 0
    /// `uncomp_len`.
    package var uncompLen: UInt32 = 0
    /// `block_offset`.
    package var blockOffset: UInt64 = 0
    /// `file_size`.
    package var fileSize: UInt64 = 0
    /// `block`.
    package var block: [UInt8] = []
    /// `cred`.
    package var cred: BroadcastCredential = BroadcastCredential()

    /// Makes a value in which nothing is set.
    package init() {}
}

extension FileBlock {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        blockNo = try reader.u32("block_no")
        compress = try reader.u16("compress")
        flags = try reader.u16("flags")
        modes = try reader.u16("modes")
        uid = try reader.u32("uid")
        userName = try reader.string("user_name")
        gid = try reader.u32("gid")
        atime = try reader.time("atime")
        mtime = try reader.time("mtime")
        fname = try reader.string("fname")
        blockLen = try reader.u32("block_len")
        uncompLen = try reader.u32("uncomp_len")
        blockOffset = try reader.u64("block_offset")
        fileSize = try reader.u64("file_size")
        block = try reader.bytes("block")
        cred = try BroadcastCredential(from: &reader)
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(blockNo)
        writer.u16(compress)
        writer.u16(flags)
        writer.u16(modes)
        writer.u32(uid)
        writer.string(userName)
        writer.u32(gid)
        writer.time(atime)
        writer.time(mtime)
        writer.string(fname)
        writer.u32(blockLen)
        writer.u32(uncompLen)
        writer.u64(blockOffset)
        writer.u64(fileSize)
        writer.bytes(block)
        cred.encode(into: &writer)
    }
}
