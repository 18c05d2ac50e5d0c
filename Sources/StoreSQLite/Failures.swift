import CSQLite
import Foundation
import Store

extension StoreError {
  /// What a result code of SQLite means to a room.
  init(code: Int32, of sqlite: OpaquePointer?) {
    let message = sqlite.flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) } ?? "SQLite error \(code)"
    switch code & 0xff {
    case SQLITE_CONSTRAINT where code != Self.wrongType: self = .conflict(message)
    case SQLITE_FULL: self = .full
    case SQLITE_IOERR where [ENOSPC, EDQUOT].contains(sqlite3_system_errno(sqlite)): self = .full
    case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL, SQLITE_CANTOPEN: self = .unavailable(message)
    default: self = .broken(message)
    }
  }

  /// SQLITE_CONSTRAINT_DATATYPE: a text where a number belongs. That is our mistake and no conflict; PostgreSQL says the same.
  private static let wrongType: Int32 = SQLITE_CONSTRAINT | 12 << 8
}
