@_spi(Doorman) package import Domain
import Store
package import Vocabulary

/// What somebody shows of her craft, for the person to whom she shows it. Read-only, and made by one query: the reader's name
/// is on the row, its day has not passed, and she is still here.
package struct ShownCraft: ~Copyable {
  package let card: CraftShowingCard
  private let craft: SealedCraft

  fileprivate init(_ showing: ID<CraftShowing>, to reader: Reader, today: Day, in tx: any Transaction, house: House) throws {
    guard let card = try ShownCraft.cards(to: reader, today: today, in: tx).first(where: { $0.id == showing }) else {
      throw NotFound()
    }
    self.card = card
    craft = SealedCraft(
      sight: CraftSight(owner: card.owner.id, part: card.part), organisation: reader.organisation, tx: tx,
      strongbox: house.strongbox)
  }

  /// The part that is shown, as it is now.
  package borrowing func reading() throws -> CraftReading { CraftReading(parts: try craft.parts()) }

  /// The file of an example in it.
  package borrowing func file(_ example: ID<CraftExample>) throws -> (file: CraftReading.File, bytes: [UInt8]) {
    try craft.file(example)
  }

  /// The one query by which anybody but her gets to see it.
  fileprivate static func cards(to reader: Reader, today: Day, in tx: any Transaction) throws -> [CraftShowingCard] {
    let me = reader.name
    return try tx.run(
      """
      SELECT s.id AS showing, s.part, s.until_day, p.id, p.name, p.position FROM craft_showing s
        JOIN person p ON p.organisation = s.organisation AND p.id = s.person
      WHERE s.organisation = \(reader.organisation) AND s.reader = \(me.id) AND s.until_day >= \(today) AND p.is_active
      """
    ).map { row in
      CraftShowingCard(
        id: try row.id("showing"), owner: try PersonName(row), reader: me, part: try row.optionalID("part"),
        until: try row.day("until_day"))
    }.sorted { ($0.owner.name, $0.until, $0.id.raw) < ($1.owner.name, $1.until, $1.id.raw) }
  }
}

extension Reader {
  fileprivate var name: PersonName {
    switch self {
    case .member(let viewer): PersonName(id: viewer.person, name: viewer.name, position: viewer.position)
    case .assessor(let assessor): PersonName(id: assessor.person, name: assessor.name, position: .auditor)
    }
  }
}

extension House {
  /// What others show to somebody, for a while.
  package func shownCrafts(to reader: Reader) async throws -> [CraftShowingCard] {
    try await database.read { [self] tx in try ShownCraft.cards(to: reader, today: clock.now().day, in: tx) }
  }

  /// Reads along at what somebody shows.
  package func lookAlong<T: Sendable>(
    at showing: ID<CraftShowing>, as reader: Reader, _ visit: @escaping @Sendable (borrowing ShownCraft) throws -> T
  ) async throws -> T {
    try await database.read { [self] tx in try visit(ShownCraft(showing, to: reader, today: clock.now().day, in: tx, house: self))
    }
  }
}

extension Caretaker {
  /// Deletes showings whose day has passed, and destroys what somebody kept whose access ended a month ago. It opens nothing,
  /// and counts nothing that would tell who uses it.
  package func wipeCrafts() async throws {
    let today = house.clock.now().day
    let ended = Moment(today.adding(-CraftLimits.daysKept), hour: 0)
    try await house.database.write { [house] tx in
      try tx.run("DELETE FROM craft_showing WHERE until_day < \(today)")
      for row in try tx.run(
        """
        SELECT k.organisation, k.person, MAX(h.at) AS ended FROM craft_key k
          JOIN person p ON p.organisation = k.organisation AND p.id = k.person
          LEFT JOIN happening h ON h.organisation = k.organisation AND h.subject = k.person
          AND h.kind = \(Happening.accessEnded.rawValue)
        WHERE NOT p.is_active GROUP BY k.organisation, k.person
        """)
      {
        // Without the day on which access ended nobody can say that there is time left.
        if let at = try row.optionalMoment("ended"), at >= ended { continue }
        try CraftRoom.destroy(of: try row.id("person"), in: try row.id("organisation"), tx, house.strongbox)
      }
    }
    try await house.burnSpent()
  }
}
