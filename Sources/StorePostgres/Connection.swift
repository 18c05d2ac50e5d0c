import CPostgres
import Dispatch
import Store

/// One connection to the server, with its prepared statements.
///
/// Unchecked Sendable, and safe: everything that touches the connection runs on its own serial queue, because libpq blocks its
/// thread and is not thread-safe. `init` opens it before any other code can know it.
final class Connection: @unchecked Sendable {
  let queue = DispatchQueue(label: "kring.postgres")
  private let address: String
  private var postgres: OpaquePointer?
  private var kept: [String: String] = [:]
  /// A table was changed while we had prepared statements about it.
  private var isStale = false

  /// More than the number of different texts in our rooms. Without a limit, lists of many lengths would fill the server's
  /// memory.
  private static let mostKept = 300

  init(address: String) { self.address = address }

  deinit { hangUp() }

  var isOpen: Bool { postgres != nil }

  func open() throws(Failure) {
    hangUp()
    postgres = try ConnectionSetup.connect(to: address)
  }

  func hangUp() {
    PQfinish(postgres)
    postgres = nil
    (kept, isStale) = ([:], false)
  }

  /// Begins a transaction, on a new connection if the old one turns out to be dead. Nothing has happened yet, so no caller
  /// needs to know.
  func begin(_ command: String) throws(Failure) {
    if isOpen {
      do {
        if isStale { try forget() }
        return try control(command)
      } catch {
        guard error.isConnectionLost else { throw error }
      }
    }
    try open()
    try control(command)
  }

  /// Throws when it is not certain that everything was kept.
  func commit() throws(Failure) { try control("COMMIT", expecting: "COMMIT") }

  /// Rolls back. A connection that cannot even do that is closed, which ends the transaction too.
  func rollback() {
    guard isOpen else { return }
    do { try control("ROLLBACK") } catch { hangUp() }
  }

  /// The server answers the COMMIT of a failed transaction with the tag ROLLBACK and no error, so the tag has to be checked.
  func control(_ command: String, expecting tag: String? = nil) throws(Failure) {
    let result = try checked { PQexec($0, command) }
    defer { PQclear(result) }
    guard tag == nil || tag == PQcmdStatus(result).map({ String(cString: $0) }) else {
      throw Failure(state: "25P02", message: "the transaction had failed", isConnectionLost: false)
    }
  }

  func run(_ query: Query) throws(Failure) -> [Row] {
    let parameters: Parameters
    do { parameters = try Parameters(query.values) } catch {
      throw Failure(state: "22021", message: "\(error)", isConnectionLost: false)
    }
    let name = query.isWorthKeeping ? try prepared(query.text) : nil
    let result = try checked { postgres in
      parameters.lent { count, values, lengths, formats in
        if let name { return PQexecPrepared(postgres, name, count, values, lengths, formats, 0) }
        return PQexecParams(postgres, query.text, count, nil, values, lengths, formats, 0)
      }
    }
    defer { PQclear(result) }
    return QueryResult(result).rows
  }

  private func prepared(_ text: String) throws(Failure) -> String {
    if let name = kept[text] { return name }
    if kept.count == Self.mostKept { try forget() }
    let name = "kept\(kept.count)"
    PQclear(try checked { PQprepare($0, name, text, 0, nil) })
    kept[text] = name
    return name
  }

  private func forget() throws(Failure) {
    try control("DEALLOCATE ALL")
    (kept, isStale) = ([:], false)
  }

  /// Runs one call of libpq and gives its result. The caller has to clear it.
  private func checked(_ call: (OpaquePointer) -> OpaquePointer?) throws(Failure) -> OpaquePointer {
    guard let postgres else { throw Failure(state: "08003", message: "the connection is closed", isConnectionLost: true) }
    let result = call(postgres)
    let status = PQresultStatus(result)
    if let result, status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK { return result }
    let failure = Failure(result, on: postgres)
    PQclear(result)
    if failure.isConnectionLost { hangUp() }
    if failure.isOfAnOlderTable { isStale = true }
    throw failure
  }
}
