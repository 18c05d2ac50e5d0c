import Domain
import Store
import Vocabulary

/// A row of `conversation`: what is known of it without opening a seal.
struct ConversationRow {
  let id: ID<Conversation>
  let circle: ID<Circle>
  let formatHash: String
  let facilitator: ID<Person>
  let bringer: ID<Person>?
  let plannedAt: Moment?
  let place: String
  let state: ConversationState
  /// The day on which its words are destroyed, fixed before there are any. While the conversation is planned it follows from
  /// the first person who came in, and it is set again when the conversation opens.
  let wipeOn: Day?
  /// The day on which it is over when nobody closes it.
  let endsOn: Day?
  /// After how many moves it ended without anybody.
  let endedAfter: Int?
  let moves: Int
  let head: String
  /// Whether somebody without an account may lead here.
  let guestsLead: Bool

  static let columns: Query = """
    c.id, c.circle, c.format, c.facilitator, c.bringer, c.planned_at, c.place, c.state, c.wipe_on, c.ends_on, c.ended_after, \
    c.moves, c.head, c.guests_lead
    """

  init(_ row: Row) throws {
    id = try row.id("id")
    circle = try row.id("circle")
    formatHash = try row.text("format")
    facilitator = try row.id("facilitator")
    bringer = try row.optionalID("bringer")
    plannedAt = try row.optionalMoment("planned_at")
    place = try row.text("place")
    state = ConversationState(rawValue: try row.text("state")) ?? .planned
    wipeOn = try row.optionalDay("wipe_on")
    endsOn = try row.optionalDay("ends_on")
    endedAfter = try row.optionalInt("ended_after")
    moves = try row.int("moves")
    head = try row.text("head")
    guestsLead = try row.flag("guests_lead")
  }

  /// The day on which its words are destroyed, as pages show it: before it opens there are none.
  var wipedOn: Day? { state == .planned ? nil : wipeOn }

  /// Whether its words are destroyed, or about to be: nobody comes in any more.
  func isGone(on today: Day) -> Bool { wipedOn.map { $0 <= today } ?? false }

  /// Whether its last day has passed while it was not closed.
  func isOver(on today: Day) -> Bool { state != .closed && (endsOn.map { $0 <= today } ?? false) }

  init?(_ conversation: ID<Conversation>, of organisation: ID<Organisation>, _ tx: any Transaction) throws {
    guard
      let row = try tx.run(
        "SELECT \(ConversationRow.columns) FROM conversation c WHERE c.organisation = \(organisation) AND c.id = \(conversation)"
      ).first
    else { return nil }
    try self.init(row)
  }

  /// The format as it was when the conversation was planned.
  func format(_ tx: any Transaction, _ courses: CourseCache) throws -> ConversationFormat {
    try courses.format(formatHash) {
      guard let row = try tx.run("SELECT body FROM format WHERE hash = \(formatHash)").first else {
        throw StoreError.broken("a format is missing")
      }
      return try row.text("body")
    }
  }
}
