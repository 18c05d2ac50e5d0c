import Foundation
import Testing
@testable import Web

/// A request that two readers would cut in different places, on a real socket: whatever hides behind it does nothing.
@Suite(.serialized, .timeLimit(.minutes(20))) struct SmugglingTests {
  let house: GateHouse
  init() throws { house = try GateHouse() }

  static let hidden = form("wat=smokkelwaar", "Content-Length: 15\r\n")
  private static let rest = "0\r\n\r\n\(hidden)"

  private static func form(_ body: String, _ headers: String, line: String = "POST /anders HTTP/1.1") -> String {
    "\(line)\r\nHost: localhost\r\nCookie: kring=sleutel-samira\r\nSec-Fetch-Site: same-origin\r\n"
      + "Content-Type: application/x-www-form-urlencoded\r\n\(headers)\r\n\(body)"
  }

  @Test(arguments: [
    ("a length and chunks", form(rest, "Content-Length: \(rest.utf8.count)\r\nTransfer-Encoding: chunked\r\n")),
    ("chunks and a length", form(rest, "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n")),
    ("two lengths", form(hidden, "Content-Length: 0\r\nContent-Length: \(hidden.utf8.count)\r\n")),
    ("two lengths the other way", form(hidden, "Content-Length: \(hidden.utf8.count)\r\nContent-Length: 0\r\n")),
    ("two lengths on a line", form(hidden, "Content-Length: 0, \(hidden.utf8.count)\r\n")),
    ("a length with a sign", form(hidden, "Content-Length: +0\r\n")),
    ("a length that is none", form(hidden, "Content-Length: nul\r\n")),
    ("a length beyond counting", form(hidden, "Content-Length: 18446744073709551616\r\n")),
    ("an unknown coding", form(rest, "Transfer-Encoding: xchunked\r\n")),
    ("a coding behind chunks", form(rest, "Transfer-Encoding: chunked, identity\r\n")),
    ("a coding in two lines", form(rest, "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n")),
    ("a space before the colon", form(rest, "Transfer-Encoding : chunked\r\n")),
    ("a folded line", form(rest, "X: a\r\n Transfer-Encoding: chunked\r\nContent-Length: 0\r\n")),
    ("a bare CR", form(rest, "X: a\rTransfer-Encoding: chunked\r\nContent-Length: 0\r\n")),
    ("a bare CR in a length", form(hidden, "Content-Length: 0\r\r\n")),
    ("a nought byte", form(rest, "X: a\u{0}\r\nTransfer-Encoding: chunked\r\n")),
    ("a chunk of too many digits", form("10000000000000000\r\n\(hidden)", "Transfer-Encoding: chunked\r\n")),
    ("a chunk with a sign", form("-1\r\n\(hidden)", "Transfer-Encoding: chunked\r\n")),
    ("a chunk that is none", form("wat\r\n\(hidden)", "Transfer-Encoding: chunked\r\n")),
  ])
  func whatHidesBehindAnAmbiguousRequestDoesNothing(name: String, request: String) async throws {
    try await open(house) { port in
      let heard = try await Wire.ask(request, port: port)
      #expect(house.reached.lines.filter { $0.contains("smokkelwaar") } == [], "\(name)")
      // At most the one refusal, after which nobody listens any more.
      let answers = heard.matches(of: /HTTP\/1\.1 ([0-9]{3})/).map { String($0.output.1) }
      #expect(answers.count <= 1 && answers.allSatisfy { $0.hasPrefix("4") }, "\(name): \(heard)")
    }
  }

  /// The same two requests, well formed, are two: the socket and the words above are not what stops them.
  @Test func twoHonestRequestsBehindEachOtherAreTwo() async throws {
    try await open(house) { port in
      let honest =
        Self.form("wat=eerste", "Content-Length: 10\r\n")
        + Self.form("4\r\nwat=\r\n6\r\ntweede\r\n0\r\n\r\n", "Transfer-Encoding: chunked\r\nConnection: close\r\n")
      let heard = try await Wire.ask(honest, port: port)
      #expect(heard.matches(of: /HTTP\/1\.1 303/).count == 2)
      #expect(house.reached.lines == ["Samira: eerste", "Samira: tweede"])
    }
  }
}

/// A socket without a browser: sends bytes, and reads until nobody answers any more.
enum Wire {
  struct Deaf: Error {}

  static func ask(_ request: String, port: Int) async throws -> String {
    try await withCheckedThrowingContinuation { done in
      // Reading blocks, so it is done on a thread of its own.
      Thread.detachNewThread { done.resume(with: Result { try say(Array(request.utf8), port) }) }
    }
  }

  private static func say(_ bytes: [UInt8], _ port: Int) throws -> String {
    let socket = try connection(to: port)
    defer { close(socket) }
    guard write(socket, bytes, bytes.count) == bytes.count else { throw Deaf() }
    shutdown(socket, Int32(SHUT_WR))
    var heard: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while case let count = read(socket, &part, part.count), count > 0 { heard += part[..<count] }
    return String(decoding: heard, as: UTF8.self)
  }
}
