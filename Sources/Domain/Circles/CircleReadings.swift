package import Vocabulary

package enum ConversationState: String, Sendable { case planned = "gepland", open = "bezig", closed = "afgerond" }

/// A circle as its own members see it. For others it does not exist.
package struct CircleCard: Sendable {
  package let id: ID<Circle>
  package let name: String
  package let members: [PersonName]
  package let conversations: [ConversationCard]

  package init(id: ID<Circle>, name: String, members: [PersonName], conversations: [ConversationCard]) {
    self.id = id
    self.name = name
    self.members = members
    self.conversations = conversations
  }
}

/// A conversation as seen from outside by somebody in its circle or with a seat in it.
package struct ConversationCard: Sendable {
  package let id: ID<Conversation>
  package let circle: String
  package let circleMembers: Int
  package let format: String
  package let state: ConversationState
  package let plannedAt: Moment?
  package let place: String
  package let facilitator: String
  package let facilitates: Bool
  package let brings: Bool
  package let hasSeat: Bool
  /// The day on which the words are wiped; known when it opens.
  package let wipedOn: Day?
  /// Whether that day has come.
  package let isWiped: Bool
  /// False for one that ended before it began.
  package let wasHeld: Bool
  /// The circle. Nil for somebody who has a seat and is not in the circle.
  package let home: ID<Circle>?

  package init(
    id: ID<Conversation>, circle: String, home: ID<Circle>?, circleMembers: Int, format: String, state: ConversationState,
    plannedAt: Moment?, place: String, facilitator: String, facilitates: Bool, brings: Bool, hasSeat: Bool, wipedOn: Day?,
    isWiped: Bool = false, wasHeld: Bool = true
  ) {
    self.id = id
    self.circle = circle
    self.circleMembers = circleMembers
    self.format = format
    self.state = state
    self.plannedAt = plannedAt
    self.place = place
    self.facilitator = facilitator
    self.facilitates = facilitates
    self.brings = brings
    self.hasSeat = hasSeat
    self.wipedOn = wipedOn
    self.isWiped = isWiped
    self.wasHeld = wasHeld
    self.home = home
  }
}

/// The fact that a conversation took place: all that anybody outside it can know.
package struct ConversationFact: Sendable, Hashable {
  package let format: String
  package let on: Day
  /// From five people up. Below that the number is not told.
  package let people: Int?

  package static let smallestCount = Minimum.sat.people

  package init(format: String, on: Day, people: Int) {
    self.format = format
    self.on = on
    self.people = people >= Self.smallestCount ? people : nil
  }
}

/// A format that can be chosen for a conversation.
package struct FormatCard: Sendable {
  package let slug: String
  package let title: String
  package let summary: String
  package let minutes: Int
  package let atLeast: Int
  package let hasBringer: Bool

  package init(slug: String, title: String, summary: String, minutes: Int, atLeast: Int, hasBringer: Bool) {
    self.slug = slug
    self.title = title
    self.summary = summary
    self.minutes = minutes
    self.atLeast = atLeast
    self.hasBringer = hasBringer
  }
}

/// A lesson that a circle let out.
package struct LessonCard: Sendable {
  package let id: ID<Lesson>
  package let text: String
  package let on: Day
  package let format: String

  package init(id: ID<Lesson>, text: String, on: Day, format: String) {
    self.id = id
    self.text = text
    self.on = on
    self.format = format
  }
}
