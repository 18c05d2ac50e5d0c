import CPostgres
import Store

/// The rows of one result. Each cell gets the type that its column has on the server.
struct QueryResult {
  private let result: OpaquePointer
  private let columns: Row.Columns
  private let types: [Oid]

  init(_ result: OpaquePointer) {
    self.result = result
    let numbers = 0..<PQnfields(result)
    columns = Row.Columns(numbers.map { PQfname(result, $0).map { String(cString: $0) } ?? "" })
    types = numbers.map { PQftype(result, $0) }
  }

  var rows: [Row] {
    (0..<PQntuples(result)).map { row in
      Row(columns: columns, values: types.indices.map { value(row, Int32($0)) })
    }
  }

  /// The numbers of these types are fixed (pg_type.dat of PostgreSQL).
  private enum Types {
    static let flag: Oid = 16
    static let bytes: Oid = 17
    static let numbers: [Oid] = [20, 21, 23]  // of eight, two and four bytes
  }

  private func value(_ row: Int32, _ column: Int32) -> Value {
    guard PQgetisnull(result, row, column) == 0, let start = PQgetvalue(result, row, column) else { return .null }
    let cell = UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(result, row, column)))
    let type = types[Int(column)]
    if type == Types.flag { return .flag(cell.first == UInt8(ascii: "t")) }
    if type == Types.bytes { return .bytes(Self.unhexed(cell.dropFirst(2))) }  // after the \x
    let text = String(decoding: cell, as: UTF8.self)
    if Types.numbers.contains(type), let number = Int64(text) { return .integer(number) }
    return .text(text)
  }

  /// Two digits a byte, as `bytea_output = hex` promises.
  private static func unhexed(_ digits: Slice<UnsafeRawBufferPointer>) -> [UInt8] {
    func worth(_ digit: UInt8) -> UInt8 { digit < UInt8(ascii: "a") ? digit - UInt8(ascii: "0") : digit - UInt8(ascii: "a") + 10 }
    return stride(from: digits.startIndex, to: digits.endIndex - 1, by: 2).map { worth(digits[$0]) << 4 | worth(digits[$0 + 1]) }
  }
}
