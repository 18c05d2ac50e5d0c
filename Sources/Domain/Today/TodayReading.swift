package import Vocabulary

/// Something that asks for my attention this week, with what it costs. At most three are shown, none is ticked off.
package struct WeekThing: Sendable {
  /// What each wing asks stands in the wing.
  package enum Asked: Sendable {
    case handbook(HandbookThing)
    case improvement(ImprovementThing)
  }

  package let asked: Asked
  package let minutes: Int

  package init(_ asked: Asked, minutes: Int) {
    self.asked = asked
    self.minutes = minutes
  }
}

/// The page that somebody signs in to.
package struct TodayReading: Sendable {
  package let things: [WeekThing]
  package let conversations: [ConversationCard]
  package let point: QualityPoint?
  package let told: [NoticeCard]
  /// When whoever keeps the people took away my second key, as long as that is news and there is no new one.
  package let keyTakenOn: Day?
  /// Where a new organisation can begin, as long as its handbook has no page that others read.
  package let beginnings: [Beginning]
  /// A page to talk over, when nothing else is the point for the meeting.
  package var reviewPoint: ReviewPoint?

  package init(
    things: [WeekThing], conversations: [ConversationCard], point: QualityPoint?, told: [NoticeCard], keyTakenOn: Day? = nil,
    beginnings: [Beginning] = []
  ) {
    self.things = things
    self.conversations = conversations
    self.point = point
    self.told = told
    self.keyTakenOn = keyTakenOn
    self.beginnings = beginnings
  }
}

/// A way to begin with an empty house. None of them is a duty or has to come before another.
package enum Beginning: Sendable, CaseIterable {
  case handbook, colleagues, circle, norms
}
