import Domain
import Store
import Vocabulary

/// What colleagues gave and what still waits for an answer when a page is withdrawn; and what becomes of it when the page comes
/// back.
extension Room where Self: ~Copyable {
  /// Closes every open proposal on a page that is withdrawn, keeps its words, and tells everybody who gave something why.
  borrowing func closeWhatWaits(on page: ID<HandbookPage>, version: Int, because reason: String) throws {
    let people = try givers(on: page, waiting: [.open, .takenOver], [.open, .discussed])
    try tx.run("""
      UPDATE amendment SET state = \(AmendmentState.pageWithdrawn.rawValue), answer = \(reason), settled_by = \(viewer.person),
      settled_at = \(now)
      WHERE organisation = \(organisation) AND page = \(page) AND state = \(AmendmentState.open.rawValue)
      """)
    try tx.run("""
      UPDATE proposal SET state = \(ProposalState.pageWithdrawn.rawValue)
      WHERE organisation = \(organisation) AND page = \(page) AND (state = 'open' OR state = 'besproken')
      """)
    // Nobody has to agree with a withdrawn page.
    try setAside(page)
    try tell(people, .pageWithdrawn, page, version: version, reason: reason)
  }

  /// Opens again what the withdrawal closed, in the state it had, and tells the same people.
  borrowing func reopenWhatWaited(on page: ID<HandbookPage>, version: Int) throws {
    let people = try givers(on: page, waiting: [.pageWithdrawn, .takenOver], [.pageWithdrawn])
    try tx.run("""
      UPDATE amendment SET state = \(AmendmentState.open.rawValue), answer = '', settled_by = NULL, settled_at = NULL
      WHERE organisation = \(organisation) AND page = \(page) AND state = \(AmendmentState.pageWithdrawn.rawValue)
      """)
    try tx.run("""
      UPDATE proposal SET state = CASE WHEN id IN (
          SELECT proposal FROM discussion WHERE organisation = \(organisation) AND page = \(page) AND proposal IS NOT NULL
        ) THEN 'besproken' ELSE 'open' END
      WHERE organisation = \(organisation) AND page = \(page) AND state = \(ProposalState.pageWithdrawn.rawValue)
      """)
    try tell(people, .pageReturned, page, version: version, reason: "")
  }

  /// Everybody who gave something to this page that nobody answered: words, or a deviation alone, in a circle or as a team. The
  /// query finds people; no function gives them to anybody.
  private borrowing func givers(
    on page: ID<HandbookPage>, waiting amendments: [AmendmentState], _ proposals: [ProposalState]
  ) throws -> Set<ID<Person>> {
    let waits: Query = """
      d.organisation = \(organisation) AND d.page = \(page) AND d.audience <> 'ik' AND NOT d.is_withdrawn AND (d.proposal IS
      NULL OR d.proposal IN (
        SELECT id FROM proposal WHERE organisation = \(organisation) AND page = \(page)
        AND state IN (\(list: proposals.map(\.rawValue)))))
      """
    let people = try tx.run("""
      SELECT m.author AS person FROM amendment m
      WHERE m.organisation = \(organisation) AND m.page = \(page) AND m.state IN (\(list: amendments.map(\.rawValue)))
      UNION
      SELECT d.author AS person FROM deviation d WHERE d.author IS NOT NULL AND \(waits)
      UNION
      SELECT s.person FROM deviation d JOIN seat s ON s.organisation = d.organisation AND s.conversation = d.conversation
      WHERE d.author IS NULL AND s.person IS NOT NULL AND \(waits)
      UNION
      SELECT t.person FROM deviation d JOIN deviation_team k ON k.organisation = d.organisation AND k.deviation = d.id
      AND k.is_speaking
        JOIN team_member t ON t.organisation = k.organisation AND t.team = k.team
      WHERE \(waits)
      """).map { try $0.id("person", Person.self) }
    // Whoever withdraws it knows.
    return Set(people).subtracting([viewer.person])
  }

  private borrowing func tell(
    _ people: Set<ID<Person>>, _ kind: NoticeCard.Kind, _ page: ID<HandbookPage>, version: Int, reason: String
  ) throws {
    try tell(kind, people, page: page, version: version, reason: reason)
    // One happening, without names, and also when nobody was told: the list of those who were told is the list of those who
    // deviated.
    try writing().happened(.toldBack, by: nil, subject: page.raw, facts: [:])
  }
}

extension Shelf {
  /// Proposals that a withdrawal closed, while it holds.
  func amendmentsClosed(with row: PageRow) throws -> [AmendmentCard] {
    try amendments("AND m.page = \(row.card.id) AND m.state = \(AmendmentState.pageWithdrawn.rawValue)").map(\.card)
  }
}
