import Domain
import Rooms
import Store
import Testing
import TestKit
import Vocabulary

/// To whom words were given, behind how many people they come out, and that they stay whose they are.
@Suite(.timeLimit(.minutes(20))) struct GivenTests {
  // MARK: Behind how many people

  /// Robert is the director, and writes two himself so that the first worker's would stand there at once.
  @Test(arguments: Backend.available) func twoDecoysOfADirectorShowNothing(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let step = try await world.publishProcess()[2]
      try await world.say("Robert", step, "Lokaas één")
      try await world.say("Robert", step, "Lokaas twee")
      try await world.say("Samira", step, "Van Samira")
      for name in ["Robert", "Jayden", "Ellen", "Margriet"] {
        #expect(try await world.sees(name, step) == nil, "\(name) after one worker")
      }
      try await world.say("Jayden", step, "Van Jayden")
      // Three people now. Whoever is one of them has only two others.
      for name in ["Robert", "Samira", "Jayden"] {
        #expect(try await world.sees(name, step) == nil, "\(name) is no part of the cover")
        #expect(try await world.house.read(as: try await world.viewer(name)) { desk in try desk.today() }.point == nil, "\(name)")
      }
      let marloes = try #require(try await world.sees("Marloes", step))
      #expect(marloes.count == .several(3) && marloes.voices.count == 3, "one who wrote two is one voice")
      #expect(marloes.voices.contains { $0.further.count == 1 }, "and both of hers stand in it")
      let proposal = try #require(marloes.proposal)
      let patterns = try await world.house.read(at: .owner(of: World.slug), as: try await world.viewer("Robert")) { desk in
        try desk.patterns().steps[2].deviations
      }
      #expect(patterns.count == .none && patterns.proposal == nil)
      let (robert, team) = (try await world.viewer("Robert"), world.team)
      await #expect(throws: NotFound.self) {
        try await world.house.read(at: .handbook, as: robert) { desk in _ = try desk.proposal(proposal, of: World.slug) }
      }
      await #expect(throws: NotFound.self) {
        try await world.house.write(at: .handbook, as: robert) { desk in
          try desk.discussed(World.slug, in: team, on: World.monday, result: .ours, changed: "", proposal: proposal)
        }
      }
      #expect(
        try await world.house.read(at: .matters(of: World.slug), as: robert) { desk in try desk.openMatters() }.proposals.isEmpty)
      #expect(
        try await world.house.read(at: .owner(of: World.slug), as: robert) { desk in try desk.withdrawal() }.deviations == .none)
      let ellen = try await world.viewer("Ellen")
      #expect(
        try await world.house.read(at: .matters(of: World.slug), as: ellen) { desk in try desk.openMatters() }.proposals.map(
          \.count) == [.several(3)])
      // Afterwards neither: the history says to whoever is one of them that it changed, and not because of how many.
      let peter = try await world.viewer("Peter")
      try await world.edit(step) { $0.agreement = "Stuur eerst een kaartje." }
      _ = try await world.house.write(at: .publishing(World.slug), as: peter) { desk in
        try desk.publish(revision: 2, because: "Zij hadden gelijk")
      }
      for (name, told) in [("Robert", 0), ("Samira", 0), ("Marloes", 1)] {
        let causes = try await world.house.look(as: .member(try await world.viewer(name))) { room in
          try room.history(World.slug).versions[0].causes
        }
        #expect(causes.count == told, "\(name)")
      }
    }
  }

  @Test(arguments: Backend.available) func takingADecoyOutOpensNothingAndTheNumberStays(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let step = try await world.publishProcess()[2]
      for name in ["Robert", "Samira", "Jayden"] { try await world.say(name, step, "Van \(name)") }
      try await world.throwAway("Van Robert", of: "Robert")
      #expect(try await world.sees("Robert", step) == nil, "his row is gone, and he is in it all the same")
      let marloes = try #require(try await world.sees("Marloes", step))
      #expect(marloes.count == .several(3) && Set(marloes.voices.map(\.instead)) == ["Van Samira", "Van Jayden"])
      try await world.takeBack("Van Samira", of: "Samira")
      try await world.takeBack("Van Jayden", of: "Jayden")
      let empty = try #require(try await world.sees("Ellen", step))
      #expect(empty.count == .several(3) && empty.voices.isEmpty && empty.proposal != nil, "nobody empties it")
      #expect(try await world.sees("Robert", step) == nil)
      // Writing again fills it no further.
      try await world.say("Robert", step, "Opnieuw")
      try await world.say("Samira", step, "Weer van Samira")
      #expect(try await world.sees("Margriet", step)?.count == .several(3))
      #expect(try await world.sees("Margriet", step)?.voices.isEmpty == true)
    }
  }

  @Test(arguments: Backend.available) func oneWhoWritesThreeIsOneForTheTeamToo(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let step = try await world.publishProcess()[2]
      for words in ["Eén", "Twee", "Drie"] { try await world.say("Samira", step, words, for: .team) }
      #expect(try await world.rows("deviation_group") == 0)
      let mine = try await world.house.read(as: try await world.viewer("Samira")) { desk in try desk.myDeviations() }
      #expect(mine.count == 3 && mine.allSatisfy { !$0.isOut }, "her page does not say that everybody reads it")
      for name in ["Jayden", "Marloes"] { try await world.say(name, step, "Van \(name)", for: .team) }
      #expect(try await world.sees("Margriet", step)?.count == .several(3), "with two others all of hers come out")
    }
  }

  /// A team and a circle spoke. With a third there are three signs, and one proposal that has them all.
  @Test(arguments: Backend.available) func twoSignsAreNoProposal(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let step = try await world.publishProcess()[2]
      try await world.agree("Samira", step, "Wij appen")
      _ = try await world.release(step)
      #expect(try await world.rows("proposal") == 0)
      #expect(try await world.sees("Margriet", step)?.proposal == nil)
      _ = try await world.release(step)
      #expect(try await world.rows("proposal") == 1)
      let proposal = try #require(try await world.sees("Margriet", step)?.proposal)
      let margriet = try await world.viewer("Margriet")
      #expect(
        try await world.house.read(at: .handbook, as: margriet) { desk in try desk.proposal(proposal, of: World.slug) }.count
          == .several(3))
    }
  }

  @Test(arguments: Backend.available) func whoseAccessEndedIsNobodyToHideBehind(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let step = try await world.publishProcess()[2]
      let jayden = try await world.viewer("Jayden").person
      try await world.say("Jayden", step, "Van Jayden")
      let ellen = try await world.viewer("Ellen")
      try await world.house.write(at: .people, as: ellen) { desk in try desk.endAccess(of: jayden) }
      try await world.say("Robert", step, "Lokaas")
      try await world.say("Samira", step, "Van Samira")
      #expect(try await world.sees("Margriet", step) == nil)
      try await world.say("Marloes", step, "Van Marloes")
      #expect(try await world.sees("Margriet", step)?.voices.count == 3)
    }
  }

  /// Peter owned the page when Samira wrote; Ellen gives it to Marloes before the others do.
  @Test(arguments: Backend.available) func whoKnowsSomeOfAGroupDoesNotKnowTheRest(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let step = try await world.publishProcess()[2]
      try await world.say("Samira", step, "Voor Peter")
      try await world.own("Marloes", by: "Ellen")
      try await world.say("Jayden", step, "Voor Marloes")
      try await world.say("Robert", step, "Ook voor Marloes")
      #expect(
        Set(try await world.hears("Marloes", step)) == ["Voor Marloes", "Ook voor Marloes"],
        "Samira's would be the one that she does not know")
      #expect(try await world.sees("Margriet", step)?.voices.count == 3)
      #expect(try await world.sees("Peter", step) == nil, "he knows one, so only two others are left")
      for name in ["Peter", "Marloes"] {
        let viewer = try await world.viewer(name)
        #expect(
          try await world.house.read(as: viewer) { desk in try desk.today() }.point == nil,
          "nor does \(name) hear that there is a proposal")
        #expect(
          try await world.house.read(at: .matters(of: World.slug), as: viewer) { desk in try desk.openMatters() }.proposals
            .isEmpty, "\(name)")
      }
    }
  }

  // MARK: To whom it was given

  @Test(arguments: Backend.available) func whoMakesHimselfOwnerFindsNothingAndTheWriterHears(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let step = try await world.publishProcess()[2]
      try await world.say("Samira", step, "Alleen voor Peter")
      #expect(try await world.hears("Peter", step) == ["Alleen voor Peter"])
      try await world.own("Robert", by: "Robert")
      #expect(try await world.hears("Robert", step).isEmpty)
      #expect(
        try await world.house.read(at: .owner(of: World.slug), as: try await world.viewer("Robert")) { desk in
          try desk.patterns().steps[2].deviations.voices.isEmpty
        })
      #expect(try await world.hears("Peter", step).isEmpty, "he is not the owner now")
      let samira = try await world.viewer("Samira")
      let asked = try await world.house.read(as: samira) { desk in try desk.readerQuestions() }
      #expect(asked.map(\.reader.name) == ["Robert van Wijk"])
      let asks = try await world.house.read(as: samira) { desk in try desk.today() }.things.map(\.asked)
      #expect(asks.contains { if case .improvement(.reader) = $0 { true } else { false } }, "and Today asks it")
      #expect(!asks.contains { if case .improvement(.told) = $0 { true } else { false } }, "once: that he came stands below")
      try await world.own("Peter", by: "Robert")
      #expect(try await world.hears("Peter", step) == ["Alleen voor Peter"])
      let heard = try await world.house.read(as: samira) { desk in try desk.notices() }
      #expect(
        Set(heard.map { "\($0.kind.rawValue) \($0.reason)" }) == [
          "andere-eigenaar Robert van Wijk", "andere-eigenaar Peter van Wijk",
        ])
      #expect(try await world.house.read(as: samira) { desk in try desk.readerQuestions() }.isEmpty)
      for name in ["Jayden", "Marloes", "Ellen"] {
        #expect(
          try await world.house.read(as: try await world.viewer(name)) { desk in try desk.notices() }.isEmpty,
          "\(name) wrote nothing")
      }
      // What is given while he owns it is for him.
      try await world.own("Robert", by: "Robert")
      try await world.say("Jayden", step, "Voor Robert")
      #expect(try await world.hears("Robert", step) == ["Voor Robert"])
    }
  }

  @Test(arguments: Backend.available, [true, false]) func theWriterIsAskedAnewAndTheAnswerHolds(
    on backend: Backend, yes: Bool
  ) async throws {
    try await play(on: backend) { world in
      let step = try await world.publishProcess()[2]
      try await world.say("Samira", step, "Voor Peter")
      try await world.own("Marloes", by: "Ellen")
      let samira = try await world.viewer("Samira")
      let question = try #require(try await world.house.read(as: samira) { desk in try desk.readerQuestions() }.first)
      let jayden = try await world.viewer("Jayden")
      await #expect(throws: NotFound.self) {
        try await world.house.write(as: jayden) { desk in try desk.answer(question, yes: true) }
      }
      let log = try await world.log()
      try await world.house.write(as: samira) { desk in try desk.answer(question, yes: yes) }
      #expect(try await world.log() == log, "what she chose is written in no log")
      #expect(try await world.hears("Marloes", step) == (yes ? ["Voor Peter"] : []))
      #expect(try await world.house.read(as: samira) { desk in try desk.readerQuestions() }.isEmpty, "asked once")
      let mine = try await world.house.read(as: samira) { desk in try desk.myDeviations() }
      #expect(mine.map(\.readers) == [yes ? ["Marloes van Wijk"] : []])
    }
  }

  @Test(arguments: Backend.available) func whoJoinsATeamLaterReadsWhatIsGivenFromThenOn(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let step = try await world.publishProcess()[2]
      try await world.say("Samira", step, "Voor het team van toen", for: .team)
      let (robert, samira, team) = (try await world.viewer("Robert"), try await world.viewer("Samira"), world.team)
      try await world.house.write(at: .people, as: robert) { desk in try desk.setTeams(of: robert.person, to: [team]) }
      #expect(try await world.hears("Robert", step).isEmpty)
      try await world.say("Jayden", step, "Voor het team van nu", for: .team)
      #expect(try await world.hears("Robert", step) == ["Voor het team van nu"])
      let question = try #require(try await world.house.read(as: samira) { desk in try desk.readerQuestions() }.first)
      #expect(question.reader.name == "Robert van Wijk" && question.part == .team(TeamName(id: team, name: "Zuiderkwartier")))
      try await world.house.write(as: samira) { desk in try desk.answer(question, yes: true) }
      #expect(Set(try await world.hears("Robert", step)) == ["Voor het team van toen", "Voor het team van nu"])
      try await world.house.write(at: .people, as: robert) { desk in try desk.setTeams(of: robert.person, to: []) }
      #expect(try await world.hears("Robert", step).isEmpty)
      let kinds = try await world.house.read(as: samira) { desk in try desk.notices() }.map(\.kind)
      #expect(Set(kinds) == [.readerCame, .readerWent])
    }
  }

  @Test(arguments: Backend.available) func aFormThatNamesSomebodyElseIsAskedAgain(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let step = try await world.publishProcess()[2]
      let samira = try await world.viewer("Samira")
      let promised = try await world.house.read(at: .handbook, as: samira) { desk in
        let readers = try desk.deviationReaders(of: try desk.step(step, of: World.slug).card)
        return [DeviationAudience.owner: readers.mark(for: .owner), .team: readers.mark(for: .team)]
      }
      try await world.own("Robert", by: "Robert")
      let robert = try await world.viewer("Robert")
      try await world.house.write(at: .people, as: robert) { desk in try desk.setTeams(of: robert.person, to: [world.team]) }
      for audience in [DeviationAudience.owner, .team] {
        let draft = DeviationDraft(
          instead: "Voor Peter", because: "Daarom", gave: "", audience: audience, promised: promised[audience])
        await #expect(throws: RuleRefusal.readersChanged) {
          try await world.house.write(at: .handbook, as: samira) { desk in _ = try desk.deviate(from: step, of: World.slug, draft)
          }
        }
      }
      #expect(try await world.hears("Robert", step).isEmpty)
    }
  }

  // MARK: What is mine

  @Test(arguments: Backend.available) func whatIsMineIChangeTakeBackAndThrowAway(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let step = try await world.publishProcess()[2]
      let (samira, jayden) = (try await world.viewer("Samira"), try await world.viewer("Jayden"))
      try await world.say("Samira", step, "Eerste woorden")
      let first = try await world.mine("Eerste woorden", of: "Samira")
      for act in [0, 1, 2] {
        await #expect(throws: NotFound.self, "a colleague cannot") {
          try await world.house.write(as: jayden) { desk in
            switch act {
            case 0: try desk.change(first, to: DeviationDraft(instead: "Anders", because: "Daarom", gave: "", audience: .owner))
            case 1: try desk.takeBack(first)
            default: try desk.throwAway(first)
            }
          }
        }
      }
      try await world.house.write(as: samira) { desk in
        try desk.change(
          first, to: DeviationDraft(instead: "Betere woorden", because: "Zij vroeg het", gave: "Rust", audience: .team))
      }
      #expect(try await world.hears("Jayden", step) == ["Betere woorden"], "given anew, to the team")
      #expect(try await world.everything().contains("Eerste woorden") == false)
      try await world.takeBack("Betere woorden", of: "Samira")
      for name in ["Jayden", "Peter", "Marloes"] { #expect(try await world.hears(name, step).isEmpty, "\(name)") }
      let kept = try await world.house.read(as: samira) { desk in try desk.myDeviations() }
      #expect(
        kept.map(\.instead) == ["Betere woorden"] && kept[0].audience == .me
          && kept[0].deviatedFrom.contains("Bel binnen vijf dagen."))
      #expect(try await world.everything().contains { $0.contains("Betere woorden") } == false, "under her own key")
      try await world.house.write(as: samira) { desk in
        try desk.change(kept[0].id, to: DeviationDraft(instead: "Voor mij", because: "Zo was het", gave: "", audience: .me))
      }
      #expect(try await world.house.read(as: samira) { desk in try desk.myDeviations() }.map(\.instead) == ["Voor mij"])
      try await world.throwAway("Voor mij", of: "Samira")
      #expect(try await world.house.read(as: samira) { desk in try desk.myDeviations() }.isEmpty)
      for table: Query in ["own_deviation", "deviation", "craft_key"] {
        #expect(try await world.rows(table) == 0, "and her key went with the last of it")
      }
    }
  }

  @Test(arguments: Backend.available) func whatATeamAgreedIsNotOneMembersToTakeBack(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let step = try await world.publishProcess()[2]
      try await world.agree("Samira", step, "Wij appen")
      let samira = try await world.viewer("Samira")
      let agreed = try await world.house.read(as: samira) { desk in try desk.myDeviations()[0].id }
      await #expect(throws: NotFound.self) { try await world.house.write(as: samira) { desk in try desk.throwAway(agreed) } }
      #expect(try await world.hears("Margriet", step) == ["Wij appen"])
    }
  }

  @Test(arguments: Backend.available) func aProposalOfWordsIsItsWritersToTakeBack(on backend: Backend) async throws {
    try await play(on: backend) { world in
      try await world.publishProcess()
      let (jayden, ellen) = (try await world.viewer("Jayden"), try await world.viewer("Ellen"))
      func propose(_ words: String) async throws -> ID<Amendment> {
        try await world.house.write(at: .handbook, as: jayden) { desk in
          try desk.amend(World.slug, at: nil, from: 1, to: .purpose(words), because: "Want \(words)")
        }
      }
      let quiet = try await propose("Kanarie")
      #expect(
        try await world.house.write(at: .handbook, as: jayden) { desk in try desk.withdraw(quiet, of: World.slug) } == false)
      let talked = try await propose("Vogelkooi")
      try await world.house.write(at: .handbook, as: ellen) { desk in try desk.remark(on: talked, of: World.slug, "Mooi gezegd") }
      try await world.house.write(at: .handbook, as: jayden) { desk in try desk.remark(on: talked, of: World.slug, "Zeg ik zelf")
      }
      let mine = try #require(
        try await world.house.read(at: .handbook, as: ellen) { desk in try desk.amendment(talked, of: World.slug) }.remarks
          .compactMap(\.mine).first)
      await #expect(throws: NotFound.self) {
        try await world.house.write(at: .handbook, as: jayden) { desk in try desk.takeBack(mine, on: talked, of: World.slug) }
      }
      #expect(try await world.house.write(at: .handbook, as: jayden) { desk in try desk.withdraw(talked, of: World.slug) })
      let left = try await world.house.read(at: .handbook, as: ellen) { desk in try desk.amendment(talked, of: World.slug) }
      #expect(left.card.state == .withdrawn && left.change.isEmpty && left.remarks.map(\.words) == ["Mooi gezegd"])
      let all = try await world.everything()
      for gone in ["Kanarie", "Vogelkooi", "Zeg ik zelf"] { #expect(!all.contains { $0.contains(gone) }, "\(gone)") }
      try await world.house.write(at: .handbook, as: ellen) { desk in try desk.takeBack(mine, on: talked, of: World.slug) }
      #expect(
        try await world.house.read(at: .handbook, as: ellen) { desk in try desk.amendment(talked, of: World.slug) }.remarks
          .isEmpty)
    }
  }
}

extension World {
  func say(_ name: String, _ step: ID<CriticalStep>, _ words: String, for audience: DeviationAudience = .owner) async throws {
    _ = try await house.write(at: .handbook, as: try await viewer(name)) { desk in
      try desk.deviate(
        from: step, of: World.slug, DeviationDraft(instead: words, because: "Daarom", gave: "", audience: audience))
    }
  }

  /// What somebody sees at a step.
  func sees(_ name: String, _ step: ID<CriticalStep>) async throws -> StepDeviations? { try await page(name).deviations[step] }

  /// The words that somebody reads there, of whichever colleague.
  func hears(_ name: String, _ step: ID<CriticalStep>) async throws -> [String] {
    try await sees(name, step)?.voices.flatMap { [$0] + $0.further }.map(\.instead) ?? []
  }

  func own(_ name: String, by assigner: String) async throws {
    let owner = try await viewer(name).person
    try await house.write(at: .owner(of: World.slug), as: try await viewer(assigner)) { desk in
      try desk.assign(owner: owner, coauthors: [])
    }
  }

  func mine(_ words: String, of name: String) async throws -> ID<Deviation> {
    try #require(
      try await house.read(as: try await viewer(name)) { desk in try desk.myDeviations() }.first { $0.instead == words }?.id)
  }

  func takeBack(_ words: String, of name: String) async throws {
    let mine = try await mine(words, of: name)
    try await house.write(as: try await viewer(name)) { desk in try desk.takeBack(mine) }
  }

  func throwAway(_ words: String, of name: String) async throws {
    let mine = try await mine(words, of: name)
    try await house.write(as: try await viewer(name)) { desk in try desk.throwAway(mine) }
  }

  func log() async throws -> Int {
    try await database.read { tx in try tx.run("SELECT COUNT(*) AS number FROM happening")[0].int("number") }
  }

  func rows(_ table: Query) async throws -> Int {
    try await database.read { tx in try tx.run("SELECT COUNT(*) AS number FROM \(table)")[0].int("number") }
  }
}
