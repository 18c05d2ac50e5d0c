package import Domain
package import Vocabulary

/// The words of circles, of the way into a conversation, and of what outsiders may know of it.
package protocol CircleWording: Sendable {
  // Who sees it
  /// The lid of a ring: for whom it is, with the number of people in words.
  func staysInCircle(of people: Int) -> String
  func peopleOfCircle(_ people: Int) -> String

  // My circles
  var circlesTitle: String { get }
  var circlesLead: String { get }
  var noCircle: String { get }
  var noCircleHow: String { get }
  var toThisCircle: String { get }
  var nothingPlanned: String { get }
  var otherConversations: String { get }
  var factsOfConversations: String { get }
  var lessonsOfCircles: String { get }
  var forAllToRead: String { get }

  // Starting one
  var startCircle: String { get }
  var startCircleLead: String { get }
  var circleName: String { get }
  var circleNameHint: String { get }
  var whoIsInIt: String { get }
  var whoIsInItHint: String { get }
  var startThisCircle: String { get }
  var startCircleWho: String { get }
  var startNotYet: String { get }
  var membersNotYet: String { get }

  // One circle
  var changeCircleMembers: String { get }
  var changeCircleMembersHint: String { get }
  var keepCircleMembers: String { get }
  var nobodyToAdd: String { get }
  var conversationsOfCircle: String { get }
  var planConversation: String { get }
  var whichFormat: String { get }
  func formatHint(_ summary: String, minutes: Int, atLeast: Int) -> String
  var whichDay: String { get }
  var whichTime: String { get }
  var whichPlace: String { get }
  var whichPlaceHint: String { get }
  var whoBrings: String { get }
  var whoBringsHint: String { get }
  var nobodyYet: String { get }
  var guestsMayLead: String { get }
  var guestsMayLeadYes: String { get }
  var guestsMayLeadHint: String { get }
  var youFacilitate: String { get }
  var planThis: String { get }
  var planWho: String { get }
  var planNotYet: String { get }

  // A conversation from outside
  /// What it is, where, and what I do in it.
  func conversationSays(_ card: ConversationCard) -> String
  func conversationState(_ state: ConversationState) -> String
  var openConversation: String { get }
  var seeConversation: String { get }
  var takePart: String { get }
  var lookBack: String { get }
  func wipedOn(_ day: Day) -> String
  /// The same, once that day has come.
  func wasWipedOn(_ day: Day) -> String
  /// Of one that ended before it began.
  var conversationLapsed: String { get }
  var conversationLapsedMeans: String { get }
  /// The day on which words are wiped, at the beginning of a sentence; before a conversation begins only how long after.
  func wipeDay(_ day: Day?, days: Int) -> String
  var takeSeat: String { get }
  var seatIsFree: String { get }
  var notOpenYet: String { get }

  // Facts
  var conversationsHeld: String { get }
  var conversationsHeldLead: String { get }
  var factFormat: String { get }
  var factDay: String { get }
  var factPeople: String { get }
  var fewPeople: String { get }
  func factCount(_ people: Int) -> String
  var noFacts: String { get }
  var noFactsHow: String { get }

  // Lessons
  var lessonsLetOut: String { get }
  var lessonsLetOutLead: String { get }
  func lessonFrom(_ format: String, _ day: Day) -> String
  var noLessons: String { get }
  var noLessonsHow: String { get }
  var lessonsWho: String { get }

  // Joining with a code
  var joinTitle: String { get }
  var joinLead: String { get }
  var joinCode: String { get }
  var joinCodeHint: String { get }
  var joinGo: String { get }
  /// The same words for a code that is wrong and for one that is over.
  var joinUnknown: String { get }
  var joinNotYet: String { get }
  var joinSeat: String { get }
  func joinWhat(_ format: String, organisation: String) -> String
  func joinAs(_ name: String) -> String
  var joinAsGuest: String { get }
  var joinSignIn: String { get }
  var joinGuestHint: String { get }
  var joinWhoSees: String { get }
  var joinWhoSeesAnswer: String { get }
  var joinUntilWhen: String { get }
  /// `days`: how long the words are kept after the conversation.
  func joinUntilWhenAnswer(days: Int) -> String
  var joinWhatOthersKnow: String { get }
  var joinWhatOthersKnowAnswer: String { get }
}
