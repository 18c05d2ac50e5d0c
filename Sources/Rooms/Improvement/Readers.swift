package import Domain
import Store
import Vocabulary

/// Who reads what one worker wrote: the people who were there on that day, and people she named since. Somebody who comes later
/// reads what is given from then on.
extension Desk {
  // MARK: Later readers

  /// Who became a reader since, and can be shown what waits. Nothing has to be answered.
  package borrowing func readerQuestions() throws -> [ReaderQuestion] {
    let rows = try tx.ask(ReaderQuestion.parts(for: viewer.person, in: organisation))
    return try ReaderQuestion.sorted(owners: rows["readingOwners"] ?? [], colleagues: rows["readingColleagues"] ?? [])
  }

  /// Lets a later reader read what I wrote and still waits, or not. A no is stored, so that nobody asks again, and appears
  /// nowhere else.
  package borrowing func answer(_ question: ReaderQuestion, yes: Bool) throws {
    guard try readerQuestions().contains(question) else { throw NotFound() }
    let (me, reader) = (viewer.person, question.reader.id)
    switch question.part {
    case .owner(let slug, _):
      try tx.run("""
        INSERT INTO deviation_owner (organisation, deviation, person, is_given)
        SELECT d.organisation, d.id, p.owner, CASE WHEN CAST(\(yes ? 1 : 0) AS BIGINT) = 1 THEN TRUE ELSE FALSE END
        FROM deviation d
          JOIN page p ON p.organisation = d.organisation AND p.id = d.page
        WHERE d.organisation = \(organisation) AND d.author = \(me) AND p.slug = \(slug) AND p.owner = \(reader)
        AND d.audience = 'eigenaar'
          AND NOT d.is_withdrawn AND NOT d.is_out
        ON CONFLICT DO NOTHING
        """)
    case .team(let team):
      try tx.run("""
        INSERT INTO deviation_reader (organisation, deviation, person, team, is_given)
        SELECT d.organisation, d.id, m.person, m.team, CASE WHEN CAST(\(yes ? 1 : 0) AS BIGINT) = 1 THEN TRUE ELSE FALSE END
        FROM deviation d
          JOIN deviation_team k ON k.organisation = d.organisation AND k.deviation = d.id AND NOT k.is_speaking
          JOIN team_member m ON m.organisation = k.organisation AND m.team = k.team AND m.person = \(reader)
        WHERE d.organisation = \(organisation) AND d.author = \(me) AND d.audience = 'team' AND k.team = \(team.id)
        AND NOT d.is_withdrawn
        ON CONFLICT DO NOTHING
        """)
    }
  }
}

extension HandbookDesk {
  /// Who would read it now, as the form says it.
  package borrowing func deviationReaders(of card: PageCard) throws -> DeviationReaders { try work.deviationReaders(of: card) }
}

/// The addressees of a single deviation: for whom it is, and who that is now.
struct DeviationAddressees {
  var readers: [ID<Person>: String] = [:]
  let author: ID<Person>
  let page: ID<HandbookPage>
  let version: Int
  let isForTeam: Bool
  let isOut: Bool

  init(_ row: Row) throws {
    (author, page, version) = (try row.id("author"), try row.id("page"), try row.int("version"))
    (isForTeam, isOut) = (try row.text("audience") == DeviationAudience.team.rawValue, try row.flag("is_out"))
  }
}

/// What a writer is told once, however many of theirs it is about.
private struct ReadersNews: Hashable {
  let writer: ID<Person>
  let kind: NoticeCard.Kind
  let page: ID<HandbookPage>?
  let name: String
}

/// Recording who reads, and telling writers about new readers.
extension Room where Self: ~Copyable {
  borrowing func deviationReaders(of card: PageCard) throws -> DeviationReaders {
    let team = try tx.run("""
      SELECT DISTINCT p.id, p.name, p.position FROM team_member mine
        JOIN team_member m ON m.organisation = mine.organisation AND m.team = mine.team
        JOIN person p ON p.organisation = m.organisation AND p.id = m.person AND p.is_active
      WHERE mine.organisation = \(organisation) AND mine.person = \(viewer.person) AND m.person <> \(viewer.person)
      """).map(PersonName.init)
    return DeviationReaders(owner: card.owner, team: team.sorted { ($0.name, $0.id.raw) < ($1.name, $1.id.raw) })
  }

  /// Records to whom this is given.
  borrowing func give(_ deviation: ID<Deviation>, for audience: DeviationAudience, on card: PageCard) throws {
    switch audience {
    case .me: break
    case .owner:
      guard let owner = card.owner?.id else { return }
      try tx.run(
        """
        INSERT INTO deviation_owner (organisation, deviation, person, is_given) \
        VALUES (\(organisation), \(deviation), \(owner), TRUE)
        """
      )
    case .team:
      try tx.run("""
        INSERT INTO deviation_reader (organisation, deviation, person, team, is_given)
        SELECT k.organisation, k.deviation, m.person, k.team, TRUE FROM deviation_team k
          JOIN team_member m ON m.organisation = k.organisation AND m.team = k.team
        WHERE k.organisation = \(organisation) AND k.deviation = \(deviation)
        """)
    }
  }

  /// Every single deviation for a team or an owner, with its present addressees. Used within one act.
  borrowing func whoStands() throws -> [ID<Deviation>: DeviationAddressees] {
    var found: [ID<Deviation>: DeviationAddressees] = [:]
    for row in try tx.run("""
      SELECT d.id AS deviation, d.author, d.page, d.version, d.audience, d.is_out, h.id, h.name, h.position FROM deviation d
        LEFT JOIN deviation_team k ON k.organisation = d.organisation AND k.deviation = d.id
        LEFT JOIN team_member m ON m.organisation = k.organisation AND m.team = k.team AND NOT k.is_speaking
        LEFT JOIN page p ON p.organisation = d.organisation AND p.id = d.page AND d.audience = 'eigenaar' AND k.deviation IS NULL
        LEFT JOIN person h ON h.organisation = d.organisation AND h.is_active AND (h.id = m.person OR h.id = p.owner)
      WHERE d.organisation = \(organisation) AND d.author IS NOT NULL AND NOT d.is_withdrawn AND d.audience <> 'ik'
      """) {
      let deviation: ID<Deviation> = try row.id("deviation")
      let one = try found[deviation] ?? DeviationAddressees(row)
      found[deviation] = one
      guard let id = try row.optionalID("id", Person.self) else { continue }
      let position = Position(rawValue: try row.text("position")) ?? .worker
      if one.isForTeam || position.isInTheLine { found[deviation]?.readers[id] = try row.text("name") }
    }
    return found
  }

  /// Tells every writer that their addressees are others now, once for each page or person. What everybody reads by now is no
  /// news. It is not logged: a list of who was told would be a list of who deviated.
  /// - Parameter before: what `whoStands` said before the act.
  borrowing func tellWriters(since before: [ID<Deviation>: DeviationAddressees]) throws {
    var told: Set<ReadersNews> = []
    let after = try whoStands()
    for (deviation, old) in before.sorted(by: { $0.key.raw < $1.key.raw }) {
      guard let new = after[deviation], old.isForTeam || !old.isOut else { continue }
      let came = new.readers.filter { old.readers[$0.key] == nil && $0.key != old.author }.values.sorted()
      let went = old.readers.filter { new.readers[$0.key] == nil && $0.key != old.author }.values.sorted()
      var news: [ReadersNews] = []
      if old.isForTeam {
        news =
          came.map { ReadersNews(writer: old.author, kind: .readerCame, page: nil, name: $0) }
          + went.map { ReadersNews(writer: old.author, kind: .readerWent, page: nil, name: $0) }
      } else if !came.isEmpty || !went.isEmpty {
        news = [ReadersNews(writer: old.author, kind: .ownerChanged, page: old.page, name: came.first ?? "")]
      }
      for one in news where told.insert(one).inserted {
        try tell(one.kind, [one.writer], page: old.page, version: old.version, reason: one.name)
      }
    }
  }
}
