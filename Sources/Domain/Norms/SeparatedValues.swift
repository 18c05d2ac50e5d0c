/// A table as spreadsheets write it (RFC 4180), with a semicolon, comma or tab between cells.
package struct SeparatedValues: Sendable {
  package struct Line: Sendable {
    /// The line of the file on which it begins, from 1.
    package let number: Int
    package let cells: [String]
  }

  package let lines: [Line]

  /// Reads the text. Quotes may hold separators and line ends; a doubled quote is a quote.
  /// Throws the line on which a quote was opened that is never closed.
  package init(_ text: String) throws(TableMistake) {
    let bytes = Array(text.utf8)
    let separator = SeparatedValues.separator(in: bytes)
    var lines: [Line] = []
    var cells: [String] = []
    var cell: [UInt8] = []
    var quotedSince: Int?
    var line = 1
    var first = 1
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0

    func endOfCell() {
      cells.append(String(decoding: cell, as: UTF8.self))
      cell = []
    }
    func endOfLine() {
      endOfCell()
      if cells != [""] { lines.append(Line(number: first, cells: cells)) }
      cells = []
    }

    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x22 where quotedSince != nil && index + 1 < bytes.count && bytes[index + 1] == 0x22:
        cell.append(0x22)
        index += 1
      case 0x22 where quotedSince != nil: quotedSince = nil
      case 0x22 where cell.isEmpty: quotedSince = line
      case separator where quotedSince == nil: endOfCell()
      case 0x0D where quotedSince == nil: break
      case 0x0A:
        line += 1
        if quotedSince == nil {
          endOfLine()
          first = line
        } else {
          cell.append(byte)
        }
      default: cell.append(byte)
      }
      index += 1
    }
    if let quotedSince { throw TableMistake(line: quotedSince, reason: .quoteNotClosed) }
    endOfLine()
    self.lines = lines
  }

  private static func separator(in bytes: [UInt8]) -> UInt8 {
    let head = bytes.prefix { $0 != 0x0A }
    let candidates: [UInt8] = [0x3B, 0x09, 0x2C]
    return candidates.max { a, b in head.count { $0 == a } < head.count { $0 == b } } ?? 0x3B
  }
}

/// What is wrong with a table, and on which line.
package struct TableMistake: Error, Sendable, Hashable {
  package enum Reason: Sendable, Hashable {
    case quoteNotClosed
    case empty
    case columnMissing(String)
    case numberMissing
    case numberTwice(String, firstOn: Int)
    case parentUnknown(String)
    case nothingSaid
    case tooLong
    case tooMany
    /// The bytes are no UTF-8 and no Windows-1252 either.
    case unreadable
  }
  package let line: Int
  package let reason: Reason

  package init(line: Int, reason: Reason) {
    self.line = line
    self.reason = reason
  }
}

/// Every mistake in a norm table: it is refused whole, with all lines named at once.
package struct TableRefusal: Error, Sendable {
  package let mistakes: [TableMistake]
  package init(mistakes: [TableMistake]) { self.mistakes = mistakes }
}
