@_spi(Doorman) import Domain
import Store
import Vocabulary

/// The one way out of a closed circle. What leaves is a new thing with its own text; the words inside stay inside.
struct Door: ~Copyable {
  private let seat: Seat
  private let organisation: ID<Organisation>
  private let tx: any Transaction
  private let log: Logbook
  private let now: Moment
  private let chance: Randomness
  private let outlines: OutlineCache

  init(_ room: borrowing CircleRoom) throws {
    guard let log = room.log else { throw StoreError.broken("released while reading") }
    seat = room.seat
    organisation = room.organisation
    tx = room.tx
    self.log = log
    now = room.now
    chance = room.house.chance
    outlines = room.house.outlines
  }

  /// Everybody said yes, as the engine has checked. This only carries it out.
  borrowing func letOut(_ outcome: ID<Outcome>, _ course: Course) throws {
    guard let released = course.scene(for: .screen)?.common.outcomes.first(where: { $0.id == outcome }),
      released.state == .released
    else { return }
    switch released.draft {
    case .lesson(let words):
      try tx.run("""
        INSERT INTO lesson (organisation, id, conversation, outcome, body, released_on, is_withdrawn)
        VALUES (\(organisation), \(ID<Lesson>.new(chance)), \(seat.conversation), \(outcome), \(try heard(words)), \(now.day),
        FALSE)
        ON CONFLICT (organisation, conversation, outcome) DO UPDATE
        SET body = excluded.body, released_on = excluded.released_on, is_withdrawn = FALSE
        """)
      try log.happened(.released, by: nil, subject: outcome.raw, facts: ["soort": "les"])
    case .deviation(let from, let instead, let because):
      try letOut(outcome, from, instead: try heard(instead), because: try heard(because))
    }
  }

  private borrowing func letOut(_ outcome: ID<Outcome>, _ from: DeviatedFrom, instead: String, because: String) throws {
    guard let version = Int(from.version), let page = ID<HandbookPage>(given: from.page),
      let step = ID<CriticalStep>(given: from.step),
      let found = try tx.run(
        "SELECT revision FROM version WHERE organisation = \(organisation) AND page = \(page) AND number = \(version)"
      ).first,
      case .outline(let outline)? = try Shelf(organisation: organisation, tx: tx, outlines: outlines).revision(
        try found.int("revision"), of: page)?.content, let words = outline.step(step)?.words
    else { throw NotFound() }
    try tx.run("""
      INSERT INTO deviation (organisation, id, page, step, version, deviated_from, instead, because, gave, audience, author,
      conversation, outcome, noted_on, is_withdrawn, proposal, is_out)
      VALUES (\(organisation), \(ID<Deviation>.new(chance)), \(page), \(step), \(version), \(words), \(instead), \(because),
      '', \(DeviationAudience.owner.rawValue), NULL,
        \(seat.conversation), \(outcome), \(now.day), FALSE, NULL, TRUE)
      ON CONFLICT (organisation, conversation, outcome) DO UPDATE
      SET instead = excluded.instead, because = excluded.because, noted_on = excluded.noted_on, is_withdrawn = FALSE
      """)
    try log.happened(.released, by: nil, subject: outcome.raw, facts: ["soort": "afwijking"])
    try DeviationPattern(organisation: organisation, tx: tx, log: log, now: now, chance: chance)
      .look(at: page, step, version: version)
  }

  /// Somebody took their yes back. The text is deleted; the fact that there was one remains.
  borrowing func takeBack(_ outcome: ID<Outcome>) throws {
    try tx.run(
      """
      UPDATE lesson SET body = '', is_withdrawn = TRUE WHERE organisation = \(organisation) \
      AND conversation = \(seat.conversation) AND outcome = \(outcome)
      """
    )
    try tx.run("""
      UPDATE deviation SET instead = '', because = '', is_withdrawn = TRUE
      WHERE organisation = \(organisation) AND conversation = \(seat.conversation) AND outcome = \(outcome)
      """)
    try log.happened(.withdrawn, by: nil, subject: outcome.raw, facts: [:])
  }

  private borrowing func heard(_ words: Confided) throws -> String {
    guard let text = words.heard(from: seat) else { throw StoreError.broken("words of another conversation") }
    return text
  }
}
