package import Domain
import Formats
import Seals
import Store
package import Vocabulary

/// Circles from the outside, for their own members. For anybody else they do not exist.
extension CirclesDesk {
  /// The circles that I am in, each with its people and conversations.
  package borrowing func myCircles() throws -> [CircleCard] {
    let mine = try tx.run("""
      SELECT c.id, c.name FROM circle c JOIN circle_member m ON m.organisation = c.organisation AND m.circle = c.id
      WHERE c.organisation = \(organisation) AND m.person = \(viewer.person)
      """)
    let (conversations, members) = (try myConversations(), try membersOfMyCircles())
    return try mine.map { row in
      let id = try row.id("id", Circle.self)
      let held = conversations.filter { $0.circle == id }.map(\.card)
      return CircleCard(id: id, name: try row.text("name"), members: members[id] ?? [], conversations: held)
    }.sorted { $0.name < $1.name }
  }

  /// One of mine. Throws `NotFound` for any other.
  package borrowing func circle(_ circle: ID<Circle>) throws -> CircleCard {
    guard let card = try myCircles().first(where: { $0.id == circle }) else { throw NotFound() }
    return card
  }

  private borrowing func membersOfMyCircles() throws -> [ID<Circle>: [PersonName]] {
    var members: [ID<Circle>: [PersonName]] = [:]
    for row in try tx.run("""
      SELECT m.circle, p.id, p.name, p.position FROM circle_member me
        JOIN circle_member m ON m.organisation = me.organisation AND m.circle = me.circle
        JOIN person p ON p.organisation = m.organisation AND p.id = m.person
      WHERE me.organisation = \(organisation) AND me.person = \(viewer.person)
      """) { members[try row.id("circle"), default: []].append(try PersonName(row)) }
    return members.mapValues { $0.sorted { $0.name < $1.name } }
  }

  /// Conversations of my circles, and those in which I have a seat: open ones first, then planned ones.
  borrowing func myConversations() throws -> [(circle: ID<Circle>, card: ConversationCard)] {
    try tx.run(ConversationCard.part(of: viewer.person, in: organisation).query).map { row in
      let facts = try ConversationRow(row)
      return (facts.circle, try ConversationCard(row, for: viewer, on: now.day) { _ in try facts.format(tx, house.courses) })
    }.sorted { ConversationCard.comesBefore($0.card, $1.card) }
  }

  /// Makes a circle with me in it. A circle needs more than one person.
  package borrowing func makeCircle(_ name: String, with people: [ID<Person>]) throws -> ID<Circle> {
    guard !name.isEmpty else { throw RuleRefusal.titleMissing }
    let members = try desk.activePeople().map(\.id).filter { $0 == viewer.person || people.contains($0) }
    guard members.count >= 2 else { throw RuleRefusal.circleTooSmall }
    let circle = ID<Circle>.new(house.chance)
    try tx.run("INSERT INTO circle (organisation, id, name) VALUES (\(organisation), \(circle), \(name))")
    for person in members {
      try tx.run("INSERT INTO circle_member (organisation, circle, person) VALUES (\(organisation), \(circle), \(person))")
    }
    // Without an actor: only the circle may know who is in it.
    try writing().happened(.circleMade, by: nil, subject: circle.raw, facts: [:])
    return circle
  }

  /// Sets the members of a circle of mine. Throws `circleTooSmall` for fewer than two.
  package borrowing func setMembers(of circle: ID<Circle>, to people: [ID<Person>]) throws {
    let card = try self.circle(circle)
    let members = try desk.activePeople().map(\.id).filter { $0 == viewer.person || people.contains($0) }
    guard members.count >= 2 else { throw RuleRefusal.circleTooSmall }
    let gone = card.members.map(\.id).filter { !members.contains($0) }
    for person in gone { try house.dismiss(person, from: circle, of: organisation, in: tx, log: writing()) }
    try tx.run("DELETE FROM circle_member WHERE organisation = \(organisation) AND circle = \(circle)")
    for person in members {
      try tx.run("INSERT INTO circle_member (organisation, circle, person) VALUES (\(organisation), \(circle), \(person))")
    }
    try writing().happened(.circleChanged, by: nil, subject: circle.raw, facts: [:])
  }

  // MARK: Planning

  /// The formats that can be chosen.
  package borrowing func formats() -> [FormatCard] {
    ShippedFormats.all.map { format in
      FormatCard(
        slug: format.slug, title: viewer.spoken(format.title), summary: viewer.spoken(format.summary), minutes: format.minutes,
        atLeast: format.seats.lowerBound, hasBringer: format.hasBringer)
    }
  }

  /// Plans a conversation that I facilitate. Its key and its code are made when the first person sits down.
  /// - Parameter guestsLead: whether somebody without an account may lead it when nobody else does.
  package borrowing func planConversation(
    in circle: ID<Circle>, format slug: String, bringer: ID<Person>?, at moment: Moment?, place: String, guestsLead: Bool = false
  ) throws -> ID<Conversation> {
    let card = try self.circle(circle)
    guard let file = ShippedFormats.file(slug), let format = ShippedFormats.all.first(where: { $0.slug == slug }) else {
      throw NotFound()
    }
    if let bringer, format.hasBringer {
      guard card.members.contains(where: { $0.id == bringer }) else { throw RuleRefusal.notAMember }
    }
    let hash = sha256(file)
    try tx.run("INSERT INTO format (hash, slug, body) VALUES (\(hash), \(slug), \(file)) ON CONFLICT DO NOTHING")
    let conversation = ID<Conversation>.new(house.chance)
    try tx.run("""
      INSERT INTO conversation (organisation, id, circle, format, facilitator, bringer, planned_at, place, state, held_on,
      people, wipe_on, moves, head, ends_on, guests_lead)
      VALUES (\(organisation), \(conversation), \(circle), \(hash), \(viewer.person), \(format.hasBringer ? bringer : nil),
      \(moment), \(place),
        \(ConversationState.planned.rawValue), \(Day?.none), 0, \(Day?.none), 0, '',
        \(ConversationRow.lapse(of: moment, plannedOn: now.day)), \(guestsLead))
      """)
    try writing().happened(.conversationPlanned, by: nil, subject: conversation.raw, facts: [:])
    return conversation
  }

  /// The conversation as seen from outside by somebody in the circle or with a seat.
  package borrowing func conversation(_ conversation: ID<Conversation>) throws -> ConversationCard {
    guard let found = try myConversations().first(where: { $0.card.id == conversation }) else { throw NotFound() }
    return found.card
  }

  // MARK: Taking a seat

  /// Sits down in a conversation of my own circle, or with its code. Somebody who already sits there as a guest, on this same
  /// telephone, keeps that chair: it becomes theirs, so that nobody has two.
  package borrowing func sitDown(
    in conversation: ID<Conversation>, code: JoinCode? = nil, after guest: Companion? = nil, zet: String
  ) throws {
    guard let facts = try ConversationRow(conversation, of: organisation, tx) else { throw NotFound() }
    let isMember = try !tx.run(
      """
      SELECT person FROM circle_member WHERE organisation = \(organisation) AND circle = \(facts.circle) \
      AND person = \(viewer.person)
      """
    ).isEmpty
    let door = JoinDoor(conversation, of: organisation, tx)
    let sits =
      try guest.map {
        try $0.organisation == organisation && $0.conversation == conversation && House.isStill(.companion($0), at: now, tx)
      } ?? false
    guard try isMember || sits || code.map({ try door.opens(to: $0, at: now) }) ?? false, facts.state != .closed,
      !facts.isOver(on: now.day)
    else { throw NotFound() }
    let mine: Query = "organisation = \(organisation) AND conversation = \(conversation)"
    if try tx.run("SELECT id FROM seat WHERE \(mine) AND person = \(viewer.person)").isEmpty {
      if let guest, sits {
        // Somebody who came back with a word may be somebody else: the chair does not get her name before the others saw her.
        let isSeen = try house.enter(conversation, as: .companion(guest), in: tx, log: try writing()) { room in
          try !room.course().hasReturned(guest.seat)
        }
        guard isSeen else { throw Refusal.notCounted }
        try tx.run("UPDATE seat SET person = \(viewer.person) WHERE \(mine) AND id = \(guest.seat)")
        try tx.run("DELETE FROM pass WHERE \(mine) AND seat = \(guest.seat)")
      } else {
        try tx.run(
          """
          INSERT INTO seat (organisation, conversation, id, person) \
          VALUES (\(organisation), \(conversation), \(ID<Seat>.new(.system)), \(viewer.person))
          """
        )
      }
      try ChanceOrder(conversation: conversation, organisation: organisation, tx: tx).afterSitting()
    }
    // The first member of the circle who sits down opens it for joining, on the day itself.
    if isMember, facts.state == .planned, facts.plannedAt.map({ $0.day == now.day }) ?? true {
      try door.open(until: now.after(JoinCode.whileGathering), at: now)
    }
    let (isFacilitator, isBringer) = (facts.facilitator == viewer.person, facts.bringer == viewer.person)
    try house.enter(conversation, as: .member(viewer), in: tx, log: try writing()) { room in
      // For somebody who comes late, another person may have brought a case meanwhile.
      let mayBring = try isBringer && room.course().mayBring(room.seat.id)
      try room.make(.sit(role: isFacilitator ? .facilitator : mayBring ? .bringer : .participant), zet: zet)
    }
  }

  // MARK: Outcomes

  /// Lessons that circles released: everybody reads them, without a name and without a case.
  package borrowing func lessons() throws -> [LessonCard] {
    try tx.run("""
      SELECT l.id, l.body, l.released_on, c.format FROM lesson l JOIN conversation c ON c.organisation = l.organisation
      AND c.id = l.conversation
      WHERE l.organisation = \(organisation) AND NOT l.is_withdrawn ORDER BY l.released_on DESC, l.id
      """).map { row in
        let hash = try row.text("format")
      let format = try house.courses.format(hash) {
        try tx.run("SELECT body FROM format WHERE hash = \(hash)").first?.text("body") ?? ""
      }
      return LessonCard(
        id: try row.id("id"), text: try row.text("body"), on: try row.day("released_on"), format: viewer.spoken(format.title))
      }
  }
}

extension Viewer {
  package func spoken(_ phrase: Phrase) -> String { preferences.language == .english ? phrase.english : phrase.dutch }
}

extension ReadingRoom {
  /// The facts that conversations took place: form, day, and how many people from five up. That is all that anybody outside can
  /// know.
  package borrowing func conversationFacts() throws -> [ConversationFact] {
    try tx.run("""
      SELECT f.slug, c.held_on, c.people FROM conversation c JOIN format f ON f.hash = c.format
      WHERE c.organisation = \(organisation) AND c.state = \(ConversationState.closed.rawValue) AND c.held_on IS NOT NULL
      ORDER BY c.held_on DESC, f.slug, CASE WHEN c.people < \(Minimum.sat.people) THEN 0 ELSE c.people END DESC
      """).map { row in
        let slug = try row.text("slug")
        let title = ShippedFormats.all.first { $0.slug == slug }?.title.dutch ?? slug
        return ConversationFact(format: title, on: try row.day("held_on"), people: try row.int("people"))
      }
  }
}
