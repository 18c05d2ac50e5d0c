import Domain
import Rooms
import Testing
import TestKit
import Vocabulary

/// What only whoever keeps the handbook and the people may do. For everybody else it does not exist, whatever their hands send.
@Suite(.timeLimit(.minutes(20))) struct KeepersTests {
  /// Something that somebody tries with their own hands, past all pages.
  private typealias Act = (what: String, hand: @Sendable (House, Viewer) async throws -> Void)

  private func trying<Opened: ~Copyable>(
    _ right: Right<Opened>, _ acts: [(String, @Sendable (borrowing Opened) throws -> Void)]
  ) -> [Act] {
    acts.map { what, act in (what, { house, viewer in try await house.write(at: right, as: viewer, act) }) }
  }

  @Test(arguments: Backend.available) func aWorkerKeepsNoPeopleTeamsNormsOrEvidence(on backend: Backend) async throws {
    try await play(on: backend) { world in
      try await world.publishProcess()
      let acts = try await people(world) + norms(world) + evidence(world)
      let samira = try await world.viewer("Samira")
      for (what, hand) in acts {
        await #expect(throws: NotFound.self, "\(what)") { try await hand(world.house, samira) }
      }
    }
  }

  private func people(_ world: World) async throws -> [Act] {
    let (jayden, team, email) = (
      try await world.viewer("Jayden").person, world.team, try #require(EmailAddress("anouk@wijkwerk.example"))
    )
    let (samira, set) = (try await world.viewer("Samira").person, world.normSet)
    guard case .assessor(let guest) = try await world.caller("Ingrid") else { throw NotFound() }
    let ingrid = guest.person
    let other = try await world.house.write(at: .people, as: try await world.viewer("Ellen")) { desk in
      try desk.makeTeam("Molenbuurt")
    }
    return trying(.people, [
        (
          "invite",
          { desk in
            _ = try desk.invite(
              Newcomer(givenName: "Anouk", name: "Anouk Vis", email: email), as: .director, teams: [], grant: nil)
          }
        ),
      ("endAccess", { desk in try desk.endAccess(of: jayden) }), ("endSessions", { desk in try desk.endSessions(of: jayden) }),
      ("move", { desk in try desk.move(samira, to: .director) }), ("makeTeam", { desk in try desk.makeTeam("Noord") }),
      ("setTeams", { desk in try desk.setTeams(of: jayden, to: [other]) }), ("end a team", { desk in try desk.end(other) }),
      ("letSee", { desk in try desk.letSee(set, until: World.monday.adding(9), by: ingrid) }),
      ("merge teams", { desk in try desk.merge(other, into: team) }),
    ])
  }

  private func norms(_ world: World) async throws -> [Act] {
    let set = world.normSet
    let file = NormFile(try NormSheet(text: "nummer;titel\n7;Erbij"))
    let seventh = try #require(file.clauses.first)
    let (v1, four, other) = try await world.house.write(at: .norms, as: try await world.viewer("Ellen")) { desk in
      let other = try desk.importNorms(try NormSheet(text: "nummer;titel\n4;Middenin"), title: "Kader Kanarie", edition: "1")
      return (try desk.clause(numbered: "V1", in: set), try desk.clause(numbered: "4", in: other), other)
    }
    return trying(.norms, [
        ("mapping", { desk in _ = try desk.mapping(of: set, from: other) }),
        ("clause", { desk in _ = try desk.clause(numbered: "V1", in: set) }),
      ("connect clauses", { desk in try desk.connect(v1, of: set, .partOf, to: four, of: other, because: "Daar staat meer in") }),
      ("mirroredTitles", { desk in _ = try desk.mirroredTitles(set) }),
      ("makeNormSet", { desk in _ = try desk.makeNormSet(title: "Van mij", edition: "", source: "") }),
      ("describe", { desk in try desk.describe(other, title: "Van mij", edition: "2", source: "", stage: .draft, scale: []) }),
      ("bringIn", { desk in _ = try desk.bringIn(file, title: "Van mij", edition: "1", as: .own) }),
        ("addClause", { desk in _ = try desk.addClause(seventh, to: other) }),
        ("change a clause", { desk in try desk.change(four, of: other, to: seventh) }),
      ("wave", { desk in try desk.wave("", of: set, because: "") }),
        ("offer", { desk in try desk.offer(other, forCraft: true) }),
        ("remove a clause", { desk in try desk.remove(four, of: other) }),
      ("link", { desk in try desk.link(v1, of: set, to: World.slug, step: nil) }),
      ("judge", { desk in try desk.judge(v1, of: set, as: .partly, reason: "Nog niet alles", evidence: "") }),
      ("ask", { desk in _ = try desk.ask(QuestionText(code: "a", words: "Lukt het?", choices: []), below: v1, of: set) }),
    ]) + trying(.keepers, [
          (
            "importHandbook",
            { desk in _ = try desk.importHandbook([ImportedFile(path: "welkom.md", bytes: Array("# Welkom".utf8))]) }
          )
    ])
  }

  private func evidence(_ world: World) async throws -> [Act] {
    let set = world.normSet
    let piece = try await world.bring(try world.draft("Opleidingsplan"), at: ["V1"])
    let again = try world.draft("Nieuw plan")
    let v2 = try await world.house.write(at: .norms, as: try await world.viewer("Ellen")) { desk in
      try desk.clause(numbered: "V2", in: set)
    }
    return trying(.evidence, [
        ("withdraw", { desk in try desk.withdraw(piece, because: "Van mij") }),
        ("destroy", { desk in _ = try desk.destroy(1, of: piece, because: "Van mij") }),
        ("replace", { desk in try desk.replace(piece, after: 1, with: again) }),
        ("connect", { desk in try desk.connect(piece, to: v2, of: set) }),
      ("connect by number", { desk in try desk.connect(piece, toNumbers: ["V3"], of: set) }),
      ("connect to a page", { desk in try desk.connect(piece, to: World.slug, step: nil) }),
    ])
  }
}
