import Store
import Synchronization

/// One of several queries that are asked together, in one statement.
struct UnionPart: Sendable {
  let name: String
  /// The columns of its rows, by type.
  let texts: [String]
  var numbers: [String] = []
  var flags: [String] = []
  /// The query, which can be asked by itself as well.
  let query: Query

  /// All columns of the common statement: the texts of this part first, and empty values in columns that only others have.
  fileprivate func row(_ place: Int, texts: Int, numbers: Int) -> Query {
    let flags = flags.map { "CASE WHEN q.\($0) THEN 1 ELSE 0 END" }
    let given =
      self.texts.map { "CAST(q.\($0) AS TEXT)" } + Array(repeating: "CAST(NULL AS TEXT)", count: texts - self.texts.count)
    let counted =
      (self.numbers.map { "q.\($0)" } + flags + Array(repeating: "NULL", count: numbers - self.numbers.count - flags.count))
      .map { "CAST(\($0) AS BIGINT)" }
    // Names of columns from our own code.
    let columns = Query(stringLiteral: ([String(place)] + given + counted).joined(separator: ", "))
    return "SELECT \(columns) FROM (\(query)) q"
  }

  /// The common statement. Its text is made once for the same parts, because it is long.
  fileprivate static func together(_ parts: [UnionPart], texts: Int, numbers: Int) -> Query {
    let name = parts.map(\.query.text)
    // The parts are numbered one after the other, so the values keep their order.
    if let known = known.withLock({ $0[name] }) { return Query(rewritten: known, values: parts.flatMap(\.query.values)) }
    let query: Query = "\(union: parts.enumerated().map { place, part in part.row(place, texts: texts, numbers: numbers) })"
    known.withLock { $0.keep(query.text, as: name) }
    return query
  }

  private static let known = Mutex(BoundedCache<[String], String>(atMost: 256))

  /// A row of the common statement, with the columns of this part.
  fileprivate func own(_ values: [Value], texts: Int, names: Row.Columns) -> Row {
    let (first, counted) = (1 + texts, numbers.count + flags.count)
    return Row(columns: names, values: Array(values[1..<(1 + self.texts.count)] + values[first..<(first + counted)]))
  }
}

extension Transaction {
  /// Asks all of these in one statement, however many there are. Rows come in no order: whoever needs one sorts them.
  func ask(_ parts: [UnionPart]) throws -> [String: [Row]] {
    guard let first = parts.first else { return [:] }
    guard parts.count > 1 else { return [first.name: try run(first.query)] }
    let texts = parts.map(\.texts.count).max() ?? 0
    let numbers = parts.map { $0.numbers.count + $0.flags.count }.max() ?? 0
    let names = parts.map { Row.Columns($0.texts + $0.numbers + $0.flags) }
    var rows: [String: [Row]] = [:]
    for row in try run(UnionPart.together(parts, texts: texts, numbers: numbers)) {
      let values = row.cells.map(\.value)
      guard case .integer(let place)? = values.first, parts.indices.contains(Int(place)) else {
        throw StoreError.broken("a row of no part")
      }
      let part = parts[Int(place)]
      rows[part.name, default: []].append(part.own(values, texts: texts, names: names[Int(place)]))
    }
    return rows
  }
}
