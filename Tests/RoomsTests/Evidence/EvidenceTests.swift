import Domain
import Rooms
import Seals
import Store
import Testing
import TestKit
import Vocabulary

/// Ellen brings the training plan of 2025. It becomes too long ago, a newer one takes its place, and Ingrid takes out what she
/// may.
@Suite struct EvidenceTests {
  @Test(arguments: Backend.available) func aPlanIsBroughtOnceAndProvesManyNormsUntilItIsTooLongAgo(
    on backend: Backend
  ) async throws {
    try await play(on: backend) { world in
      let piece = try await world.bring(try world.draft("Opleidingsplan 2025"), at: ["V1", "V2"])
      #expect(try await world.row("V1", as: "Samira").evidence.map(\.title) == ["Opleidingsplan 2025"])
      #expect(try await world.row("V2").evidence == world.row("V1").evidence)
      #expect(try await world.row("V3").evidence.isEmpty)
      let reading = try await world.evidence(piece, as: "Samira")
      let revision = try #require(reading.revisions.first)
      #expect(
        revision.content
          == .file(StoredFile(kind: .pdf, hash: sha256(World.plan), size: World.plan.count), name: "plan def (2).pdf"))
      #expect(
        revision.at.day == World.monday && revision.period.until == Day(year: 2025, month: 12, day: 31),
        "the day it came is not what it is about")
      let before = try await world.overview()
      #expect(before.rows(.runsOut).map(\.mark.title) == ["Opleidingsplan 2025"] && before.onlyStale.isEmpty)
      #expect(before.without.map(\.clause.number) == ["V3"])
      let halfAYear = try await world.overview(months: 6)
      #expect(halfAYear.rows(.stale).count == 1 && halfAYear.onlyStale.map(\.number) == ["V1", "V2"])
      world.hand.move(by: .hours(24 * 60))
      #expect(try await world.overview(signingIn: true).onlyStale.map(\.number) == ["V1", "V2"])
    }
  }

  @Test(arguments: Backend.available) func aNewerOneTakesThePlaceOfTheOldWhichStays(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let piece = try await world.bring(try world.draft("Opleidingsplan 2025"), at: ["V1"])
      let newer = try world.draft(
        "Opleidingsplan 2026", .file(Array("%PDF-1.7 Nieuw".utf8), name: "p.pdf"), from: "2026-01-01", until: "2026-12-31")
      let ellen = try await world.viewer("Ellen")
      try await world.house.write(at: .evidence, as: ellen) { desk in try desk.replace(piece, after: 1, with: newer) }
      await #expect(throws: Changed.self) {
        try await world.house.write(at: .evidence, as: ellen) { desk in try desk.replace(piece, after: 1, with: newer) }
      }
      await #expect(throws: RuleRefusal.evidence(.nothingNew)) {
        try await world.house.write(at: .evidence, as: ellen) { desk in try desk.replace(piece, after: 2, with: newer) }
      }
      #expect(try await world.row("V1").evidence.map(\.title) == ["Opleidingsplan 2026"])
      let reading = try await world.evidence(piece, as: "Jayden")
      #expect(
        reading.revisions.map(\.number) == [2, 1]
          && reading.revisions.map(\.title) == ["Opleidingsplan 2026", "Opleidingsplan 2025"])
      let jayden = try await world.reader("Jayden")
      #expect(
        try await world.house.look(as: jayden) { room in try room.evidenceFile(1, of: piece).bytes } == World.plan,
        "the old one can still be read")
      #expect(try await world.reports().allSatisfy(\.isRight))
    }
  }

  @Test(arguments: Backend.available) func onlyWhatIsSaidOfItCanChange(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let piece = try await world.bring(try world.draft("Beleid", from: "2024-01-01", until: nil, review: "2026-12-01"))
      let longer = try world.draft("Beleid", .same, from: "2024-01-01", until: nil, review: "2028-12-01")
      try await world.house.write(at: .evidence, as: try await world.viewer("Ellen")) { desk in
        try desk.replace(piece, after: 1, with: longer)
      }
      let reading = try await world.evidence(piece)
      #expect(reading.revisions.map(\.content).first == reading.revisions.map(\.content).last && reading.revisions.count == 2)
      let later = try world.draft("Beleid", .same, from: "2024-01-01", until: nil, review: "2036-12-01")
      await #expect(throws: RuleRefusal.evidence(.reviewTooFar)) {
        try await world.house.write(at: .evidence, as: try await world.viewer("Ellen")) { desk in
          try desk.replace(piece, after: 2, with: later)
        }
      }
    }
  }

  @Test(arguments: Backend.available) func aLinkIsNamedAndNeverFetched(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let piece = try await world.bring(try world.draft("Jaarverslag", .link("https://wijkwerk.example/jaarverslag")), at: ["V3"])
      #expect(try await world.evidence(piece).revisions.map(\.content) == [.link("https://wijkwerk.example/jaarverslag")])
      #expect(try await world.row("V3").evidence.map(\.isLink) == [true])
      let ellen = try await world.reader("Ellen")
      await #expect(throws: NotFound.self) {
        try await world.house.look(as: ellen) { room in _ = try room.evidenceFile(1, of: piece).file }
      }
      await #expect(throws: RuleRefusal.evidence(.noAddress)) {
        _ = try await world.bring(try world.draft("X", .link("javascript:alert(1)")))
      }
    }
  }

  @Test(arguments: Backend.available) func aFlippedByteIsNotGivenAndTheDoctorNamesThePiece(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let piece = try await world.bring(try world.draft("Opleidingsplan 2025"), at: ["V1"])
      try await world.flipByte(of: sha256(World.plan))
      let ingrid = try await world.reader("Ingrid")
      await #expect(throws: FileDiffers.self) {
        try await world.house.look(as: ingrid) { room in _ = try room.evidenceFile(1, of: piece).file }
      }
      let reports = try await world.reports()
      #expect(reports.flatMap(\.differing) == ["Opleidingsplan 2025 (1)"] && reports.flatMap(\.broken) == [])
    }
  }

  @Test(arguments: Backend.available) func whoeverRewritesWhatWasSaidIsFoundOut(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let piece = try await world.bring(try world.draft("Opleidingsplan 2025"), at: ["V1"])
      let newer = try world.draft("Plan 2026", .same, from: "2026-01-01", until: "2026-12-31")
      try await world.house.write(at: .evidence, as: try await world.viewer("Ellen")) { desk in
        try desk.replace(piece, after: 1, with: newer)
      }
      #expect(try await world.reports().flatMap(\.broken) == [])
      try await world.database.write { tx in
        _ = try tx.run("UPDATE evidence_revision SET until_day = '2026-12-31' WHERE number = 1")
      }
      #expect(try await world.reports().flatMap(\.broken) == ["Plan 2026"])
    }
  }

  @Test(arguments: Backend.available) func anotherEditionTakesItsEvidenceAlong(on backend: Backend) async throws {
    try await play(on: backend) { world in
      _ = try await world.bring(try world.draft("Opleidingsplan 2025"), at: ["V1", "V3"])
      let text =
        "nummer;onderdeel van;titel;tekst\nV;;Vakmanschap;\nV1;V;;Wie hulp krijgt, houdt zelf de regie.\nV9;V;;Iets anders."
      let (new, fates) = try await world.house.write(at: .norms, as: try await world.viewer("Ellen")) {
        [former = world.normSet] desk in
        let set = try desk.importNorms(try NormSheet(text: text), title: "Voorbeeldkader", edition: "2027")
        let fates = try desk.edition(set, after: former).rows.map(\.fate)
        try desk.takeOver(set, after: former)
        return (set, fates)
      }
      #expect(fates == [.carried, .orphan], "evidence is an answer too, and none is lost")
      let ellen = try await world.reader("Ellen")
      let rows = try await world.house.look(as: ellen) { room in try room.referenceTable(new).rows }
      #expect(rows.first { $0.norm.number == "V1" }?.evidence.map(\.title) == ["Opleidingsplan 2025"])
      #expect(try await world.row("V1").evidence.count == 1, "the old edition reads as it did")
    }
  }

  @Test(arguments: Backend.available) func onAPageItIsAnAttachmentThatSaysWhenItChanged(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      let piece = try await world.bring(try world.draft("Folder klachten", from: "2026-01-01", until: nil, review: "2027-06-01"))
      try await world.house.write(at: .evidence, as: try await world.viewer("Ellen")) { desk in
        try desk.connect(piece, to: World.slug, step: nil)
        try desk.connect(piece, to: World.slug, step: steps[0])
        try desk.connect(piece, to: World.slug, step: steps[0])
      }
      let jayden = try await world.reader("Jayden")
      let page = try await world.house.look(as: jayden) { room in try room.page(World.slug) }
      #expect(
        page.attachments[nil]?.map(\.title) == ["Folder klachten"] && page.attachments[steps[0]]?.count == 1
          && page.attachments[steps[1]] == nil)
      #expect(!page.mayAttach)
      let spots = try await world.evidence(piece, as: "Ingrid").spots
      #expect(Set(spots.map(\.stepTitle)) == [nil, "Een mens aan de lijn"])
      let ellen = try await world.reader("Ellen")
      let byPage = try await world.house.look(as: ellen) { [set = world.normSet] room in try room.referenceByPage(set).pages[0] }
      #expect(byPage.evidence[steps[0]]?.map(\.title) == ["Folder klachten"])
    }
  }
}

extension World {
  func overview(months: Int = EvidencePeriod.keepsFor, signingIn: Bool = false) async throws -> EvidenceOverview {
    let reader: Reader = signingIn ? .member(try await relive("Ellen")) : try await reader("Ellen")
    return try await house.look(as: reader) { [normSet] room in try room.evidenceOverview(of: normSet, keeping: months) }
  }

  func reports() async throws -> [FileReport] { try await Caretaker(house).checkFiles() }
}
