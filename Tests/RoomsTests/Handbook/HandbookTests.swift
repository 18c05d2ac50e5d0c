import Domain
import Rooms
import Testing
import TestKit
import Vocabulary

@Suite struct HandbookTests {
  @Test(arguments: Backend.available) func anEditNeverUnpublishesWhatOthersRead(on backend: Backend) async throws {
    try await play(on: backend) { world in
      try await world.publishProcess()
      let samira = try await world.viewer("Samira")
      let draft = try await world.house.read(at: .writer(of: World.slug), as: samira) { desk in try desk.draft() }
      guard case .outline(var outline) = draft.content else { throw NotFound() }
      outline.purpose = "Iets heel anders."
      let changed = PageContent.outline(outline)
      let number = try await world.house.write(at: .writer(of: World.slug), as: samira) { desk in
        try desk.save(from: 1, title: draft.card.title, chapter: draft.chapter, content: changed)
      }
      #expect(number == 2)

      let read = try await world.house.look(as: .member(try await world.viewer("Jayden"))) { room in try room.page(World.slug) }
      #expect(read.content != changed)
      #expect(read.version?.number == 1)
      #expect(read.draft?.number == 2)

      let history = try await world.house.look(as: .member(samira)) { room in try room.history(World.slug) }
      #expect(history.revisions.map(\.number) == [2, 1])
      let first = try await world.house.look(as: .member(samira)) { room in try room.revision(1, of: World.slug) }
      #expect(first.content == draft.content)
    }
  }

  @Test(arguments: Backend.available) func twoPeopleSavingAtOnceLoseNothing(on backend: Backend) async throws {
    try await play(on: backend) { world in
      try await world.publishProcess()
      let text: @Sendable (String) -> PageContent = { .outline(ProcessOutline(purpose: $0, steps: [])) }
      _ = try await world.house.write(at: .writer(of: World.slug), as: try await world.viewer("Samira")) { desk in
        try desk.save(from: 1, title: "Van aanmelding naar plan", chapter: "Aankloppen", content: text("Van Samira"))
      }
      let peter = try await world.viewer("Peter")
      await #expect(throws: ChangedMeanwhile.self) {
        try await world.house.write(at: .writer(of: World.slug), as: peter) { desk in
          try desk.save(from: 1, title: "Van aanmelding naar plan", chapter: "Aankloppen", content: text("Van Peter"))
        }
      }
      let draft = try await world.house.read(at: .writer(of: World.slug), as: peter) { desk in try desk.draft() }
      #expect(draft.content == text("Van Samira"))
      #expect(draft.revision.number == 2)
    }
  }

  @Test(arguments: Backend.available) func aCoordinatorCannotOwnAProcess(on backend: Backend) async throws {
    try await play(on: backend) { world in
      try await world.publishProcess()
      let ellen = try await world.viewer("Ellen")
      for outsider in ["Ellen", "Margriet"] {
        let person = try await world.viewer(outsider).person
        await #expect(throws: RuleRefusal.ownerOutsideTheLine) {
          try await world.house.write(at: .owner(of: World.slug), as: ellen) { desk in
            try desk.assign(owner: person, coauthors: [])
          }
        }
      }
      let choices = try await world.house.read(as: ellen) { desk in try desk.peopleInTheLine().map(\.name) }
      #expect(choices == ["Jayden van Wijk", "Marloes van Wijk", "Peter van Wijk", "Robert van Wijk", "Samira van Wijk"])
    }
  }

  @Test(arguments: Backend.available) func aVersionNeedsAReasonAndAnOwner(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let samira = try await world.viewer("Samira")
      let ellen = try await world.viewer("Ellen")
      let outline = PageContent.outline(ProcessOutline(purpose: "Goed afscheid nemen.", steps: []))
      let slug = try await world.house.write(at: .handbook, as: samira) { desk in
        try desk.makePage(title: "Afscheid", chapter: "Einde", content: outline)
      }
      await #expect(throws: RuleRefusal.reasonMissing) {
        try await world.house.write(at: .publishing(slug), as: ellen) { desk in try desk.publish(revision: 1, because: "") }
      }
      await #expect(throws: RuleRefusal.ownerMissing) {
        try await world.house.write(at: .publishing(slug), as: ellen) { desk in try desk.publish(revision: 1, because: "Nieuw") }
      }
      // Samira writes along, but does not publish.
      await #expect(throws: NotFound.self) {
        try await world.house.write(at: .publishing(slug), as: samira) { desk in try desk.publish(revision: 1, because: "Nieuw") }
      }
    }
  }

  @Test(arguments: Backend.available) func aSecondImportDoublesNothing(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let ellen = try await world.viewer("Ellen")
      let files: [ImportedFile] = [
        ImportedFile(path: "werkwijze/principes.md", bytes: Array("# Principes\n\nLees [meer](../index.md).".utf8)),
        ImportedFile(path: "index.md", bytes: Array("# Welkom\n\nDag.".utf8)),
        ImportedFile(path: "kapot.md", bytes: Array("# Kapot\n\nregel".utf8) + [0x0A, 0xFF, 0xFE]),
        ImportedFile(path: "../buiten.md", bytes: Array("# Buiten".utf8)),
        ImportedFile(path: "open.md", bytes: Array("---\ntitel: x\nzonder einde".utf8)),
      ]
      let first = try await world.house.write(at: .keepers, as: ellen) { desk in try desk.importHandbook(files) }
      #expect(first.map(\.outcome) == [
          .refused(ImportedFile.Mistake(line: 1, reason: .pathClimbsOut)), .landed(slug: "welkom"),
          .refused(ImportedFile.Mistake(line: 4, reason: .notText)),
        .refused(ImportedFile.Mistake(line: 1, reason: .frontMatterNotClosed)), .landed(slug: "principes"),
      ])
      let again = try await world.house.write(at: .keepers, as: ellen) { desk in try desk.importHandbook(files) }
      #expect(
        again.filter { $0.path.hasSuffix("s.md") || $0.path == "index.md" }.map(\.outcome) == [
          .unchanged(slug: "welkom"), .unchanged(slug: "principes"),
        ])
      let pages = try await world.house.look(as: .member(ellen)) { room in try room.handbook().flatMap(\.pages).map(\.slug) }
      #expect(pages.sorted() == ["principes", "welkom"])

      let renewed = try await world.house.write(at: .keepers, as: ellen) { desk in
        try desk.importHandbook([ImportedFile(path: "index.md", bytes: Array("# Welkom\n\nGoedemorgen.".utf8))])
      }
      #expect(renewed.map(\.outcome) == [.renewed(slug: "welkom")])
      _ = try await world.house.write(at: .writer(of: "welkom"), as: ellen) { desk in
        try desk.save(from: 2, title: "Welkom", chapter: "Algemeen", content: .text("Van ons."))
      }
      let kept = try await world.house.write(at: .keepers, as: ellen) { desk in try desk.importHandbook([files[1]]) }
      #expect(kept.map(\.outcome) == [.keptOurs(slug: "welkom")])
    }
  }
}
