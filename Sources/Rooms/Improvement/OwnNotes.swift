@_spi(Doorman) import Domain
import Foundation
import Seals
import Store
import Vocabulary

/// What somebody wrote only for herself about a step that she did differently: sealed with her own key, including the page and
/// the step. It is in no log, no number, no index and no export, as her craft is not.
struct OwnNotes {
  private let craft: SealedCraft
  private let chance: Randomness

  init(
    of owner: ID<Person>, in organisation: ID<Organisation>, _ tx: any Transaction, _ strongbox: Strongbox, _ chance: Randomness
  ) {
    craft = SealedCraft(sight: CraftSight(owner: owner), organisation: organisation, tx: tx, strongbox: strongbox)
    self.chance = chance
  }

  private var organisation: ID<Organisation> { craft.organisation }
  private var owner: ID<Person> { craft.sight.owner }
  private var tx: any Transaction { craft.tx }

  /// The plain form of a sealed note.
  struct Note: Codable, Equatable {
    let page: String
    let step: String
    let version: Int
    let deviatedFrom: String
    var instead: String
    var because: String
    var gave: String
    /// The day, as text.
    let on: String

    init(_ draft: DeviationDraft, at occasion: Occasion) {
      (page, step, version) = (occasion.card.id.raw, occasion.step.raw, occasion.version)
      (deviatedFrom, on) = (occasion.deviatedFrom, occasion.on.description)
      (instead, because, gave) = (draft.instead, draft.because, draft.gave)
    }

    /// A row from before notes were sealed.
    init(_ row: Row) throws {
      (page, step, version) = (try row.text("page"), try row.text("step"), try row.int("version"))
      (deviatedFrom, on) = (try row.text("deviated_from"), try row.day("noted_on").description)
      (instead, because, gave) = (try row.text("instead"), try row.text("because"), try row.text("gave"))
    }
  }

  func all() throws -> [(id: ID<Deviation>, note: Note)] {
    let rows = try tx.run(
      "SELECT id, sealed FROM own_deviation WHERE organisation = \(organisation) AND person = \(owner) ORDER BY id")
    guard !rows.isEmpty, let key = try craft.key() else { return [] }
    return try rows.map { row in
      let id = try row.text("id")
      return (
        ID(raw: id), try JSONDecoder().decode(Note.self, from: Data(key.open(row.bytes("sealed"), for: OwnNotes.name(craft, id))))
      )
    }
  }

  /// The same words on the same occasion are a form that was sent again: they are kept once.
  func keep(_ draft: DeviationDraft, at occasion: Occasion) throws -> ID<Deviation> {
    let note = Note(draft, at: occasion)
    if let known = try all().first(where: { $0.note == note }) { return known.id }
    return try keep(note, as: .new(chance))
  }

  func keep(_ note: Note, as id: ID<Deviation>) throws -> ID<Deviation> {
    let sealed = try craft.ownKey().seal(Array(JSONEncoder().encode(note)), for: OwnNotes.name(craft, id.raw))
    try tx.run(
      "INSERT INTO own_deviation (organisation, person, id, sealed) VALUES (\(organisation), \(owner), \(id), \(sealed))")
    return id
  }

  func change(_ id: ID<Deviation>, to draft: DeviationDraft) throws {
    guard var note = try all().first(where: { $0.id == id })?.note else { throw NotFound() }
    (note.instead, note.because, note.gave) = (draft.instead, draft.because, draft.gave)
    let sealed = try craft.ownKey().seal(Array(JSONEncoder().encode(note)), for: OwnNotes.name(craft, id.raw))
    try tx.run(
      "UPDATE own_deviation SET sealed = \(sealed) WHERE organisation = \(organisation) AND person = \(owner) AND id = \(id)")
  }

  /// Deletes it from every copy: what is left is sealed with a new key. With the last note the key is destroyed for good.
  func throwAway(_ id: ID<Deviation>) throws {
    guard
      try !tx.run(
        "DELETE FROM own_deviation WHERE organisation = \(organisation) AND person = \(owner) AND id = \(id) RETURNING id"
      ).isEmpty
    else { throw NotFound() }
    let left = try tx.run("""
      SELECT id FROM own_deviation WHERE organisation = \(organisation) AND person = \(owner)
      UNION ALL SELECT id FROM craft_part WHERE organisation = \(organisation) AND person = \(owner) LIMIT 1
      """)
    if left.isEmpty { try CraftRoom.destroy(of: owner, in: organisation, tx, craft.strongbox) } else { try craft.renewKey() }
  }

  /// Seals them for the same person in another organisation, or with a new key of hers.
  static func move(_ from: SealedCraft, _ key: CircleKey, to other: SealedCraft, _ otherKey: CircleKey) throws {
    for row in try from.tx.run(
      "SELECT id, sealed FROM own_deviation WHERE organisation = \(from.organisation) AND person = \(from.sight.owner)")
    {
      let id = try row.text("id")
      let sealed = try otherKey.seal(key.open(row.bytes("sealed"), for: name(from, id)), for: name(other, id))
      try other.tx.run("""
        INSERT INTO own_deviation (organisation, person, id, sealed)
        VALUES (\(other.organisation), \(other.sight.owner), \(id), \(sealed))
        """)
    }
  }

  static func name(_ craft: SealedCraft, _ id: String) -> String { craft.name("anders", id) }
}

extension Room where Self: ~Copyable {
  borrowing func ownWords() throws -> OwnNotes {
    // A room that writes in a read transaction is a bug of ours; the database would refuse it too.
    OwnNotes(of: viewer.person, in: organisation, tx, house.strongbox, house.chance)
  }
}

extension Caretaker {
  /// Seals notes from before notes were sealed: words that somebody wrote only for herself. And records who is in groups that
  /// were released before groups were stored. It runs once: afterwards there is nothing to find.
  package func settleWords() async throws {
    let house = house
    let organisations = try await house.database.read { tx in
      try tx.run("""
        SELECT DISTINCT organisation FROM deviation WHERE audience = 'ik'
        UNION SELECT g.organisation FROM deviation_group g
          LEFT JOIN deviation_cover c ON c.organisation = g.organisation AND c.deviation_group = g.id WHERE c.mark IS NULL
        """).map { try $0.id("organisation", Organisation.self) }
    }
    for organisation in organisations {
      try await house.database.write { tx in
        // The lock of its log: another node that starts at the same time waits here, and then finds it done.
        _ = try Logbook(of: organisation, in: tx, at: house.clock.now())
        for row in try tx.run("""
          SELECT id, author, page, step, version, deviated_from, instead, because, gave, noted_on, is_withdrawn FROM deviation
          WHERE organisation = \(organisation) AND audience = 'ik' ORDER BY id
          """) {
          if try !row.flag("is_withdrawn"), let author = try row.optionalID("author", Person.self) {
            _ = try OwnNotes(of: author, in: organisation, tx, house.strongbox, house.chance).keep(
              OwnNotes.Note(row), as: row.id("id"))
          }
          for table: Query in ["deviation_owner", "deviation_reader", "deviation_team", "team_return"] {
            try tx.run("DELETE FROM \(table) WHERE organisation = \(organisation) AND deviation = \(row.text("id"))")
          }
          try tx.run("DELETE FROM deviation WHERE organisation = \(organisation) AND id = \(row.text("id"))")
        }
        for row in try tx.run("""
          SELECT DISTINCT g.id, d.author FROM deviation_group g
            JOIN deviation d ON d.organisation = g.organisation AND d.together = g.id
            LEFT JOIN deviation_cover c ON c.organisation = g.organisation AND c.deviation_group = g.id
          WHERE g.organisation = \(organisation) AND c.mark IS NULL ORDER BY g.id, d.author
          """) {
          let group: ID<DeviationGroup> = try row.id("id")
          try tx.run("""
            INSERT INTO deviation_cover (organisation, deviation_group, mark)
            VALUES (\(organisation), \(group), \(group.mark(of: row.id("author"))))
            """)
        }
      }
    }
    // The unsealed words have to leave the files of the database too.
    if !organisations.isEmpty { _ = try? await house.database.scour(["deviation"]) }
  }
}
