package import Domain
package import Vocabulary

/// Circles from the outside, their outcomes, and joining.
extension Place {
  package static let join: Route<> = .seen("/mee")
  package static let joinCode: Route<String> = .seen("/mee/{code}")
  package static let circles: Route<> = .seen("/kringen")
  package static let circle: Route<ID<Circle>> = .seen("/kringen/{circle}")
  package static let circleMembers: Route<ID<Circle>> = .seen("/kringen/{circle}/leden")
  package static let circleConversations: Route<ID<Circle>> = .seen("/kringen/{circle}/gesprekken")
  package static let conversationFacts: Route<> = .seen("/gesprekken")
  package static let lessons: Route<> = .seen("/lessen")
  package static let receipt: Route<String> = .unseen("/terugname/{token}")
}

extension Place {
  /// One lesson in the list of all.
  package static func lesson(_ lesson: ID<Lesson>) -> Place { lessons().part("les-\(lesson.raw)") }
}
