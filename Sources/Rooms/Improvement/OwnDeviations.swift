package import Domain
import Store
package import Vocabulary

/// What I wrote myself: changing it, taking it back and throwing it away. Nobody else can call these for me.
extension Desk {
  /// What I wrote down, the newest first: what is sealed with my own key, and what I gave to others.
  package borrowing func myDeviations() throws -> [OwnDeviation] {
    let (given, kept) = (try myGiven(), try myKept())
    return (given + kept).sorted { ($1.on, $0.id.raw) < ($0.on, $1.id.raw) }
  }

  private borrowing func myGiven() throws -> [OwnDeviation] {
    let readers = try myReaders()
    return try tx.run("""
      SELECT d.id, p.slug, p.title, d.version, d.step, d.deviated_from, d.instead, d.because, d.gave, d.audience, d.noted_on,
      d.is_out, t.name AS team,
        r.title AS revision_title, r.content, r.hash
      FROM deviation d JOIN page p ON p.organisation = d.organisation AND p.id = d.page
        LEFT JOIN revision r ON r.organisation = p.organisation AND r.page = p.id AND r.number = p.published_revision
        LEFT JOIN deviation_team k ON k.organisation = d.organisation AND k.deviation = d.id AND k.is_speaking
        LEFT JOIN team t ON t.organisation = k.organisation AND t.id = k.team
      WHERE d.organisation = \(organisation) AND d.author = \(viewer.person) AND NOT d.is_withdrawn AND d.audience <> 'ik'
      """).map { row in
        let was = try row.text("deviated_from")
        let outline = try row.optionalText("content") == nil ? nil : house.outlines.outline(in: row, titled: "revision_title")
        let now = outline?.step(try row.id("step"))?.words ?? ""
        var own = OwnDeviation(
          id: try row.id("id"), slug: try row.text("slug"), pageTitle: try row.text("title"), version: try row.int("version"),
          deviatedFrom: was, instead: try row.text("instead"), because: try row.text("because"), gave: try row.text("gave"),
        audience: DeviationAudience(rawValue: try row.text("audience")) ?? .me, on: try row.day("noted_on"),
        team: try row.optionalText("team"),
          saysNow: now == was ? nil : now)
        own.step = now.isEmpty ? nil : try row.id("step")
        own.isOut = try row.flag("is_out")
        own.readers = readers[own.id] ?? []
        return own
      }
  }

  private borrowing func myKept() throws -> [OwnDeviation] {
    let notes = try ownWords().all()
    guard !notes.isEmpty else { return [] }
    var pages: [String: (slug: String, title: String, outline: ProcessOutline?)] = [:]
    for row in try tx.run("""
      SELECT p.id, p.slug, p.title, r.title AS revision_title, r.content, r.hash FROM page p
        LEFT JOIN revision r ON r.organisation = p.organisation AND r.page = p.id AND r.number = p.published_revision
      WHERE p.organisation = \(organisation) AND p.id IN (\(list: Set(notes.map(\.note.page)).sorted()))
      """) {
      let outline = try row.optionalText("content") == nil ? nil : house.outlines.outline(in: row, titled: "revision_title")
      pages[try row.text("id")] = (try row.text("slug"), try row.text("title"), outline)
    }
    return notes.compactMap { id, note in
      guard let page = pages[note.page], let day = Day(note.on) else { return nil }
      let now = page.outline?.step(ID(raw: note.step))?.words ?? ""
      var own = OwnDeviation(
        id: id, slug: page.slug, pageTitle: page.title, version: note.version, deviatedFrom: note.deviatedFrom,
        instead: note.instead,
        because: note.because, gave: note.gave, audience: .me, on: day, saysNow: now == note.deviatedFrom ? nil : now)
      own.step = now.isEmpty ? nil : ID(raw: note.step)
      return own
    }
  }

  /// Who reads each of mine alone now, by name.
  private borrowing func myReaders() throws -> [ID<Deviation>: [String]] {
    var found: [ID<Deviation>: [String]] = [:]
    for row in try tx.run("""
      SELECT DISTINCT d.id AS deviation, h.name, h.position, d.audience FROM deviation d
        LEFT JOIN deviation_owner o ON o.organisation = d.organisation AND o.deviation = d.id AND o.is_given
        LEFT JOIN page p ON p.organisation = o.organisation AND p.id = d.page AND p.owner = o.person
        LEFT JOIN deviation_reader r ON r.organisation = d.organisation AND r.deviation = d.id AND r.is_given
        LEFT JOIN team_member m ON m.organisation = r.organisation AND m.team = r.team AND m.person = r.person
        JOIN person h ON h.organisation = d.organisation AND h.is_active AND (h.id = p.owner OR h.id = m.person)
      WHERE d.organisation = \(organisation) AND d.author = \(viewer.person) AND NOT d.is_withdrawn AND h.id <> \(viewer.person)
      """) {
      let isForTeam = try row.text("audience") == DeviationAudience.team.rawValue
      guard try isForTeam || (Position(rawValue: row.text("position")) ?? .worker).isInTheLine else { continue }
      found[try row.id("deviation"), default: []].append(try row.text("name"))
    }
    return found.mapValues { $0.sorted() }
  }

  /// One of mine that I can change, with its page as it is now. What my team agreed on is not mine alone.
  package borrowing func mine(_ deviation: ID<Deviation>) throws -> (own: OwnDeviation, card: PageCard) {
    guard let own = try myDeviations().first(where: { $0.id == deviation && $0.team == nil }),
      let row = try shelf.page(own.slug, alsoWithdrawn: true)
    else { throw NotFound() }
    return (own, row.card)
  }

  /// Changes one of mine. What is only for me is overwritten. What others could read is taken back, and the new words are given
  /// to whoever is there now, because readers of the old words have not read these.
  package borrowing func change(_ deviation: ID<Deviation>, to draft: DeviationDraft) throws {
    let (own, card) = try mine(deviation)
    guard draft.team == nil else { throw NotFound() }
    guard !draft.instead.isEmpty, !draft.because.isEmpty else { throw RuleRefusal.deviationIncomplete }
    guard own.audience != .me || draft.audience != .me else { return try ownWords().change(deviation, to: draft) }
    let isSame =
      own.audience == draft.audience && own.instead == draft.instead && own.because == draft.because && own.gave == draft.gave
    guard !isSame else { return }
    let occasion = try occasion(of: own, card, on: now.day)
    try remove(own, card)
    _ = try note(draft, at: occasion)
  }

  /// From now on it is mine alone, sealed with my own key; for everybody else its words are gone at once. A number that was
  /// told stays.
  package borrowing func takeBack(_ deviation: ID<Deviation>) throws {
    let (own, card) = try mine(deviation)
    guard own.audience != .me else { return }
    let draft = DeviationDraft(instead: own.instead, because: own.because, gave: own.gave, audience: .me)
    let occasion = try occasion(of: own, card, on: own.on)
    try remove(own, card)
    _ = try note(draft, at: occasion)
  }

  /// Deletes it, for me too. A number that was told stays.
  package borrowing func throwAway(_ deviation: ID<Deviation>) throws {
    let (own, card) = try mine(deviation)
    try remove(own, card)
  }

  private borrowing func occasion(of own: OwnDeviation, _ card: PageCard, on day: Day) throws -> Occasion {
    // A step that is gone still has its name, in the words that were kept.
    let step = try own.audience == .me
      ? ownWords().all().first { $0.id == own.id }.map { ID<CriticalStep>(raw: $0.note.step) }
      : tx.run("SELECT step FROM deviation WHERE organisation = \(organisation) AND id = \(own.id)").first?.id(
        "step", CriticalStep.self)
    guard let step else { throw NotFound() }
    return Occasion(card: card, step: step, version: own.version, deviatedFrom: own.deviatedFrom, on: day)
  }

  /// Deletes the row, and who read it. Its group keeps its number and the fact that I am in it: somebody who takes her words
  /// out learns nothing about the others.
  private borrowing func remove(_ own: OwnDeviation, _ card: PageCard) throws {
    guard own.audience != .me else { return try ownWords().throwAway(own.id) }
    for table: Query in ["deviation_owner", "deviation_reader", "deviation_team"] {
      try tx.run("DELETE FROM \(table) WHERE organisation = \(organisation) AND deviation = \(own.id)")
    }
    try tx.run("DELETE FROM deviation WHERE organisation = \(organisation) AND id = \(own.id) AND author = \(viewer.person)")
    // Without an actor, as when it was written. It makes cached pages invalid.
    try writing().happened(.deviationGone, by: nil, subject: card.id.raw, facts: [:])
  }
}
