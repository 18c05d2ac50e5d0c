package import Domain
import Store
package import Vocabulary

/// Members propose changes with the exact words; owners, co-authors and keepers answer them.
extension HandbookDesk {
  // MARK: Proposing

  /// The words as they are published now, for somebody who wants to propose others.
  package borrowing func amendmentStart(_ slug: String, at step: ID<CriticalStep>?, version: Int? = nil) throws -> AmendmentStart
  {
    guard let row = try shelf.page(slug), let current = row.card.version else { throw NotFound() }
    let number = version ?? current
    guard let content = try shelf.content(ofVersion: number, of: row.card.id), let words = AmendedWords(at: step, of: content)
    else { throw NotFound() }
    return AmendmentStart(card: row.card, version: number, step: step, words: words)
  }

  /// Proposes other words at one place. They are kept with the version they are based on, also when there is a newer one or the
  /// step is gone from it. The same proposal sent again is recorded once.
  package borrowing func amend(
    _ slug: String, at step: ID<CriticalStep>?, from version: Int, to words: AmendedWords, because reason: String
  ) throws -> ID<Amendment> {
    guard !reason.isEmpty else { throw RuleRefusal.reasonMissing }
    let start = try amendmentStart(slug, at: step, version: version)
    guard words != start.words else { throw RuleRefusal.nothingProposed }
    if case .step(let step) = words, step.title.isEmpty { throw RuleRefusal.titleMissing }
    let kept = words.kept
    let same = try tx.run("""
      SELECT id FROM amendment WHERE organisation = \(organisation) AND page = \(start.card.id) AND author = \(viewer.person)
        AND step = \(step?.raw ?? "") AND proposed = \(kept) AND state = \(AmendmentState.open.rawValue)
      """).first
    if let same { return try same.id("id") }
    let amendment = ID<Amendment>.new(house.chance)
    try tx.run("""
      INSERT INTO amendment (organisation, id, page, version, step, proposed, reason, author, at, state, answer, settled_by,
      settled_at, revision)
      VALUES (\(organisation), \(amendment), \(start.card.id), \(version), \(step?.raw ?? ""), \(kept), \(reason),
      \(viewer.person), \(now),
        \(AmendmentState.open.rawValue), '', NULL, NULL, NULL)
      """)
    try happened(.amended, amendment.raw, ["bladzijde": start.card.id.raw, "versie": String(version)])
    return amendment
  }

  // MARK: Reading

  /// The proposed changes of a page: waiting ones first, then the newest.
  package borrowing func amendments(of slug: String) throws -> AmendmentsReading {
    guard let row = try shelf.page(slug, alsoWithdrawn: true), let published = row.publishedRevision,
      let shown = try shelf.revision(published, of: row.card.id)
    else { throw NotFound() }
    return AmendmentsReading(
      card: row.card, content: shown.content, amendments: try shelf.amendments("AND m.page = \(row.card.id)").map(\.card),
      mayPropose: row.withdrawal == nil)
  }

  /// One proposed change: compared with the words it is based on and with what holds now, and what colleagues say about it.
  package borrowing func amendment(_ amendment: ID<Amendment>, of slug: String) throws -> AmendmentReading {
    let (row, found) = try located(amendment, of: slug, alsoWithdrawn: true)
    guard let base = try shelf.content(ofVersion: found.version, of: row.card.id),
      // Of one that was taken back no words are left.
      let proposed = found.card.state == .withdrawn ? base : found.words.put(in: base), let published = row.publishedRevision
    else { throw NotFound() }
    let revisions = try shelf.revisions([published, row.latestRevision], of: row.card.id)
    guard let now = revisions[published]?.content, let draft = revisions[row.latestRevision]?.content else { throw NotFound() }
    let step = found.card.step
    let was = AmendedWords(at: step, of: base)
    let isOpen = found.card.state == .open
    let isMine = found.card.by.id == viewer.person
    let rights = try rights(on: row)
    let moved = isOpen && AmendedWords(at: step, of: now) != was
    return AmendmentReading(
      card: found.card, version: found.version, change: ContentDifference(from: base, to: proposed),
      changeNow: moved ? found.words.put(in: now).map { ContentDifference(from: now, to: $0) } : nil,
      remarks: try remarks(on: amendment), weighing: isOpen && rights.edit ? found.weighed(base, draft) : nil,
      draft: row.latestRevision,
      bringsBack: step != nil && AmendedWords(at: step, of: draft) == nil, mayAnswer: isOpen && rights.edit,
      mayWithdraw: found.card.state.isItsWriters && isMine,
      mayRemark: isOpen)
  }

  /// - Parameter alsoWithdrawn: to read it. Nothing can be done with it while its page is withdrawn.
  private borrowing func located(
    _ amendment: ID<Amendment>, of slug: String, alsoWithdrawn: Bool = false
  ) throws -> (row: Shelf.PageRow, found: Shelf.AmendmentRow) {
    guard let row = try shelf.page(slug, alsoWithdrawn: alsoWithdrawn),
      let found = try shelf.amendments("AND m.page = \(row.card.id) AND m.id = \(amendment)").first
    else { throw NotFound() }
    return (row, found)
  }

  private borrowing func remarks(on amendment: ID<Amendment>) throws -> [AmendmentRemark] {
    try tx.run("""
      SELECT r.id, r.author, r.body, r.at, a.name FROM amendment_remark r JOIN person a ON a.organisation = r.organisation
      AND a.id = r.author
      WHERE r.organisation = \(organisation) AND r.amendment = \(amendment) ORDER BY r.at, r.id
      """).map { row in
        var remark = AmendmentRemark(by: try row.text("name"), on: try row.moment("at").day, words: try row.text("body"))
        if try row.id("author", Person.self) == viewer.person { remark.mine = try row.id("id") }
        return remark
      }
  }

  // MARK: Discussing

  /// A short remark, with the name of its writer.
  package borrowing func remark(on amendment: ID<Amendment>, of slug: String, _ words: String) throws {
    guard !words.isEmpty else { throw RuleRefusal.reasonMissing }
    let (_, found) = try located(amendment, of: slug)
    guard found.card.state == .open else { throw Changed() }
    let said = try tx.run("""
      SELECT id FROM amendment_remark WHERE organisation = \(organisation) AND amendment = \(amendment)
      AND author = \(viewer.person) AND body = \(words)
      """)
    // Sent again because the answer got lost: it is recorded already.
    guard said.isEmpty else { return }
    try tx.run("""
      INSERT INTO amendment_remark (organisation, id, amendment, author, at, body)
      VALUES (\(organisation), \(ID<AmendmentRemark>.new(house.chance)), \(amendment), \(viewer.person), \(now), \(words))
      """)
    try happened(.amendmentRemarked, amendment.raw)
  }

  /// Takes my own proposal back, also after it was declined. Its words are deleted at once, for everybody. The fact that there
  /// was one stays where colleagues discussed it, because those words are theirs; otherwise nothing stays.
  /// - Returns: whether there is still a page about it.
  package borrowing func withdraw(_ amendment: ID<Amendment>, of slug: String) throws -> Bool {
    let (_, found) = try located(amendment, of: slug, alsoWithdrawn: true)
    guard found.card.by.id == viewer.person else { throw NotFound() }
    guard found.card.state.isItsWriters else { throw Changed() }
    try tx.run(
      """
      DELETE FROM amendment_remark WHERE organisation = \(organisation) AND amendment = \(amendment) \
      AND author = \(viewer.person)
      """
    )
    let isTalkedOver = try !tx.run(
      "SELECT id FROM amendment_remark WHERE organisation = \(organisation) AND amendment = \(amendment) LIMIT 1"
    ).isEmpty
    if isTalkedOver {
      try tx.run("UPDATE amendment SET proposed = '', reason = '' WHERE organisation = \(organisation) AND id = \(amendment)")
      try settle(amendment, as: .withdrawn, answer: "", revision: nil)
    } else {
      try tx.run("DELETE FROM amendment WHERE organisation = \(organisation) AND id = \(amendment)")
    }
    try happened(.amendmentWithdrawn, amendment.raw)
    return isTalkedOver
  }

  /// Takes back what I said about a proposal.
  package borrowing func takeBack(_ remark: ID<AmendmentRemark>, on amendment: ID<Amendment>, of slug: String) throws {
    _ = try located(amendment, of: slug, alsoWithdrawn: true)
    guard try !tx.run("""
      DELETE FROM amendment_remark
      WHERE organisation = \(organisation) AND amendment = \(amendment) AND id = \(remark) AND author = \(viewer.person)
      RETURNING id
      """).isEmpty
    else { throw NotFound() }
    try happened(.amendmentRemarked, amendment.raw)
  }
}

/// Answering what somebody proposes.
extension WritersDesk {
  /// Puts the proposed words in the working draft, under the name of whoever proposed them. Where the draft changed the same
  /// words meanwhile, `choices` say which hold, in the order of the clashes. Throws `ChangedMeanwhile` when another draft was
  /// saved since `draft`.
  package borrowing func takeOver(
    _ amendment: ID<Amendment>, into draft: Int, choosing choices: [ThreeWay.Choice] = []
  ) throws -> Int {
    let row = try page.now()
    let found = try standing(amendment)
    guard found.card.state == .open else { throw Changed() }
    guard draft == row.latestRevision else { throw ChangedMeanwhile(theirs: try self.draft(of: row)) }
    guard let latest = try shelf.revision(row.latestRevision, of: row.card.id),
      let base = try shelf.content(ofVersion: found.version, of: row.card.id),
      let weighing = found.weighed(base, latest.content),
      let content = found.words.saying(weighing.settled(choices)).put(in: latest.content)
    else { throw Changed() }
    let number = row.latestRevision + 1
    try insertRevision(
      number, of: row.card.id, title: latest.title, content: content, note: found.card.reason, after: latest.whole,
      by: found.card.by.id)
    try tx.run("UPDATE page SET latest_revision = \(number) WHERE organisation = \(organisation) AND id = \(row.card.id)")
    try settle(amendment, as: .takenOver, answer: "", revision: number)
    try happened(.pageSaved, row.card.id.raw, ["revisie": String(number)])
    try happened(.amendmentTakenOver, amendment.raw)
    return number
  }

  /// Declines it with a reason, of which the proposer is told.
  package borrowing func decline(_ amendment: ID<Amendment>, because reason: String) throws {
    let found = try standing(amendment)
    guard found.card.state == .open else { throw Changed() }
    guard !reason.isEmpty else { throw RuleRefusal.reasonMissing }
    try settle(amendment, as: .declined, answer: reason, revision: nil)
    if found.card.by.id != viewer.person { try tell(found, .wordsDeclined, version: found.version, reason: reason) }
    try happened(.amendmentDeclined, amendment.raw)
  }

  private borrowing func standing(_ amendment: ID<Amendment>) throws -> Shelf.AmendmentRow {
    let row = try page.now()
    guard let found = try shelf.amendments("AND m.page = \(row.card.id) AND m.id = \(amendment)").first else { throw NotFound() }
    return found
  }
}

extension Room where Self: ~Copyable {
  borrowing func settle(_ amendment: ID<Amendment>, as state: AmendmentState, answer: String, revision: Int?) throws {
    try tx.run("""
      UPDATE amendment SET state = \(state.rawValue), answer = \(answer), settled_by = \(viewer.person), settled_at = \(now),
      revision = \(revision)
      WHERE organisation = \(organisation) AND id = \(amendment)
      """)
  }

  /// After a publication: people whose proposed words are in it are told, except the publisher.
  borrowing func tellProposers(on page: ID<HandbookPage>, upTo revision: Int, version: Int, reason: String) throws {
    let landed = try shelf.amendments(
      "AND m.page = \(page) AND m.state = \(AmendmentState.takenOver.rawValue) AND m.revision <= \(revision)")
    for amendment in landed {
      try tx.run(
        """
        UPDATE amendment SET state = \(AmendmentState.published.rawValue) WHERE organisation = \(organisation) \
        AND id = \(amendment.card.id)
        """
      )
      if amendment.card.by.id != viewer.person { try tell(amendment, .wordsPublished, version: version, reason: reason) }
    }
  }

  borrowing func tell(_ amendment: Shelf.AmendmentRow, _ kind: NoticeCard.Kind, version: Int, reason: String) throws {
    try tell(
      kind, [amendment.card.by.id], page: amendment.page, step: amendment.card.step, titled: amendment.card.stepTitle,
      version: version,
      reason: reason)
  }
}

extension Shelf {
  /// A row of `amendment`, with its page and its writer.
  struct AmendmentRow: Sendable {
    let card: AmendmentCard
    let page: ID<HandbookPage>
    let version: Int
    let words: AmendedWords

    /// How it combines with a working draft that was changed separately.
    func weighed(_ base: PageContent, _ draft: PageContent) -> ThreeWay? {
      guard let was = AmendedWords(at: card.step, of: base) else { return nil }
      // A step that was removed from the draft is added again as it is proposed.
      guard let stands = AmendedWords(at: card.step, of: draft) else {
        return words.put(in: draft) == nil ? nil : ThreeWay(base: was, draft: was, proposed: words)
      }
      return ThreeWay(base: was, draft: stands, proposed: words)
    }
  }

  /// - Parameter only: a condition on `m`, beginning with AND.
  func amendments(_ only: Query) throws -> [AmendmentRow] {
    let order: Query = "ORDER BY CASE m.state WHEN 'open' THEN 0 ELSE 1 END, m.at DESC, m.id"
    return try tx.run(Shelf.amendmentPart(in: organisation, "\(only) \(order)").query).map(AmendmentRow.init)
  }

  /// - Parameter only: what stands behind the organisation, beginning with AND.
  static func amendmentPart(in organisation: ID<Organisation>, _ only: Query) -> UnionPart {
    UnionPart(
      name: "amendments",
      texts: [
        "id", "page", "step", "proposed", "reason", "state", "answer", "slug", "page_title", "kind", "author", "name", "position",
        "settled_by",
      ],
      numbers: ["version", "at"], query: """
        SELECT m.id, m.page, m.version, m.step, m.proposed, m.reason, m.at, m.state, m.answer, p.slug, p.title AS page_title,
        r.kind,
          a.id AS author, a.name, a.position, s.name AS settled_by
        FROM amendment m JOIN page p ON p.organisation = m.organisation AND p.id = m.page
          JOIN version v ON v.organisation = m.organisation AND v.page = m.page AND v.number = m.version
          JOIN revision r ON r.organisation = v.organisation AND r.page = v.page AND r.number = v.revision
          JOIN person a ON a.organisation = m.organisation AND a.id = m.author
          LEFT JOIN person s ON s.organisation = m.organisation AND s.id = m.settled_by
        WHERE m.organisation = \(organisation) \(only)
        """)
  }

  func openAmendments(on page: ID<HandbookPage>) throws -> Int {
    try tx.run(
      "SELECT COUNT(*) AS number FROM amendment WHERE organisation = \(organisation) AND page = \(page) AND state = 'open'"
    ).first?.int("number") ?? 0
  }

  /// What a version says.
  func content(ofVersion number: Int, of page: ID<HandbookPage>) throws -> PageContent? {
    guard let row = try tx.run("""
      SELECT r.title, r.kind, r.content, r.hash FROM version v
        JOIN revision r ON r.organisation = v.organisation AND r.page = v.page AND r.number = v.revision
      WHERE v.organisation = \(organisation) AND v.page = \(page) AND v.number = \(number)
      """).first else { return nil }
    return outlines.content(
      PageKind(rawValue: try row.text("kind")) ?? .text, title: try row.text("title"), text: try row.text("content"),
      hash: try row.text("hash"))
  }
}

extension Shelf.AmendmentRow {
  init(_ row: Row) throws {
    let raw = try row.text("step")
    let step: ID<CriticalStep>? = raw.isEmpty ? nil : ID(raw: raw)
    let words = AmendedWords(kind: PageKind(rawValue: try row.text("kind")) ?? .text, step: step, kept: try row.text("proposed"))
    var title = ""
    if case .step(let step) = words { title = step.title }
    let by = PersonName(
      id: try row.id("author"), name: try row.text("name"), position: Position(rawValue: try row.text("position")) ?? .worker)
    self.init(
      card: AmendmentCard(
        id: try row.id("id"), slug: try row.text("slug"), pageTitle: try row.text("page_title"), step: step, stepTitle: title,
        reason: try row.text("reason"), by: by, on: try row.moment("at").day,
        state: AmendmentState(rawValue: try row.text("state")) ?? .open,
        answeredBy: try row.optionalText("settled_by"), answer: try row.text("answer")),
      page: try row.id("page"), version: try row.int("version"), words: words)
  }
}
