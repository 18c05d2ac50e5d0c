import Foundation
import Logging
import NIOCore
import ServiceLifecycle
import Synchronization
import Testing
@testable import Web

/// A browser that listens, on a real socket.
final class Ear: Sendable {
  private let socket: Int32
  private let heard = Mutex("")

  struct Deaf: Error { let heard: String }

  /// Connects and asks for the stream; nothing is read yet.
  init(
    port: Int, over topic: String = "gesprek-1", key: String = "sleutel-jayden", cookie: String = "kring-mee",
    lastEventID: String? = nil
  ) throws {
    socket = try connection(to: port)
    let away = lastEventID.map { "Last-Event-ID: \($0)\r\n" } ?? ""
    try ask("/live?over=\(topic)", "Cookie: \(cookie)=\(key)\r\n\(away)")
  }

  /// Asks for a page over the same connection.
  func ask(_ path: String, _ headers: String = "") throws {
    let request = "GET \(path) HTTP/1.1\r\nHost: localhost\r\n\(headers)\r\n"
    guard request.utf8.withContiguousStorageIfAvailable({ write(socket, $0.baseAddress, $0.count) }) == request.utf8.count
    else { throw Deaf(heard: "nothing could be sent") }
  }

  /// Everything that was said until these words came. Throws when they do not come.
  @discardableResult
  func hears(_ words: String) async throws -> String {
    try await listen { $0.contains(words) }
  }

  /// Everything that was said until the stream ended: with the last chunk, or with the connection.
  func hearsTheEnd() async throws -> String { try await listen { $0.hasSuffix("\r\n0\r\n\r\n") } }

  private func listen(_ isEnough: @escaping @Sendable (String) -> Bool) async throws -> String {
    try await withCheckedThrowingContinuation { done in
      // Reading blocks, so it is done on a thread of its own.
      Thread.detachNewThread {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        while true {
          let text = self.heard.withLock { $0 }
          if isEnough(text) { return done.resume(returning: text) }
          let count = read(self.socket, &bytes, bytes.count)
          // Another test's child process that ends may interrupt a read that has a patience.
          if count < 0, errno == EINTR { continue }
          if count <= 0 { return done.resume(throwing: Deaf(heard: "\(text) \(count < 0 ? "error \(errno)" : "the end")")) }
          self.heard.withLock { $0 += String(decoding: bytes[..<count], as: UTF8.self) }
        }
      }
    }
  }

  /// Of what was heard nothing is kept: looking through megabytes again and again takes longer than hearing them.
  func forget() { heard.withLock { $0 = "" } }

  func hangUp() { close(socket) }
}

/// A socket to a server on this machine. Nobody waits longer than ten seconds for something that does not come.
func connection(to port: Int) throws -> Int32 {
  let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
  var patience = timeval(tv_sec: 10, tv_usec: 0)
  setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
  let connected = try SocketAddress(ipAddress: "127.0.0.1", port: port).withSockAddr { connect(socket, $0, socklen_t($1)) }
  guard connected == 0 else { throw Ear.Deaf(heard: "no connection: \(errno)") }
  return socket
}

/// Opens a house on a free port for the length of a visit, and closes it as SIGTERM does.
func open(
  _ house: GateHouse, allowance: TransferTimeout.Allowance = .usual, _ visit: (Int) async throws -> Void
) async throws {
  let logger = Logger(label: "server") { _ in SwiftLogNoOpLogHandler() }
  let (ports, port) = AsyncStream<Int>.makeStream()
  let server = Server(port: 0, allowance: allowance)
  let application = server.application(behind: house.gate, exchange: house.exchange, logger: logger) {
    port.yield($0)
  }
  let services = ServiceGroup(services: [OnEventLoops(application)], logger: logger)
  let running = Task { try await services.run() }
  var iterator = ports.makeAsyncIterator()
  let number = try #require(await iterator.next())
  let outcome: Result<Void, any Error>
  do { outcome = .success(try await visit(number)) } catch { outcome = .failure(error) }
  await services.triggerGracefulShutdown()
  try await running.value
  try outcome.get()
}

/// Waits until something that happens elsewhere has happened. Fails when it does not within a minute: on a machine that does much
/// beside it, ten seconds are not long.
func eventually(_ isSo: () -> Bool) async throws {
  let deadline = ContinuousClock.now + .seconds(60)
  while !isSo() {
    try #require(ContinuousClock.now < deadline, "it did not happen")
    await Task.yield()
  }
}

/// The rest between two signals, wound by hand.
final class Rest: Sendable {
  private let waiting = Mutex<[@Sendable () -> Void]>([])

  var pause: @Sendable (@escaping @Sendable () -> Void) -> Void { { wake in self.waiting.withLock { $0.append(wake) } } }

  func passes() {
    let due = waiting.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
    for wake in due { wake() }
  }

  var count: Int { waiting.withLock { $0.count } }
}
