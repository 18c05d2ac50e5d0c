@_spi(Doorman) package import Domain
import Foundation
import Seals
import Store
package import Vocabulary

/// Where a member keeps what is hers of her craft. It exists for the length of one transaction and only for herself: a room is
/// made for the person who asks, and nobody can ask for another person's.
///
/// Nothing here writes to the log. A happening, even without a name, would tell that somebody uses it, and would move the head
/// of the log that pages carry.
package struct CraftRoom: ~Copyable {
  private let viewer: Viewer
  private let tx: any Transaction
  private let now: Moment
  private let house: House
  private let mayWrite: Bool

  fileprivate init(_ viewer: Viewer, in tx: any Transaction, now: Moment, house: House, mayWrite: Bool) {
    self.viewer = viewer
    self.tx = tx
    self.now = now
    self.house = house
    self.mayWrite = mayWrite
  }

  private var organisation: ID<Organisation> { viewer.organisation }
  private var owner: ID<Person> { viewer.person }
  private var craft: SealedCraft {
    SealedCraft(sight: CraftSight(owner: owner), organisation: organisation, tx: tx, strongbox: house.strongbox)
  }

  // MARK: Reading

  /// All that I keep, with the people to whom I show it.
  package borrowing func reading() throws -> CraftReading { CraftReading(parts: try craft.parts(), showings: try showings()) }

  /// One part of it.
  package borrowing func part(_ part: ID<CraftPart>) throws -> CraftReading.Part {
    guard let found = try craft.parts().first(where: { $0.id == part }) else { throw NotFound() }
    return found
  }

  /// The file of an example.
  package borrowing func file(_ example: ID<CraftExample>, of part: ID<CraftPart>) throws -> (
    file: CraftReading.File, bytes: [UInt8]
  ) {
    try craft.file(example, of: part)
  }

  private borrowing func showings() throws -> [CraftShowingCard] {
    let me = PersonName(id: owner, name: viewer.name, position: viewer.position)
    return try tx.run(
      """
      SELECT s.id AS showing, s.part, s.until_day, p.id, p.name, p.position FROM craft_showing s
        JOIN person p ON p.organisation = s.organisation AND p.id = s.reader
      WHERE s.organisation = \(organisation) AND s.person = \(owner) AND s.until_day >= \(now.day)
      """
    ).map { row in
      CraftShowingCard(
        id: try row.id("showing"), owner: me, reader: try PersonName(row), part: try row.optionalID("part"),
        until: try row.day("until_day"))
    }.sorted { ($0.until, $0.reader.name, $0.id.raw) < ($1.until, $1.reader.name, $1.id.raw) }
  }

  /// The sets that their keeper offers, with the headings that they would add: clauses that have none below them.
  package borrowing func offers() throws -> [CraftOffer] {
    var headings: [ID<NormSet>: (title: String, headings: [String])] = [:]
    for row in try tx.run(
      """
      SELECT s.id, s.title, s.edition, c.number, c.title AS heading, c.body FROM norm_set s
        JOIN clause c ON c.organisation = s.organisation AND c.norm_set = s.id
        LEFT JOIN (SELECT DISTINCT norm_set, parent FROM clause WHERE organisation = \(organisation) AND parent IS NOT NULL) k
          ON k.norm_set = c.norm_set AND k.parent = c.number
      WHERE s.organisation = \(organisation) AND s.is_for_craft AND s.stage = \(NormStage.inUse.rawValue)
        AND k.parent IS NULL AND NOT c.is_outside
      ORDER BY s.id, c.place
      """)
    {
      let (title, edition) = (try row.text("title"), try row.text("edition"))
      let heading = try row.text("heading")
      headings[try row.id("id"), default: (edition.isEmpty ? title : "\(title), \(edition)", [])].headings.append(
        heading.isEmpty ? try row.text("body") : heading)
    }
    return headings.map { CraftOffer(set: $0.key, title: $0.value.title, headings: $0.value.headings) }.sorted {
      $0.title < $1.title
    }
  }

  /// The colleagues and guests whom she can show it to.
  package borrowing func possibleReaders() throws -> [PersonName] {
    try tx.run(
      """
      SELECT id, name, position FROM person WHERE organisation = \(organisation) AND is_active AND account IS NOT NULL
      AND id <> \(owner)
      """
    ).map { try PersonName($0) }.sorted { $0.name < $1.name }
  }

  // MARK: Writing

  /// Adds a part.
  package borrowing func add(_ draft: CraftDraft) throws -> ID<CraftPart> {
    let key = try ownKey()
    let before = try count()
    guard before < CraftLimits.parts else { throw RuleRefusal.craft(.tooManyParts) }
    let part = try put(draft, at: now.milliseconds + Int64(before), under: key)
    try mustHaveRoom()
    return part
  }

  /// Changes the words of a part.
  package borrowing func change(_ part: ID<CraftPart>, to draft: CraftDraft) throws {
    let key = try ownKey()
    try mustBeKept(draft)
    let name = craft.name(part.raw)
    guard
      let row = try tx.run(
        "SELECT sealed FROM craft_part WHERE organisation = \(organisation) AND person = \(owner) AND id = \(part)"
      ).first
    else { throw NotFound() }
    let old = try JSONDecoder().decode(CraftPayload.self, from: Data(try key.open(try row.bytes("sealed"), for: name)))
    let sealed = try key.seal(Array(JSONEncoder().encode(CraftPayload(draft, at: old.at, of: craft.sight))), for: name)
    try tx.run(
      "UPDATE craft_part SET sealed = \(sealed) WHERE organisation = \(organisation) AND person = \(owner) AND id = \(part)")
    try mustHaveRoom()
  }

  /// Deletes it, with everything below it and with its showings.
  package borrowing func remove(_ part: ID<CraftPart>) throws {
    try hold()
    for table: Query in ["craft_showing", "craft_example"] {
      try tx.run("DELETE FROM \(table) WHERE organisation = \(organisation) AND person = \(owner) AND part = \(part)")
    }
    guard
      try !tx.run(
        "DELETE FROM craft_part WHERE organisation = \(organisation) AND person = \(owner) AND id = \(part) RETURNING id"
      ).isEmpty
    else { throw NotFound() }
    try craft.renewKey()
  }

  /// Adds an example to a part.
  package borrowing func add(_ draft: CraftExampleDraft, to part: ID<CraftPart>) throws {
    let key = try ownKey()
    let found = try self.part(part)
    guard found.examples.count < CraftLimits.examples else { throw RuleRefusal.craft(.tooManyExamples) }
    if draft.words.isEmpty, draft.link.isEmpty, draft.file == nil { throw RuleRefusal.craft(.nothingShown) }
    let link = try CraftPayload.read(draft.link, with: craft.sight)
    guard link.isEmpty || CraftLimits.isSafe(link) else { throw RuleRefusal.craft(.linkUnsafe) }
    try put(draft, in: part, behind: found.examples.count, under: key)
    try mustHaveRoom()
  }

  /// - Parameter before: how many stand before it, so that two from one moment keep their order.
  private borrowing func put(_ draft: CraftExampleDraft, in part: ID<CraftPart>, behind before: Int, under key: CircleKey) throws
  {
    try mustFit([(draft.words, CraftLimits.words), (draft.link, CraftLimits.link)])
    let kind = try draft.file.map { try judged($0.bytes) }
    let id = ID<CraftExample>.new(house.chance)
    let payload = try CraftPayload.Example(draft, kind: kind, at: now.milliseconds + Int64(before), of: craft.sight)
    let sealed = try key.seal(Array(JSONEncoder().encode(payload)), for: craft.name(part.raw, id.raw))
    let content = try draft.file.map { try key.seal($0.bytes, for: craft.name(part.raw, id.raw, "bestand")) }
    try tx.run(
      """
      INSERT INTO craft_example (organisation, person, part, id, sealed, content, size)
      VALUES (\(organisation), \(owner), \(part), \(id), \(sealed),
        \(content), \(draft.file?.bytes.count ?? 0))
      """)
  }

  /// Takes an example away, with its file.
  package borrowing func remove(_ example: ID<CraftExample>, of part: ID<CraftPart>) throws {
    try hold()
    guard
      try !tx.run(
        """
        DELETE FROM craft_example
        WHERE organisation = \(organisation) AND person = \(owner) AND part = \(part) AND id = \(example) RETURNING id
        """
      ).isEmpty
    else { throw NotFound() }
    try craft.renewKey()
  }

  /// Takes the headings of an offered set as parts of her own. They are hers from then on: when the set changes, they stay.
  package borrowing func take(_ set: ID<NormSet>) throws {
    guard let offer = try offers().first(where: { $0.set == set }) else { throw NotFound() }
    try bringIn(CraftFile(parts: offer.headings.map { CraftFile.Part(heading: $0) }))
  }

  /// Adds what she brought from elsewhere behind what is here. Nothing is overwritten.
  package borrowing func bringIn(_ file: CraftFile) throws {
    let key = try ownKey()
    let before = try count()
    guard before + file.parts.count <= CraftLimits.parts, file.parts.allSatisfy({ $0.examples.count <= CraftLimits.examples })
    else { throw RuleRefusal.craft(.tooManyParts) }
    func own(_ text: String) -> OwnWords { OwnWords(text, of: owner) }
    for (index, part) in file.parts.enumerated() {
      let draft = CraftDraft(heading: own(part.heading), can: own(part.can), learn: own(part.learn))
      let id = try put(draft, at: now.milliseconds + Int64(before + index), under: key)
      for (number, example) in part.examples.enumerated() where !(example.words.isEmpty && example.link.isEmpty) {
        // An address that no browser may follow stays as plain words.
        let isSafe = CraftLimits.isSafe(example.link)
        let words = isSafe || example.link.isEmpty ? example.words : trimmed("\(example.words)\n\(example.link)")
        try put(CraftExampleDraft(words: own(words), link: own(isSafe ? example.link : "")), in: id, behind: number, under: key)
      }
    }
    try mustHaveRoom()
  }

  // MARK: Showing it

  /// Lets one person read along until the end of a day. They see what is there at that moment.
  /// - Parameter part: nil for all of it.
  package borrowing func show(_ part: ID<CraftPart>?, to reader: ID<Person>, until day: Day) throws -> ID<CraftShowing> {
    _ = try ownKey()
    if let part { _ = try self.part(part) }
    guard try possibleReaders().contains(where: { $0.id == reader }) else { throw RuleRefusal.craft(.readerUnknown) }
    guard day >= now.day else { throw RuleRefusal.endInThePast }
    guard day <= now.day.adding(CraftLimits.days) else { throw RuleRefusal.craft(.untilTooFar) }
    let id = ID<CraftShowing>.new(house.chance)
    try tx.run(
      """
      INSERT INTO craft_showing (organisation, person, id, reader, part, until_day)
      VALUES (\(organisation), \(owner), \(id), \(reader), \(part), \(day))
      """)
    return id
  }

  /// From now on it no longer exists for whoever read along.
  package borrowing func takeBack(_ showing: ID<CraftShowing>) throws {
    try hold()
    guard
      try !tx.run(
        "DELETE FROM craft_showing WHERE organisation = \(organisation) AND person = \(owner) AND id = \(showing) RETURNING id"
      ).isEmpty
    else { throw NotFound() }
  }

  /// Destroys everything of her craft: the words, the files, the key, and the showings. Her notes elsewhere are sealed with a
  /// new key, because the old one opens nothing any more, in no backup either.
  package borrowing func throwAway() throws {
    try hold()
    let notes = OwnNotes(of: owner, in: organisation, tx, house.strongbox, house.chance)
    let kept = try notes.all()
    try CraftRoom.destroy(of: owner, in: organisation, tx, house.strongbox)
    for (id, note) in kept { _ = try notes.keep(note, as: id) }
  }

  static func destroy(
    of person: ID<Person>, in organisation: ID<Organisation>, _ tx: any Transaction, _ strongbox: Strongbox
  ) throws {
    for row in try tx.run("SELECT slot FROM craft_key WHERE organisation = \(organisation) AND person = \(person)") {
      try NamedKeys(tx: tx, strongbox: strongbox).spend(try row.optionalText("slot"))
    }
    for table: Query in ["own_deviation", "craft_showing", "craft_example", "craft_part", "craft_key"] {
      try tx.run("DELETE FROM \(table) WHERE organisation = \(organisation) AND person = \(person)")
    }
  }

  // MARK: What writing needs

  private borrowing func checkWriting() throws {
    guard mayWrite else { throw StoreError.broken("written while reading") }
  }

  private borrowing func ownKey() throws -> CircleKey {
    try checkWriting()
    return try craft.ownKey()
  }

  private borrowing func put(_ draft: CraftDraft, at: Int64, under key: CircleKey) throws -> ID<CraftPart> {
    try mustBeKept(draft)
    let id = ID<CraftPart>.new(house.chance)
    let sealed = try key.seal(Array(JSONEncoder().encode(CraftPayload(draft, at: at, of: craft.sight))), for: craft.name(id.raw))
    try tx.run("INSERT INTO craft_part (organisation, person, id, sealed) VALUES (\(organisation), \(owner), \(id), \(sealed))")
    return id
  }

  private borrowing func mustBeKept(_ draft: CraftDraft) throws {
    guard !draft.heading.isEmpty else { throw RuleRefusal.craft(.headingMissing) }
    try mustFit([(draft.heading, CraftLimits.heading), (draft.can, CraftLimits.words), (draft.learn, CraftLimits.words)])
  }

  /// A file that is brought in must keep to the limits of the form.
  private borrowing func mustFit(_ words: [(words: OwnWords, most: Int)]) throws {
    guard words.allSatisfy({ $0.words.length <= $0.most }) else { throw RuleRefusal.textTooLong }
  }

  /// All words of one person are read each time that she looks, so they have a limit together. Checked once, after everything
  /// that an act wrote.
  private borrowing func mustHaveRoom() throws {
    var kept = 0
    for table: Query in ["craft_part", "craft_example"] {
      kept +=
        try tx.run(
          """
          SELECT COALESCE(SUM(LENGTH(sealed)), 0) AS number FROM \(table) WHERE organisation = \(organisation) \
          AND person = \(owner)
          """
        )
        .first?.int("number") ?? 0
    }
    guard kept <= CraftLimits.allWords else { throw RuleRefusal.craft(.noRoom) }
  }

  /// Locks her row, so that her writes run one after the other, and none falls between what is copied and what is destroyed.
  private borrowing func hold() throws {
    try checkWriting()
    try tx.run("UPDATE craft_key SET wrapped = wrapped WHERE organisation = \(organisation) AND person = \(owner)")
  }

  private borrowing func count() throws -> Int {
    try tx.run("SELECT COUNT(*) AS number FROM craft_part WHERE organisation = \(organisation) AND person = \(owner)").first?.int(
      "number") ?? 0
  }

  private borrowing func judged(_ bytes: [UInt8]) throws -> FileKind {
    guard bytes.count <= CraftLimits.file else { throw RuleRefusal.craft(.fileTooLarge) }
    guard let kind = FileKind(of: bytes) else { throw RuleRefusal.craft(.fileUnknown) }
    let kept =
      try tx.run(
        "SELECT COALESCE(SUM(size), 0) AS number FROM craft_example WHERE organisation = \(organisation) AND person = \(owner)"
      )
      .first?.int("number") ?? 0
    guard kept + bytes.count <= CraftLimits.files else { throw RuleRefusal.craft(.noRoom) }
    return kind
  }
}

extension House {
  /// Reads what is hers of her craft.
  package func craft<T: Sendable>(
    of viewer: Viewer, _ visit: @escaping @Sendable (borrowing CraftRoom) throws -> T
  ) async throws -> T {
    try await database.read { [self] tx in try visit(CraftRoom(viewer, in: tx, now: clock.now(), house: self, mayWrite: false)) }
  }

  /// Changes it. All of it is kept or nothing, and no log hears of it.
  package func keepCraft<T: Sendable>(
    of viewer: Viewer, _ visit: @escaping @Sendable (borrowing CraftRoom) throws -> T
  ) async throws -> T {
    let answer = try await database.write { [self] tx in
      try visit(CraftRoom(viewer, in: tx, now: clock.now(), house: self, mayWrite: true))
    }
    try await burnSpent()
    return answer
  }
}
