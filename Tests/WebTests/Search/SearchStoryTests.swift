import Domain
import Rooms
import Testing
import TestKit

/// Searching through the gate, as a browser does it.
@Suite(.timeLimit(.minutes(20))) struct SearchStoryTests {
  @Test(arguments: Backend.available) func samiraFindsThePageAndGoesToTheStep(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let street = try await Street.full(on: database)
      let samira = try street.visitor("Samira")
      let empty = try await samira.get("/zoeken")
      #expect(empty.status == 200 && !empty.body.contains("role=\"status\""))
      let page = try await samira.get("/zoeken?q=e%C3%A9n+keer+vertellen")
      #expect(page.body.contains(#"value="eén keer vertellen""#) && page.body.contains("<mark>vertellen</mark>"))
      let link = try #require(page.body.firstMatch(of: /href="(\/handboek\/van-aanmelding-naar-plan#stap-[a-z0-9]+)"/))
      #expect(
        try await samira.get(String(link.1.prefix { $0 != "#" })).body.contains(
          #"id="\#(link.1.drop { $0 != "#" }.dropFirst())""#))
      #expect(!page.body.contains("<title>eén"))
    }
  }

  @Test func whatWasTypedComesBackAsText() async throws {
    try await withDatabase(.sqlite) { database in
      let street = try await Street.full(on: database)
      let samira = try street.visitor("Samira")
      for asked in ["%3Cscript%3Ealert(1)%3C/script%3E", "%22%3E%3Cb%3E", "%27+OR+1=1+--", "%25%25_", "a%00b", "%F0%9F%98%80"] {
        let page = try await samira.get("/zoeken?q=\(asked)")
        #expect(page.status == 200 || page.status == 400, "\(asked)")
        #expect(!page.body.contains("<script>alert") && !page.body.contains("\"><b>"))
      }
      #expect(try await samira.get("/zoeken?q=\(String(repeating: "heel+", count: 1_000))").status < 500)
      #expect(try await samira.get("/zoeken?q=een&q=twee").status == 400)
    }
  }

  /// To everybody outside, what goes on in a circle is as if it were not there: the page that finds nothing is the same to the
  /// byte.
  @Test(arguments: Backend.available) func wordsOfACircleAreNowhere(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let street = try await Street.full(on: database)
      for name in ["Peter", "Ellen", "Robert", "Margriet", "Ingrid", "Carla", "Samira"] {
        let visitor = try street.visitor(name)
        let said = try await visitor.get("/zoeken?q=\(Street.secret)").body
        let never = try await visitor.get("/zoeken?q=zeppelinvogel").body
        #expect(said.replacing(Street.secret, with: "…") == never.replacing("zeppelinvogel", with: "…"), "\(name)")
      }
    }
  }

  @Test func aGuestIsOfferedNothingToWrite() async throws {
    try await withDatabase(.sqlite) { database in
      let street = try await Street.full(on: database)
      let page = try await street.visitor("Ingrid").get("/zoeken?q=zeppelin").body
      #expect(page.contains("Hierover staat nog niets.") && !page.contains("/handboek/nieuw"))
      #expect(try await street.visitor("Samira").get("/zoeken?q=zeppelin").body.contains("/handboek/nieuw"))
    }
  }
}
