@testable import Rooms
import Seals
import Store
import Testing
import TestKit
import Vocabulary

/// Whatever is changed in a row changes its digest: each column of each table, so that random edits need not happen to meet it.
@Suite struct DigestTests {
  @Test func everyColumnOfEveryTableIsInTheDigestOfItsRow() async throws {
    try await withDatabase(.sqlite) { database in
      _ = try await Migrations.shipped.apply(to: database, at: Moment(World.monday, hour: 9))
      let seal = try RowSeal(.inMemory())
      try await database.read { tx in
        for table in try Schema.tables(in: tx, .sqlite) where Ledger.leftOut[table.name] == nil {
          let apart = Ledger.apart[table.name] ?? [:]
          // As a change answers them: those that are counted first.
          let columns = table.columns.filter { apart[$0.name] == nil } + table.columns.filter { apart[$0.name] != nil }
          func row(_ other: String? = nil, isNull: Bool = false) throws -> Row {
            let cells = columns.map { column -> Query in
              let value: Value = column.name == other ? (isNull ? .null : self.other(column.kind)) : usual(column.kind)
              return "\(value) AS \(Query(stringLiteral: column.name))"
            }
            var text: Query = "SELECT \(cells[0])"
            for cell in cells.dropFirst() { text = "\(text), \(cell)" }
            return try tx.run(text)[0]
          }
          let digest = try seal.digest(of: row(), in: table.name)
          #expect(try seal.digest(of: row(), in: table.name) == digest && seal.digest(of: row(), in: "\(table.name)_") != digest)
          for column in columns {
            let isCounted = apart[column.name] == nil
            #expect(
              try (seal.digest(of: row(column.name), in: table.name) != digest) == isCounted, "\(table.name).\(column.name)")
            #expect(
              try (seal.digest(of: row(column.name, isNull: true), in: table.name) != digest) == isCounted,
              "\(table.name).\(column.name) without a value")
          }
        }
      }
    }
  }

  private func usual(_ kind: TableShape.ColumnType) -> Value {
    switch kind {
    case .text: .text("een")
    case .integer: .integer(1)
    case .flag: .integer(0)
    case .bytes: .bytes([1, 2])
    }
  }

  private func other(_ kind: TableShape.ColumnType) -> Value {
    switch kind {
    case .text: .text("twee")
    case .integer: .integer(2)
    case .flag: .integer(1)
    case .bytes: .bytes([1, 3])
    }
  }
}
