import Foundation
import Rooms

/// An export file, read line by line: it may be larger than memory, and anybody may have made it, with lines of any length.
final class ExportFile {
  private let handle: FileHandle
  private var bytes = Data()
  /// Where the next line begins.
  private var place = 0
  private var isOver = false
  private var number = 0

  init(path: String) throws {
    guard let handle = FileHandle(forReadingAtPath: path) else { throw Failure(sentence: "\(path) is niet leesbaar.", code: 65) }
    self.handle = handle
  }

  deinit { try? handle.close() }

  /// The next line without its end. Nil after the last. Throws `ExportMistake` for one that is too long or is no text.
  func next() throws -> String? {
    number += 1
    var looked = place
    while true {
      if let end = bytes[looked...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { place = end + 1 }
        return try text(bytes[place..<end])
      }
      guard bytes.count - place <= OrganisationExport.longestLine else { throw ExportMistake(line: number, reason: .tooLong) }
      guard !isOver else {
        defer { place = bytes.endIndex }
        return place == bytes.endIndex ? nil : try text(bytes[place...])
      }
      let more = try handle.read(upToCount: 1 << 20) ?? Data()
      isOver = more.isEmpty
      // Drops what was read before and keeps a line that is not complete yet.
      bytes = Data(bytes[place...]) + more
      looked = bytes.count - more.count
      place = 0
    }
  }

  private func text(_ line: Data) throws -> String {
    guard line.count <= OrganisationExport.longestLine else { throw ExportMistake(line: number, reason: .tooLong) }
    guard let text = String(validating: line, as: UTF8.self) else { throw ExportMistake(line: number, reason: .notALine) }
    return text
  }
}
