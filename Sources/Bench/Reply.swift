/// Reads answers from the bytes of one connection, one after another.
struct Reply {
  private(set) var status = 0
  /// Cookies that were set, as in `kring-mee=…`.
  private(set) var cookies: [String] = []
  private(set) var body: [UInt8] = []
  /// Bytes of the body, kept or not.
  private(set) var length = 0
  private var head: [UInt8] = []
  /// Bytes of the body still to come. Nil while the head is read.
  private var toCome: Int?
  private let keepsBody: Bool

  init(keepsBody: Bool = false) { self.keepsBody = keepsBody }

  /// Takes more bytes. True when the answer is complete; then begin with a new reply.
  mutating func take(_ bytes: UnsafeRawBufferPointer) throws(Failure) -> Bool {
    var rest = bytes[...]
    if toCome == nil {
      guard let end = Reply.endOfHead(rest), head.isEmpty else {
        // The head came in several pieces, which is rare: join them and search again.
        head += rest
        let pieces = head
        return try pieces.withUnsafeBytes { pieces in Result { () throws(Failure) in try takeWhole(pieces[...]) } }.get()
      }
      try readHead(rest[..<end])
      rest = rest[end...]
    }
    return takeBody(rest)
  }

  private mutating func takeWhole(_ pieces: Slice<UnsafeRawBufferPointer>) throws(Failure) -> Bool {
    guard let end = Reply.endOfHead(pieces) else { return false }
    try readHead(pieces[..<end])
    return takeBody(pieces[end...])
  }

  private mutating func takeBody(_ bytes: Slice<UnsafeRawBufferPointer>) -> Bool {
    if keepsBody { body += bytes }
    let left = (toCome ?? 0) - bytes.count
    toCome = left
    return left <= 0
  }

  private mutating func readHead(_ bytes: Slice<UnsafeRawBufferPointer>) throws(Failure) {
    var length: Int?
    try forEachLine(of: bytes) { line throws(Failure) in
      if status == 0 {
        status = try Reply.status(line)
      } else if line.hasName("content-length") {
        length = Reply.number(line.dropFirst(15))
      } else if line.hasName("set-cookie") {
        cookies.append(String(decoding: line.dropFirst(11).drop { $0 == 0x20 }.prefix { $0 != 0x3B }, as: UTF8.self))
      }
    }
    guard let length else { throw Failure("an answer (\(status)) without a length") }
    self.length = length
    toCome = length
  }
}

extension Reply {
  /// Where the head ends, the empty line included.
  static func endOfHead(_ bytes: Slice<UnsafeRawBufferPointer>) -> Int? {
    var index = bytes.startIndex + 3
    while index < bytes.endIndex {
      if bytes[index] == 0x0A, bytes[index - 1] == 0x0D, bytes[index - 2] == 0x0A { return index + 1 }
      index += 1
    }
    return nil
  }

  /// From `HTTP/1.1 200 OK`.
  static func status(_ line: Slice<UnsafeRawBufferPointer>) throws(Failure) -> Int {
    guard line.count >= 12, line.prefix(5).elementsEqual("HTTP/".utf8) else { throw Failure("an answer that is no HTTP") }
    return number(line.dropFirst(9).prefix(3))
  }

  private static func number(_ bytes: Slice<UnsafeRawBufferPointer>) -> Int {
    bytes.reduce(0) { (0x30...0x39).contains($1) ? $0 * 10 + Int($1 - 0x30) : $0 }
  }
}

/// Every line, without its ending.
func forEachLine(
  of bytes: Slice<UnsafeRawBufferPointer>, _ read: (Slice<UnsafeRawBufferPointer>) throws(Failure) -> Void
) throws(Failure) {
  var start = bytes.startIndex
  for index in bytes.indices where bytes[index] == 0x0A {
    try read(bytes[start..<(index > start && bytes[index - 1] == 0x0D ? index - 1 : index)])
    start = index + 1
  }
}

extension Slice<UnsafeRawBufferPointer> {
  /// Whether a line of a head has this name, written in lower case.
  fileprivate func hasName(_ name: StaticString) -> Bool {
    guard count > name.utf8CodeUnitCount, self[startIndex + name.utf8CodeUnitCount] == 0x3A else { return false }
    return name.withUTF8Buffer { name in name.indices.allSatisfy { self[startIndex + $0] | 0x20 == name[$0] } }
  }
}
