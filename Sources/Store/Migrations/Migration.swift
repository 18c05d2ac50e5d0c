/// One step in the life of the schema: a file of `Data/migrations`, written once in words that both databases have.
package struct Migration: Sendable {
  /// The name of the file without its ending, as in `0001_people`. Migrations are applied in the order of their names.
  package let name: String
  private let text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// FNV-1a of the text. It finds a file that was edited by mistake. It does not stop somebody who means harm.
  package var checksum: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }  // FNV-1a wraps by design
    return String(hash, radix: 36)
  }

  /// The statements in the SQL of one database. A statement ends with a line that ends with a semicolon.
  package func statements(for dialect: Dialect) -> [Query] {
    var statements: [Query] = []
    var lines: [Substring] = []
    for line in text.split(separator: "\n") where !line.drop(while: \.isWhitespace).hasPrefix("--") {
      lines.append(line)
      guard line.last(where: { !$0.isWhitespace }) == ";" else { continue }
      statements.append(Query(stringLiteral: dialect.worded(lines.joined(separator: "\n"))))
      lines = []
    }
    let rest = lines.joined(separator: "\n")
    if !rest.allSatisfy(\.isWhitespace) { statements.append(Query(stringLiteral: dialect.worded(rest))) }
    return statements
  }
}

extension Dialect {
  /// Text is compared byte by byte on both databases, whatever language a PostgreSQL server was set up with. Otherwise the
  /// pages of a list would begin in different places.
  private var words: [(word: String, meaning: String)] {
    switch self {
    case .sqlite:
      [
        ("{ID}", "TEXT"), ("{TEXT}", "TEXT"), ("{INT}", "INTEGER"), ("{FLAG}", "INTEGER"), ("{BYTES}", "BLOB"),
        ("{STRICT}", " STRICT"), ("{CLUSTERED}", " STRICT, WITHOUT ROWID"),
      ]
    case .postgres:
      [
        ("{ID}", "TEXT COLLATE \"C\""), ("{TEXT}", "TEXT COLLATE \"C\""), ("{INT}", "BIGINT"), ("{FLAG}", "BOOLEAN"),
        ("{BYTES}", "BYTEA"), ("{STRICT}", ""), ("{CLUSTERED}", ""),
      ]
    }
  }

  func worded(_ text: String) -> String {
    words.reduce(text) { $0.replacing($1.word, with: $1.meaning) }
  }
}
