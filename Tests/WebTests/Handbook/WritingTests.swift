import Domain
import Pages
import Rooms
import Testing
import TestKit
import Vocabulary
import Web

/// Writing by the browser: what is typed is never lost, and nothing is kept that nobody asked to keep.
@Suite struct WritingTests {
  private static let draft = Place.draft(World.slug)

  private func play(_ story: (Street) async throws -> Void) async throws {
    try await withDatabase(.sqlite) { database in
      let street = try await Street(on: database)
      try await story(street)
    }
  }

  private func begin(
    _ street: Street, by name: String = "Samira", _ text: String = "## Koffie\n\nMet suiker."
  ) async throws -> (slug: String, place: Place) {
    let slug = try await street.world.house.write(at: .handbook, as: try await street.world.viewer(name)) { desk in
      try desk.makePage(title: "Koffie", chapter: "Praktisch", content: .text(text))
    }
    return (slug, Place.draft(slug))
  }

  private func form(_ text: String, from revision: Int = 1, act: String = "bewaar") -> [(String, String)] {
    [
      ("versie", "\(revision)"), ("soort", "tekst"), ("titel", "Koffie"), ("hoofdstuk", "Praktisch"), ("notitie", ""),
      ("tekst", text), ("doe", act),
    ]
  }

  private func newest(_ slug: String, _ street: Street) async throws -> DraftReading {
    try await street.world.house.read(at: .writer(of: slug), as: try await street.world.viewer("Ellen")) { desk in
      try desk.draft()
    }
  }

  @Test func lookingKeepsNothingAndGivesEverythingBack() async throws {
    try await play { street in
      let (slug, place) = try await begin(street)
      let samira = try street.visitor("Samira")
      let looked = try await samira.post(place, form("## Koffie\n\nMet **melk** & liefde.", act: "bekijk"))
      #expect(looked.status == 200)
      #expect(looked.body.contains("Met <strong>melk</strong> &amp; liefde."))
      #expect(looked.body.contains("Met **melk** &amp; liefde.</textarea>"))
      let untitled = try await samira.post(
        place, form("Zonder titel.", act: "bekijk").map { $0.0 == "titel" ? ("titel", "") : $0 })
      #expect(untitled.status == 200 && untitled.body.contains("Zonder titel."))
      #expect(try await newest(slug, street).revision.number == 1)
    }
  }

  @Test func whatWasTypedSurvivesASessionThatEnded() async throws {
    try await play { street in
      let (slug, place) = try await begin(street)
      let words = "Er is koffie, en <thee> voor wie \"dat\" wil.\n\nElke dag."
      let stranger = try street.visitor(nil)
      let stopped = try await stranger.post(place, form(words))
      #expect(stopped.status == 403)
      #expect(stopped.body.contains("Je bent niet meer aangemeld") && stopped.body.contains(#"target="_blank""#))
      #expect(try await newest(slug, street).revision.number == 1, "nothing was sent by itself")
      // She signed in beside it, and presses on.
      let samira = try street.visitor("Samira")
      let back = try await (try #require(Resending(stopped.body))).press(as: samira)
      #expect(back.status == 200)
      #expect(back.body.contains("&lt;thee&gt; voor wie &quot;dat&quot; wil.\n\nElke dag.</textarea>"))
      #expect(try await newest(slug, street).revision.number == 1, "and it was not kept by itself either")
    }
  }

  @Test func aPhoneInAConversationGetsNoWordsBackWhenNobodyIsIn() async throws {
    try await play { street in
      let conversation = try await street.world.planConversation()
      let answer = try await street.visitor(nil).post(
        .contribution(conversation), [("woorden-antwoord", "Dit blijft van mij alleen")])
      #expect(answer.status == 303 && !answer.body.contains("van mij alleen"))
    }
  }

  @Test func aPageOfFiveMegabytesIsRefusedKindlyAndStandsThereStill() async throws {
    try await play { street in
      let (slug, place) = try await begin(street)
      let book = String(repeating: "Een heel boek. ", count: 350_000)
      let refused = try await street.visitor("Samira").post(place, form(book))
      #expect(refused.status == 422)
      #expect(refused.body.contains("Dit is te lang voor één bladzijde."))
      #expect(refused.body.utf8.count > 5_000_000 && refused.body.utf8.count < 5_400_000, "once, in the field")
      #expect(try await newest(slug, street).revision.number == 1)
    }
  }

  @Test func aPageThatChangedMeanwhileShowsTheirsAndTheDifferenceAndMineGoesOnFromThere() async throws {
    try await play { street in
      let (slug, place) = try await begin(street)
      _ = try await street.visitor("Ellen").post(place, form("## Koffie\n\nMet melk en suiker."))
      let samira = try street.visitor("Samira")
      let met = try await samira.post(place, form("## Koffie\n\nZwart."))
      #expect(met.status == 409)
      #expect(met.body.contains("Met melk en suiker.") && met.body.contains("Zwart.</textarea>") && met.body.contains("<del>"))
      #expect(try await samira.post(place, form("## Koffie\n\nZwart, of met melk.", from: 2)).status == 303)
      #expect(try await newest(slug, street).content == .text("## Koffie\n\nZwart, of met melk."))
    }
  }

  /// A version is published once, and whoever was second hears why.
  @Test func twoWhoPublishAtOnceMakeOneVersion() async throws {
    try await play { street in
      let (slug, _) = try await begin(street, by: "Ellen")
      let sent: [(String, String)] = [("versie", "1"), ("reden", "Zo doen wij het.")]
      let (ellen, robert) = (try street.visitor("Ellen"), try street.visitor("Robert"))
      async let first = ellen.post(Place.publication(slug), sent)
      async let second = robert.post(Place.publication(slug), sent)
      let answers = try await [first, second]
      #expect(answers.map(\.status).sorted() == [303, 422])
      #expect(answers.contains { $0.body.contains("Zo doen wij het.") }, "the reason of the second stands there still")
      let history = try await street.world.house.look(as: .member(try await street.world.viewer("Samira"))) { room in
        try room.history(slug)
      }
      #expect(history.versions.count == 1)
    }
  }

  @Test func theTipAboutLengthIsWavedAwayForEverybodyWhoWritesAlong() async throws {
    try await play { street in
      let (slug, place) = try await begin(street, String(repeating: "woord ", count: 1_500))
      let ellen = try street.visitor("Ellen")
      #expect(try await ellen.get(place).body.contains(#"value="laat-lang""#))
      #expect(
        try await street.visitor("Samira").post(place, form(String(repeating: "woord ", count: 1_500), act: "laat-lang")).status
          == 303)
      #expect(try await ellen.get(place).body.contains(#"value="houd-kort""#))
      #expect(try await newest(slug, street).mayBeLong)
    }
  }

  @Test func aProjectThatEndsBeforeItBeginsComesBackWithItsDays() async throws {
    try await play { street in
      let samira = try street.visitor("Samira")
      let begun = try await samira.post(
        Place.newPage(), [("titel", "Zaterdag"), ("hoofdstuk", "Projecten"), ("soort", "project")])
      #expect(begun.location == "/handboek/zaterdag/werkversie?gedaan=begonnen")
      var days: [(String, String)] = [
        ("versie", "1"), ("soort", "project"), ("titel", "Zaterdag"), ("hoofdstuk", "Projecten"), ("begin", "2026-05-01"),
        ("eind", "2026-04-01"),
      ]
      let refused = try await samira.post(Place.draft("zaterdag"), days)
      #expect(
        refused.status == 422 && refused.body.contains("Het eind ligt voor het begin.")
          && refused.body.contains(#"value="2026-04-01""#))
      days[5] = ("eind", "2026-06-01")
      #expect(try await samira.post(Place.draft("zaterdag"), days).status == 303)
    }
  }

  @Test func aTemplateGivesItsOwnKindAndStepsWithNames() async throws {
    try await play { street in
      let samira = try street.visitor("Samira")
      let sent: [(String, String)] = [
        ("titel", "Hoe wij bellen"), ("hoofdstuk", "Aankloppen"), ("soort", "tekst"), ("sjabloon", "proces-op-hoofdlijnen"),
      ]
      _ = try await samira.post(Place.newPage(), sent)
      guard case .outline(let outline) = try await newest("hoe-wij-bellen", street).content else {
        Issue.record("it is no process"); return
      }
      #expect(outline.steps.count == 6 && Set(outline.steps.map(\.id)).count == 6)
    }
  }
}
