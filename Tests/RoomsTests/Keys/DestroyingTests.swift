import Domain
import Foundation
import Rooms
@testable import Seals
import Store
import StoreSQLite
import Testing
import TestKit
import Vocabulary

/// What a copy of the database held at some moment: wrapped keys, and the names to which they are bound.
private struct Copy {
  struct Wrapped {
    let bytes: [UInt8]
    let name: String
    let slot: String?
  }
  let keys: [Wrapped]

  init(keys: [Wrapped]) { self.keys = keys }

  init(of database: any Database) async throws {
    keys = try await database.read { tx in
      try tx.run(
        """
        SELECT conversation AS name, wrapped, slot FROM conversation_key UNION ALL \
        SELECT 'vak:' || person AS name, wrapped, slot FROM craft_key
        """
      ).map {
        Wrapped(bytes: try $0.bytes("wrapped"), name: try $0.text("name"), slot: try $0.optionalText("slot"))
      }
    }
  }

  /// The names of what opens by trying every key of a file on it, whatever the rows say.
  func open(with file: [UInt8]) throws -> Set<String> {
    let ring = try KeyRing(bytes: file)
    return Set(keys.filter { wrapped in
      ring.slots.contains { slot in
        guard let key = slot.key else { return false }
        return [wrapped.name, "\(wrapped.name)\n\(wrapped.slot ?? "")", "\(wrapped.name)\n\(slot.name)"].contains {
          (try? opened(wrapped.bytes, with: key, for: $0)) != nil
        }
      }
    }.map(\.name))
  }
}

/// Destroyed means unreadable from every file of ours at that very moment.
@Suite struct DestroyingTests {
  private static let canary = "kanarievogel"

  /// A world whose keys lie in a file, and that file as it is now.
  private func play(on backend: Backend, _ story: (World, () -> [UInt8]) async throws -> Void) async throws {
    try await withFolder { folder in
      let file = folder.appending(path: "kring.key").path
      let box = try Strongbox.make(file: file, today: World.monday)
      try await withDatabase(backend) { database in
        try await story(try await World(on: database, strongbox: box)) {
          FileManager.default.contents(atPath: file).map { Array($0) } ?? []
        }
      }
    }
  }

  @Test(arguments: Backend.available) func afterItsDayNoCopyOfBeforeOpensWithTheKeyFileOfToday(on backend: Backend) async throws {
    try await play(on: backend) { world, file in
      let conversation = try await world.talk(Self.canary)
      try await world.keepCraft(words: Self.canary, shownTo: "Peter")
      let (copy, then) = (try await Copy(of: world.database), file())
      let craft = "vak:\(try await world.viewer("Samira").person)"
      #expect(try copy.open(with: then) == [conversation.raw, craft])
      // What she throws away is gone from every copy at that moment; what others said is not.
      let samira = try await world.viewer("Samira")
      try await world.house.keepCraft(of: samira) { room in try room.throwAway() }
      #expect(try copy.open(with: file()) == [conversation.raw])
      world.hand.move(to: Moment(World.monday.adding(29), hour: 23, minute: 59))
      try await Caretaker(world.house).tendKeys()
      #expect(try await Caretaker(world.house).wipe() == 0)
      #expect(try copy.open(with: file()) == [conversation.raw])
      world.hand.move(to: Moment(World.monday.adding(30), hour: 0))
      #expect(try await Caretaker(world.house).wipe() == 1)
      #expect(try copy.open(with: file()).isEmpty)
      #expect(try copy.open(with: then).count == 2, "an old copy of both opens everything: that is said in SECURITY.md")
    }
  }

  /// Also when she keeps the rest: what is left gets another key, and the one of the copy is gone.
  @Test(arguments: Backend.available) func onePartThatSheThrowsAwayIsGoneFromEveryCopyAndTheRestStays(
    on backend: Backend
  ) async throws {
    try await play(on: backend) { world, file in
      let names = try await world.keepCraft(words: Self.canary, shownTo: "Peter")
      let samira = try await world.viewer("Samira")
      @Sendable func own(_ text: String) -> OwnWords { OwnWords(text, of: samira.person) }
      let other = try await world.house.keepCraft(of: samira) { room in
        try room.add(CraftDraft(heading: own("Luisteren"), can: own("Ik wacht"), learn: own("")))
      }
      let first = try await Copy(of: world.database)
      let (part, example) = (names.part, names.example)
      try await world.house.keepCraft(of: samira) { room in try room.remove(example, of: part) }
      #expect(try first.open(with: file()).isEmpty)
      let second = try await Copy(of: world.database)
      #expect(try second.open(with: file()).count == 1)
      let peter = Reader.member(try await world.viewer("Peter"))
      #expect(
        try await world.house.lookAlong(at: names.showing, as: peter) { room in try room.reading().parts.map(\.can) } == [
          Self.canary
        ])
      try await world.house.keepCraft(of: samira) { room in try room.remove(part) }
      #expect(try second.open(with: file()).isEmpty)
      #expect(try await world.house.craft(of: samira) { room in try room.reading().parts.map(\.id) } == [other])
      #expect(try await world.house.craft(of: samira) { room in try room.reading().parts[0].can } == "Ik wacht")
    }
  }

  /// A standing attack: people talk, keep and throw away on random days, and somebody copies the database again and again.
  /// Whatever copy it is, with the key file of today it opens what is alive and nothing else.
  @Test(arguments: Backend.available) func inAnyHistoryACopyOpensWhatIsAliveAndNothingElse(on backend: Backend) async throws {
    let seed = UInt64.random(in: 0..<1_000_000)
    let chance = Randomness.seeded(seed)
    try await play(on: backend) { world, file in
      var copied: [[UInt8]: Copy.Wrapped] = [:]
      var dies: [String: Day] = [:]
      var crafts: Set<String> = []
      let (marloes, people) = (try await world.viewer("Marloes"), ["Samira", "Jayden", "Peter"])
      var today = World.monday
      _ = try await world.planConversation()
      let circle = try await world.house.read(at: .circles, as: marloes) { desk in try desk.myCircles()[0].id }
      for step in 0..<30 {
        switch chance.number(below: 5) {
        case 0:
          let viewer = try await world.relive("Marloes")
          let conversation = try await world.house.write(at: .circles, as: viewer) { desk in
            try desk.planConversation(in: circle, format: "check-in", bringer: nil, at: nil, place: "")
          }
          try await world.house.write(at: .circles, as: viewer) { desk in try desk.sitDown(in: conversation, zet: "zit-\(step)") }
          dies[conversation.raw] = today.adding(30)
        case 1:
          let viewer = try await world.relive(people[chance.number(below: 3)])
          _ = try await world.house.keepCraft(of: viewer) { room in
            try room.add(
              CraftDraft(
                heading: OwnWords("Luisteren", of: viewer.person), can: OwnWords("", of: viewer.person),
                learn: OwnWords("", of: viewer.person)))
          }
          crafts.insert("vak:\(viewer.person)")
        case 2:
          let viewer = try await world.relive(people[chance.number(below: 3)])
          try await world.house.keepCraft(of: viewer) { room in try room.throwAway() }
          crafts.remove("vak:\(viewer.person)")
        default: today = today.adding(chance.number(below: 9))
        }
        world.hand.move(to: Moment(today, hour: 9))
        try await Caretaker(world.house).tendKeys()
        _ = try await Caretaker(world.house).end()
        _ = try await Caretaker(world.house).wipe()
        let last = try await Copy(of: world.database)
        for one in last.keys { copied[one.bytes] = one }
        let alive = Set(dies.filter { $0.value > today }.keys)
        // What she threw away and began again has another key: it is the bytes that count.
        let living = Set(last.keys.map(\.bytes))
        for one in copied.values {
          let isOpen = try !Copy(keys: [one]).open(with: file()).isEmpty
          let mayOpen =
            one.name.hasPrefix("vak:") ? crafts.contains(one.name) && living.contains(one.bytes) : alive.contains(one.name)
          #expect(isOpen == mayOpen, "seed \(seed), step \(step): \(one.name) on \(today)")
        }
        #expect(try last.open(with: file()) == Set(last.keys.map(\.name)), "all that is here opens")
      }
    }
  }

  /// An older key file that comes back has the keys of what was destroyed since. They are destroyed in it before anybody comes
  /// in.
  @Test(arguments: Backend.available) func anOlderKeyFileThatComesBackForgetsWhatWasDestroyedSince(
    on backend: Backend
  ) async throws {
    try await withFolder { folder in
      let path = folder.appending(path: "kring.key").path
      try await withDatabase(backend) { database in
        let world = try await World(on: database, strongbox: try Strongbox.make(file: path, today: World.monday))
        let conversation = try await world.talk(Self.canary)
        try await world.keepCraft(words: Self.canary, shownTo: "Peter")
        let (copy, old) = (try await Copy(of: database), try #require(FileManager.default.contents(atPath: path)))
        let samira = try await world.viewer("Samira")
        try await world.house.keepCraft(of: samira) { room in try room.throwAway() }
        world.hand.move(by: .days(10))
        try old.write(to: URL(fileURLWithPath: path))
        _ = try await KeyKeeping(of: database, file: path, clock: world.house.clock).take()
        #expect(try copy.open(with: Array(try Data(contentsOf: URL(fileURLWithPath: path)))) == [conversation.raw])
        world.hand.move(by: .days(21))
        try old.write(to: URL(fileURLWithPath: path))
        _ = try await KeyKeeping(of: database, file: path, clock: world.house.clock).take()
        #expect(try copy.open(with: Array(try Data(contentsOf: URL(fileURLWithPath: path)))).isEmpty)
      }
    }
  }

  /// The bytes of the main file and of its log, as a thief has them.
  @Test func ofWhatIsDestroyedNothingStandsInTheFilesOfTheDatabase() async throws {
    try await withFolder { folder in
      let path = folder.appending(path: "kring.sqlite").path
      let database = try SQLiteDatabase(path: path)
      let world = try await World(
        on: database, strongbox: try Strongbox.make(file: folder.appending(path: "kring.key").path, today: World.monday))
      let conversation = try await world.talk(Self.canary)
      try await world.keepCraft(words: Self.canary, shownTo: "Peter")
      let secret = (0..<3_000).flatMap { Array("%PDF-1.7 Mevrouw de Kanarievogel, Dorpsstraat \($0)\n".utf8) }
      let piece = try await world.bring(try world.draft("Casus", .file(secret, name: "casus.pdf")), at: ["V1"])
      func needles(_ statements: [Query]) async throws -> [[UInt8]] {
        try await database.read { tx in
          try statements.flatMap { try tx.run($0).flatMap { row in row.cells.compactMap { cell in
            switch cell.value {
            case .bytes(let bytes): Array(bytes.prefix(40))
            case .text(let text) where text.utf8.count > 19: Array(text.utf8)
            default: nil
            }
          } } }
        }
      }
      let said = try await needles([
        "SELECT wrapped FROM conversation_key", "SELECT sealed FROM move", "SELECT token FROM pass",
        "SELECT s.id FROM seat s JOIN pass p ON p.seat = s.id",
      ])
      let kept = try await needles([
        "SELECT wrapped FROM craft_key", "SELECT sealed FROM craft_part", "SELECT sealed, content FROM craft_example",
      ])
      let page = Array("Kanarievogel, Dorpsstraat 2999".utf8)
      func found(_ wanted: [[UInt8]]) throws -> Int {
        let files = ["kring.sqlite", "kring.sqlite-wal"].compactMap {
          FileManager.default.contents(atPath: folder.appending(path: $0).path)
        }
        return wanted.count { needle in files.contains { $0.firstRange(of: needle) != nil } }
      }
      #expect(said.count > 8 && kept.count == 4)
      #expect(try found(said) == said.count && found(kept) == kept.count && found([page]) == 1)

      let samira = try await world.viewer("Samira")
      try await world.house.keepCraft(of: samira) { room in try room.throwAway() }
      #expect(try found(kept) == 0)
      let ellen = try await world.viewer("Ellen")
      _ = try await world.house.write(at: .evidence, as: ellen) { desk in
        try desk.destroy(1, of: piece, because: "Er stond een naam in")
      }
      #expect(try found([page]) == 0)
      world.hand.move(by: .days(31))
      _ = try await Caretaker(world.house).end()
      #expect(try await Caretaker(world.house).wipe() == 1)
      #expect(try found(said) == 0)
      #expect(
        try await world.database.read { try $0.run("SELECT id FROM seat WHERE conversation = \(conversation)").count } == 3,
        "members may still take back")
      #expect(try await Caretaker(world.house).scour())
      await database.close()
    }
  }

  /// Two servers on one database: what the other remembers is not shown by it either.
  @Test(arguments: Backend.available) func anotherNodeForgetsToo(on backend: Backend) async throws {
    try await play(on: backend) { world, _ in
      let conversation = try await world.talk(Self.canary)
      let other = House(database: world.database, strongbox: world.strongbox, passwords: .forPlay, clock: world.house.clock)
      let samira = try await world.caller("Samira")
      _ = try await other.sit(in: conversation, as: samira) { room in try room.heard() }
      world.hand.move(to: Moment(World.monday.adding(30), hour: 0))
      let again = Caller.member(try await world.relive("Samira"))
      // By its day already, before anybody wiped.
      await #expect(throws: NotFound.self) { _ = try await other.sit(in: conversation, as: again) { room in try room.heard() } }
      #expect(try await Caretaker(world.house).wipe() == 1)
      await #expect(throws: NotFound.self) { _ = try await other.sit(in: conversation, as: again) { room in try room.heard() } }
    }
  }
}

extension World {
  /// Marloes, Samira, Jayden and a guest talk, and something is written. Nobody ends it.
  func talk(_ words: String) async throws -> ID<Conversation> {
    let conversation = try await planConversation()
    try await sit("Marloes", "Samira", "Jayden", in: conversation)
    _ = try await sitAsGuest(in: conversation)
    try await make(.open, by: "Marloes", in: conversation)
    let slug = try #require(try await scene("Samira", of: conversation).common.round?.step.slug)
    try await make(
      .write(step: slug, words: [Confided(words, in: conversation)], as: .new(house.chance), ready: false), by: "Samira",
      in: conversation)
    return conversation
  }
}
