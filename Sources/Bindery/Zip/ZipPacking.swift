package import Vocabulary

/// Makes a zip. The same files and the same day give the same bytes on every machine.
package struct ZipPacking: Sendable {
  private var body: [UInt8] = []
  private var contents: [UInt8] = []
  private var count = 0
  private let stamp: (time: Int, day: Int)

  /// - Parameter day: the date of each file; a zip has no dates before 1980.
  package init(on day: Day) {
    stamp = (0, max(0, day.year - 1980) << 9 | day.month << 5 | day.day)
  }

  /// - Parameter isPlain: stored without compression, for what is compressed already and for what must be readable at the front
  ///   of the file.
  package mutating func add(_ path: String, _ bytes: [UInt8], isPlain: Bool = false) {
    let packed = isPlain ? nil : Deflate.packed(bytes)
    let content = packed ?? bytes
    let name = Array(path.utf8)
    // Names in UTF-8 (bit 11). Version 2.0, which has folders and deflate.
    let head = le(20, 2) + le(0x0800, 2) + le(packed == nil ? 0 : 8, 2) + le(stamp.time, 2) + le(stamp.day, 2)
      + le(Int(Deflate.checksum(bytes)), 4) + le(content.count, 4) + le(bytes.count, 4) + le(name.count, 2) + le(0, 2)
    contents += le(0x0201_4B50, 4) + le(20, 2) + head + le(0, 2) + le(0, 2) + le(0, 2) + le(0, 4) + le(body.count, 4) + name
    body += le(0x0403_4B50, 4) + head + name
    body += content
    count += 1
  }

  /// The zip.
  package consuming func packed() -> [UInt8] {
    let start = body.count
    body += contents
    body += le(0x0605_4B50, 4) + le(0, 4) + le(count, 2) + le(count, 2) + le(contents.count, 4) + le(start, 4) + le(0, 2)
    return body
  }
}

private func le(_ number: Int, _ length: Int) -> [UInt8] { (0..<length).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) } }
