package import Domain
import Store
import Vocabulary

extension Desk {
  /// For how many days a message stands on top. Then it disappears by itself: nobody ticks it off, and nothing records who read
  /// it.
  static let fresh = 14

  /// What is mine this week. Nothing here is ticked off, and nothing is counted over time.
  package borrowing func today() throws -> TodayReading {
    let week = try Week(of: request, in: tx)
    var today = TodayReading(
      things: Array(try week.things().prefix(3)), conversations: try week.conversations(), point: try week.points().first,
      told: Array(try week.notices().prefix(3)), keyTakenOn: try week.keyTakenOn(), beginnings: try week.beginnings())
    let due = try week.pages().map(\.card).filter { $0.version != nil && $0.isDue(on: now.day) }
    today.reviewPoint = due.min { ($0.reviewDue ?? now.day) < ($1.reviewDue ?? now.day) }
      .map { ReviewPoint(slug: $0.slug, pageTitle: $0.title, due: $0.reviewDue ?? now.day) }
    return today
  }

  /// Of my circles, and those in which I have a seat, that are not over: what goes on now first, then what is planned.
  package borrowing func conversations() throws -> [ConversationCard] {
    try Week(of: request, asking: [.conversations], in: tx).conversations()
  }

  private var request: WeekRequest {
    WeekRequest(viewer: viewer, now: now, courses: house.courses, outlines: house.outlines)
  }
}
