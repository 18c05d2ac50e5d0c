import Domain
import Store
import Vocabulary

/// A row of `conversation`: what is known of it without unsealing anything.
struct ConversationRow {
  let id: ID<Conversation>
  let circle: ID<Circle>
  let formatHash: String
  let facilitator: ID<Person>
  let bringer: ID<Person>?
  let plannedAt: Moment?
  let place: String
  let state: ConversationState
  let wipedOn: Day?
  let moves: Int
  let head: String

  static let columns: Query = "c.id, c.circle, c.format, c.facilitator, c.bringer, c.planned_at, c.place, c.state, c.wipe_on, c.moves, c.head"

  init(_ row: Row) throws {
    id = try row.id("id")
    circle = try row.id("circle")
    formatHash = try row.text("format")
    facilitator = try row.id("facilitator")
    bringer = try row.optionalID("bringer")
    plannedAt = try row.optionalMoment("planned_at")
    place = try row.text("place")
    state = ConversationState(rawValue: try row.text("state")) ?? .planned
    wipedOn = try row.optionalDay("wipe_on")
    moves = try row.int("moves")
    head = try row.text("head")
  }

  init?(_ conversation: ID<Conversation>, of organisation: ID<Organisation>, _ tx: any Transaction) throws {
    guard let row = try tx.run("SELECT \(ConversationRow.columns) FROM conversation c WHERE c.organisation = \(organisation) AND c.id = \(conversation)").first
    else { return nil }
    try self.init(row)
  }

  /// The format as it was when the conversation was planned.
  func format(_ tx: any Transaction, _ memory: CourseMemory) throws -> ConversationFormat {
    try memory.format(formatHash) {
      guard let row = try tx.run("SELECT body FROM format WHERE hash = \(formatHash)").first else { throw StoreError.broken("a format is missing") }
      return try row.text("body")
    }
  }
}
