import TestKit
import Testing
import Vocabulary
@testable import Web

/// Over real connections: what an open page hears, and how it ends.
@Suite(.timeLimit(.minutes(20)), .serialized) struct LiveTests {
  let house: GateHouse
  let rest = Rest()
  var exchange: Exchange { house.exchange }

  init() throws {
    house = try GateHouse(
      exchange: Exchange(
        pause: rest.pause, capacity: CapacityLimit.Limits(ofOne: 500, ofAddress: 500, ofAll: 500, wait: .seconds(30))))
  }

  @Test func jaydenHearsThatAStepChangedAndNotWhat() async throws {
    try await open(house) { port in
      let jayden = try Ear(port: port)
      try await eventually { exchange.listeners == 1 }
      exchange.signal(topic: "gesprek-1", part: "stap", sequence: 8_413)
      exchange.signal(topic: "gesprek-2", part: "stap", sequence: 8_414)
      exchange.signal(topic: "gesprek-1", part: "stoelen", sequence: 8_415)
      let heard = try await jayden.hears("#stoelen\n\n")
      #expect(heard.contains("Content-Type: text/event-stream; charset=utf-8\r\n"))
      #expect(heard.contains("X-Accel-Buffering: no\r\n"))
      #expect(heard.contains("Cache-Control: no-store\r\n"))
      #expect(
        events(heard) == [
          "retry: 2000\nid: 8412", "event: changed\nid: 8413\ndata: gesprek-1#stap",
          "event: changed\nid: 8415\ndata: gesprek-1#stoelen",
        ])
      jayden.hangUp()
    }
  }

  @Test func aHurryBecomesTwoSignals() async throws {
    try await open(house) { port in
      let jayden = try Ear(port: port)
      try await eventually { exchange.listeners == 1 }
      for sequence in 1...300 { exchange.signal(topic: "gesprek-1", part: "stoelen", sequence: 8_412 + Int64(sequence)) }
      #expect(rest.count == 1)
      rest.passes()
      rest.passes()
      #expect(rest.count == 0)
      exchange.signal(topic: "gesprek-1", part: "stoelen", sequence: 8_900)
      let heard = try await jayden.hears("id: 8900")
      #expect(
        Array(events(heard).dropFirst())
          == [8_413, 8_712, 8_900].map { "event: changed\nid: \($0)\ndata: gesprek-1#stoelen" })
      jayden.hangUp()
    }
  }

  @Test func whoWasAwayHearsAtOnceThatSomethingHappened() async throws {
    try await open(house) { port in
      let away = try Ear(port: port, lastEventID: "8400")
      try await away.hears("id: 8412\ndata: gesprek-1\n\n")
      let present = try Ear(port: port, lastEventID: "8412")
      try await eventually { exchange.listeners == 2 }
      exchange.signal(topic: "gesprek-1", part: "stap", sequence: 8_413)
      #expect(!(try await present.hears("#stap")).contains("data: gesprek-1\n"))
      // Between reading a page and opening its stream something may happen as well.
      let late = try Ear(port: port)
      try await late.hears("id: 8413\ndata: gesprek-1\n\n")
      for ear in [away, present, late] { ear.hangUp() }
    }
  }

  @Test func whoLeavesIsForgottenAtOnce() async throws {
    try await open(house) { port in
      let ears = try (1...50).map { _ in try Ear(port: port) }
      try await eventually { exchange.listeners == 50 }
      // With everything read there is nothing to say at leaving but goodbye, which is easily overheard.
      for ear in ears {
        try await ear.hears("retry: 2000")
        ear.hangUp()
      }
      try await eventually { exchange.listeners == 0 }
    }
  }

  @Test func theStreamOfALostSeatEndsAndTheOthersGoOn() async throws {
    try await open(house) { port in
      let samira = try Ear(port: port, key: "sleutel-samira")
      let jayden = try Ear(port: port)
      try await eventually { exchange.listeners == 2 }
      exchange.cut("samira")
      #expect(!(try await samira.hearsTheEnd()).contains("bye"))
      #expect(exchange.listeners == 1)
      exchange.signal(topic: "gesprek-1", part: "stap", sequence: 8_413)
      try await jayden.hears("#stap")
      jayden.hangUp()
    }
  }

  @Test func whoDoesNotReadIsCutOffAndNobodyElseNoticesIt() async throws {
    try await open(house) { port in
      let asleep = try Ear(port: port)
      let awake = try Ear(port: port)
      try await eventually { exchange.listeners == 2 }
      var sequence: Int64 = 8_412
      // Long names: the kernel takes a megabyte or two off our hands before anybody has to wait.
      let long = String(repeating: "x", count: 1_000)
      while exchange.listeners == 2 && sequence < 40_000 {
        for _ in 0..<10 {
          sequence += 1
          exchange.signal(topic: "gesprek-1", part: "deel-\(sequence)-\(long)", sequence: sequence)
        }
        try await awake.hears("id: \(sequence)\n")
        awake.forget()
      }
      #expect(exchange.listeners == 1)
      exchange.signal(topic: "gesprek-1", part: "slot", sequence: sequence + 1)
      try await awake.hears("#slot")
      asleep.hangUp()
      awake.hangUp()
    }
  }

  @Test func aHeartbeatIsHeardAndALongStreamComesBackThroughTheGate() async throws {
    try await open(house) { port in
      let jayden = try Ear(port: port)
      try await eventually { exchange.listeners == 1 }
      exchange.beat()
      try await jayden.hears("\n:\n\n")
      #expect(exchange.listeners == 1)
      exchange.beat(longest: .zero)
      #expect(try await jayden.hearsTheEnd().contains("event: bye\ndata: gesprek-1\n\n"))
      try await eventually { exchange.listeners == 0 }
      // The connection is as good as new.
      try jayden.ask("/healthz")
      try await jayden.hears("goed")
      jayden.hangUp()
    }
  }

  @Test func atClosingTimeEverybodyIsToldToComeBack() async throws {
    var ears: [Ear] = []
    try await open(house) { port in
      ears = try (1...200).map { _ in try Ear(port: port) }
      try await eventually { exchange.listeners == 200 }
    }
    // Closing waits for nothing else: the next thing that each of them hears, and the last, is goodbye.
    for ear in ears {
      #expect(events(try await ear.hearsTheEnd()) == ["retry: 2000\nid: 8412", "event: bye\ndata: gesprek-1"])
      ear.hangUp()
    }
    #expect(exchange.listeners == 0)
    let late = try await house.visitor("sleutel-samira").get("/live?over=gesprek-1")
    #expect(late.status == 503)
    #expect(late.headers["retry-after"] == "5")
  }

  @Test func withoutAKeyThereIsNothingToHear() async throws {
    try await open(house) { port in
      let carla = try Ear(port: port, key: "sleutel-van-elders")
      #expect(try await carla.hears("\r\n\r\n").hasPrefix("HTTP/1.1 303"))
      #expect(exchange.listeners == 0)
      carla.hangUp()
    }
  }

  /// The blocks of a stream, without the frames that HTTP puts around them.
  private func events(_ heard: String) -> [String] {
    let body = heard.split(separator: "\r\n\r\n", maxSplits: 1).last ?? ""
    let lines = body.split(separator: "\r\n").filter { Int($0, radix: 16) == nil }
    return lines.joined().split(separator: "\n\n").map(String.init)
  }
}
