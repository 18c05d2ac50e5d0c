import Seals
import Store
import Vocabulary

/// How many rows a table has, and the sum of their digests: it does not depend on the order of the rows, and differs as soon as
/// one row does.
struct LedgerLine: Equatable, Sendable {
  var rows = 0
  var sum: UInt128 = 0

  static func += (line: inout LedgerLine, other: LedgerLine) {
    line.rows += other.rows
    line.sum &+= other.sum  // modulo 2^128, on purpose
  }

  mutating func add(_ digest: UInt128) { self += LedgerLine(rows: 1, sum: digest) }
  mutating func take(_ digest: UInt128) { self += LedgerLine(rows: -1, sum: 0 &- digest) }
}

/// What one seal protects: the tables of an organisation, or of the house.
struct LedgerBook: Equatable, Sendable {
  /// The newest migration when everything was counted. Empty in the book of an organisation.
  var mark = ""
  /// A digest of the schema. Empty in the book of an organisation.
  var outline = ""
  /// How often the book of the house was written; in that of an organisation: when the two were last written together.
  var times: UInt64 = 0
  private(set) var lines: [UInt32: LedgerLine] = [:]

  /// The book that holds what belongs to no organisation.
  static let house = ""

  static func name(_ table: String) -> UInt32 {
    // Four bytes of a digest, so that the book stays small: it is written with every change.
    UInt32(sha256(table).prefix(8), radix: 16) ?? 0
  }

  subscript(table: String) -> LedgerLine { lines[LedgerBook.name(table)] ?? LedgerLine() }

  mutating func add(_ changes: [String: LedgerLine]) {
    for (table, line) in changes {
      let name = LedgerBook.name(table)
      lines[name, default: LedgerLine()] += line
      if lines[name] == LedgerLine() { lines[name] = nil }
    }
  }

  // MARK: As bytes

  var bytes: [UInt8] {
    var bytes: [UInt8] = [1]
    for text in [mark, outline] { bytes += [UInt8(clamping: text.utf8.count)] + Array(text.utf8.prefix(255)) }
    bytes += big(times)
    for (name, line) in lines.sorted(by: { $0.key < $1.key }) {
      bytes += big(name) + big(UInt32(clamping: line.rows)) + big(line.sum)
    }
    return bytes
  }

  init() {}

  init?(bytes: [UInt8]) {
    var rest = bytes[...]
    func number<N: FixedWidthInteger>(_: N.Type) -> N? {
      let size = N.bitWidth / 8
      guard rest.count >= size else { return nil }
      defer { rest = rest.dropFirst(size) }
      return rest.prefix(size).reduce(0) { $0 << 8 | N($1) }
    }
    func text() -> String? {
      guard let length = number(UInt8.self), rest.count >= Int(length) else { return nil }
      defer { rest = rest.dropFirst(Int(length)) }
      return String(validating: rest.prefix(Int(length)), as: UTF8.self)
    }
    guard number(UInt8.self) == 1, let mark = text(), let outline = text(), let times = number(UInt64.self) else { return nil }
    (self.mark, self.outline, self.times) = (mark, outline, times)
    while !rest.isEmpty {
      guard let name = number(UInt32.self), let rows = number(UInt32.self), let sum = number(UInt128.self) else { return nil }
      lines[name] = LedgerLine(rows: Int(rows), sum: sum)
    }
  }

  private func big<N: FixedWidthInteger>(_ number: N) -> [UInt8] { withUnsafeBytes(of: number.bigEndian, Array.init) }
}

extension RowSeal {
  /// All columns of a row, each with its length or a fixed one, so that no two rows give the same bytes.
  func digest(of row: Row, in table: String) -> UInt128 {
    let count = Ledger.counts[table] ?? Int.max
    var bytes = Array(table.utf8)
    for (column, value) in row.cells.prefix(count) {
      bytes.append(0)
      bytes += column.utf8
      switch value {
      case .null: bytes += [0, UInt8(ascii: "n")]
      // SQLite has a number for a flag, and it is the same row.
      case .flag(let flag): append(flag ? 1 : 0, UInt8(ascii: "i"), &bytes)
      case .integer(let number): append(number, UInt8(ascii: "i"), &bytes)
      case .text(let text):
        append(Int64(text.utf8.count), UInt8(ascii: "t"), &bytes)
        bytes += text.utf8
      case .bytes(let content):
        append(Int64(content.count), UInt8(ascii: "b"), &bytes)
        bytes += content
      }
    }
    return digest(bytes)
  }

  private func append(_ number: Int64, _ kind: UInt8, _ bytes: inout [UInt8]) {
    bytes += [0, kind]
    withUnsafeBytes(of: number.bigEndian) { bytes += $0 }
  }

  func open(_ sealed: [UInt8], as name: String) -> LedgerBook? { (try? open(sealed, for: name)).flatMap(LedgerBook.init) }

  func seal(_ book: LedgerBook, as name: String) throws -> [UInt8] { try seal(book.bytes, for: name) }
}
