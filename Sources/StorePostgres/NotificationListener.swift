import CPostgres
import Foundation
import Store

/// Listens to the announcements of all nodes, on a connection and a thread of its own.
final class NotificationListener: Sendable {
  private let address: String
  private let tell: @Sendable (String) -> Void
  /// A byte on this pipe ends the listening.
  private let bell = Pipe()

  /// Listens from the moment that this returns if the server is there, otherwise as soon as it is.
  init(address: String, tell: @escaping @Sendable (String) -> Void) {
    self.address = address
    self.tell = tell
    let isReady = DispatchSemaphore(value: 0)
    Thread.detachNewThread { self.stayOn(isReady) }
    isReady.wait()
  }

  func close() { try? bell.fileHandleForWriting.close() }

  private func stayOn(_ isReady: DispatchSemaphore) {
    var isFirst = true
    repeat {
      let postgres = attach()
      if isFirst { isReady.signal() } else if postgres != nil { tell("") } // some may have been missed
      isFirst = false
      if let postgres {
        hear(postgres)
        PQfinish(postgres)
      }
    } while !isRung(within: 1_000)
  }

  private func attach() -> OpaquePointer? {
    guard let postgres = try? ConnectionSetup.connect(to: address) else { return nil }
    guard let channel = text(of: "SELECT quote_ident(\(ConnectionSetup.channel.text))", on: postgres),
      text(of: "LISTEN \(channel)", on: postgres) != nil
    else {
      PQfinish(postgres)
      return nil
    }
    return postgres
  }

  /// The first cell of the result, empty when there is none. Nil when the statement failed.
  private func text(of statement: String, on postgres: OpaquePointer) -> String? {
    let result = PQexec(postgres, statement)
    defer { PQclear(result) }
    switch PQresultStatus(result) {
    case PGRES_TUPLES_OK: return PQgetvalue(result, 0, 0).map { String(cString: $0) }
    case PGRES_COMMAND_OK: return ""
    default: return nil
    }
  }

  /// Returns when the connection is lost or the pipe gets its byte.
  private func hear(_ postgres: OpaquePointer) {
    repeat {
      while let news = PQnotifies(postgres) {
        if let text = news.pointee.extra { tell(String(cString: text)) }
        PQfreemem(news)
      }
    } while !isRung(or: PQsocket(postgres)) && PQconsumeInput(postgres) == 1
  }

  /// Waits until the pipe gets its byte, the other file descriptor is readable, or the time is over. True for the pipe.
  private func isRung(or other: Int32 = -1, within milliseconds: Int32 = -1) -> Bool {
    let numbers = [bell.fileHandleForReading.fileDescriptor, other]
    var files = numbers.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    poll(&files, 2, milliseconds)
    return files[0].revents != 0
  }
}
