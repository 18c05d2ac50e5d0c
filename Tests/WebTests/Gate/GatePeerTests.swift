import Testing
@testable import Web

@Suite struct GatePeerTests {
  @Test(arguments: [
    // Nobody in front of us: what the visitor says about itself is not believed.
    ([], "203.0.113.9", "10.1.1.1", "203.0.113.9"),
    (["127.0.0.1"], "203.0.113.9", "10.1.1.1", "203.0.113.9"),
    // Our own proxy says who came.
    (["127.0.0.1"], "127.0.0.1", "203.0.113.9", "203.0.113.9"),
    (["127.0.0.1"], "::ffff:127.0.0.1", "203.0.113.9", "203.0.113.9"),
    // What stands to the left of that was sent by the visitor.
    (["127.0.0.1"], "127.0.0.1", "1.2.3.4, 203.0.113.9", "203.0.113.9"),
    (["127.0.0.1", "10.0.0.0/8"], "127.0.0.1", "1.2.3.4, 203.0.113.9, 10.9.8.7", "203.0.113.9"),
    // Nonsense ends the reading at the last machine that we know.
    (["127.0.0.1"], "127.0.0.1", "1.2.3.4, unknown", "127.0.0.1"),
    (["127.0.0.1"], "127.0.0.1", "", "127.0.0.1"),
    // A household with IPv6 is one.
    ([], "2001:db8:1:2:aaaa::1", "", "20:1:d:b8:0:1:0:2"),
    ([], "2001:db8:1:2:bbbb::9", "", "20:1:d:b8:0:1:0:2"),
  ])
  func theVisitorIsWhoOurOwnProxiesSay(proxies: [String], peer: String, forwarded: String, visitor: String) throws {
    let site = try Site(proxies: proxies)
    #expect(site.visitor(behind: PeerAddress(peer), forwarded: forwarded)?.origin.address == visitor)
  }

  @Test func aLineThatTheVisitorMadeUpIsNotTheLast() async throws {
    let house = try GateHouse(site: Site(proxies: ["127.0.0.1"]))
    try await open(house) { port in
      let ear = try Ear(port: port, key: "geen")
      try ear.ask("/mensen/x", "Cookie: kring=sleutel-ingrid\r\nX-Forwarded-For: 1.2.3.4\r\nX-Forwarded-For: 203.0.113.9\r\n")
      try await ear.hears("HTTP/1.1 404")
      ear.hangUp()
    }
    #expect(house.logbook.lines == ["notice refused actor=ingrid at=/mensen/{person} from=203.0.113.9 status=404"])
  }

  @Test(arguments: ["", "wijkwerk.nl", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/8/8", "10.0.0", "::1/129"])
  func aRangeThatIsNoneIsAMistakeAtTheStart(text: String) {
    #expect(throws: Site.Mistake.self) { try Site(proxies: [text]) }
  }

  @Test(arguments: [
    "kring.wijkwerk.nl", "https://", "https://kring.wijkwerk.nl/", "https://a b", "ftp://kring.nl", "https://u@kring.nl",
  ])
  func anAddressThatIsNoneIsAMistakeAtTheStart(text: String) {
    #expect(throws: Site.Mistake.self) { try Site(address: text) }
  }

  @Test func absoluteAddressesNameTheSite() throws {
    #expect(try Site(address: "https://Kring.Wijkwerk.nl").base(for: "localhost") == "https://kring.wijkwerk.nl")
    #expect(try Site(address: "").base(for: "192.168.1.20:8080") == "http://192.168.1.20:8080")
  }
}
