@_spi(Doorman) import Domain
import Foundation
import Seals
import Store
import Vocabulary

/// The plain form of a sealed part of somebody's craft, and of an example. Only this file opens those words, and only with a
/// sight.
struct CraftPayload: Codable {
  private let heading: String
  private let can: String
  private let learn: String
  /// In milliseconds. It gives their order, which the rows do not tell.
  let at: Int64

  init(_ draft: CraftDraft, at: Int64, of sight: CraftSight) throws {
    heading = try CraftPayload.read(draft.heading, with: sight)
    can = try CraftPayload.read(draft.can, with: sight)
    learn = try CraftPayload.read(draft.learn, with: sight)
    self.at = at
  }

  struct Example: Codable {
    private let words: String
    private let link: String
    private let name: String
    private let kind: String
    let at: Int64

    init(_ draft: CraftExampleDraft, kind: FileKind?, at: Int64, of sight: CraftSight) throws {
      words = try CraftPayload.read(draft.words, with: sight)
      link = try CraftPayload.read(draft.link, with: sight)
      name = try draft.file.map { try CraftPayload.read($0.name, with: sight) } ?? ""
      self.kind = kind?.rawValue ?? ""
      self.at = at
    }

    func reading(_ id: ID<CraftExample>, in part: ID<CraftPart>, size: Int, with sight: CraftSight) throws -> CraftReading.Example
    {
      func open(_ text: String) throws -> String { try CraftPayload.read(OwnWords(text, of: sight.owner, in: part), with: sight) }
      let file = FileKind(rawValue: kind).map { CraftReading.File(name: name, kind: $0, size: size) }
      return CraftReading.Example(
        id: id, words: try open(words), link: try open(link), file: file, on: Moment(milliseconds: at).day)
    }
  }

  func reading(_ id: ID<CraftPart>, _ examples: [CraftReading.Example], with sight: CraftSight) throws -> CraftReading.Part {
    func open(_ text: String) throws -> String { try CraftPayload.read(OwnWords(text, of: sight.owner, in: id), with: sight) }
    return CraftReading.Part(id: id, heading: try open(heading), can: try open(can), learn: try open(learn), examples: examples)
  }

  static func read(_ words: OwnWords, with sight: CraftSight) throws -> String {
    guard let text = words.read(with: sight) else { throw StoreError.broken("own words of another") }
    return text
  }
}

/// The sealed rows of one person, for a sight that one of the two queries gave.
struct SealedCraft {
  let sight: CraftSight
  let organisation: ID<Organisation>
  let tx: any Transaction
  let strongbox: Strongbox

  private var owner: ID<Person> { sight.owner }

  /// Her key. Nil while she keeps nothing.
  func key() throws -> CircleKey? {
    guard
      let row = try tx.run("SELECT wrapped, slot FROM craft_key WHERE organisation = \(organisation) AND person = \(owner)").first
    else { return nil }
    return try opened(row)
  }

  /// Her key; a new one the first time. It locks the row, so that two of her own writes run one after the other and limits
  /// hold.
  func ownKey() throws -> CircleKey {
    let own: Query = "organisation = \(organisation) AND person = \(owner)"
    if let row = try tx.run("UPDATE craft_key SET wrapped = wrapped WHERE \(own) RETURNING wrapped, slot").first {
      return try opened(row)
    }
    let fresh = try NamedKeys(tx: tx, strongbox: strongbox).make(for: name())
    let row = try tx.run(
      """
      INSERT INTO craft_key (organisation, person, wrapped, slot)
      VALUES (\(organisation), \(owner), \(fresh.wrapped), \(fresh.slot))
      ON CONFLICT (organisation, person) DO UPDATE SET wrapped = craft_key.wrapped RETURNING wrapped, slot
      """
    ).first
    guard let row else { throw NotFound() }
    return try opened(row)
  }

  /// Seals what is left with a new key after something was thrown away, so that no copy opens that with the old key. The row of
  /// the key is deleted and inserted again, so that the database refuses it when anything still uses the old one.
  func renewKey() throws {
    let own: Query = "organisation = \(organisation) AND person = \(owner)"
    guard let old = try key() else { return }
    func taken(_ table: Query) throws -> [Row] { try tx.run("DELETE FROM \(table) WHERE \(own) RETURNING *") }
    let (showings, examples, parts) = (try taken("craft_showing"), try taken("craft_example"), try taken("craft_part"))
    let notes = try taken("own_deviation")
    for row in try taken("craft_key") { try NamedKeys(tx: tx, strongbox: strongbox).spend(try row.optionalText("slot")) }
    let fresh = try ownKey()
    func again(_ sealed: [UInt8], _ name: String) throws -> [UInt8] { try fresh.seal(try old.open(sealed, for: name), for: name) }
    func put(_ row: Row, into table: String, _ seals: [(column: String, name: String)]) throws {
      var cells = row.cells.map { (column: $0.column, value: $0.value) }
      for seal in seals {
        if let sealed = try row.optionalBytes(seal.column) { cells.put(.bytes(try again(sealed, seal.name)), in: seal.column) }
      }
      try tx.run(OrganisationExport.insertion(into: table, cells))
    }
    for row in parts { try put(row, into: "craft_part", [("sealed", name(try row.text("id")))]) }
    for row in examples {
      let (part, id) = (try row.text("part"), try row.text("id"))
      try put(row, into: "craft_example", [("sealed", name(part, id)), ("content", name(part, id, "bestand"))])
    }
    for row in showings { try put(row, into: "craft_showing", []) }
    for row in notes { try put(row, into: "own_deviation", [("sealed", OwnNotes.name(self, try row.text("id")))]) }
  }

  private func opened(_ row: Row) throws -> CircleKey {
    try strongbox.unwrapped(try row.bytes("wrapped"), under: try row.optionalText("slot"), for: name())
  }

  /// What a seal is bound to: moved to another place or person, it does not open.
  func name(_ things: String...) -> String { (["vak", owner.raw] + things).joined(separator: ":") }

  static func name(of person: ID<Person>) -> String { "vak:\(person)" }

  /// Her parts in their order, with their examples. Three statements, or one while she keeps nothing.
  func parts() throws -> [CraftReading.Part] {
    guard let key = try key() else { return [] }
    let one: Query = sight.part.map { "AND id = \($0)" } ?? ""
    let inOne: Query = sight.part.map { "AND part = \($0)" } ?? ""
    var examples: [String: [(at: Int64, example: CraftReading.Example)]] = [:]
    for row in try tx.run(
      "SELECT part, id, sealed, size FROM craft_example WHERE organisation = \(organisation) AND person = \(owner) \(inOne)")
    {
      let (part, id) = (try row.text("part"), try row.text("id"))
      let payload = try JSONDecoder().decode(
        CraftPayload.Example.self, from: Data(try key.open(try row.bytes("sealed"), for: name(part, id))))
      examples[part, default: []].append(
        (payload.at, try payload.reading(ID(raw: id), in: ID(raw: part), size: try row.int("size"), with: sight)))
    }
    return try tx.run("SELECT id, sealed FROM craft_part WHERE organisation = \(organisation) AND person = \(owner) \(one)").map {
      row in
      let id = try row.text("id")
      let payload = try JSONDecoder().decode(CraftPayload.self, from: Data(try key.open(try row.bytes("sealed"), for: name(id))))
      let shown = (examples[id] ?? []).sorted { ($0.at, $0.example.id.raw) < ($1.at, $1.example.id.raw) }.map(\.example)
      return (payload.at, try payload.reading(ID(raw: id), shown, with: sight))
    }.sorted { ($0.0, $0.1.id.raw) < ($1.0, $1.1.id.raw) }.map(\.1)
  }

  /// Seals everything for the same person in another organisation, where she has another id. It is opened and sealed in memory,
  /// and stays unchanged where it came from.
  func move(into other: SealedCraft) throws {
    guard let key = try key(), let otherKey = try other.key() else { return }
    try OwnNotes.move(self, key, to: other, otherKey)
    for row in try tx.run("SELECT id, sealed FROM craft_part WHERE organisation = \(organisation) AND person = \(owner)") {
      let id = try row.text("id")
      let sealed = try otherKey.seal(try key.open(try row.bytes("sealed"), for: name(id)), for: other.name(id))
      try tx.run(
        """
        INSERT INTO craft_part (organisation, person, id, sealed) \
        VALUES (\(other.organisation), \(other.owner), \(id), \(sealed))
        """
      )
    }
    for row in try tx.run(
      "SELECT part, id, sealed, content, size FROM craft_example WHERE organisation = \(organisation) AND person = \(owner)")
    {
      let (part, id) = (try row.text("part"), try row.text("id"))
      let sealed = try otherKey.seal(try key.open(try row.bytes("sealed"), for: name(part, id)), for: other.name(part, id))
      let content = try row.optionalBytes("content").map {
        try otherKey.seal(try key.open($0, for: name(part, id, "bestand")), for: other.name(part, id, "bestand"))
      }
      try tx.run("""
        INSERT INTO craft_example (organisation, person, part, id, sealed, content, size)
        VALUES (\(other.organisation), \(other.owner), \(part), \(id), \(sealed), \(content), \(try row.int("size")))
        """)
    }
  }

  /// A file of hers, with its name. Throws `NotFound` when there is none, or it is in a part that is not shown.
  func file(_ example: ID<CraftExample>, of part: ID<CraftPart>? = nil) throws -> (file: CraftReading.File, bytes: [UInt8]) {
    for one in try parts() where part == nil || one.id == part {
      guard let file = one.examples.first(where: { $0.id == example })?.file, let key = try key(),
        let row = try tx.run(
          """
          SELECT content FROM craft_example
          WHERE organisation = \(organisation) AND person = \(owner) AND part = \(one.id) AND id = \(example)
          """
        ).first, let sealed = try row.optionalBytes("content")
      else { continue }
      return (file, try key.open(sealed, for: name(one.id.raw, example.raw, "bestand")))
    }
    throw NotFound()
  }
}
