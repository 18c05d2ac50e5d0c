/// Reads a stream of events line by line. HTTP's own lines (head, chunk sizes) are ignored.
struct EventLines {
  enum ServerEvent {
    /// The answer began, with this status.
    case open(status: Int)
    /// This part of the topic changed.
    case changed(part: String)
    /// The server closes; come back later.
    case bye
  }

  private var line: [UInt8] = []
  private var isOpen = false

  private static let data = Array("data: ".utf8)
  private static let bye = Array("event: bye".utf8)
  private var saysGoodbye = false

  mutating func take(_ bytes: UnsafeRawBufferPointer, _ tell: (ServerEvent) throws(Failure) -> Void) throws(Failure) {
    for byte in bytes {
      guard byte == 0x0A else {
        line.append(byte)
        continue
      }
      try read(tell)
      line.removeAll(keepingCapacity: true)
    }
  }

  private mutating func read(_ tell: (ServerEvent) throws(Failure) -> Void) throws(Failure) {
    if line.last == 0x0D { line.removeLast() }
    if !isOpen {
      isOpen = true
      let status = line.withUnsafeBytes { line in Result { () throws(Failure) in try Reply.status(line[...]) } }
      try tell(.open(status: try status.get()))
    } else if line.starts(with: EventLines.bye) {
      saysGoodbye = true
      try tell(.bye)
    } else if line.starts(with: EventLines.data), !saysGoodbye {
      try tell(.changed(part: String(decoding: line.drop { $0 != 0x23 }.dropFirst(), as: UTF8.self)))
    }
  }
}
