import Store
import Synchronization

/// What a statement does to the rows of one table, read from its text, and the statement rewritten so that it returns those
/// rows.
///
/// Rooms write the dialect of both databases, and no statement changes two tables at once; so this needs to know very little
/// SQL: where a word stands outside brackets and quotes.
struct LedgerStatement: Sendable {
  enum Kind: Sendable {
    /// Rows are inserted: all that it returns.
    case insert
    /// Rows are inserted, or updated where there was one with the same values in these columns.
    case upsert([String])
    case update
    case delete
  }

  let table: String
  let kind: Kind
  /// The statement, which returns all that is counted of a row.
  let text: String
  /// Reads the rows as they are now, before an update or an upsert, and which of the values it needs.
  let before: (text: String, values: [Int])?
  /// Whether the original statement returned rows.
  let isAnswered: Bool

  /// A statement that changes rows of a counted table. Nil for all others.
  /// - Throws: `StoreError.broken` for a change that cannot be parsed, because it would not be counted.
  static func reading(_ text: String, _ dialect: Dialect) throws -> LedgerStatement? {
    // Most statements are SELECT, which begins with an S.
    guard let first = text.utf8.first, first != UInt8(ascii: "S") else { return nil }
    let name = Name(text: text, dialect: dialect)
    if let known = known.withLock({ $0[name] }) { return known.statement }
    let statement = try Parser(text, dialect).statement()
    // A statement with many rows is a long text, and parsing it again costs little compared with writing them.
    guard text.utf8.count <= 4_096 else { return statement }
    known.withLock { known in
      // Lists of many lengths are many texts.
      if known.count >= 2_000 { known = [:] }
      known[name] = Known(statement: statement)
    }
    return statement
  }

  /// The rewritten text differs between the databases, and one process can use both.
  private struct Name: Hashable {
    let text: String
    let dialect: Dialect
  }

  private struct Known: Sendable { let statement: LedgerStatement? }
  private static let known = Mutex<[Name: Known]>([:])
}

/// A statement in words: a pair of brackets with everything in it is one word, and so is a quoted text.
private struct Parser {
  private let text: [UInt8]
  private let dialect: Dialect
  private let words: [(word: String, range: Range<Int>)]

  init(_ text: String, _ dialect: Dialect) {
    self.text = Array(text.utf8)
    self.dialect = dialect
    words = Parser.words(of: self.text)
  }

  func statement() throws -> LedgerStatement? {
    switch words.first?.word {
    case "INSERT" where word(1) == "INTO": return try insertion(into: word(2))
    case "UPDATE": return try update(of: word(1))
    case "DELETE" where word(1) == "FROM": return try change(of: word(2), .delete, before: nil)
    case "WITH" where words.contains { ["INSERT", "UPDATE", "DELETE"].contains($0.word) }: throw unreadable
    case "REPLACE", "MERGE", "TRUNCATE", "INSERT", "DELETE": throw unreadable
    default: return nil
    }
  }

  private var unreadable: StoreError {
    .broken("a change that the ledger cannot read: \(String(decoding: text.prefix(60), as: UTF8.self))")
  }

  private func word(_ index: Int) -> String { words.indices.contains(index) ? words[index].word : "" }

  private func index(of word: String, from start: Int = 0) -> Int? {
    words.indices.dropFirst(start).first { words[$0].word == word }
  }

  private func said(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

  private func change(of table: String, _ kind: LedgerStatement.Kind, before: (String, [Int])?) throws -> LedgerStatement? {
    guard Ledger.leftOut[table] == nil else { return nil }
    let answer = index(of: "RETURNING")
    let body = said(0..<(answer.map { words[$0].range.lowerBound } ?? text.count))
    let asked = answer.map { ", \(said(words[$0].range.upperBound..<text.count))" } ?? ""
    // All that is counted stands first; a column that was asked for may stand there twice, with the same name and value.
    let given = Ledger.counted[table].map { "\($0)\(asked)" } ?? "*"
    return LedgerStatement(
      table: table, kind: kind, text: "\(body) RETURNING \(given)", before: before, isAnswered: answer != nil)
  }

  private func update(of table: String) throws -> LedgerStatement? {
    guard let set = index(of: "SET"), index(of: "FROM") == nil else { throw unreadable }
    let (start, answer) = (index(of: "WHERE"), index(of: "RETURNING"))
    let end = answer.map { words[$0].range.lowerBound } ?? text.count
    let assigned = words[(set + 1)..<(start ?? answer ?? words.count)]
    let columns = assigned.indices.filter { $0 == assigned.startIndex || words[$0 - 1].word == "," }.map { words[$0].word }
    if let apart = Ledger.apart[table], columns.allSatisfy({ apart[$0] != nil }) { return nil }
    let condition = start.map { said(words[$0].range.lowerBound..<end) } ?? ""
    return try change(
      of: table, .update, before: numbered("SELECT \(Ledger.counted[table] ?? "*") FROM \(table) \(condition)", locking: ""))
  }

  private func insertion(into table: String) throws -> LedgerStatement? {
    guard let conflict = index(of: "CONFLICT"), let doing = index(of: "DO", from: conflict), word(doing + 1) == "UPDATE" else {
      return try change(of: table, .insert, before: nil)
    }
    guard words.indices.contains(conflict + 1), word(3).hasPrefix("("), word(conflict + 1).hasPrefix("(") else {
      throw unreadable
    }
    let (columns, keys) = (Parser.names(in: word(3)), Parser.names(in: word(conflict + 1)))
    let given = said(words[4].range.lowerBound..<words[conflict - 1].range.lowerBound)
    let places = keys.compactMap { columns.firstIndex(of: $0) }
    guard places.count == keys.count else { throw unreadable }
    let counted = Ledger.counted[table] ?? "*"
    if word(4) == "SELECT" {
      let same = keys.map { "kept.\($0) = given.\($0)" }.joined(separator: " AND ")
      let read = counted.split(separator: ", ").map { "kept.\($0)" }.joined(separator: ", ")
      let query =
        "WITH given (\(columns.joined(separator: ", "))) AS (\(given)) SELECT \(read) FROM \(table) kept JOIN given ON \(same)"
      return try change(of: table, .upsert(keys), before: numbered(query, locking: " OF kept"))
    }
    guard word(4) == "VALUES" else { throw unreadable }
    let rows = try words[5..<(conflict - 1)].filter { $0.word != "," }.map { row -> String in
      let cells = Parser.cells(in: row.word)
      guard cells.count == columns.count else { throw unreadable }
      return "(\(zip(keys, places).map { "\($0) = \(cells[$1])" }.joined(separator: " AND ")))"
    }
    return try change(
      of: table, .upsert(keys),
      before: numbered("SELECT \(counted) FROM \(table) WHERE \(rows.joined(separator: " OR "))", locking: ""))
  }

  /// The query with its placeholders numbered from one. On PostgreSQL it locks the rows until the change is made.
  private func numbered(_ question: String, locking table: String) -> (String, [Int]) {
    var (out, values): ([UInt8], [Int]) = ([], [])
    var rest = Array(question.utf8)[...]
    while let dollar = rest.firstIndex(of: UInt8(ascii: "$")) {
      let digits = rest[(dollar + 1)...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      out += rest[..<dollar]
      if let number = Int(String(decoding: digits, as: UTF8.self)) {
        let place = values.firstIndex(of: number - 1) ?? values.count
        if place == values.count { values.append(number - 1) }
        out += Array("$\(place + 1)".utf8)
      }
      rest = rest[digits.endIndex...]
    }
    out += rest
    if dialect == .postgres { out += Array(" FOR NO KEY UPDATE\(table)".utf8) }
    return (String(decoding: out, as: UTF8.self), values)
  }

  // MARK: Words

  private static func words(of text: [UInt8]) -> [(word: String, range: Range<Int>)] {
    var words: [(String, Range<Int>)] = []
    var place = 0
    while place < text.count {
      let start = place
      switch text[place] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"):
        place += 1
        continue
      case UInt8(ascii: "("), UInt8(ascii: "'"), UInt8(ascii: "\""): place = end(of: text, from: place)
      case UInt8(ascii: ","): place += 1
      default: while place < text.count, !ending.contains(text[place]) { place += 1 }
      }
      words.append((String(decoding: text[start..<place], as: UTF8.self), start..<place))
    }
    return words
  }

  private static let ending = Set(" \n\t(),'\"".utf8)

  /// The place behind the bracket or quote that closes the one at `start`.
  private static func end(of text: [UInt8], from start: Int) -> Int {
    var (place, depth) = (start, 0)
    var quote: UInt8?
    while place < text.count {
      let letter = text[place]
      place += 1
      if let open = quote {
        if letter == open { quote = nil }
      } else if letter == UInt8(ascii: "'") || letter == UInt8(ascii: "\"") {
        quote = letter
      } else if letter == UInt8(ascii: "(") {
        depth += 1
      } else if letter == UInt8(ascii: ")") {
        depth -= 1
      }
      if depth == 0, quote == nil { return place }
    }
    return place
  }

  /// The names of a list between brackets.
  private static func names(in list: String) -> [String] { cells(in: list).map { $0.filter { !$0.isWhitespace } } }

  /// What stands between the commas of a list between brackets.
  private static func cells(in list: String) -> [String] {
    let text = Array(list.utf8.dropFirst().dropLast())
    let commas = words(of: text).filter { $0.word == "," }.map(\.range.lowerBound)
    return zip([-1] + commas, commas + [text.count]).map { String(decoding: text[($0 + 1)..<$1], as: UTF8.self) }
  }
}
