/// A zip, judged by its table of contents (APPNOTE.TXT 6.3.10) before any byte is unpacked.
package struct ZipArchive: Sendable {
  package struct Entry: Sendable, Equatable {
    /// As in the zip, with `/`.
    package let path: String
    /// The unpacked size in bytes.
    package let size: Int
    /// Why it is not unpacked. Nil when it may be.
    package let objection: Objection?
    fileprivate let packed: Int
    fileprivate let method: Int
    fileprivate let checksum: UInt32
    fileprivate let offset: Int
    /// The bytes of its name as they stand in the zip.
    fileprivate let name: ArraySlice<UInt8>
  }

  /// What is wrong with one file in it.
  package enum Objection: Sendable, Equatable { case climbsOut, isLink, isLocked, isLarge, hasStrangeName, cannotBeUnpacked }

  /// What is wrong with the whole zip.
  package enum Refusal: Error, Sendable, Equatable { case broken, tooMany, bomb }

  package static let mostEntries = 5_000
  /// Unpacked sizes in bytes: all files together, and each.
  package static let mostBytes = 300_000_000
  package static let largestEntry = 25_000_000
  /// The highest allowed ratio of unpacked to packed size. Ordinary text reaches ten, an empty sheet forty.
  package static let mostTimes = 250

  /// The files in it, without folders and without files that operating systems add.
  package let entries: [Entry]
  /// All files in their order, hidden ones too: office files need `_rels/.rels`, which begins with a dot.
  let all: [Entry]
  private let bytes: [UInt8]

  package static func isZip(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  package init(_ bytes: [UInt8]) throws(Refusal) {
    self.bytes = bytes
    let (count, start) = try ZipArchive.contents(bytes)
    guard count <= ZipArchive.mostEntries else { throw .tooMany }
    var entries: [Entry] = []
    var (at, packed, size) = (start, 0, 0)
    for _ in 0..<count {
      guard let (entry, next) = ZipArchive.entry(in: bytes, at: at) else { throw .broken }
      at = next
      packed += entry.packed
      size += entry.size
      let isBomb = entry.size > 1_000_000 && entry.size > entry.packed * ZipArchive.mostTimes
      guard !isBomb, size <= ZipArchive.mostBytes else { throw .bomb }
      if !entry.path.hasSuffix("/") { entries.append(entry) }
    }
    guard packed <= bytes.count else { throw .bomb }
    try ZipArchive.judge(entries, in: bytes, before: start)
    all = entries
    self.entries = entries.filter { !ZipArchive.isLitter($0.path) }
  }

  /// The bytes of a file. Nil when they are not what was announced, or the file may not be unpacked.
  package func content(of entry: Entry) -> [UInt8]? {
    guard entry.objection == nil, bytes.number(4, at: entry.offset) == 0x0403_4B50,
      let name = bytes.number(2, at: entry.offset + 26),
      let extra = bytes.number(2, at: entry.offset + 28)
    else { return nil }
    let start = entry.offset + 30 + name + extra
    guard start + entry.packed <= bytes.count else { return nil }
    let packed = bytes[start..<(start + entry.packed)]
    let content =
      entry.method == 0 ? (entry.packed == entry.size ? Array(packed) : nil) : Deflate.unpacked(packed, size: entry.size)
    return content.flatMap { Deflate.checksum($0) == entry.checksum ? $0 : nil }
  }

  /// The bytes of the file with this path.
  package func content(at path: String) -> [UInt8]? { entries.first { $0.path == path }.flatMap { content(of: $0) } }
}

extension ZipArchive {
  /// Each file must have a place of its own before the table of contents, a local header that says the same as the table, and a
  /// unique name. When two overlap or share a name, another program may unpack other bytes than were judged here.
  private static func judge(_ entries: [Entry], in bytes: [UInt8], before contents: Int) throws(Refusal) {
    var end = 0
    for entry in entries.sorted(by: { $0.offset < $1.offset }) {
      guard entry.offset >= end else { throw .bomb }
      guard let length = lengthOfHead(of: entry, in: bytes) else { throw .broken }
      end = entry.offset + length + entry.packed
      guard end <= contents else { throw .broken }
    }
    guard Set(entries.map(\.path)).count == entries.count else { throw .broken }
  }

  /// The length of the local header before a file, in bytes. Nil when there is none, or it differs from the table of contents.
  /// A header that was written before the size was known (bit 3) has no size.
  private static func lengthOfHead(of entry: Entry, in bytes: [UInt8]) -> Int? {
    let at = entry.offset
    guard bytes.number(4, at: at) == 0x0403_4B50, let flags = bytes.number(2, at: at + 6),
      let name = bytes.number(2, at: at + 26),
      let extra = bytes.number(2, at: at + 28), at + 30 + name <= bytes.count,
      bytes[(at + 30)..<(at + 30 + name)].elementsEqual(entry.name)
    else { return nil }
    let saysLater = flags & 8 != 0
    let isSame =
      bytes.number(2, at: at + 8) == entry.method && bytes.number(4, at: at + 18) == entry.packed
      && bytes.number(4, at: at + 22) == entry.size
      && bytes.number(4, at: at + 14) == Int(entry.checksum)
    return saysLater || isSame ? 30 + name + extra : nil
  }

  /// How many entries there are and where the first stands. Found from the end of the file, before a comment of at most 64 kB.
  private static func contents(_ bytes: [UInt8]) throws(Refusal) -> (count: Int, start: Int) {
    guard bytes.count >= 22 else { throw .broken }
    for at in stride(from: bytes.count - 22, through: max(0, bytes.count - 22 - 65_535), by: -1)
    where bytes.number(4, at: at) == 0x0605_4B50 {
      guard let count = bytes.number(2, at: at + 10), let size = bytes.number(4, at: at + 12),
        let start = bytes.number(4, at: at + 16)
      else { throw .broken }
      // Zip64, for zips larger than four gigabytes: no handbook is that large.
      guard start != 0xFFFF_FFFF else { throw .tooMany }
      guard start + size <= at else { throw .broken }
      return (count, start)
    }
    throw .broken
  }

  private static func entry(in bytes: [UInt8], at: Int) -> (entry: Entry, next: Int)? {
    guard bytes.number(4, at: at) == 0x0201_4B50, let flags = bytes.number(2, at: at + 8),
      let method = bytes.number(2, at: at + 10),
      let checksum = bytes.number(4, at: at + 16), let packed = bytes.number(4, at: at + 20),
      let size = bytes.number(4, at: at + 24),
      let nameLength = bytes.number(2, at: at + 28), let extra = bytes.number(2, at: at + 30),
      let remark = bytes.number(2, at: at + 32),
      let system = bytes.number(2, at: at + 4), let rights = bytes.number(4, at: at + 38),
      let offset = bytes.number(4, at: at + 42),
      at + 46 + nameLength <= bytes.count
    else { return nil }
    let raw = bytes[(at + 46)..<(at + 46 + nameLength)]
    // Old zips write names in the code page of their machine; Western European is the most likely.
    let name = String(validating: raw, as: UTF8.self) ?? String(String.UnicodeScalarView(raw.map { Unicode.Scalar($0) }))
    let isLink = system >> 8 == 3 && (rights >> 16) & 0xF000 == 0xA000
    let objection: Objection? =
      if flags & 1 != 0 { .isLocked } else if isLink { .isLink } else if method != 0 && method != 8 { .cannotBeUnpacked } else {
        size > largestEntry ? .isLarge : objection(to: name)
      }
    let entry = Entry(
      path: name.replacing("\\", with: "/"), size: size, objection: objection, packed: packed, method: method,
      checksum: UInt32(checksum), offset: offset,
      name: raw)
    return (entry, at + 46 + nameLength + extra + remark)
  }

  private static func objection(to name: String) -> Objection? {
    if name.unicodeScalars.contains(where: { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }) { return .hasStrangeName }
    let parts = name.split(whereSeparator: { $0 == "/" || $0 == "\\" })
    let hasDrive = parts.first.map { $0.count == 2 && $0.last == ":" } ?? true
    return name.hasPrefix("/") || name.hasPrefix("\\") || hasDrive || parts.contains("..") ? .climbsOut : nil
  }

  private static func isLitter(_ path: String) -> Bool {
    path.hasPrefix("__MACOSX/")
      || path.split(separator: "/").contains { $0.hasPrefix(".") && $0 != ".." || $0.hasPrefix("~$") || $0 == "Thumbs.db" }
  }
}

extension [UInt8] {
  /// A little-endian number of this many bytes. Nil beyond the end.
  func number(_ length: Int, at index: Int) -> Int? {
    guard index >= 0, index + length <= count else { return nil }
    return self[index..<(index + length)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
