import Domain
import Logging
import Markup
import Pages
import Rooms
import TestKit
import Testing
import Vocabulary
@testable import Web

@Suite struct GateTests {
  let house: GateHouse
  init() throws { house = try GateHouse() }

  @Test func nobodyIsSentToSignInWithTheWayBack() async throws {
    let answer = try await house.visitor().get("/normen/hkz?toon=gaten")
    #expect(answer.status == 303)
    #expect(answer.location == "/aanmelden?terug=%2Fnormen%2Fhkz%3Ftoon%3Dgaten")
    #expect(try await house.visitor().get("/").location == "/aanmelden")
    #expect(try await house.visitor("sleutel-van-gisteren").get("/").location == "/aanmelden")
  }

  @Test func whoSendsAFormWithoutASessionIsSentToSignInAndNothingIsDone() async throws {
    let answer = try await house.visitor().post("/anders", [("wat", "weg")])
    #expect(answer.status == 303)
    #expect(answer.location == "/aanmelden")
    #expect(house.reached.lines.isEmpty)
  }

  @Test func samiraIsLetInAndCalledByHerName() async throws {
    let samira = house.visitor("sleutel-samira")
    #expect(try await samira.get("/").body == "<p>Dag Samira</p>")
    let answer = try await samira.post("/anders", [("wat", "eerst gebeld")])
    #expect(answer.status == 303)
    #expect(answer.location == "/?gedaan=bewaard")
    #expect(house.reached.lines == ["Samira: eerst gebeld"])
    let kept = "<p>Dag Samira Bewaard. Gelden doet het pas als het gepubliceerd is.</p>"
    #expect(try await samira.get(answer.location ?? "").body == kept)
    #expect(try await samira.get("/?gedaan=gehackt").body == "<p>Dag Samira</p>")
  }

  @Test func readersAreMembersAndAuditors() async throws {
    #expect(try await house.visitor("sleutel-samira").get("/normen/hkz").body == "<p>lid Samira</p>")
    #expect(try await house.visitor("sleutel-ingrid").get("/normen/hkz").body == "<p>toetser Ingrid</p>")
  }

  /// The wrong person, the wrong kind of person, a thing that is not theirs and an address that never was: one answer.
  @Test(arguments: [
    ("sleutel-ingrid", "/"), ("sleutel-ingrid", "/mensen/samira"), ("sleutel-ingrid", "/gesprekken/gesprek-1"),
    ("sleutel-jayden", "/"), ("sleutel-jayden", "/normen/hkz"), ("sleutel-jayden", "/gesprekken/gesprek-2"),
    ("sleutel-samira", "/mensen/carla"), ("sleutel-samira", "/mensen/Robert'--"), ("sleutel-samira", "/mensen/samira/"),
    ("sleutel-samira", "/bestaat/niet"),
    ("sleutel-samira", "/mensen//samira"), ("sleutel-samira", "/eigen"),
  ])
  func whatIsNotYoursLooksLikeWhatNeverWas(key: String, path: String) async throws {
    let never = try await house.visitor().get("/zo-een-adres-is-er-nooit-geweest")
    #expect(never.status == 404)
    let answer = try await house.visitor(key).get(path)
    #expect(answer.status == 404)
    #expect(answer.body == never.body)
    #expect(withoutRequestID(answer.headers) == withoutRequestID(never.headers))
  }

  /// Nobody sees a dark page in English because the one who is refused likes those.
  @Test func theNotFoundPageFollowsTheBrowserAndNotThePerson() async throws {
    let pages = ErrorPages { trouble, preferences, _ in "<p>\(trouble.status) \(preferences.theme.rawValue)</p>" }
    let gate = try Gate(
      entrances: GateHouse.entrances(Diary(), Exchange()), callerLookup: GateHouse.doorman, site: Site(), clock: .system,
      rateLimit: RateLimit(clock: .system), errors: pages, lane: Lane(), logger: Logger(label: "test"))
    let samira = Visitor(gate, cookies: ["kring": "sleutel-samira"])
    #expect(try await samira.get("/mensen/carla").body == "<p>404 apparaat</p>")
  }

  @Test func aPersonWithTwoKeysIsTriedWithBoth() async throws {
    let samira = house.visitor("sleutel-samira", companion: "sleutel-jayden")
    #expect(try await samira.get("/gesprekken/kring-van-samira").body == "<p>lid</p>")
    #expect(try await samira.get("/gesprekken/gesprek-1").body == "<p>gast</p>")
    #expect(try await samira.get("/gesprekken/gesprek-9").status == 404)
    #expect(try await samira.post("/gesprekken/gesprek-1/bijdrage", [("woorden", "ik twijfelde")]).status == 303)
    #expect(house.reached.lines == ["ik twijfelde"])
  }

  @Test func whatDoesNotExistForAMethodSaysWhichMethodsDo() async throws {
    let samira = house.visitor("sleutel-samira")
    for (method, path, allowed) in [
      ("POST", "/normen/hkz", "GET, HEAD"), ("GET", "/anders", "POST"), ("TRACE", "/", "GET, HEAD"),
      ("PUT", "/aanmelden", "GET, HEAD, POST"),
      ("OPTIONS", "/aanmelden", "GET, HEAD, POST"), ("DELETE", "/anders", "POST"),
    ] {
      let answer = try await samira.ask(method, path, headers: ["Sec-Fetch-Site": "same-origin"])
      #expect(answer.status == 405)
      #expect(answer.headers["allow"] == allowed)
    }
  }

  @Test func headIsGetWithoutTheBody() async throws {
    let samira = house.visitor("sleutel-samira")
    let get = try await samira.get("/")
    let head = try await samira.ask("HEAD", "/")
    #expect(head.status == 200)
    #expect(head.body.isEmpty)
    #expect(withoutRequestID(head.headers) == withoutRequestID(get.headers))
    #expect(head.headers["content-length"] == "17")
  }

  @Test func twoEntrancesAtOneAddressAreAMistakeAtTheStart() {
    #expect(throws: Gate.TwoEntrances.self) { try GateHouse(extra: [.get(Place.today, .everyone) { _, _ in .text("dubbel") }]) }
  }

  @Test func theThirteenthImportInARowWaits() async throws {
    let samira = house.visitor("sleutel-samira")
    for _ in 1...12 { #expect(try await samira.post("/handboek/invoer").status == 303) }
    let answer = try await samira.post("/handboek/invoer")
    #expect(answer.status == 429)
    #expect(answer.headers["retry-after"] == "60")
    house.hand.move(by: .seconds(60))
    #expect(try await samira.post("/handboek/invoer").status == 303)
  }

  @Test func preferencesComeFromThePersonElseFromTheBrowser() async throws {
    let someone = house.visitor()
    #expect(try await someone.get("/wie-ziet-wat").body == "<p>nl apparaat</p>")
    let english = ["Accept-Language": "de, en-GB;q=0.8, nl;q=0.5"]
    #expect(try await someone.get("/wie-ziet-wat", headers: english).body == "<p>en apparaat</p>")
    let returning = Visitor(house.gate, cookies: ["kring-taal": "en", "kring-thema": "licht"])
    #expect(try await returning.get("/wie-ziet-wat").body == "<p>en licht</p>")
    let odd = Visitor(house.gate, cookies: ["kring-taal": "klingon", "kring-thema": "<b>"])
    #expect(try await odd.get("/wie-ziet-wat").body == "<p>nl apparaat</p>")
  }

  @Test func whatIsLoggedSaysWhoDidWhatAndNeverWhatWasSaid() async throws {
    let samira = house.visitor("sleutel-samira")
    _ = try await samira.post("/anders?geheim=vraag", [("wat", "mijn geheime woorden")])
    _ = try await house.visitor("sleutel-ingrid").get("/mensen/samira?geheim=vraag")
    _ = try await samira.post("/anders", [("wat", "van elders")], headers: ["Sec-Fetch-Site": "cross-site"])
    #expect(
      house.logbook.lines == [
        "info deviation actor=samira at=/anders from=- status=303",
        "notice refused actor=ingrid at=/mensen/{person} from=- status=404",
        "notice form from another site at=/anders",
      ])
  }

  private func withoutRequestID(_ headers: [String: String]) -> [String: String] { headers.filter { $0.key != "x-request-id" } }

  @Test func aFolderOfFilesComesThrough() async throws {
    let house = try GateHouse()
    let headers = ["Content-Type": "multipart/form-data; boundary=grens", "Sec-Fetch-Site": "same-origin"]
    let body =
      "--grens\r\nContent-Disposition: form-data; name=\"map\"; filename=\"handboek/Intake.md\"\r\n\r\n# Intake\r\n--grens--\r\n"
    let answer = try await house.visitor("sleutel-samira").ask(
      "POST", "/handboek/invoer", headers: headers, body: Array(body.utf8))
    #expect(answer.status == 303)
    #expect(house.reached.lines == ["1"])
  }
}
