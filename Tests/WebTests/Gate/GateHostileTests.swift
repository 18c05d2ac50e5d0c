import Pages
import TestKit
import Testing
import Vocabulary
@testable import Web

/// What no browser of a colleague sends.
@Suite struct GateHostileTests {
  let house: GateHouse
  init() throws { house = try GateHouse() }

  @Test(arguments: [
    (["Sec-Fetch-Site": "same-origin"], true), (["Sec-Fetch-Site": "none"], true), (["Sec-Fetch-Site": "same-site"], false),
    (["Sec-Fetch-Site": "cross-site"], false), (["Sec-Fetch-Site": "cross-site", "Origin": "http://localhost"], false),
    (["Sec-Fetch-Site": ""], false), (["Sec-Fetch-Site": "Same-Origin, cross-site"], false), ([:], false),
    (["Origin": "http://localhost"], true), (["Origin": "http://localhost:81"], false), (["Origin": "https://localhost"], false),
    (["Origin": "http://localhost.evil.nl"], false), (["Origin": "null"], false), (["Referer": "http://localhost/anders"], false),
  ])
  func aFormFromElsewhereDoesNothing(headers: [String: String], isOurs: Bool) async throws {
    let type = ["Content-Type": "application/x-www-form-urlencoded"]
    let samira = house.visitor("sleutel-samira")
    let answer = try await samira.ask("POST", "/anders", headers: type.merging(headers) { $1 }, body: Array("wat=iets".utf8))
    #expect(answer.status == (isOurs ? 303 : 403))
    #expect(house.reached.lines.count == (isOurs ? 1 : 0))
  }

  @Test(arguments: [
    ("localhost", 200), ("127.0.0.1:8080", 200), ("[::1]:8080", 200), ("192.168.1.20:8080", 200), ("werkplek-7", 200),
    ("kring.local", 200), ("evil.nl", 421), ("127.0.0.1.evil.nl", 421), ("localhost.evil.nl", 421), ("", 421),
    ("local host", 421), ("localhost/@evil.nl", 421), ("user@localhost", 421),
  ])
  func withoutAnAddressOnlyNamesThatNobodyCanBuyAreOurs(host: String, status: Int) async throws {
    #expect(try await house.visitor("sleutel-samira").ask("GET", "/", host: host).status == status)
  }

  @Test(arguments: [
    ("kring.wijkwerk.nl", 303), ("KRING.wijkwerk.nl", 303), ("localhost", 421), ("kring.wijkwerk.nl.evil.nl", 421),
    ("kring.wijkwerk.nl:81", 421),
  ])
  func withAnAddressOnlyThatOneIsOurs(host: String, status: Int) async throws {
    let house = try GateHouse(site: Site(address: "https://kring.wijkwerk.nl"))
    #expect(try await house.visitor().ask("GET", "/", host: host).status == status)
    #expect(try await house.visitor().ask("GET", "/healthz", host: host).status == 200)
  }

  /// One of the two was put there by somebody else.
  @Test(arguments: ["sleutel-samira", "sleutel-peter", ""]) func aKeyThatIsThereTwiceOpensNothing(other: String) async throws {
    for cookies in ["kring=sleutel-samira; kring=\(other)", "kring=\(other); kring=sleutel-samira"] {
      #expect(try await house.visitor().ask("GET", "/", headers: ["Cookie": cookies]).status == 400)
    }
  }

  @Test func aSecondHostIsRefused() async throws {
    #expect(try await house.visitor("sleutel-samira").ask("GET", "/", headers: ["Host": "evil.nl"]).status == 400)
  }

  @Test(arguments: [
    ("/mensen/samira", 200), ("/mensen/%73amira", 200), ("/mensen/%2573amira", 404), ("/mensen/samira%00", 404),
    ("/mensen/%2e%2e", 404), ("/mensen/..", 404), ("/mensen/samira%2f", 404), ("/mensen/samira%5c", 404), ("/mensen/%c0%ae", 404),
    ("/mensen/%ff", 404),
    ("/mensen/%e2%82", 404), ("/mensen/%", 404), ("/mensen/%zz", 404), ("/mensen/%0d%0aX:y", 404), ("/mensen/samira;a=b", 404),
    ("//mensen/samira", 404), ("/mensen/./samira", 404), ("/Mensen/samira", 404), ("/%6densen/samira", 404),
    ("mensen/samira", 404),
    ("*", 404), ("http://localhost/mensen/samira", 404), ("", 404), ("/mensen/samira#x", 404),
  ])
  func namesAreDecodedOnceAndOnlyOnce(path: String, status: Int) async throws {
    #expect(try await house.visitor("sleutel-samira").get(path).status == status)
  }

  @Test func anAddressWithoutEndIsNoAddress() async throws {
    #expect(try await house.visitor("sleutel-samira").get("/mensen/\(String(repeating: "a", count: 4_000))").status == 404)
  }

  @Test(arguments: [
    ("/normen/hkz", "/normen/hkz"), ("/normen/hkz?toon=gaten&a=%20b", "/normen/hkz?toon=gaten&amp;a=%20b"), ("/", "/"),
    ("", "geen"),
    ("//evil.nl", "geen"), ("//evil.nl/normen/hkz", "geen"), ("///evil.nl", "geen"), ("/\\evil.nl", "geen"),
    ("\\\\evil.nl", "geen"),
    ("https://evil.nl/", "geen"), ("https:evil.nl", "geen"), ("javascript:alert(1)", "geen"), ("data:text/html,x", "geen"),
    ("/%2f/evil.nl", "geen"), ("/normen/hkz\r\nLocation: //evil.nl", "geen"), ("/normen/\thkz", "geen"), ("/ /evil.nl", "geen"),
    ("/normen/hkz#@evil.nl", "geen"), ("/nergens", "geen"), ("normen/hkz", "geen"), (" /normen/hkz", "/normen/hkz"),
    ("/normen/hkz/../..//evil.nl", "geen"),
    ("/@evil.nl", "geen"), ("/.evil.nl", "geen"), ("/normen/hkz\u{0}", "/normen/hkz"), ("／／evil.nl", "geen"),
    ("http://localhost/", "geen"),
  ])
  func thereIsNoWayBackToElsewhere(given: String, way: String) async throws {
    let answer = try await house.visitor().get(Place.signIn().asking("terug", given))
    #expect(answer.body == "<p>\(way)</p>")
  }

  @Test(arguments: ["/aanmelden?terug=/&terug=//evil.nl", "/aanmelden?terug=%ff", "/aanmelden?terug=%"])
  func aQuestionThatCanBeReadInTwoWaysIsRefused(path: String) async throws {
    #expect(try await house.visitor().get(path).status == 400)
  }

  @Test(arguments: [
    ("wat=een&wat=twee", 400), ("wat=%ff", 400), ("wat=%zz", 400), ("wat=%2", 400), ("wat=a%00b", 303), ("wat=a%0d%0ab", 303),
    ("wat=a&&b", 303), ("&", 303), ("wat==a", 303), ("=a", 303),
  ])
  func aFormThatCanBeReadInTwoWaysIsRefused(body: String, status: Int) async throws {
    let samira = house.visitor("sleutel-samira")
    let headers = ["Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin"]
    #expect(try await samira.ask("POST", "/anders", headers: headers, body: Array(body.utf8)).status == status)
  }

  @Test(arguments: [
    ("application/json", 415), ("text/plain", 415), ("", 415), ("application/x-www-form-urlencodedd", 415),
    ("multipart/form-data", 400), ("application/x-www-form-urlencoded; charset=utf-8", 303),
    ("APPLICATION/X-WWW-FORM-URLENCODED", 303),
  ])
  func onlyFormsAreForms(type: String, status: Int) async throws {
    let samira = house.visitor("sleutel-samira")
    let headers = ["Content-Type": type, "Sec-Fetch-Site": "same-origin"]
    #expect(try await samira.ask("POST", "/anders", headers: headers, body: Array("wat=a".utf8)).status == status)
  }

  @Test func aMegabyteInACardIsTooMuchAndWhatJustFitsIsNot() async throws {
    let samira = house.visitor("sleutel-samira")
    #expect(try await samira.post("/anders", [("wat", String(repeating: "a", count: 1_000_000))]).status == 413)
    #expect(try await samira.post("/anders", [("wat", String(repeating: "a", count: 65_536 - 3))]).status == 413)
    #expect(house.reached.lines.isEmpty)
    #expect(try await samira.post("/anders", [("wat", String(repeating: "a", count: 65_536 - 4))]).status == 303)
    #expect(house.reached.lines.count == 1)
  }

  /// A length that is a lie is found out while reading.
  @Test(arguments: ["3", "-1", "99999999999999999999", "een"])
  func theSizeIsWhatCameAndNotWhatWasPromised(length: String) async throws {
    let headers = ["Content-Length": length]
    let words = String(repeating: "a", count: 70_000)
    #expect(try await house.visitor("sleutel-samira").post("/anders", [("wat", words)], headers: headers).status == 413)
  }

  @Test func whoIsNotLetInSendsNothing() async throws {
    #expect(try await house.visitor().post("/anders", [("wat", String(repeating: "a", count: 1_000_000))]).status == 303)
  }
}
