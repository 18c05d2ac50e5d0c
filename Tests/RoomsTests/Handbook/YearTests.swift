import Domain
import Rooms
import Testing
import TestKit
import Vocabulary

/// A year of a handbook: it is brought in, six teams talk about it, forty times it goes otherwise, ten times somebody's words
/// make it better, the norm gets a new edition, a guest looks along, and at the end all of it goes elsewhere.
@Suite struct YearTests {
  @Test(arguments: Backend.available) func aYear(on backend: Backend) async throws {
    let lines = Lines()
    try await play(on: backend) { world in
      let year = try await Year(world)
      try await year.begin()
      for month in 0..<10 { try await year.live(month) }
      try await year.looksBack()
      try await year.meetsTheNewEdition()
      try await year.isLookedAt()
      try await OrganisationExport(world.house).pack(world.organisation) { lines.add($0) }
    }
    for other in Backend.available { try await arrives(lines.all, on: other) }
  }
}

private struct Year {
  let world: World
  let steps: [ID<CriticalStep>]
  let first: RevisionMark
  private var house: House { world.house }

  init(_ world: World) async throws {
    self.world = world
    steps = try await world.publishProcess()
    first = try await world.house.look(as: .member(try await world.viewer("Samira"))) { room in
      try #require(try room.history(World.slug).revisions.last)
    }
  }

  /// Signs in anew: nobody is signed in for a year.
  private func viewer(_ name: String) async throws -> Viewer {
    let admission = try await house.signIn(
      email: "\(name.lowercased())@wijkwerk.example", password: World.password, device: "Proef")
    guard let key = admission?.session, case .member(let viewer)? = try await house.recognise(cookie: key) else {
      throw NotFound()
    }
    return viewer
  }

  // MARK: January

  func begin() async throws {
    let ellen = try await viewer("Ellen")
    let files = ["Welkom", "Huisbezoek", "Klachten"].map { name in
      ImportedFile(path: "\(name).md", bytes: Array("# \(name)\n\nZie [welkom](Welkom.md).\n\nWij komen langs.\n".utf8))
    }
    let steps = steps
    try await house.write(at: .keepers, as: ellen) { desk in
      for line in try desk.importHandbook(files) { guard case .landed = line.outcome else { Issue.record("\(line)"); continue } }
    }
    try await house.write(at: .people, as: ellen) { desk in
      for name in ["Noord", "Oost", "West", "De Vaart", "Centrum"] { try desk.makeTeam(name) }
    }
    try await house.write(at: .norms, as: ellen) { [normSet = world.normSet] desk in
      for (number, step) in zip(["V1", "V2", "V3"], steps) {
        let clause = try desk.clause(numbered: number, in: normSet)
        try desk.link(clause, of: normSet, to: World.slug, step: step)
        try desk.judge(clause, of: normSet, as: .covered, reason: "", evidence: "Zo doen wij het")
      }
    }
    let plan = try world.draft("Opleidingsplan", from: "2025-01-01", until: "2025-12-31")
    try await house.write(at: .evidence, as: ellen) { [normSet = world.normSet] desk in
      let piece = try desk.bring(plan)
      try desk.connect(piece, toNumbers: ["V1", "V2", "V3"], of: normSet)
      try desk.connect(piece, to: World.slug, step: nil)
    }
  }

  // MARK: A month

  func live(_ month: Int) async throws {
    world.hand.move(by: .hours(24 * 30))
    let step = steps[month % steps.count]
    for (name, audience) in [("Samira", DeviationAudience.owner), ("Jayden", .owner), ("Marloes", .owner), ("Samira", .me)] {
      let draft = DeviationDraft(
        instead: "Langsgegaan in maand \(month) (\(name))", because: "Bellen lukte niet", gave: "Rust", audience: audience)
      try await house.write(at: .handbook, as: try await viewer(name)) { desk in
        _ = try desk.deviate(from: step, of: World.slug, draft)
      }
    }
    let day = world.hand.moment.day
    let peter = try await viewer("Peter")
    let teams = try await house.read(as: peter) { desk in try desk.teams().map(\.team) }
    _ = try await house.write(at: .handbook, as: peter) { desk in
      try desk.talked(
        over: World.slug, in: teams[month % teams.count].id, on: day, result: .ours,
        TalkAnswers(recognised: "Dat bellen lastig is", changed: "De termijn"))
    }
    try await improve(step, month)
  }

  /// Jayden proposes other words, and Peter takes them over and publishes them.
  private func improve(_ step: ID<CriticalStep>, _ month: Int) async throws {
    let (jayden, peter) = (try await viewer("Jayden"), try await viewer("Peter"))
    let amendment = try await house.write(at: .handbook, as: jayden) { desk in
      let start = try desk.amendmentStart(World.slug, at: step)
      guard case .step(var words) = start.words else { throw NotFound() }
      words.agreement = "Bel binnen \(month + 6) dagen, of ga langs."
      return try desk.amend(World.slug, at: step, from: start.version, to: .step(words), because: "Bellen lukt vaak niet")
    }
    let revision = try await house.write(at: .writer(of: World.slug), as: peter) { desk in
      try desk.takeOver(amendment, into: try desk.draft().revision.number)
    }
    let version = try await house.write(at: .publishing(World.slug), as: peter) { desk in
      try desk.publish(revision: revision, because: "Maand \(month)")
    }
    #expect(version == month + 2)
  }

  // MARK: At the end

  func looksBack() async throws {
    let (samira, jayden, peter) = (try await viewer("Samira"), try await viewer("Jayden"), try await viewer("Peter"))
    let history = try await house.look(as: .member(samira)) { room in try room.history(World.slug) }
    #expect(history.versions.count == 11 && history.revisions.count == 11)
    #expect(history.revisions.last == first, "the first save is what it was")
    #expect(history.revisions.dropLast().allSatisfy { $0.by.hasPrefix("Jayden") }, "whose words they were stays")
    let told = try await house.read(as: jayden) { desk in try desk.notices() }
    #expect(told.filter { $0.reason.hasPrefix("Maand") }.count >= 10, "who proposed hears each time what came of it")
    let (mine, everybody) = (
      try await house.read(as: samira) { desk in try desk.myDeviations() },
      try await house.look(as: .member(jayden)) { room in try room.page(World.slug) }
    )
    #expect(mine.count == 20)
    for deviations in everybody.deviations.values {
      if case .several(let number) = deviations.count { #expect(number % DeviationCount.threshold == 0) }
    }
    let map = try await house.read(at: .handbook, as: peter) { desk in try desk.meetingMap() }
    let row = try #require(map.rows.first { $0.card.slug == World.slug })
    #expect(map.teams.count == 6 && row.talks.count == 6, "each of the six teams talked about it")
  }

  /// A year later the norm has another edition: one clause is the same, one says it otherwise, one is gone and one is new.
  func meetsTheNewEdition() async throws {
    let text =
      """
      nummer;onderdeel van;titel;tekst\nV;;Vakmanschap;\nV1;V;;Wie hulp krijgt, houdt zelf de regie.\nV2;V;;Werkers denken \
      samen na en leren ervan.\nV9;V;;Cliënten praten mee.
      """
    let ellen = try await viewer("Ellen")
    let (former, fates) = try await house.write(at: .norms, as: ellen) { [former = world.normSet] desk in
      let set = try desk.importNorms(try NormSheet(text: text), title: "Voorbeeldkader", edition: "2027")
      let preview = try desk.edition(set, after: former)
      try desk.takeOver(set, after: former)
      return (set, preview.rows.map(\.fate))
    }
    #expect(fates.count == 3, "every answer is carried, flagged or listed, and none is lost")
    #expect(Set(fates) == [.carried, .reworded, .orphan])
    let tables = try await house.look(as: .member(ellen)) { [old = world.normSet] room in
      (try room.referenceTable(old).rows, try room.referenceTable(former).rows)
    }
    #expect(tables.0.filter { $0.coverage.state == .covered }.count == 3, "the old edition reads as it did")
    #expect(
      tables.0.filter { !$0.evidence.isEmpty }.count == 3 && tables.1.filter { !$0.evidence.isEmpty }.count == 2,
      "what proves it comes along")
    #expect(
      tables.1.filter { $0.coverage.state == .covered }.count == 2
        && tables.1.first { $0.norm.number == "V9" }?.coverage.state == .unjudged)
  }

  /// A guest with an end date reads the table with what changed after it was checked, and every version with its reason; and
  /// nothing of people.
  func isLookedAt() async throws {
    let ellen = try await viewer("Ellen")
    let email = try #require(EmailAddress("yvonne@toets.example"))
    let until = world.hand.moment.day.adding(14)
    let link = try await house.write(at: .people, as: ellen) { [set = world.normSet] desk in
      try desk.invite(
        Newcomer(givenName: "Yvonne", name: "Yvonne Smit", email: email), as: .auditor, teams: [], grant: (set, until))
    }
    let key = try #require(try await house.accept(link, password: World.password, device: "Proef").session)
    guard case .assessor(let yvonne)? = try await house.recognise(cookie: key) else { throw NotFound() }
    let (table, page, history) = try await house.look(as: .assessor(yvonne)) { [set = world.normSet] room in
      (try room.referenceTable(set), try room.page(World.slug), try room.history(World.slug))
    }
    #expect(table.changed.count == 3, "what was checked in January changed since")
    let overview = try await house.look(as: .assessor(yvonne)) { [set = world.normSet] room in try room.evidenceOverview(of: set)
    }
    #expect(
      overview.rows(.stale).count == 1 && overview.onlyStale.count == 3, "a plan of the year before last proves nothing any more"
    )
    #expect(try await Caretaker(house).checkFiles().allSatisfy(\.isRight))
    #expect(history.versions.count == 11 && history.versions.allSatisfy { !$0.reason.isEmpty })
    #expect(page.deviations.values.allSatisfy { $0.voices.allSatisfy { !"\($0)".contains("Samira van Wijk") } })
    #expect(try await Caretaker(house).verify().allSatisfy { $0.brokenAt == nil })
  }
}
