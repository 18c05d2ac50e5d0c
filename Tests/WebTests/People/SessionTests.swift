import Domain
import Pages
import Rooms
import Store
import Testing
import TestKit
import Vocabulary
import Web

/// How being signed in begins, goes on and ends (SECURITY.md, "Sessions").
@Suite struct SessionTests {
  private func play(on backend: Backend = .sqlite, _ story: (Street) async throws -> Void) async throws {
    try await withDatabase(backend) { database in try await story(try await Street(on: database)) }
  }

  private func signIn(_ name: String, _ street: Street) async throws -> Visitor {
    let visitor = try street.visitor(nil)
    let form = [("mail", "\(name.lowercased())@wijkwerk.example"), ("wachtwoord", World.password)]
    #expect(try await visitor.post(.signIn(), form).location == "/")
    return visitor
  }

  private func isIn(_ visitor: Visitor) async throws -> Bool { try await visitor.get(.own()).status == 200 }

  // MARK: Time

  @Test(arguments: Backend.available) func afterTwoHoursOfSilenceSheSignsInAgain(on backend: Backend) async throws {
    try await play(on: backend) { street in
      let samira = try await signIn("Samira", street)
      // Signs of life are kept on a grid of ten minutes, so that silence may end a session that much earlier, and never later.
      street.world.hand.move(by: .minutes(109))
      #expect(try await isIn(samira))
      street.world.hand.move(by: .minutes(109))
      #expect(try await isIn(samira), "each sign of life counts")
      street.world.hand.move(by: .minutes(121))
      #expect(try await samira.get(.own()).location == "/aanmelden?terug=%2Feigen")
      street.world.hand.move(by: .minutes(-60))
      #expect(try await isIn(samira), "it was the silence, and nothing else")
    }
  }

  @Test(arguments: Backend.available) func afterTwelveHoursSheSignsInAgainHoweverBusySheWas(on backend: Backend) async throws {
    try await play(on: backend) { street in
      let samira = try await signIn("Samira", street)
      for _ in 0..<11 {
        street.world.hand.move(by: .hours(1))
        #expect(try await isIn(samira))
      }
      street.world.hand.move(by: .minutes(59))
      #expect(try await isIn(samira))
      street.world.hand.move(by: .minutes(1))
      #expect(try await !isIn(samira))
    }
  }

  // MARK: Beginning

  @Test func everySignInMakesAKeyAndNoneIsTakenOver() async throws {
    try await play { street in
      let planted = String(repeating: "A", count: 43)
      let visitor = Visitor(street.gate, cookies: ["kring": planted])
      let form = [("mail", "samira@wijkwerk.example"), ("wachtwoord", World.password)]
      _ = try await visitor.post(.signIn(), form)
      let first = try #require(visitor.cookies["kring"])
      #expect(first != planted && first.utf8.count == 43)
      _ = try await visitor.post(.signIn(), form)
      let second = try #require(visitor.cookies["kring"])
      #expect(second != first)
      #expect(try await !isIn(Visitor(street.gate, cookies: ["kring": planted])))
    }
  }

  /// Looking at a page, following a link, or stepping in where there is no demo opens nothing.
  @Test func onlyAFormThatWasSentOpensASession() async throws {
    try await play { street in
      let link = try await street.world.house.foundingToken()
      let carla = try street.visitor(nil)
      for path in [
        "/", "/aanmelden", "/aanmelden?mail=samira@wijkwerk.example&wachtwoord=\(Place.encoded(World.password))",
        "/oprichting/\(link)", "/mee", "/wie-ziet-wat",
      ] {
        _ = try await carla.get(path)
      }
      let samira = try await street.world.viewer("Samira").person.raw
      #expect(try await carla.post(Place.stepIn(), [("wie", samira)]).status == 404)
      #expect(carla.cookies.isEmpty)
    }
  }

  /// A receipt and a big screen are nobody.
  @Test func thereAreFourWaysInAndNoOther() async throws {
    try await play { street in
      let opening = street.reception.entrances.filter { $0.who == .everyone && $0.method == .post }.map(\.pattern)
      #expect(
        Set(opening.map(\.text)) == [
          "/aanmelden", "/aanmelden/code", "/aanmelden/als", "/afmelden", "/oprichting/{token}", "/uitnodiging/{token}", "/mee",
          "/mee/{code}", "/aanmelden/vergeten", "/aanmelden/wachtwoord/{token}", "/terugname/{token}", "/scherm",
        ])
      // No hints and no questions: the page asks an address and a password.
      let page = try await street.visitor(nil).get(.signIn()).body
      #expect(
        Set(page.matches(of: ##/<input[^>]* name="([^"]+)"/##).map { String($0.output.1) })
          == ["mail", "wachtwoord", "code", "zet"])
    }
  }

  // MARK: Ending

  @Test(arguments: Backend.available) func whoSignsOutIsOutWithEverythingThatWasKept(on backend: Backend) async throws {
    try await play(on: backend) { street in
      let samira = try await signIn("Samira", street)
      let cookies = samira.cookies
      let answer = try await samira.post(Place.signOut())
      #expect(answer.location == "/aanmelden")
      #expect(answer.headers["clear-site-data"] == "\"cache\", \"cookies\", \"storage\"")
      #expect(answer.headers["set-cookie"]?.contains("kring=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0") == true)
      #expect(samira.cookies["kring"] == nil)
      #expect(try await !isIn(Visitor(street.gate, cookies: cookies)), "the old cookie is dead")
      let elsewhere = try street.visitor("Samira")
      #expect(try await isIn(elsewhere), "her other session is her own to end")
    }
  }

  @Test func everyPageOfAMemberHasTheWayOut() async throws {
    try await play { street in
      try await street.world.publishProcess()
      for name in ["Samira", "Ingrid"] {
        for entrance in street.reception.entrances where entrance.method == .get && !entrance.isLive && entrance.who != .everyone
        {
          let answer = try await street.visitor(name).get(street.path(entrance.pattern))
          // A part of a page stands within one that has it.
          guard answer.status == 200, answer.body.hasPrefix("<!doctype html>") else { continue }
          #expect(answer.body.contains(#"method="post" action="/afmelden""#), "\(name) at \(entrance.pattern)")
        }
      }
    }
  }

  @Test(arguments: Backend.available) func whoseAccessEndsIsOutEverywhereAndCannotComeBack(on backend: Backend) async throws {
    try await play(on: backend) { street in
      let (phone, laptop) = (try await signIn("Samira", street), try await signIn("Samira", street))
      let person = try await street.world.viewer("Samira").person
      #expect(try await street.visitor("Jayden").post(Place.person(person), [("doe", "toegang")]).status == 404)
      #expect(try await isIn(phone))
      let act = PersonAct.access.rawValue
      #expect(try await street.visitor("Robert").post(Place.person(person), [("doe", act)]).status == 303)
      for visitor in [phone, laptop, try street.visitor("Samira")] { #expect(try await !isIn(visitor)) }
      let again = try await street.visitor(nil).post(
        .signIn(), [("mail", "samira@wijkwerk.example"), ("wachtwoord", World.password)])
      #expect(again.status == 422)
    }
  }

  @Test(arguments: Backend.available) func sheEndsOneOfHerSessionsOrAllOthersAndNobodyElses(on backend: Backend) async throws {
    try await play(on: backend) { street in
      let (here, there) = (try await signIn("Samira", street), try await signIn("Samira", street))
      let jayden = try await street.world.viewer("Jayden").session
      let page = try await here.get(.own()).body
      let listed = page.matches(of: ##/action="(\/eigen\/sessies\/[a-z0-9]+)"/##).map { String($0.output.1) }
      #expect(listed.count == 2, "the session of the world, and the other one")
      #expect(try await here.post(Place.ownSession(jayden)).status == 404)
      #expect(try await street.visitor("Jayden").get(.own()).status == 200)
      for address in listed { #expect(try await here.post(address).status == 303) }
      #expect(try await isIn(here))
      #expect(try await !isIn(there))

      let third = try await signIn("Samira", street)
      #expect(try await here.post(Place.ownSessions()).status == 303)
      #expect(try await isIn(here))
      #expect(try await !isIn(third))
    }
  }

  @Test(arguments: Backend.available) func whoKeepsThePeopleEndsTheSessionsOfOneOfThem(on backend: Backend) async throws {
    try await play(on: backend) { street in
      let phone = try await signIn("Samira", street)
      let place = Place.person(try await street.world.viewer("Samira").person)
      #expect(try await street.visitor("Ellen").post(place, [("doe", PersonAct.sessions.rawValue)]).status == 303)
      #expect(try await !isIn(phone))
      let (jayden, again) = (try street.visitor("Jayden"), try await signIn("Samira", street))
      #expect(try await isIn(jayden))
      #expect(try await isIn(again), "she may come back")
    }
  }

  // MARK: One-time links

  @Test(arguments: Backend.available) func anInvitationWorksOnceForFourteenDaysAndItsSuccessorEndsIt(
    on backend: Backend
  ) async throws {
    try await play(on: backend) { street in
      let robert = try street.visitor("Robert")
      let first = try await invite("femke", by: robert)
      let person = try await street.world.house.read(as: try await street.world.viewer("Robert")) { desk in
        try desk.people().first { !$0.hasAccount }?.person.id
      }
      let femke = try #require(person)
      let again = try await robert.post(Place.person(femke), [("doe", PersonAct.link.rawValue)])
      let second = try link(in: again)
      #expect(try await street.visitor(nil).get(first).status == 404)
      street.world.hand.move(by: .days(14))
      #expect(try await street.visitor(nil).get(second).status == 404)
      street.world.hand.move(by: Span(milliseconds: -1))
      #expect(try await street.visitor(nil).get(second).status == 200, "reading the page uses nothing up")
      #expect(try await street.visitor(nil).post(second, [("nieuw", World.password)]).status == 303)
      #expect(try await street.visitor(nil).post(second, [("nieuw", World.password)]).status == 404)
    }
  }

  @Test(arguments: Backend.available) func aFoundingLinkWorksOnceForOneDay(on backend: Backend) async throws {
    try await play(on: backend) { street in
      let old = Place.founding(try await street.world.house.foundingToken())
      let place = Place.founding(try await street.world.house.foundingToken())
      #expect(try await street.visitor(nil).get(old).status == 404, "a newer one ends it")
      street.world.hand.move(by: .days(1))
      #expect(try await street.visitor(nil).get(place).status == 404)
      street.world.hand.move(by: Span(milliseconds: -1))
      let form = [
        ("organisatie", "Welzijn Hier"), ("voornaam", "Anouk"), ("naam", "Anouk Vis"), ("positie", "bestuurder"),
        ("mail", "anouk@hier.example"), ("nieuw", World.password),
      ]
      #expect(try await street.visitor(nil).post(place, form).status == 303)
      #expect(
        try await street.visitor(nil).post(place, form.map { ($0.0, $0.0 == "mail" ? "bas@hier.example" : $0.1) }).status == 404)
    }
  }

  private func invite(_ name: String, by robert: Visitor) async throws -> String {
    try link(
      in: try await robert.post(
        .people(), [("voornaam", "Femke"), ("naam", "Femke Bakker"), ("mail", "\(name)@wijkwerk.example"), ("positie", "werker")])
    )
  }

  private func link(in answer: Visitor.Reply) throws -> String {
    String(try #require(answer.body.firstMatch(of: ##/\/uitnodiging\/[A-Za-z0-9_-]{43}/##)).output)
  }
}
