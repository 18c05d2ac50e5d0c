/// A table as spreadsheets write it (RFC 4180), with a semicolon, comma or tab between cells.
package struct SeparatedValues: Sendable {
  package struct Record: Sendable {
    /// The line of the file on which it begins, from 1.
    package let number: Int
    package let cells: [String]
  }

  package let records: [Record]

  /// Reads the text. Quotes may hold separators and line ends; a doubled quote is a quote. Throws the line of an opening quote
  /// that is never closed.
  package init(_ text: String) throws(TableMistake) {
    let bytes = Array(text.utf8)
    let separator = SeparatedValues.separator(in: bytes)
    var records: [Record] = []
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
      if cells != [""] { records.append(Record(number: first, cells: cells)) }
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
    self.records = records
  }

  private static func separator(in bytes: [UInt8]) -> UInt8 {
    let head = bytes.prefix { $0 != 0x0A }
    let candidates: [UInt8] = [0x3B, 0x09, 0x2C]
    return candidates.max { a, b in head.count { $0 == a } < head.count { $0 == b } } ?? 0x3B
  }
}

/// What is wrong with a file of norms, and on which line or at which place in it.
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
    /// The bytes are neither UTF-8 nor Windows-1252.
    case unreadable
    /// Its parents lead back to itself.
    case circular(String)
    /// More levels than anybody reads.
    case tooDeep
    /// Another clause, at this place, already has the number.
    case numberTaken(String, by: String)
    /// Something else stands where text, a number or a list belongs.
    case notOfThatKind(expected: Kind)
    /// Invalid JSON, or not one of the two shapes that are read.
    case noJSON
    case unknownShape
    case relationUnknown(String)
    /// Another set, or a clause in it, that does not exist here.
    case setUnknown(String)
    case clauseUnknown(String)
    case reasonMissing
    /// It repeats or contradicts what was stated or follows from it.
    case contradicts
    case toItself
    /// Something about a question below a clause.
    case question(QuestionFault)
  }

  package enum Kind: Sendable, Hashable { case words, number, list, object }

  package let line: Int
  /// The path in a file that is no table, as in `onderdelen[3].nummer`. Nil for a table.
  package let path: String?
  package let reason: Reason

  package init(line: Int, reason: Reason) {
    self.line = line
    path = nil
    self.reason = reason
  }

  package init(at path: String, _ reason: Reason) {
    line = 0
    self.path = path
    self.reason = reason
  }
}

/// Every mistake in a file of norms: the file is refused as a whole, with all places named at once.
package struct TableRefusal: Error, Sendable {
  package let mistakes: [TableMistake]
  package init(mistakes: [TableMistake]) { self.mistakes = mistakes }
}
