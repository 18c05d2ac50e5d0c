import Domain
import Store
import Vocabulary

extension WeekQuestion {
  static let conversations = WeekQuestion(
    parts: { request in
      let open: Query = "AND c.state <> \(ConversationState.closed.rawValue)"
      return [ConversationCard.part(of: request.me, in: request.organisation, andOf: open)]
    },
    more: { week in
      let formats = Set(try week["conversations"].map { try $0.text("format") })
      let unknown = formats.filter { !week.request.courses.knows($0) }.sorted()
      guard !unknown.isEmpty else { return [] }
      return [
        UnionPart(
          name: "formats", texts: ["hash", "body"], query: "SELECT hash, body FROM format WHERE hash IN (\(list: unknown))")
      ]
    })
}

extension Week {
  /// Conversations of my circles, and those in which I have a seat: open ones first, then planned ones.
  func conversations() throws -> [ConversationCard] {
    var bodies: [String: String] = [:]
    for row in self["formats"] { bodies[try row.text("hash")] = try row.text("body") }
    return try self["conversations"].map { row in
      try ConversationCard(row, for: request.viewer, on: request.now.day) { hash in
        try request.courses.format(hash) {
          guard let body = bodies[hash] else { throw StoreError.broken("a format is missing") }
          return body
        }
      }
    }.sorted(by: ConversationCard.comesBefore)
  }
}

extension ConversationCard {
  /// Conversations of somebody's circles, and those in which they have a seat.
  /// - Parameter only: a condition on `c`, beginning with AND.
  static func part(of me: ID<Person>, in organisation: ID<Organisation>, andOf only: Query = "") -> UnionPart {
    UnionPart(
      name: "conversations",
      texts: [
        "id", "circle", "format", "facilitator", "bringer", "place", "state", "wipe_on", "ends_on", "head", "my_circle",
        "circle_name", "facilitator_name", "seat",
      ],
      numbers: ["planned_at", "ended_after", "moves", "members"], flags: ["guests_lead"],
      query: """
        SELECT \(ConversationRow.columns), m.circle AS my_circle, k.name AS circle_name, f.name AS facilitator_name, s.id AS seat,
          (SELECT COUNT(*) FROM circle_member n WHERE n.organisation = c.organisation AND n.circle = c.circle) AS members
        FROM conversation c JOIN circle k ON k.organisation = c.organisation AND k.id = c.circle
          JOIN person f ON f.organisation = c.organisation AND f.id = c.facilitator
          LEFT JOIN circle_member m ON m.organisation = c.organisation AND m.circle = c.circle AND m.person = \(me)
          LEFT JOIN seat s ON s.organisation = c.organisation AND s.conversation = c.id AND s.person = \(me)
        WHERE c.organisation = \(organisation) AND (m.person IS NOT NULL OR s.id IS NOT NULL) \(only)
        """)
  }

  init(_ row: Row, for viewer: Viewer, on today: Day, _ format: (String) throws -> ConversationFormat) throws {
    let facts = try ConversationRow(row)
    self.init(
      id: facts.id, circle: try row.text("circle_name"), home: try row.optionalID("my_circle"),
      circleMembers: try row.int("members"),
      format: viewer.spoken(try format(facts.formatHash).title), state: facts.state, plannedAt: facts.plannedAt,
      place: facts.place,
      facilitator: try row.text("facilitator_name"), facilitates: facts.facilitator == viewer.person,
      brings: facts.bringer == viewer.person,
      hasSeat: try row.optionalText("seat") != nil, wipedOn: facts.wipedOn, isWiped: facts.isGone(on: today),
      wasHeld: facts.state != .closed || facts.wipeOn != nil)
  }

  static func comesBefore(_ one: ConversationCard, _ other: ConversationCard) -> Bool {
    let order: (ConversationCard) -> Int = { $0.state == .open ? 0 : $0.state == .planned ? 1 : 2 }
    let moment: (ConversationCard) -> Int64 = { $0.plannedAt?.milliseconds ?? 0 }
    return (order(one), moment(one), one.id.raw) < (order(other), moment(other), other.id.raw)
  }
}
