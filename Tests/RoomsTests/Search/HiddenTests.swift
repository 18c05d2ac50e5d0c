import Domain
import Rooms
import Store
import Testing
import TestKit
import Vocabulary

/// What somebody may not read changes nothing in what they find: no answer, no order, no count, no statement and no row that is
/// touched.
@Suite(.timeLimit(.minutes(20))) struct HiddenTests {
  private static let questions: [String] = [
    "aanmelding", "verhaal vertellen", "wat doe ik als een cliënt een klacht heeft", "kanarie", "kanarievogel", "kanarievogl",
    "regie", "plan", "V1", "zeppelin",
  ]
  private static let words: [String] = [
    "kanarievogel", "aanmelding", "plan", "verhaal", "klacht", "regie", "cliënt", "zeppelin", "kanarie", "vertellen",
  ]

  @Test(arguments: Backend.available, [UInt64(1), 2, 3]) func nothingHiddenChangesWhatIsFound(
    on backend: Backend, seed: UInt64
  ) async throws {
    try await withDatabase(backend) { database in
      let tracing = RecordingDatabase(database)
      let world = try await World(on: tracing, seed: seed)
      try await world.publishProcess()
      let belofte = try await world.publishText(
        "Onze belofte", "Wij luisteren naar elk verhaal. Een aanmelding vergeten wij niet.")
      let (set, ellen) = (world.normSet, try await world.viewer("Ellen"))
      let clause = try await world.house.look(as: .member(ellen)) { room in try room.referenceTable(set).rows[1].clause }
      try await world.house.write(at: .norms, as: ellen) { desk in try desk.link(clause, of: set, to: belofte, step: nil) }
      let chance = Randomness.seeded(seed)
      for (name, hidden) in [("Samira", Self.hiddenFromMembers), ("Ingrid", Self.hiddenFromMembers + Self.hiddenFromGuests)] {
        let before = try await look(world, tracing, as: name)
        for round in 0..<8 {
          let words = (0..<6).map { _ in Self.words[chance.number(below: Self.words.count)] }.joined(separator: " ")
          try await hidden[chance.number(below: hidden.count)](world, "\(words) \(round)")
          let after = try await look(world, tracing, as: name)
          for (question, found) in before { #expect(after[question] == found, "\(question) for \(name), round \(round)") }
        }
      }
      #expect(try await Caretaker(world.house).checkSearch().allSatisfy(\.isRight))
    }
  }

  private func look(_ world: World, _ tracing: RecordingDatabase, as name: String) async throws -> [String: String] {
    let reader = try await world.reader(name)
    var found: [String: String] = [:]
    for question in Self.questions {
      var told = ""
      let trace = try await tracing.trace {
        told = "\(try await world.house.look(as: reader) { room in try room.search(question) })"
      }
      #expect(trace.count > 1)
      found[question] = told + trace.joined(separator: "\n")
    }
    return found
  }

  // MARK: What may be hidden

  private typealias Act = @Sendable (World, String) async throws -> Void

  private static let hiddenFromMembers: [Act] = [
    // A draft that nobody published.
    { world, words in
      _ = try await world.house.write(at: .handbook, as: try await world.viewer("Jayden")) { desk in
        try desk.makePage(title: words, chapter: words, content: .text(words))
      }
    },
    // A draft beside what is published.
    { world, words in
      let peter = try await world.viewer("Peter")
      let draft = try await world.house.read(at: .writer(of: World.slug), as: peter) { desk in try desk.draft() }
      guard case .outline(var outline) = draft.content else { throw NotFound() }
      outline.purpose = words
      let content = PageContent.outline(outline)
      _ = try await world.house.write(at: .writer(of: World.slug), as: peter) { desk in
        try desk.save(from: draft.revision.number, title: words, chapter: draft.chapter, content: content)
      }
    },
    // What is said in a circle, and what was let out of it and taken back.
    { world, words in
      let conversation = try await world.planConversation()
      try await world.sit("Marloes", "Samira", "Jayden", in: conversation)
      try await world.reachHarvest(conversation)
      try await world.make(
        .harvest(.new(world.house.chance), .lesson(Confided(words, in: conversation))), by: "Samira", in: conversation)
      let lesson = ID<Outcome>.new(world.house.chance)
      try await world.make(.harvest(lesson, .lesson(Confided(words, in: conversation))), by: "Marloes", in: conversation)
      try await world.make(.decide(lesson, .proposed), by: "Marloes", in: conversation)
      for name in ["Marloes", "Samira", "Jayden"] {
        try await world.make(.consent(lesson, to: 1, yes: true), by: name, in: conversation)
      }
      try await world.make(.withdraw(lesson), by: "Jayden", in: conversation)
    },
    // Another organisation.
    { world, words in
      let carla = try await world.viewer("Carla")
      let slug = try await world.house.write(at: .handbook, as: carla) { desk in
        try desk.makePage(title: words, chapter: "Elders", content: .text(words))
      }
      _ = try await world.house.write(at: .publishing(slug), as: carla) { desk in try desk.publish(revision: 1, because: "Nodig")
      }
    },
  ]

  private static let hiddenFromGuests: [Act] = [
    // A page of text on which no norm of hers stands.
    { world, words in try await world.publishText(words, words) },
    // The same, with a norm of hers for a while.
    { world, words in
      let slug = try await world.publishText(words, words)
      let (set, ellen) = (world.normSet, try await world.viewer("Ellen"))
      let clause = try await world.house.look(as: .member(ellen)) { room in try room.referenceTable(set).rows[2].clause }
      try await world.house.write(at: .norms, as: ellen) { desk in try desk.link(clause, of: set, to: slug, step: nil) }
      let link = try await world.house.look(as: .member(ellen)) { room in
        try room.referenceTable(set).rows[2].spots.first { $0.slug == slug }?.link
      }
      try await world.house.write(at: .norms, as: ellen) { desk in try link.map { try desk.unlink($0, of: clause) } }
    },
    // A lesson.
    { world, words in
      let conversation = try await world.planConversation()
      try await world.sit("Marloes", "Samira", "Jayden", in: conversation)
      try await world.reachHarvest(conversation)
      try await world.releaseLesson(words, from: conversation)
    },
    // Another set of norms.
    { world, words in
      let sheet = try NormSheet(text: "nummer;onderdeel van;titel;tekst\nX1;;\(words);\(words)")
      _ = try await world.house.write(at: .norms, as: try await world.viewer("Ellen")) { desk in
        try desk.importNorms(sheet, title: words, edition: "1")
      }
    },
  ]
}
