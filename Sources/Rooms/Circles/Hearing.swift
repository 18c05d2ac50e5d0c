@_spi(Doorman) package import Domain
import Store
package import Vocabulary

/// The view that somebody in the room has: of their own seat, or of the big screen, which shows nothing private.
package enum Viewpoint: Sendable { case mine, screen }

extension CircleRoom {
  /// The conversation as this seat hears it. It holds nothing that its onlooker may not see yet.
  package borrowing func heard(_ viewpoint: Viewpoint = .mine) throws -> HeardScene {
    let course = try course()
    let seat = self.seat
    let shelf = Shelf(organisation: organisation, tx: tx, outlines: house.outlines)
    // Without an account only the telephone knows whose chair this is.
    let onlooker: Onlooker = viewpoint == .mine ? .seat(seat.id) : .projector
    guard let scene = course.scene(for: onlooker, isGuest: isGuest) else { throw NotFound() }
    let (card, home) = try card(course.format, scene)
    let names = try names(scene.common.chairs, scene.own?.leadFrom)
    return try HeardScene(scene, card: card, home: home, at: now) { words in
      guard let text = words.heard(from: seat) else { throw StoreError.broken("words of another conversation") }
      return text
    } find: { from in
      try shelf.deviated(from)
    } name: { names[$0] }
  }

  /// The names or birds of a few chairs. Usually of none, and then the database is not asked.
  private borrowing func names(_ standing: Scene.Standing, _ leadFrom: ID<Seat>?) throws -> [ID<Seat>: String] {
    let wanted =
      standing.leadAsked + standing.returned + [leadFrom].compactMap { $0 }
      + [standing.newcomer].compactMap { $0 }.filter { now.since($0.at) < HeardScene.arrival }.map(\.seat)
    return wanted.isEmpty
      ? [:] : Dictionary(uniqueKeysWithValues: try named("AND s.id IN (\(list: wanted))").map { ($0.id, $0.name) })
  }

  /// Chairs with their names: the first name of somebody with an account, in full where two are the same, and a bird without an
  /// account.
  private borrowing func named(_ those: Query = "") throws -> [(id: ID<Seat>, name: String, isGuest: Bool)] {
    let rows = try tx.run("""
      SELECT s.id, p.given_name, p.name, g.sign FROM seat s LEFT JOIN person p ON p.organisation = s.organisation
      AND p.id = s.person
        LEFT JOIN pass g ON g.organisation = s.organisation AND g.conversation = s.conversation AND g.seat = s.id
      WHERE s.organisation = \(organisation) AND s.conversation = \(seat.conversation) \(those)
      """).map {
      (
        id: try $0.id("id", Seat.self), given: try $0.optionalText("given_name"), name: try $0.optionalText("name"),
        sign: try $0.optionalText("sign")
      )
    }
    let often = Dictionary(rows.compactMap(\.given).map { ($0, 1) }, uniquingKeysWith: +)
    return rows.map { row in
      let name = row.given.map { (often[$0] ?? 1) > 1 ? row.name ?? $0 : $0 }
      return (row.id, name ?? row.sign ?? "", row.given == nil)
    }
  }

  /// Whether this chair sees what is drawn for everybody: it was not taken away, did not leave, and was counted since it came
  /// back. Whoever came in last is announced to the others, and not to herself.
  package borrowing func seesWhatAllSee() throws -> Bool {
    let course = try course()
    return course.isHere(seat.id) && !course.hasReturned(seat.id) && !course.isNewcomer(seat.id)
  }

  /// Whether this chair was taken away.
  package borrowing func isOut() throws -> Bool { try course().isOut(seat.id) }

  /// All chairs, in the order of their names, so that nothing tells who came first.
  package borrowing func chairs() throws -> [ChairCard] {
    let course = try course()
    guard !course.isOut(seat.id) else { throw NotFound() }
    return try named().map { chair in
      ChairCard(
        id: chair.id, name: chair.name, standing: course.isHere(chair.id) ? .here : course.isOut(chair.id) ? .taken : .away,
        isMe: chair.id == seat.id, leads: course.leads(chair.id), isUncounted: course.isUncounted(chair.id),
        mayLead: course.mayLead(chair.id),
        isGuest: chair.isGuest)
    }.sorted { ($0.name, $0.id.raw) < ($1.name, $1.id.raw) }
  }

  private borrowing func card(_ format: ConversationFormat, _ scene: Scene) throws -> (HeardScene.Card, HeardScene.Home) {
    guard let row = try tx.run("""
      SELECT o.name AS organisation_name, k.name AS circle_name, p.given_name, j.code, me.person AS me, m.circle AS my_circle,
      mine.sign, mine.word,
        lp.given_name AS leader, lg.sign AS leading_guest,
        (SELECT COUNT(*) FROM screen b WHERE b.organisation = c.organisation AND b.conversation = c.id) AS screens
      FROM conversation c JOIN organisation o ON o.id = c.organisation JOIN circle k ON k.organisation = c.organisation
      AND k.id = c.circle
        JOIN person p ON p.organisation = c.organisation AND p.id = c.facilitator
        LEFT JOIN join_code j ON j.organisation = c.organisation AND j.conversation = c.id AND j.until > \(now)
        LEFT JOIN seat me ON me.organisation = c.organisation AND me.conversation = c.id AND me.id = \(seat.id)
        LEFT JOIN circle_member m ON m.organisation = c.organisation AND m.circle = c.circle AND m.person = me.person
        LEFT JOIN pass mine ON mine.organisation = c.organisation AND mine.conversation = c.id AND mine.seat = me.id
        LEFT JOIN seat l ON l.organisation = c.organisation AND l.conversation = c.id AND l.id = \(scene.common.chairs.leader)
        LEFT JOIN person lp ON lp.organisation = l.organisation AND lp.id = l.person
        LEFT JOIN pass lg ON lg.organisation = l.organisation AND lg.conversation = l.conversation AND lg.seat = l.id
      WHERE c.organisation = \(organisation) AND c.id = \(seat.conversation)
      """).first
    else { throw NotFound() }
    let home: HeardScene.Home = try row.optionalText("me") == nil ? .none : .member(of: try row.optionalID("my_circle"))
    let card = HeardScene.Card(
      conversation: seat.conversation, organisation: try row.text("organisation_name"), circle: try row.text("circle_name"),
      format: format.title,
      planner: try row.text("given_name"), leader: try row.optionalText("leader") ?? row.optionalText("leading_guest"),
      people: scene.common.people,
      sign: try row.optionalText("sign").flatMap { $0.isEmpty ? nil : $0 }, hasReturnWord: try row.optionalText("word") != nil,
      least: format.seats.lowerBound, hasBringer: format.hasBringer,
      code: try row.optionalText("code"), daysKept: CircleRoom.daysKept, wipedOn: facts.wipedOn, screens: try row.int("screens"))
    return (card, home)
  }

  /// The last number in the organisation's log. Somebody who listens from there misses nothing.
  package borrowing func sequence() throws -> Int {
    try tx.run("SELECT last FROM logbook WHERE organisation = \(organisation)").first?.int("last") ?? 0
  }

  /// Steps of published processes, for an outcome that says that a step was done differently.
  package borrowing func processes() throws -> [(
    slug: String, title: String, version: Int, page: ID<HandbookPage>, steps: [(id: ID<CriticalStep>, title: String)]
  )] {
    let shelf = Shelf(organisation: organisation, tx: tx, outlines: house.outlines)
    let outlines = try shelf.publishedOutlines()
    return try shelf.pages().filter { $0.card.kind.hasSteps }.sorted { $0.card.title < $1.card.title }.compactMap { row in
      guard let version = row.card.version, let outline = outlines[row.card.id] else { return nil }
      return (row.card.slug, row.card.title, version, row.card.id, outline.steps.map { ($0.id, $0.title) })
    }
  }

  /// The step that a draft of a deviation is about, from the slug of the page and the step: in the version that is published
  /// now.
  package borrowing func deviated(from slug: String, _ step: ID<CriticalStep>) throws -> DeviatedFrom {
    guard let process = try processes().first(where: { $0.slug == slug }), process.steps.contains(where: { $0.id == step }) else {
      throw NotFound()
    }
    return DeviatedFrom(page: process.page.raw, version: String(process.version), step: step.raw)
  }
}

extension Shelf {
  func deviated(_ from: DeviatedFrom) throws -> HeardScene.DeviatedStep {
    guard let version = Int(from.version),
      let row = try tx.run("""
        SELECT p.slug, p.title, r.title AS revision_title, r.content, r.hash FROM page p JOIN version v
        ON v.organisation = p.organisation AND v.page = p.id
          JOIN revision r ON r.organisation = v.organisation AND r.page = v.page AND r.number = v.revision
        WHERE p.organisation = \(organisation) AND p.id = \(from.page) AND v.number = \(version)
          AND r.kind IN (\(list: PageKind.withSteps))
        """).first,
      let step = try outlines.outline(in: row, titled: "revision_title").step(ID(raw: from.step))
    else { throw NotFound() }
    return HeardScene.DeviatedStep(
      slug: try row.text("slug"), pageTitle: try row.text("title"), version: version, step: step.id, stepTitle: step.title)
  }
}
