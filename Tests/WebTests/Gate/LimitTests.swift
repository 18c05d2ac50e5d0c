import Domain
import Forms
import Foundation
import Logging
import Markup
import NIOCore
import Pages
import Rooms
import Synchronization
import Testing
import TestKit
import Vocabulary
@testable import Web

/// Nothing waits for ever, and nothing is held without end.
@Suite(.timeLimit(.minutes(20))) struct LimitTests {
  /// Long enough for an ordinary visit here, and short enough to see it end.
  private let short = TransferTimeout.Allowance(
    silence: .milliseconds(400), free: .milliseconds(400), bytesPerSecond: 1_000_000, longest: .seconds(2))

  /// A byte now and then keeps silence away, and does not keep the connection.
  @Test(arguments: [
    "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ",
    """
    POST /anders HTTP/1.1\r\nHost: localhost\r\nCookie: kring=sleutel-samira\r\nSec-Fetch-Site: \
    same-origin\r\nContent-Length: 60000\r\n\r\nwat=
    """,
    """
    POST /handboek/invoer HTTP/1.1\r\nHost: localhost\r\nCookie: kring=sleutel-samira\r\nSec-Fetch-Site: \
    same-origin\r\nTransfer-Encoding: chunked\r\n\r\n
    """,
  ])
  func whoSendsSlowlyIsCutOffHoweverSteadily(request: String) async throws {
    let house = try GateHouse()
    try await open(house, allowance: short) { port in
      let line = try Line(to: port)
      try line.say(request)
      let chunk = request.contains("chunked") ? "1\r\na\r\n" : "a"
      // A byte, and another when nothing has been heard for a fiftieth of a second.
      try await eventually {
        if line.isClosed(within: 20) { return true }
        return (try? line.say(chunk)) == nil
      }
      line.hangUp()
    }
    #expect(house.reached.lines.isEmpty)
  }

  @Test func whoReadsSlowlyIsCutOff() async throws {
    let closed = Diary()
    let size = 16_000_000
    let big = Entrance.get(Place.join, .everyone) { visit, _ in
      visit.arrival.channel.closeFuture.whenComplete { _ in closed.note("closed") }
      return .page("\(String(repeating: "a", count: size))")
    }
    try await open(try GateHouse(extra: [big]), allowance: short) { port in
      let line = try Line(to: port)
      try line.say("GET \(Place.join().address) HTTP/1.1\r\nHost: localhost\r\n\r\n")
      try await eventually { closed.lines == ["closed"] }
      line.hangUp()
    }
    // Whoever reads gets all of it; with the usual patience, for here others have the machine too.
    try await open(try GateHouse(extra: [big])) { port in
      let reader = try Line(to: port)
      try reader.say("GET \(Place.join().address) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
      #expect(try await reader.readToTheEnd() > size)
    }
  }

  /// Two of one person, three from one address, four of everybody; an ordinary form is not among them.
  @Test(arguments: [("sleutel-samira", ["10.0.0.%"], 2), ("sleutel-%", ["10.0.0.1"], 3), ("sleutel-%", ["10.0.0.%"], 4)])
  func uploadsTakePlacesAndWhoFindsNoneHearsSo(key: String, addresses: [String], most: Int) async throws {
    let (door, opens) = AsyncStream<Void>.makeStream()
    let inside = Diary()
    let slow = Entrance.post(Place.normImport, .member, NormImportForm.form, body: .files) { visit, viewer, _ in
      inside.note(viewer.person.raw)
      for await _ in door {}
      return .redirect(.today())
    }
    let limits = CapacityLimit.Limits(ofOne: 200_000, ofAddress: 300_000, ofAll: 400_000, wait: .seconds(20))
    let house = try GateHouse(uploads: limits, extra: [slow])
    let gate = house.gate
    let refused = try await withThrowingTaskGroup(of: Visitor.Reply.self) { group in
      for number in 0..<6 {
        let cookie = key.replacing("%", with: "lid-\(number)")
        let visitor = Visitor(gate, cookies: ["kring": cookie], from: addresses[0].replacing("%", with: "\(number + 1)"))
        group.addTask {
          try await visitor.post(
            Place.normImport().address, [("wat", String(repeating: "a", count: 99_996))], headers: ["Content-Length": "100000"])
        }
      }
      var refused: [Visitor.Reply] = []
      for _ in 0..<(6 - most) { if let answer = try await group.next() { refused.append(answer) } }
      #expect(try await house.visitor("sleutel-samira").post("/anders", [("wat", "iets")]).status == 303)
      opens.finish()
      for try await answer in group { #expect(answer.status == 303) }
      return refused
    }
    #expect(refused.count == 6 - most && refused.allSatisfy { $0.status == 429 && $0.headers["retry-after"] == "20" })
    #expect(gate.uploads.taken == 0)
  }

  /// A fourth page stays as it is and works as a page without a stream; when another is closed it finds a place.
  @Test func streamsTakePlacesAndThePageWorksOnWithout() async throws {
    let exchange = Exchange(capacity: CapacityLimit.Limits(ofOne: 3, ofAddress: 100, ofAll: 100, wait: .seconds(30)))
    let house = try GateHouse(exchange: exchange)
    try await open(house) { port in
      let ears = try (0..<3).map { _ in try Ear(port: port) }
      for ear in ears { try await ear.hears("id: 8412") }
      let fourth = try Ear(port: port)
      let answer = try await fourth.hears("</html>")
      #expect(answer.hasPrefix("HTTP/1.1 429") && answer.lowercased().contains("retry-after: 30"))
      #expect(try await house.visitor(companion: "sleutel-jayden").get("/gesprekken/gesprek-1").status == 200)
      ears[0].hangUp()
      try await eventually { exchange.capacity.taken == 2 }
      try fourth.ask("/live?over=gesprek-1", "Cookie: kring-mee=sleutel-jayden\r\n")
      try await fourth.hears("id: 8412")
      for ear in ears.dropFirst() + [fourth] { ear.hangUp() }
      try await eventually { exchange.capacity.taken == 0 }
    }
  }
}

/// A line to a server, on which anything can be said.
final class Line: Sendable {
  private let socket: Int32
  init(to port: Int) throws { socket = try connection(to: port) }

  /// Throws when the other end closed.
  func say(_ words: String) throws {
    let sent = Array(words.utf8).withUnsafeBytes { send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
    guard sent == words.utf8.count else { throw Ear.Deaf(heard: "nothing could be sent") }
  }

  /// Waits so many milliseconds for the other end to close or say something.
  func isClosed(within milliseconds: Int32) -> Bool {
    var line = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
    return poll(&line, 1, milliseconds) > 0
  }

  func readToTheEnd() async throws -> Int {
    let socket = socket
    return try await withCheckedThrowingContinuation { done in
      Thread.detachNewThread {
        var bytes = [UInt8](repeating: 0, count: 1_048_576)
        var all = 0
        while true {
          let count = read(socket, &bytes, bytes.count)
          if count < 0, errno == EINTR { continue }
          if count < 0 { return done.resume(throwing: Ear.Deaf(heard: "error \(errno)")) }
          if count == 0 { return done.resume(returning: all) }
          all += count
        }
      }
    }
  }

  func hangUp() { close(socket) }
}
