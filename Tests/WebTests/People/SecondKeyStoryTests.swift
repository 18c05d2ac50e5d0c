import Domain
import Pages
import Rooms
import Store
import Testing
import TestKit
import Vocabulary
import Web

/// The second key as people meet it: through the gate, with a browser, and with nothing but forms.
@Suite struct SecondKeyStoryTests {
  @Test(arguments: Backend.available) func ellenMakesOneAndSignsInWithIt(on backend: Backend) async throws {
    try await onStreet(backend) { street in
      let ellen = try street.visitor("Ellen")
      let first = try await ellen.get(.secondKey())
      #expect(first.body.contains("Wie alleen je wachtwoord kent") && first.body.contains("Niemand ziet je sleutel"))
      #expect(
        try await ellen.post(.secondKey(), [("doe", "nieuw"), ("wachtwoord", "geraden")]).body.contains(
          "Dit wachtwoord klopt niet."))
      let offer = try await ellen.post(.secondKey(), [("doe", "nieuw"), ("wachtwoord", World.password)])
      let app = try #require(offer.app)
      #expect(offer.body.contains("otpauth://totp/Kring%20Stichting%20Wijkwerk:ellen%40wijkwerk.example"))
      #expect(offer.body.contains(#"class="qr""#) && offer.headers["cache-control"] == "no-store")

      // A wrong first code: the same key comes back, because it stands in her app already.
      let wrong = try await ellen.post(
        Place.secondKeyProof(), [("aanbod", offer.sealed), ("code", app.wrongCode(at: street.now))])
      #expect(wrong.status == 422 && wrong.sealed == offer.sealed && wrong.body.contains("Deze code klopt niet"))
      let made = try await ellen.post(Place.secondKeyProof(), [("aanbod", offer.sealed), ("code", app.code(at: street.now))])
      #expect(made.status == 200 && made.recoveryCodes.count == 10)
      #expect(try await ellen.get(.today()).status == 200, "she goes on under a new session")
      #expect(
        try await street.visitor("Ellen").get(.own()).location == "/aanmelden?terug=%2Feigen", "other devices are signed out")
      let again = try await ellen.post(Place.secondKeyProof(), [("aanbod", offer.sealed), ("code", app.code(at: street.now))])
      #expect(again.location == "/eigen/sleutel?gedaan=aanbod-voorbij", "reloading makes nothing anew")
      #expect(try await ellen.get(.own()).body.contains("Je hebt een tweede sleutel sinds"))

      street.world.hand.move(by: .seconds(30))
      let phone = try street.visitor(nil)
      let door = try await phone.post(
        .signIn(), [("mail", "ellen@wijkwerk.example"), ("wachtwoord", World.password), ("terug", "/handboek")])
      #expect(door.location == "/aanmelden/code?terug=%2Fhandboek" && phone.cookies["kring"] == nil)
      let asks = try await phone.get("/aanmelden/code?terug=%2Fhandboek")
      #expect(asks.body.contains(#"autocomplete="one-time-code""#) && asks.body.contains(#"inputmode="numeric""#))
      let inside = try await phone.post(Place.signInCode(), [("code", app.code(at: street.now)), ("terug", "/handboek")])
      #expect(inside.location == "/handboek" && phone.cookies["kring-drempel"] == nil)
      #expect(try await phone.get(.handbook()).status == 200)
    }
  }

  @Test(arguments: Backend.available) func jaydenWithAStolenPasswordStopsAtTheThreshold(on backend: Backend) async throws {
    try await onStreet(backend) { street in
      let ring = try await street.world.makeKey("Ellen")
      let jayden = try street.visitor(nil)
      let before = try await jayden.post(.signIn(), [("mail", "ellen@wijkwerk.example"), ("wachtwoord", "geraden")])
      let samira = try await street.visitor(nil).post(.signIn(), [("mail", "samira@wijkwerk.example"), ("wachtwoord", "geraden")])
      // The mark by which a phone comes back to its chair is another on each page.
      func unmarked(_ page: String) -> String { page.replacing(/name="zet" value="[^"]*"/, with: "") }
      #expect(
        unmarked(before.body).replacing("ellen@", with: "samira@") == unmarked(samira.body),
        "a wrong password tells who has a second key")
      _ = try await street.knock("Ellen", jayden)
      let threshold = try #require(jayden.cookies["kring-drempel"])
      for entrance in street.reception.entrances where entrance.who != .everyone && !entrance.isLive {
        for cookie in ["kring-drempel", "kring", "kring-mee"] {
          let visitor = Visitor(street.gate, cookies: [cookie: threshold], from: "192.0.2.\(cookie.utf8.count)")
          let path = street.path(entrance.pattern)
          let answer = entrance.method == .get ? try await visitor.get(path) : try await visitor.post(path)
          #expect(answer.location?.hasPrefix("/aanmelden") == true, "\(entrance.pattern) opens with a threshold as \(cookie)")
        }
      }
      let wrong = ring.app.wrongCode(at: street.now)
      for _ in 1...4 { #expect(try await jayden.post(Place.signInCode(), [("code", wrong)]).status == 422) }
      let last = try await jayden.post(Place.signInCode(), [("code", wrong)])
      #expect(last.location == "/aanmelden?gedaan=drempel-voorbij" && jayden.cookies["kring-drempel"] == nil)
      #expect(try await jayden.get("/aanmelden?gedaan=drempel-voorbij").body.contains("Begin opnieuw met je wachtwoord"))

      // He begins again, and waits: for the account, in every browser.
      let other = try street.visitor(nil)
      _ = try await street.knock("Ellen", other)
      #expect(try await other.post(Place.signInCode(), [("code", wrong)]).status == 429)
      street.world.hand.move(by: .seconds(2))
      #expect(try await other.post(Place.signInCode(), [("code", wrong)]).status == 422)
      #expect(try await other.post(Place.signInCode(), [("code", wrong)]).headers["retry-after"] == "4")
      street.world.hand.move(by: .seconds(30))
      #expect(
        try await other.post(Place.signInCode(), [("code", ring.app.code(at: street.now))]).location == "/",
        "Ellen is never shut out")
    }
  }

  @Test(arguments: Backend.available) func aCodeTwiceIsRefusedAndARecoveryCodeWorksOnce(on backend: Backend) async throws {
    try await onStreet(backend) { street in
      let ring = try await street.world.makeKey("Ellen")
      let code = ring.app.code(at: street.now)
      for (field, value) in [("code", code), ("reservecode", SecondKeyCode.grouped(ring.recovery[0]))] {
        let (one, other) = (try street.visitor(nil), try street.visitor(nil))
        _ = try await street.knock("Ellen", one)
        _ = try await street.knock("Ellen", other)
        #expect(try await one.post(Place.signInCode(), [(field, value)]).location == "/")
        let again = try await other.post(Place.signInCode(), [(field, value)])
        #expect(again.status == 422 && again.body.contains("is al gebruikt") && !again.body.contains(value))
      }
    }
  }

  @Test(arguments: Backend.available) func whoHasNoneWhereItIsNeededMakesOneAndSeesNothingElse(on backend: Backend) async throws {
    try await onStreet(backend) { street in
      let robert = try street.visitor("Robert")
      #expect(try await robert.get(.people()).body.contains(#"name="voor" value="niemand" checked"#))
      #expect(try await robert.post(Place.secondKeyDuty(), [("voor", "iedereen")]).location == "/mensen?gedaan=gevraagd")
      #expect(try await street.visitor("Samira").get(.today()).status == 200, "nobody is disturbed at work")
      for name in ["Samira", "Ingrid"] {
        let visitor = try street.visitor(nil)
        #expect(try await street.knock(name, visitor).location == "/")
        for entrance in street.reception.entrances
        where entrance.who != .everyone && !entrance.isLive && !entrance.pattern.isSecondKey {
          let path = street.path(entrance.pattern)
          let answer = entrance.method == .get ? try await visitor.get(path) : try await visitor.post(path)
          #expect(answer.location == "/eigen/sleutel", "\(entrance.pattern) opens for \(name) without a second key")
        }
        let page = try await visitor.get(.secondKey())
        #expect(
          page.body.contains("Bij Stichting Wijkwerk hoort een tweede sleutel bij jouw werk.")
            && page.body.contains(#"action="/afmelden""#))
        #expect(!page.body.contains(#"href="/handboek""#))
        let offer = try await visitor.post(.secondKey(), [("doe", "nieuw"), ("wachtwoord", World.password)])
        let app = try #require(offer.app)
        let made = try await visitor.post(Place.secondKeyProof(), [("aanbod", offer.sealed), ("code", app.code(at: street.now))])
        #expect(made.recoveryCodes.count == 10)
        #expect(try await visitor.get(.handbook()).status == 200)
      }
    }
  }

  @Test(arguments: Backend.available) func samiraLosesHerTelephone(on backend: Backend) async throws {
    try await onStreet(backend) { street in
      let page = Place.person(try await street.world.viewer("Samira").person)
      let samira = Visitor(street.gate, cookies: ["kring": try await street.world.makeKey("Samira").key])
      let (robert, jayden) = (try street.visitor("Robert"), try street.visitor("Jayden"))
      #expect(try await robert.get(page).body.contains("Haal de tweede sleutel weg"))
      #expect(try await !jayden.get(page).body.contains("tweede sleutel"))
      #expect(try await jayden.post(page, [("doe", "sleutel")]).status == 404)
      #expect(try await robert.post(page, [("doe", "sleutel")]).location == "\(page.address)?gedaan=weggehaald")
      #expect(try await robert.post(page, [("doe", "sleutel")]).status == 404, "there is none any more")
      #expect(try await samira.get(.own()).status == 303)
      #expect(try await street.knock("Samira", samira).location == "/")
      #expect(try await samira.get(.today()).body.contains("Je tweede sleutel is weggehaald op"))
    }
  }

  @Test(arguments: Backend.available) func anInvitationAsksTheCodeToo(on backend: Backend) async throws {
    try await onStreet(backend) { street in
      let ring = try await street.world.makeKey("Samira")
      let email = try #require(EmailAddress("samira@wijkwerk.example"))
      let link = try await street.world.house.write(at: .people, as: try await street.world.viewer("Carla")) { desk in
        try desk.invite(Newcomer(givenName: "Samira", name: "Samira", email: email), as: .freelancer, teams: [], grant: nil)
      }
      let invitation = Place.invitation(link)
      let samira = try street.visitor(nil)
      #expect(try await samira.post(invitation, [("wachtwoord", World.password)]).location == "/aanmelden/code")
      #expect(try await samira.post(Place.signInCode(), [("code", ring.app.code(at: street.now))]).location == "/?gedaan=welkom")
      #expect(try await samira.get(.today()).body.contains("Welzijn Elders"))
    }
  }

  @Test(arguments: Backend.available) func anInvitationIsNoWayToGuessAPasswordFaster(on backend: Backend) async throws {
    try await onStreet(backend) { street in
      let email = try #require(EmailAddress("samira@wijkwerk.example"))
      let link = try await street.world.house.write(at: .people, as: try await street.world.viewer("Carla")) { desk in
        try desk.invite(Newcomer(givenName: "Samira", name: "Samira", email: email), as: .freelancer, teams: [], grant: nil)
      }
      let (invitation, visitor) = (Place.invitation(link), try street.visitor(nil))
      for _ in 1...5 { #expect(try await visitor.post(invitation, [("wachtwoord", "geraden")]).status == 422) }
      #expect(try await visitor.post(invitation, [("wachtwoord", World.password)]).status == 429)
      street.world.hand.move(by: .seconds(2))
      #expect(try await visitor.post(invitation, [("wachtwoord", World.password)]).status == 303)
      // The right password is forgiven, at the front door too.
      for _ in 1...4 {
        #expect(try await visitor.post(.signIn(), [("mail", email.raw), ("wachtwoord", "geraden")]).status == 422)
      }
      #expect(try await visitor.post(.signIn(), [("mail", email.raw), ("wachtwoord", World.password)]).status == 303)
    }
  }

  @Test func guessingInAnOpenSessionIsSlowedToo() async throws {
    try await onStreet(.sqlite) { street in
      let ring = try await street.world.makeKey("Ellen")
      let found = Visitor(street.gate, cookies: ["kring": ring.key])
      let guess = [("doe", "weg"), ("wachtwoord", World.password), ("code", ring.app.wrongCode(at: street.now))]
      for _ in 1...5 { #expect(try await found.post(.secondKey(), guess).status == 422) }
      #expect(try await found.post(.secondKey(), guess).status == 429)
      street.world.hand.move(by: .minutes(1))
      let end = [("doe", "weg"), ("wachtwoord", World.password), ("code", ring.app.code(at: street.now))]
      #expect(try await found.post(.secondKey(), end).location == "/eigen/sleutel?gedaan=weggelegd")
      #expect(try await found.get(.secondKey()).body.contains("Maak je tweede sleutel"))
    }
  }
}

private func onStreet(_ backend: Backend, _ story: (Street) async throws -> Void) async throws {
  try await withDatabase(backend) { database in try await story(try await Street(on: database)) }
}

extension Street {
  fileprivate var now: Moment { world.hand.moment }

  /// Somebody gives a right password.
  fileprivate func knock(_ name: String, _ visitor: Visitor) async throws -> Visitor.Reply {
    try await visitor.post(.signIn(), [("mail", "\(name.lowercased())@wijkwerk.example"), ("wachtwoord", World.password)])
  }
}

extension PathPattern {
  fileprivate var isSecondKey: Bool { self == Place.secondKey.pattern || self == Place.secondKeyProof.pattern }
}

extension Visitor.Reply {
  /// What stands between two marks of the page.
  private func between(_ start: String, _ end: String) -> String? {
    guard let from = body.firstRange(of: start), let to = body[from.upperBound...].firstRange(of: end) else { return nil }
    return String(body[from.upperBound..<to.lowerBound])
  }

  fileprivate var sealed: String { between(#"name="aanbod" value=""#, "\"") ?? "" }
  fileprivate var app: CodeApp? { between("<code>", "</code>").map { CodeApp($0) } }
  fileprivate var recoveryCodes: [Substring] { (between("<code>", "</code>") ?? "").split(separator: "\n") }
}
