import CPostgres
import Store

/// What the server, or the network, reported when a statement failed.
struct Failure: Error {
  /// The five characters of SQLSTATE. Empty when the connection was lost before an answer came.
  let state: String
  let message: String
  let isConnectionLost: Bool

  init(state: String, message: String, isConnectionLost: Bool) {
    self.state = state
    self.message = message
    self.isConnectionLost = isConnectionLost
  }

  init(_ result: OpaquePointer?, on connection: OpaquePointer) {
    state = Failure.field("C", of: result) ?? ""
    // The first line only. The details can hold values of the row: an address, or words that somebody wrote.
    message =
      Failure.field("M", of: result).map { [$0, Failure.field("n", of: result)].compactMap { $0 }.joined(separator: " · ") }
      ?? String(cString: PQerrorMessage(connection))
    // 57P01 to 57P03: the server is stopping, crashed or starting. It reports that first and closes the connection afterwards.
    isConnectionLost = PQstatus(connection) != CONNECTION_OK || state.hasPrefix("57P0") || state.hasPrefix("08")
  }

  /// One field of what the server said, by its letter (PostgreSQL, "Error and Notice Message Fields").
  private static func field(_ letter: Unicode.Scalar, of result: OpaquePointer?) -> String? {
    result.flatMap { PQresultErrorField($0, Int32(letter.value)) }.map { String(cString: $0) }
  }

  /// Two writes conflicted, or a migration ran at the same time: the same body may well succeed now.
  var isWorthAnotherTry: Bool { state == "40001" || state == "40P01" || isOfAnOlderTable }

  /// "cached plan must not change result type": a statement selects all columns of a table, and a column was added.
  var isOfAnOlderTable: Bool { state == "0A000" && message.contains("cached plan") }

  /// What it means to a room.
  var meaning: StoreError {
    if isConnectionLost { return .unavailable(message) }
    return switch state.prefix(2) {
    case "23": .conflict(message)
    case "53": state == "53100" ? .full : .unavailable(message)
    // A statement that took too long, or could not get its lock.
    case "57", "55", "40": .unavailable(message)
    default: .broken("\(state) \(message)")
    }
  }
}
