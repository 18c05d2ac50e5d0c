import Foundation
import Logging
import Pages
import Rooms
import Store
import Synchronization
import Testing
import TestKit
import Vocabulary
@testable import Web

/// What the server writes down about its visitors.
@Suite struct LogTests {
  @Test(arguments: Backend.available) func whoComesInIsWrittenDownWithHow(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let logbook = Logbook()
      let street = try await Street(on: database, logger: Logger(label: "test") { _ in LogbookHandler(logbook: logbook) })
      let form = { (password: String) in [("mail", "samira@wijkwerk.example"), ("wachtwoord", password)] }
      let samira = try street.visitor(nil)
      _ = try await samira.post(.signIn(), form("verkeerd geraden"))
      _ = try await samira.post(.signIn(), form(World.password))
      _ = try await samira.post(Place.signOut())
      #expect(
        logbook.lines == [
          "info sign in with password at=/aanmelden from=- status=422",
          "info sign in with password at=/aanmelden from=- status=303", "info sign out at=/afmelden from=- status=303",
        ])
      // Who it was stands in the chain of the organisation, at the same moment.
      let happened = try await database.read { tx in
        try tx.run("SELECT kind, actor FROM happening ORDER BY organisation, seq").map {
          (try $0.text("kind"), try $0.optionalText("actor"))
        }
      }
      let person = try await street.world.viewer("Samira").person.raw
      #expect(happened.filter { $0.1 == person }.suffix(2).map(\.0) == ["aanmelding.gelukt", "aanmelding.einde"])
    }
  }

  @Test func whoHasToWaitIsWrittenDown() async throws {
    try await withDatabase(.sqlite) { database in
      let logbook = Logbook()
      let street = try await Street(on: database, logger: Logger(label: "test") { _ in LogbookHandler(logbook: logbook) })
      for number in 0..<7 {
        _ = try await street.visitor(nil).post(.signIn(), [("mail", "samira@wijkwerk.example"), ("wachtwoord", "gok \(number)")])
      }
      for number in 0..<7 {
        _ = try await street.visitor("Jayden").post(
          Place.ownPassword(), [("wachtwoord", "gok \(number)"), ("nieuw", "vier losse woorden")])
      }
      for number in 0..<25 { _ = try await street.visitor(nil).post(Place.join(), [("code", String(100_000 + number))]) }
      let waited = logbook.lines.filter { $0.hasPrefix("notice made to wait") }
      #expect(
        Set(waited)
          == Set(
            [("/aanmelden", "-"), ("/eigen/wachtwoord", try #require(Street.home(of: "Jayden"))), ("/mee", "-")].map {
              "notice made to wait at=\($0) from=\($1) status=429"
            }))
    }
  }

  @Test func noLineTellsThatSomebodyKeepsHerCraft() async throws {
    try await withDatabase(.sqlite) { database in
      let logbook = Logbook()
      let street = try await Street(on: database, logger: Logger(label: "test") { _ in LogbookHandler(logbook: logbook) })
      let samira = try street.visitor("Samira")
      for _ in 0..<14 { _ = try await samira.post(Place.craftImport(), []) }
      let waited = logbook.lines.filter { $0.hasPrefix("notice made to wait") }
      #expect(!waited.isEmpty && Set(waited) == ["notice made to wait at=- status=429"])
    }
  }

  /// Somebody writes `kanarie` into everything a browser can send, with line ends where they can be: no line of the log holds it.
  @Test func nothingThatAVisitorSendsIsWrittenDown() async throws {
    try await withDatabase(.sqlite) { database in
      let logbook = Logbook()
      let street = try await Street(on: database, logger: Logger(label: "test") { _ in LogbookHandler(logbook: logbook) })
      let evil = "kanarie\r\nlevel=error {\"kanarie\":1}"
      let headers = [
        "User-Agent": "kanarie", "Referer": "http://localhost/kanarie", "Accept-Language": "kanarie",
        "X-Forwarded-For": "kanarie", "X-Request-ID": "kanarie", "Content-Type": "kanarie/kanarie",
      ]
      for name in ["Samira", "Robert", "Ingrid", nil] {
        for entrance in street.reception.entrances where !entrance.isLive && entrance.pattern != Place.signOut.pattern {
          let path = "\(entrance.pattern.path { _ in "kanarie" })?kanarie=\(Place.encoded(evil))&terug=\(Place.encoded(evil))"
          let visitor = try street.visitor(name)
          if entrance.method == .get { _ = try await visitor.get(path, headers: headers) }
          _ = try await visitor.post(
            path, ["mail", "wachtwoord", "nieuw", "titel", "anders", "zet", "code"].map { ($0, evil) })
          _ = try await visitor.post(path, [("kanarie", evil)], headers: headers)
          _ = try await visitor.post(path, [("kanarie", evil)], headers: ["Sec-Fetch-Site": "cross-site"])
        }
      }
      #expect(logbook.lines.count > 100)
      #expect(logbook.lines.filter { $0.lowercased().contains("kanarie") || $0.contains("\n") } == [])
    }
  }

  // MARK: For machines that read logs

  @Test func asJSONEveryLineIsOneObjectWithItsMomentInUTC() throws {
    let lines = Lines()
    let hand = ClockHand(Moment(Day(year: 2026, month: 7, day: 1), hour: 9, minute: 30))
    var logger = Logger(label: "kring") { _ in LogLines(clock: .standing(hand)) { lines.add($0) } }
    logger.logLevel = .info
    logger[metadataKey: "node"] = "een"
    logger.notice("made to \"wait\"\nin line", metadata: ["at": "/aanmelden", "status": "429"])
    logger.debug("not this one")
    #expect(
      lines.all == [
        #"""
        {"at":"/aanmelden","event":"made to \"wait\"\nin \#
        line","level":"notice","node":"een","status":"429","time":"2026-07-01T07:30:00.000Z"}
        """#
      ])
    let read = try JSONDecoder().decode([String: String].self, from: Data(try #require(lines.all.first).utf8))
    #expect(read["event"] == "made to \"wait\"\nin line")
  }
}
