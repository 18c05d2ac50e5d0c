package import Domain
package import Rooms
package import Seals
package import Store
package import Vocabulary

/// A small world in which every story plays: Stichting Wijkwerk with its characters, and Carla, who is a stranger.
///
/// *Samira* is a worker of Zuiderkwartier, *Marloes* facilitates, *Peter* leads the team and owns the process, *Jayden* is a
/// colleague, *Ellen* coordinates quality, *Robert* is the director, *Margriet* supervises, *Ingrid* is a guest as an auditor.
package struct World: Sendable {
  package let database: any Database
  package let house: House
  package let hand: ClockHand
  package let strongbox: Strongbox
  package let organisation: ID<Organisation>
  package let team: ID<Team>
  package let normSet: ID<NormSet>
  private let keys: [String: String]

  package static let password = "acht stoelen in de kamer"
  package static let monday = Day(year: 2026, month: 11, day: 23)

  /// The cookie of a character.
  package func key(_ name: String) throws -> String {
    guard let key = keys[name] else { throw Unknown(name: name) }
    return key
  }

  package func caller(_ name: String) async throws -> Caller {
    guard let caller = try await house.recognise(cookie: try key(name)) else { throw Unknown(name: name) }
    return caller
  }

  package func viewer(_ name: String) async throws -> Viewer {
    guard case .member(let viewer) = try await caller(name) else { throw Unknown(name: name) }
    return viewer
  }

  package struct Unknown: Error { let name: String }
}

extension World {
  /// Makes a world on an empty database. The same seed gives the same names.
  /// - Parameter mails: whether invitations are mailed as well.
  /// - Parameter strongbox: of a key file, for stories about that.
  package init(on database: any Database, seed: UInt64 = 7, mails: Bool = false, strongbox: Strongbox = .inMemory()) async throws
  {
    _ = try await Migrations.shipped.apply(to: database, at: Moment(World.monday, hour: 9))
    let hand = ClockHand(Moment(World.monday, hour: 9))
    let house = House(
      database: database, strongbox: strongbox, passwords: .forPlay, clock: .standing(hand), chance: .seeded(seed), mails: mails)
    var keys: [String: String] = [:]

    keys["Robert"] = try await World.found("Stichting Wijkwerk", by: "Robert", in: house)
    keys["Carla"] = try await World.found("Welzijn Elders", by: "Carla", in: house)
    let robert = try await World.viewer(keys["Robert"], in: house)
    let team = try await house.write(at: .people, as: robert) { desk in try desk.makeTeam("Zuiderkwartier") }
    let sheet = try NormSheet(
      text:
        """
        nummer;onderdeel van;titel;tekst\nV;;Vakmanschap;\nV1;V;;Wie hulp krijgt, houdt zelf de regie.\nV2;V;;Werkers denken \
        samen na.\nV3;V;;Afwijken mag.
        """
    )
    let set = try await house.write(at: .norms, as: robert) { desk in
      try desk.importNorms(sheet, title: "Voorbeeldkader", edition: "2026")
    }
    let people: [(String, Position)] = [
      ("Samira", .worker), ("Marloes", .worker), ("Jayden", .worker), ("Peter", .teamLead), ("Ellen", .qualityCoordinator),
      ("Margriet", .boardMember), ("Ingrid", .auditor),
    ]
    for (name, position) in people {
      let newcomer = try World.newcomer(name)
      let link = try await house.write(at: .people, as: robert) { desk in
        try desk.invite(
          newcomer, as: position, teams: position.isMember && position != .boardMember ? [team] : [],
          grant: position == .auditor ? (set, World.monday.adding(30)) : nil)
      }
      keys[name] = try await house.accept(link, password: World.password, device: "Proef").session
    }
    self.init(
      database: database, house: house, hand: hand, strongbox: strongbox, organisation: robert.organisation, team: team,
      normSet: set, keys: keys)
  }

  private static func newcomer(_ name: String) throws -> Newcomer {
    guard let email = EmailAddress("\(name.lowercased())@wijkwerk.example") else { throw Unknown(name: name) }
    return Newcomer(givenName: name, name: "\(name) van Wijk", email: email)
  }

  private static func found(_ organisation: String, by name: String, in house: House) async throws -> String {
    let link = try await house.foundingToken()
    return try await house.found(
      link, organisation: organisation, by: try newcomer(name), position: .director, password: password, device: "Proef",
      secondKey: .nobody)
  }

  private static func viewer(_ key: String?, in house: House) async throws -> Viewer {
    guard let key, case .member(let viewer)? = try await house.recognise(cookie: key) else { throw Unknown(name: "director") }
    return viewer
  }

  /// The same world on a copy of its database and its keys, with empty caches and a clock of its own.
  package func over(_ database: any Database, _ strongbox: Strongbox) -> World {
    let hand = ClockHand(hand.moment)
    let house = House(
      database: database, strongbox: strongbox, passwords: .forPlay, clock: .standing(hand), chance: .seeded(99),
      mails: house.mails)
    return World(
      database: database, house: house, hand: hand, strongbox: strongbox, organisation: organisation, team: team,
      normSet: normSet, keys: keys)
  }

  // MARK: Things that stories begin with

  package static let slug = "van-aanmelding-naar-plan"

  /// A process in outline, owned by Peter, written by Samira, published as version 1. Gives its steps.
  @discardableResult
  package func publishProcess() async throws -> [ID<CriticalStep>] {
    let steps: [ProcessOutline.Step] = ["Een mens aan de lijn", "Eén keer vertellen", "Samen het plan maken"].map {
      ProcessOutline.Step(
        id: .new(house.chance), title: $0, why: "Wie moet wachten, haakt af.", afterwards: "Er is één naam.",
        agreement: "Bel binnen vijf dagen.", room: "Langsgaan mag ook.")
    }
    let outline = ProcessOutline(purpose: "Wie bij ons aanklopt, vertelt zijn verhaal één keer.", steps: steps)
    let peter = try await viewer("Peter")
    let samira = try await viewer("Samira")
    _ = try await house.write(at: .handbook, as: samira) { desk in
      try desk.makePage(title: "Van aanmelding naar plan", chapter: "Aankloppen", content: .outline(outline))
    }
    try await house.write(at: .owner(of: World.slug), as: try await viewer("Ellen")) { desk in
      try desk.assign(owner: peter.person, coauthors: [samira.person])
    }
    _ = try await house.write(at: .publishing(World.slug), as: peter) { desk in
      try desk.publish(revision: 1, because: "Samen gemaakt")
    }
    return steps.map(\.id)
  }

  /// A circle of Marloes, Samira and Jayden, with an omgangsoverleg in which Samira brings the case. Nobody sits yet.
  package func planConversation() async throws -> ID<Conversation> {
    let (samira, jayden) = (try await viewer("Samira"), try await viewer("Jayden"))
    return try await house.write(at: .circles, as: try await viewer("Marloes")) { desk in
      let circle = try desk.makeCircle("Kring Zuid", with: [samira.person, jayden.person])
      return try desk.planConversation(in: circle, format: "omgangsoverleg", bringer: samira.person, at: nil, place: "De Schakel")
    }
  }

  package func sit(_ names: String..., in conversation: ID<Conversation>) async throws {
    for name in names {
      try await house.write(at: .circles, as: try await viewer(name)) { desk in
        try desk.sitDown(in: conversation, zet: "sit-\(name)")
      }
    }
  }

  /// A guest sits down with the code that Marloes sees. Gives the guest's pass.
  package func sitAsGuest(in conversation: ID<Conversation>) async throws -> String {
    guard let code = try await house.code(of: conversation, for: try await viewer("Marloes")) else { throw Unknown(name: "code") }
    return try await house.sitDownAsGuest(code: code, mark: House.passMark())
  }

  /// Whoever leads says how many people there are.
  package func count(by name: String = "Marloes", in conversation: ID<Conversation>) async throws {
    try await make(.count(try await scene(name, of: conversation).common.here), by: name, in: conversation)
  }

  package func make(_ move: Move, by name: String, in conversation: ID<Conversation>) async throws {
    let mark = house.chance.word(length: 12)
    try await house.act(in: conversation, as: try await caller(name)) { room in try room.make(move, zet: mark) }
  }

  /// The pass of a big screen, opened by whoever leads.
  package func openScreen(by name: String, in conversation: ID<Conversation>) async throws -> String {
    try await house.act(in: conversation, as: try await caller(name)) { room in try room.openScreen() }
  }

  package func scene(_ name: String, of conversation: ID<Conversation>) async throws -> HeardScene {
    try await house.sit(in: conversation, as: try await caller(name)) { room in try room.heard() }
  }
}

extension World {
  /// Signs a character in again, as on another day.
  package func reopen(_ name: String, at moment: Moment? = nil) async throws -> String {
    if let moment { hand.move(to: moment) }
    guard
      let token = try await house.signIn(
        email: "\(name.lowercased())@wijkwerk.example", password: World.password, device: "Proef")?.session
    else { throw Unknown(name: name) }
    return token
  }

  package func relive(_ name: String) async throws -> Viewer {
    guard case .member(let viewer)? = try await house.recognise(cookie: try await reopen(name)) else { throw Unknown(name: name) }
    return viewer
  }
}

extension World {
  /// Opens a conversation in which people have a seat, and goes on to its harvest; Samira writes what the format asks of her.
  package func reachHarvest(_ conversation: ID<Conversation>) async throws {
    try await make(.open, by: "Marloes", in: conversation)
    try await count(in: conversation)
    for _ in 0..<40 {
      let scene = try await scene("Samira", of: conversation)
      guard let round = scene.common.round, round.step.activity != .outcomes else { return }
      if scene.own?.may(.write(step: round.step.slug)) == true, round.step.activity.isByBringer {
        let words = round.step.fields.map { _ in Confided("Woorden van Samira", in: conversation) }
        try await make(
          .write(step: round.step.slug, words: words, as: .new(house.chance), ready: true), by: "Samira", in: conversation)
      }
      try await make(
        .advance(from: try await self.scene("Marloes", of: conversation).common.turn), by: "Marloes", in: conversation)
    }
  }

  /// Every cell of every table as text.
  package func everything() async throws -> [String] {
    let tables = Set(try await Schema.normalised(of: database).map { String($0.prefix { $0 != "." }) })
    return try await database.read { tx in
      try tables.flatMap { table in
        // The name comes from our own schema, so it can stand in the statement.
        try tx.run("SELECT * FROM \(Query(stringLiteral: table))").flatMap { row in
          row.cells.map { cell in
            switch cell.value {
            case .text(let text): text
            case .bytes(let bytes): String(decoding: bytes, as: UTF8.self)
            case .null, .integer, .flag: ""
            }
          }
        }
      }
    }
  }
}

extension World {
  /// Samira keeps a part of her craft with a file, and shows it to somebody.
  @discardableResult
  package func keepCraft(words: String, shownTo name: String) async throws -> KeptCraft {
    let (samira, reader) = (try await viewer("Samira"), try await viewer(name).person)
    let until = clockDay.adding(10)
    @Sendable func own(_ text: String) -> OwnWords { OwnWords(text, of: samira.person) }
    return try await house.keepCraft(of: samira) { room in
      let part = try room.add(CraftDraft(heading: own("Er zijn \(words)"), can: own(words), learn: own("Meer \(words)")))
      let picture: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      try room.add(
        CraftExampleDraft(words: own(words), link: own("https://\(words).example"), file: (own("\(words).png"), picture)),
        to: part)
      let showing = try room.show(part, to: reader, until: until)
      return KeptCraft(part: part, example: try room.part(part).examples[0].id, showing: showing)
    }
  }

  /// The names of what Samira kept.
  package struct KeptCraft: Sendable {
    package let part: ID<CraftPart>
    package let example: ID<CraftExample>
    package let showing: ID<CraftShowing>
  }

  private var clockDay: Day { house.clock.now().day }
}
