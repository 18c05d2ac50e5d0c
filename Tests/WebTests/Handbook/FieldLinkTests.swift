import Domain
import Markup
import Pages
import Rooms
import Testing
import TestKit
import Vocabulary
import Web
import Wording

/// A link in a step leads somewhere: on the screen, in what leads here, in what is found, and on paper.
@Suite struct FieldLinkTests {
  @Test(arguments: Backend.available) func aLinkInAStepIsALinkEverywhere(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let street = try await Street.full(on: database)
      let ellen = try await street.world.viewer("Ellen")
      let peter = try await street.world.viewer("Peter")
      let step = ProcessOutline.Step(
        id: .new(street.world.house.chance), title: "Bellen", why: "Zie [[Van aanmelding naar plan]].",
        agreement: "Niet [hier](javascript:alert(1)), maar https://veilig.example/bel <b>nu</b>.")
      let slug = try await street.world.house.write(at: .handbook, as: ellen) { desk in
        try desk.makePage(
          title: "Op huisbezoek", chapter: "Aankloppen",
          content: .outline(ProcessOutline(purpose: "Voor /handboek/\(World.slug)", steps: [step])))
      }
      try await street.world.house.write(at: .owner(of: slug), as: ellen) { desk in
        try desk.assign(owner: peter.person, coauthors: [])
      }
      _ = try await street.world.house.write(at: .publishing("op-huisbezoek"), as: peter) { desk in
        try desk.publish(revision: 1, because: "Samen")
      }

      let page = try await street.visitor("Samira").get(.page("op-huisbezoek")).body
      #expect(page.contains(#"<a href="/handboek/van-aanmelding-naar-plan">Van aanmelding naar plan</a>."#))
      #expect(page.contains(#"<a href="https://veilig.example/bel">https://veilig.example/bel</a> &lt;b&gt;nu&lt;/b&gt;."#))
      #expect(!page.contains("href=\"javascript"), "only pages and https")
      #expect(try await street.visitor("Peter").get(.page(World.slug)).body.contains("Hiernaar verwijst"))
      let found = try await street.visitor("Samira").get(.found("bellen")).body
      #expect(!found.contains("[["), "it is found as it is read")

      let book = try await street.world.house.look(as: .member(peter)) { room in try room.book() }
      let whole = Paper(book, importedLinks: [:], Wording(.dutch)).whole(isWhole: true).string
      #expect(whole.contains(##"<a href="#blz-van-aanmelding-naar-plan">Van aanmelding naar plan</a>"##))
      let alone = try await street.world.house.look(as: .member(peter)) { room in try room.book(of: "op-huisbezoek", version: nil)
      }
      let sheet = Paper(alone, importedLinks: [:], Wording(.dutch)).whole(isWhole: false).string
      #expect(
        sheet.contains("Zie Van aanmelding naar plan.") && sheet.contains("veilig.example"),
        "what is not in the paper stays words")
    }
  }

  /// A promise to whoever uses a service comes out as it is read, and not as it is kept.
  @Test func aServiceComesOutUnderItsQuestions() async throws {
    try await withDatabase(.sqlite) { database in
      let world = try await World(on: database)
      let (ellen, peter) = (try await world.viewer("Ellen"), try await world.viewer("Peter"))
      let slug = try await world.house.write(at: .handbook, as: ellen) { desk in
        let promise = ServicePromise(forWhom: "Iedereen in Zuid", expect: "- Wij bellen terug\n- Wij komen langs")
        return try desk.makePage(title: "Inloop", chapter: "Diensten", content: .service(promise))
      }
      try await world.house.write(at: .owner(of: slug), as: ellen) { desk in try desk.assign(owner: peter.person, coauthors: []) }
      _ = try await world.house.write(at: .publishing("inloop"), as: peter) { desk in
        try desk.publish(revision: 1, because: "Nieuw")
      }
      let book = try await world.house.look(as: .member(peter)) { room in try room.book() }
      let paper = Paper(book, importedLinks: [:], Wording(.dutch)).whole(isWhole: true).string
      #expect(paper.contains("<li>Wij komen langs</li>") && !paper.contains("voor-wie:"))
    }
  }
}
