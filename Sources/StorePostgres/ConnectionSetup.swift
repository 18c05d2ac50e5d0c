import CPostgres
import Glibc
import Store

/// How a connection to the server is set up, for those that work and for the one that listens.
enum ConnectionSetup {
  /// Connects and sets our session parameters. The caller has to finish the connection.
  static func connect(to address: String) throws(Failure) -> OpaquePointer {
    let settings: [(String, String)] = [
      ("connect_timeout", "5"),
      // Keepalives: a network that dies silently is noticed within half a minute, not after the two hours of TCP.
      ("keepalives_idle", "15"), ("keepalives_interval", "5"), ("keepalives_count", "3"),
      ("fallback_application_name", "kring"),
      ("dbname", address), // libpq expands the whole address here; it overrides the values above
      ("client_encoding", "UTF8"),
    ]
    let names = settings.map { strdup($0.0) }
    let values = settings.map { strdup($0.1) }
    defer { (names + values).forEach { free($0) } }
    let ended = (names: (names + [nil]).map { UnsafePointer($0) }, values: (values + [nil]).map { UnsafePointer($0) })
    let connection = PQconnectdbParams(ended.names, ended.values, 1)
    guard let connection else { throw Failure(state: "53200", message: "no memory for a connection", isConnectionLost: true) }
    guard PQstatus(connection) == CONNECTION_OK else {
      defer { PQfinish(connection) }
      throw Failure(state: "08001", message: String(cString: PQerrorMessage(connection)), isConnectionLost: true)
    }
    let agreed = PQexec(connection, agreements)
    defer { PQclear(agreed) }
    guard PQresultStatus(agreed) == PGRES_COMMAND_OK else {
      defer { PQfinish(connection) }
      throw Failure(agreed, on: connection)
    }
    return connection
  }

  private static let agreements = """
    SET statement_timeout = '30s'; SET client_min_messages = warning;
    SET bytea_output = hex; SET standard_conforming_strings = on
    """

  /// The channel for announcements: one for each schema, so that two installations on one server do not hear each other.
  static let channel: Query = "'happening.' || current_schema()"
}
