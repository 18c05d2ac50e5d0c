package import Domain
import Store
package import Vocabulary

/// One named person agrees before a page is published, where the organisation wants that. Nobody has a row of things to tick.
extension PublishingDesk {
  /// What the publisher sees.
  package borrowing func publication() throws -> PublicationReading {
    let row = try page.now()
    let people: [PersonName] =
      switch rule {
      case .nobody: []
      case .colleague: try desk.activePeople().filter { $0.id != viewer.person }
      case .owner: [row.card.owner].compactMap { $0 }
      }
    let open = try shelf.agreements("AND g.page = \(row.card.id) AND g.state = 'gevraagd'").first
    return PublicationReading(
      draft: try draft(of: row), causes: try possibleCauses(row), rule: rule, mayPublish: publishes,
      colleagues: publishes ? [] : people,
      asked: open.map { ($0.asked.name, $0.revision) })
  }

  /// Publishes the working draft as the next version, with a reason. Everybody whose remark led to it is told.
  package borrowing func publish(revision: Int, because reason: String, causes: ChosenCauses = .none) throws -> Int {
    let row = try page.now()
    try checkDraft(revision, reason)
    guard publishes else { throw RuleRefusal.agreementMissing }
    try keep(causes, for: revision, of: row)
    let version = try insertVersion(of: row.card.id, revision: revision, after: row.card.version, because: reason)
    try land(row, revision, version, reason)
    return version
  }

  private borrowing func checkDraft(_ revision: Int, _ reason: String) throws {
    let row = try page.now()
    // Somebody has just published this same draft: there is nothing left to publish, and nothing was overwritten.
    guard row.publishedRevision != row.latestRevision else { throw RuleRefusal.nothingToPublish }
    guard revision == row.latestRevision else { throw ChangedMeanwhile(theirs: try draft(of: row)) }
    guard !reason.isEmpty else { throw RuleRefusal.reasonMissing }
    guard !row.card.kind.needsOwner || row.card.owner != nil else { throw RuleRefusal.ownerMissing }
  }

  /// Asks one person to agree with the draft as it is now. A person who was asked before no longer has to answer.
  package borrowing func askAgreement(
    revision: Int, because reason: String, of person: ID<Person>?, causes: ChosenCauses = .none
  ) throws {
    let row = try page.now()
    // Whoever publishes alone has nobody to ask.
    guard !publishes else { throw NotFound() }
    try checkDraft(revision, reason)
    if rule == .owner, row.card.owner == nil { throw RuleRefusal.ownerMissing }
    let asked = rule == .owner ? row.card.owner?.id : person
    guard let asked, asked != viewer.person, try desk.activePeople().contains(where: { $0.id == asked }) else {
      throw RuleRefusal.agreementMissing
    }
    try keep(causes, for: revision, of: row)
    try setAside(row.card.id)
    let agreement = ID<Agreement>.new(house.chance)
    try tx.run("""
      INSERT INTO agreement (organisation, id, page, revision, asker, asked, reason, asked_at, state, answer, answered_at,
      version)
      VALUES (\(organisation), \(agreement), \(row.card.id), \(revision), \(viewer.person), \(asked), \(reason), \(now),
        \(AgreementState.asked.rawValue), '', NULL, NULL)
      """)
    try happened(.agreementAsked, row.card.id.raw, ["revisie": String(revision), "gevraagd": asked.raw])
  }
}

extension AskersDesk {
  /// The question that waits.
  package var question: ID<Agreement> { open.id }

  /// Whoever asked takes the question back, for instance because the one who was asked is away. Throws `Changed` when another
  /// one waits now.
  package borrowing func takeBack(_ question: ID<Agreement>) throws {
    guard question == open.id else { throw Changed() }
    try setAside(row.card.id)
    try happened(.agreementTakenBack, row.card.id.raw)
  }
}

extension AgreementRoom {
  /// The question with its subject.
  package borrowing func agreement() throws -> AgreementReading {
    guard let shown = try shelf.revision(found.revision, of: row.card.id) else { throw NotFound() }
    let before = try row.publishedRevision.flatMap { try shelf.revision($0, of: row.card.id) }
    let isOpen = found.state == .asked
    return AgreementReading(
      question: found.id, card: row.card, asker: found.asker.name, asked: found.asked.name, on: found.at.day,
      reason: found.reason,
      causes: try shelf.causes(of: row.card.id, revisions: [found.revision], for: viewer.person)[found.revision] ?? [],
      state: found.state, answer: found.answer,
      content: shown.content, change: before.map { ContentDifference(from: $0.content, to: shown.content) },
      published: row.card.version, mayAnswer: isOpen && found.asked.id == viewer.person,
      mayTakeBack: isOpen && found.asker.id == viewer.person)
  }
}

extension AskedDesk {
  /// The question that waits.
  package var question: ID<Agreement> { open.id }

  /// Agrees, which publishes exactly what was read: a save that came since waits for the next version. Throws `Changed` when
  /// another question waits than the one that was read.
  package borrowing func agree(to question: ID<Agreement>) throws -> Int {
    let row = try page.now()
    guard question == open.id, (row.publishedRevision ?? 0) < open.revision else { throw Changed() }
    let version = try insertVersion(
      of: row.card.id, revision: open.revision, after: row.card.version, because: open.reason, by: open.asker.id)
    try tx.run("""
      UPDATE agreement SET state = \(AgreementState.given.rawValue), answered_at = \(now), version = \(version)
      WHERE organisation = \(organisation) AND id = \(open.id)
      """)
    try land(row, open.revision, version, open.reason)
    try tell(.agreed, [open.asker.id], page: row.card.id, version: version, reason: open.reason)
    try happened(.agreementGiven, row.card.id.raw, ["versie": String(version)])
    return version
  }

  /// Sends it back with a reason. Nothing is published, and the draft stays as it is. Throws `Changed` as `agree` does.
  package borrowing func sendBack(_ question: ID<Agreement>, because reason: String) throws {
    guard question == open.id else { throw Changed() }
    let row = try page.now()
    guard !reason.isEmpty else { throw RuleRefusal.reasonMissing }
    try tx.run("""
      UPDATE agreement SET state = \(AgreementState.sentBack.rawValue), answer = \(reason), answered_at = \(now)
      WHERE organisation = \(organisation) AND id = \(open.id)
      """)
    try happened(.agreementRefused, row.card.id.raw)
  }
}

extension KeepersDesk {
  /// Who has to agree, for each kind of page.
  package borrowing func agreementRules() throws -> [PageKind: AgreementRule] { try work.agreementRules() }

  /// Sets who has to agree, for each kind of page.
  package borrowing func setAgreementRules(_ rules: [PageKind: AgreementRule]) throws {
    for (kind, rule) in rules.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      try tx.run("""
        INSERT INTO agreement_rule (organisation, kind, rule) VALUES (\(organisation), \(kind.rawValue), \(rule.rawValue))
        ON CONFLICT (organisation, kind) DO UPDATE SET rule = excluded.rule
        """)
      try happened(.agreementRuled, kind.rawValue, ["regel": rule.rawValue])
    }
  }
}

extension Room where Self: ~Copyable {
  /// What follows from every publication: contributors are told, and a person who was asked to agree no longer has to.
  borrowing func land(_ row: Shelf.PageRow, _ revision: Int, _ version: Int, _ reason: String) throws {
    let page = row.card.id
    try tellBack(page: page, from: row.publishedRevision, to: revision, version: version, reason: reason)
    try tellProposers(on: page, upTo: revision, version: version, reason: reason)
    try tx.run("""
      UPDATE agreement SET state = \(AgreementState.over.rawValue), reason = '', answered_at = \(now)
      WHERE organisation = \(organisation) AND page = \(page) AND state = \(AgreementState.asked.rawValue)
      """)
  }

  borrowing func setAside(_ page: ID<HandbookPage>) throws {
    try tx.run("""
      UPDATE agreement SET state = \(AgreementState.over.rawValue), reason = '', answered_at = \(now)
      WHERE organisation = \(organisation) AND page = \(page) AND state = \(AgreementState.asked.rawValue)
      """)
  }

  /// Who has to agree, for each kind of page.
  borrowing func agreementRules() throws -> [PageKind: AgreementRule] {
    var rules: [PageKind: AgreementRule] = [:]
    for row in try tx.run("SELECT kind, rule FROM agreement_rule WHERE organisation = \(organisation)") {
      if let kind = PageKind(rawValue: try row.text("kind")) { rules[kind] = AgreementRule(rawValue: try row.text("rule")) }
    }
    return rules
  }
}

extension Shelf {
  struct AgreementRow: Sendable {
    let id: ID<Agreement>
    let page: ID<HandbookPage>
    let slug: String
    let title: String
    let latestRevision: Int
    let revision: Int
    let asker: (id: ID<Person>, name: String)
    let asked: (id: ID<Person>, name: String)
    let at: Moment
    let reason: String
    let state: AgreementState
    let answer: String
  }

  /// Waiting ones first, then the newest. Those that were taken back or came too late are left out.
  /// - Parameter only: a condition on `g`, beginning with AND.
  func agreements(_ only: Query) throws -> [AgreementRow] {
    try tx.run(Shelf.agreementPart(in: organisation, only).query).map(AgreementRow.init).sorted(by: AgreementRow.comesBefore)
  }

  static func agreementPart(in organisation: ID<Organisation>, _ only: Query) -> UnionPart {
    UnionPart(
      name: "agreements",
      texts: ["id", "page", "asker", "asked", "reason", "state", "answer", "asker_name", "asked_name", "slug", "title"],
      numbers: ["revision", "asked_at", "latest_revision"], query: """
      SELECT g.id, g.page, g.revision, g.asker, g.asked, g.reason, g.asked_at, g.state, g.answer, a.name AS asker_name, b.name
      AS asked_name,
        p.slug, p.title, p.latest_revision
      FROM agreement g JOIN person a ON a.organisation = g.organisation AND a.id = g.asker
        JOIN person b ON b.organisation = g.organisation AND b.id = g.asked
        JOIN page p ON p.organisation = g.organisation AND p.id = g.page AND p.withdrawal IS NULL
      WHERE g.organisation = \(organisation) AND g.state <> \(AgreementState.over.rawValue) \(only)
      """)
  }
}

extension Shelf.AgreementRow {
  init(_ row: Row) throws {
    self.init(
      id: try row.id("id"), page: try row.id("page"), slug: try row.text("slug"), title: try row.text("title"),
      latestRevision: try row.int("latest_revision"), revision: try row.int("revision"),
      asker: (try row.id("asker"), try row.text("asker_name")), asked: (try row.id("asked"), try row.text("asked_name")),
      at: try row.moment("asked_at"), reason: try row.text("reason"),
      state: AgreementState(rawValue: try row.text("state")) ?? .over,
      answer: try row.text("answer"))
  }

  static func comesBefore(_ one: Shelf.AgreementRow, _ other: Shelf.AgreementRow) -> Bool {
    let (first, second) = (one.state == .asked ? 0 : 1, other.state == .asked ? 0 : 1)
    return (first, other.at.milliseconds, one.id.raw) < (second, one.at.milliseconds, other.id.raw)
  }
}
