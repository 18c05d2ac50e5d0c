package import Domain
package import Vocabulary

extension English: CircleWording {
  package func staysInCircle(of people: Int) -> String {
    people < 2 ? "Stays in this circle" : "Stays in this circle of \(number(people))"
  }
  package func peopleOfCircle(_ people: Int) -> String { capitalised(self.people(people)) }

  package var circlesTitle: String { "Circles" }
  package var circlesLead: String { "A circle is a small group that talks about its own work. What you say there stays there." }
  package var noCircle: String { "You are not in a circle yet" }
  package var noCircleHow: String { "Three people and half an hour is enough. Start one yourself, or wait until somebody asks you." }
  package var toThisCircle: String { "To this circle" }
  package var nothingPlanned: String { "No conversation planned yet." }
  package var otherConversations: String { "Also with you" }
  package var factsOfConversations: String { "Conversations that took place" }
  package var lessonsOfCircles: String { "What circles learned" }
  package var forAllToRead: String { "For everybody to read" }

  package var startCircle: String { "Start a circle" }
  package var startCircleLead: String { "Choose a name and who is in it. You are in it yourself." }
  package var circleName: String { "What is the circle called?" }
  package var circleNameHint: String { "After a neighbourhood or a theme, for example." }
  package var whoIsInIt: String { "Who is in it?" }
  package var whoIsInItHint: String { "Five to nine people talk best." }
  package var startThisCircle: String { "Start this circle" }
  package var startCircleWho: String { "Only for who is in it" }
  package var membersNotYet: String { "The circle has not changed yet" }
  package var startNotYet: String { "The circle cannot start yet" }

  package var changeCircleMembers: String { "Change who is in it" }
  package var changeCircleMembersHint: String { "Who is new sees nothing of conversations that were already held." }
  package var keepCircleMembers: String { "Keep who is in it" }
  package var nobodyToAdd: String { "There is nobody else to invite." }
  package var conversationsOfCircle: String { "Conversations" }
  package var planConversation: String { "Plan a conversation" }
  package var whichFormat: String { "How do you want to talk?" }
  package func formatHint(_ summary: String, minutes: Int, atLeast: Int) -> String {
    "\(summary) \(capitalised(self.minutes(minutes))), from \(people(atLeast)) up."
  }
  package var whichDay: String { "Which day?" }
  package var whichTime: String { "What time?" }
  package var whichPlace: String { "Where?" }
  package var whichPlaceHint: String { "A place where nobody listens in." }
  package var whoBrings: String { "Who brings something in?" }
  package var whoBringsHint: String { "For talking a case through. Not known yet? Then somebody can say so on the day itself." }
  package var nobodyYet: String { "Nobody yet" }
  package var guestsMayLead: String { "When nobody facilitates any more" }
  package var guestsMayLeadYes: String { "Then a guest without an account may facilitate too" }
  package var guestsMayLeadHint: String { "Not ticked: only who has an account." }
  package var youFacilitate: String { "You facilitate this conversation." }
  package var planThis: String { "Plan this conversation" }
  package var planWho: String { "The people in this circle see this. Others only hear afterwards that there was a conversation. If it does not begin, it lapses a week after its day, and after sixty days without one." }
  package var planNotYet: String { "The conversation is not planned yet" }

  package func conversationSays(_ card: ConversationCard) -> String {
    var words: [String] = ["\(card.format) with \(card.circle)."]
    if !card.place.isEmpty { words.append("Place: \(card.place).") }
    words.append(card.facilitates ? "You facilitate." : "\(card.facilitator) facilitates.")
    if card.brings { words.append("You bring in the case: the yellow chair is yours.") }
    return words.joined(separator: " ")
  }

  package func conversationState(_ state: ConversationState) -> String {
    switch state {
    case .planned: "Planned"
    case .open: "Going on now"
    case .closed: "Held"
    }
  }

  package var openConversation: String { "Put the chairs ready" }
  package var seeConversation: String { "See the conversation" }
  package var takePart: String { "Take part" }
  package var lookBack: String { "Look back" }
  package func wipedOn(_ day: Day) -> String { "We wipe the words on \(self.day(day))." }
  package func wasWipedOn(_ day: Day) -> String { "The words were wiped on \(self.day(day))." }
  package var conversationLapsed: String { "Did not take place" }
  package var conversationLapsedMeans: String { "This conversation did not begin. Nothing was said and nothing was kept." }
  package func wipeDay(_ day: Day?, days: Int) -> String {
    day.map { "On \(self.day($0))" } ?? "\(capitalised(number(days))) days after the conversation begins"
  }
  package var takeSeat: String { "Sit down" }
  package var seatIsFree: String { "There is a chair free for you." }
  package var notOpenYet: String { "The conversation has not begun yet. You can sit down already." }

  package var conversationsHeld: String { "Conversations that took place" }
  package var conversationsHeldLead: String { "That people talked, everybody may know. About what stays in the circle." }
  package var factFormat: String { "Way of talking" }
  package var factDay: String { "Day" }
  package var factPeople: String { "People" }
  package var fewPeople: String { "fewer than five" }
  package func factCount(_ people: Int) -> String { self.people(people) }
  package var noFacts: String { "No conversations held yet" }
  package var noFactsHow: String { "After the first conversation you find the way of talking, the day and the number of people here." }

  package var lessonsLetOut: String { "What circles learned" }
  package var lessonsLetOutLead: String { "Circles let this go. Everybody who was there said yes to exactly these words." }
  package func lessonFrom(_ format: String, _ day: Day) -> String { "From: \(format), \(self.day(day))" }
  package var noLessons: String { "Nothing let out yet" }
  package var noLessonsHow: String { "That is no mistake. A lesson stands here only when everybody in the circle said yes." }
  package var lessonsWho: String { "Everybody in the organisation reads this." }

  package var joinTitle: String { "Take part in a conversation" }
  package var joinLead: String { "Type the code that is on the screen." }
  package var joinCode: String { "Code on the screen" }
  package var joinCodeHint: String { "Ten signs, small or large. You need no account. \(returnWordHint)" }
  package var joinGo: String { "Go on" }
  package var joinUnknown: String { "No conversation belongs to this code now. Look at the screen once more." }
  package var joinNotYet: String { "Taking part does not work yet" }
  package var joinSeat: String { "Welcome." }
  package func joinWhat(_ format: String, organisation: String) -> String { "\(format) at \(organisation)." }
  package func joinAs(_ name: String) -> String { "Take part as \(name)" }
  package var joinAsGuest: String { "Take part as a guest" }
  package var joinSignIn: String { "I have an account" }
  package var joinGuestHint: String { "A guest needs no name and no account. Your chair gets the name of a bird, and everybody in the circle sees it come in." }
  package var joinWhoSees: String { "Who sees what I write?" }
  package var joinWhoSeesAnswer: String {
    """
    The people in this conversation, and only what you give as ready yourself. Your name is not with it. \
    In a small circle somebody may recognise you.
    """
  }
  package var joinUntilWhen: String { "How long does it stay?" }
  package func joinUntilWhenAnswer(days: Int) -> String {
    "\(wipeDay(nil, days: days)) we wipe all words. When nobody rounds it off, it ends by itself after the next day."
  }
  package var joinWhatOthersKnow: String { "What do others know?" }
  package var joinWhatOthersKnowAnswer: String { "That there was a conversation, and on which day. From \(number(Least.sat.people)) people up also with how many. Nothing else." }
}
