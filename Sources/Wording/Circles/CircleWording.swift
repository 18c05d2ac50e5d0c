package import Domain
package import Vocabulary

/// The words of circles, of joining a conversation, and of what outsiders may know of it.
extension Wording {
  /// The lid of a ring: for whom it is, with the number of people in words.
  package func staysInCircle(of people: Int) -> String {
    people < 2 ? say("Blijft in deze kring", "Stays in this circle")
      : say("Blijft in deze kring van \(number(people))", "Stays in this circle of \(number(people))")
  }
  package func peopleOfCircle(_ people: Int) -> String { capitalised(self.people(people)) }

  package var circlesTitle: String { say("Kringen", "Circles") }
  package var circlesLead: String { say(
    "Een kring is een kleine groep die over het eigen werk praat. Wat je er zegt, blijft er.",
    "A circle is a small group that talks about its own work. What you say there stays there.") }
  package var noCircle: String { say("Je zit nog niet in een kring", "You are not in a circle yet") }
  package var noCircleHow: String { say(
    "Drie mensen en een half uur is genoeg. Begin er zelf een, of wacht tot iemand je vraagt.",
    "Three people and half an hour is enough. Start one yourself, or wait until somebody asks you.") }
  package var toThisCircle: String { say("Naar deze kring", "To this circle") }
  package var nothingPlanned: String { say("Nog geen gesprek gepland.", "No conversation planned yet.") }
  package var otherConversations: String { say("Ook met jou", "Also with you") }
  package var factsOfConversations: String { say("Gesprekken die er waren", "Conversations that took place") }
  package var lessonsOfCircles: String { say("Wat kringen leerden", "What circles learned") }
  package var forAllToRead: String { say("Voor iedereen te lezen", "For everybody to read") }

  package var startCircle: String { say("Begin een kring", "Start a circle") }
  package var startCircleLead: String { say(
    "Kies een naam en wie erbij zit. Jij zit er zelf bij.",
    "Choose a name and who is in it. You are in it yourself.") }
  package var circleName: String { say("Hoe heet de kring?", "What is the circle called?") }
  package var circleNameHint: String { say("Bijvoorbeeld naar een wijk of een thema.", "After a neighbourhood or a theme, for example.") }
  package var whoIsInIt: String { say("Wie zitten erin?", "Who is in it?") }
  package var whoIsInItHint: String { say("Vijf tot negen mensen praat het fijnst.", "Five to nine people talk best.") }
  package var startThisCircle: String { say("Begin deze kring", "Start this circle") }
  package var startCircleWho: String { say("Alleen voor wie erin zit", "Only for who is in it") }
  package var membersNotYet: String { say("De kring is nog niet veranderd", "The circle has not changed yet") }
  package var startNotYet: String { say("De kring kan nog niet beginnen", "The circle cannot start yet") }

  package var changeCircleMembers: String { say("Verander wie erin zitten", "Change who is in it") }
  package var changeCircleMembersHint: String { say(
    "Wie nieuw is, ziet niets van gesprekken die al waren.",
    "Who is new sees nothing of conversations that were already held.") }
  package var keepCircleMembers: String { say("Bewaar wie erin zitten", "Keep who is in it") }
  package var nobodyToAdd: String { say("Er is verder niemand om uit te nodigen.", "There is nobody else to invite.") }
  package var conversationsOfCircle: String { say("Gesprekken", "Conversations") }
  package var planConversation: String { say("Plan een gesprek", "Plan a conversation") }
  package var whichFormat: String { say("Hoe willen jullie praten?", "How do you want to talk?") }
  package func formatHint(_ summary: String, minutes: Int, atLeast: Int) -> String { say(
    "\(summary) \(capitalised(self.minutes(minutes))), vanaf \(people(atLeast)).",
    "\(summary) \(capitalised(self.minutes(minutes))), from \(people(atLeast)) up.") }
  package var whichDay: String { say("Welke dag?", "Which day?") }
  package var whichTime: String { say("Hoe laat?", "What time?") }
  package var whichPlace: String { say("Waar?", "Where?") }
  package var whichPlaceHint: String { say("Een plek waar niemand meeluistert.", "A place where nobody listens in.") }
  package var whoBrings: String { say("Wie brengt iets in?", "Who brings something in?") }
  package var whoBringsHint: String { say(
    "Voor een omgangsoverleg. Nog niet bekend? Dan kan iemand het op de dag zelf zeggen.",
    "For talking a case through. Not known yet? Then somebody can say so on the day itself.") }
  package var nobodyYet: String { say("Nog niemand", "Nobody yet") }
  package var guestsMayLead: String { say("Als niemand meer begeleidt", "When nobody facilitates any more") }
  package var guestsMayLeadYes: String { say("Dan mag ook een gast zonder account begeleiden", "Then a guest without an account may facilitate too") }
  package var guestsMayLeadHint: String { say("Niet aangevinkt: alleen wie een account heeft.", "Not ticked: only who has an account.") }
  package var youFacilitate: String { say("Jij begeleidt dit gesprek.", "You facilitate this conversation.") }
  package var planThis: String { say("Plan dit gesprek", "Plan this conversation") }
  package var planWho: String { say(
    "De mensen in deze kring zien dit. Anderen horen pas na afloop dat er een gesprek was. Begint het niet, dan vervalt het een week na de dag, en zonder dag na zestig dagen.",
    "The people in this circle see this. Others only hear afterwards that there was a conversation. If it does not begin, it lapses a week after its day, and after sixty days without one.") }
  package var planNotYet: String { say("Het gesprek is nog niet gepland", "The conversation is not planned yet") }

  /// What it is, where, and what I do in it.
  package func conversationSays(_ card: ConversationCard) -> String {
    var words: [String] = [say("\(card.format) met \(card.circle).", "\(card.format) with \(card.circle).")]
    if !card.place.isEmpty { words.append(say("Plek: \(card.place).", "Place: \(card.place).")) }
    words.append(card.facilitates ? say("Jij begeleidt.", "You facilitate.")
      : say("\(card.facilitator) begeleidt.", "\(card.facilitator) facilitates."))
    if card.brings { words.append(say("Jij brengt in: de gele stoel is van jou.", "You bring in the case: the yellow chair is yours.")) }
    return words.joined(separator: " ")
  }

  package func conversationState(_ state: ConversationState) -> String {
    switch state {
    case .planned: say("Gepland", "Planned")
    case .open: say("Nu bezig", "Going on now")
    case .closed: say("Geweest", "Held")
    }
  }

  package var openConversation: String { say("Zet de stoelen klaar", "Put the chairs ready") }
  package var seeConversation: String { say("Bekijk het gesprek", "See the conversation") }
  package var takePart: String { say("Doe mee", "Take part") }
  package var lookBack: String { say("Kijk terug", "Look back") }
  package func wipedOn(_ day: Day) -> String { say("De woorden wissen we op \(self.day(day)).", "We wipe the words on \(self.day(day)).") }
  /// The same, once that day has passed.
  package func wasWipedOn(_ day: Day) -> String { say("De woorden zijn gewist op \(self.day(day)).", "The words were wiped on \(self.day(day)).") }
  /// Of one that ended before it began.
  package var conversationLapsed: String { say("Niet doorgegaan", "Did not take place") }
  package var conversationLapsedMeans: String { say(
    "Dit gesprek is niet begonnen. Er is niets gezegd en niets bewaard.",
    "This conversation did not begin. Nothing was said and nothing was kept.") }
  /// The day on which words are wiped, at the beginning of a sentence; before a conversation begins only how long after.
  package func wipeDay(_ day: Day?, days: Int) -> String {
    day.map { say("Op \(self.day($0))", "On \(self.day($0))") }
      ?? say("\(capitalised(number(days))) dagen nadat het gesprek begint", "\(capitalised(number(days))) days after the conversation begins")
  }
  package var takeSeat: String { say("Ga zitten", "Sit down") }
  package var seatIsFree: String { say("Er is een stoel voor je vrij.", "There is a chair free for you.") }
  package var notOpenYet: String { say(
    "Het gesprek is nog niet begonnen. Je kunt alvast gaan zitten.",
    "The conversation has not begun yet. You can sit down already.") }

  package var conversationsHeld: String { say("Gesprekken die er waren", "Conversations that took place") }
  package var conversationsHeldLead: String { say(
    "Dat er gepraat werd, mag iedereen weten. Waarover, blijft in de kring.",
    "That people talked, everybody may know. About what stays in the circle.") }
  package var factFormat: String { say("Werkvorm", "Way of talking") }
  package var factDay: String { say("Dag", "Day") }
  package var factPeople: String { say("Mensen", "People") }
  package var fewPeople: String { say("minder dan vijf", "fewer than five") }
  package func factCount(_ people: Int) -> String { self.people(people) }
  package var noFacts: String { say("Nog geen gesprekken geweest", "No conversations held yet") }
  package var noFactsHow: String { say(
    "Na het eerste gesprek staat hier de werkvorm, de dag en het aantal mensen.",
    "After the first conversation you find the way of talking, the day and the number of people here.") }

  package var lessonsLetOut: String { say("Wat kringen leerden", "What circles learned") }
  package var lessonsLetOutLead: String { say(
    "Dit lieten kringen los. Iedereen die erbij was, zei ja tegen precies deze woorden.",
    "Circles let this go. Everybody who was there said yes to exactly these words.") }
  package func lessonFrom(_ format: String, _ day: Day) -> String { say(
    "Uit een \(format.lowercased()), \(self.day(day))",
    "From: \(format), \(self.day(day))") }
  package var noLessons: String { say("Nog niets naar buiten", "Nothing let out yet") }
  package var noLessonsHow: String { say(
    "Dat is geen fout. Een leerpunt staat hier pas als iedereen in de kring ja zei.",
    "That is no mistake. A lesson stands here only when everybody in the circle said yes.") }
  package var lessonsWho: String { say("Iedereen in de organisatie leest dit.", "Everybody in the organisation reads this.") }

  package var joinTitle: String { say("Doe mee met een gesprek", "Take part in a conversation") }
  package var joinLead: String { say("Typ de code die op het scherm staat.", "Type the code that is on the screen.") }
  package var joinCode: String { say("Code van het scherm", "Code on the screen") }
  package var joinCodeHint: String { say(
    "Tien tekens, groot of klein. Een account is niet nodig. \(returnWordHint)",
    "Ten signs, small or large. You need no account. \(returnWordHint)") }
  package var joinGo: String { say("Ga verder", "Go on") }
  /// The same words for a wrong code and for an expired one.
  package var joinUnknown: String { say(
    "Bij deze code hoort nu geen gesprek. Kijk nog eens goed, op het scherm of op je papier.",
    "No conversation belongs to this code now. Look once more, on the screen or on your paper.") }
  package var joinNotYet: String { say("Meedoen lukt nog niet", "Taking part does not work yet") }
  package var joinSeat: String { say("Welkom.", "Welcome.") }
  package func joinWhat(_ format: String, organisation: String) -> String { say("\(format) bij \(organisation).", "\(format) at \(organisation).") }
  package func joinAs(_ name: String) -> String { say("Doe mee als \(name)", "Take part as \(name)") }
  package var joinAsGuest: String { say("Doe mee als gast", "Take part as a guest") }
  package var joinSignIn: String { say("Ik heb een account", "I have an account") }
  package var joinGuestHint: String { say(
    "Een gast heeft geen naam en geen account nodig. Jouw stoel krijgt de naam van een vogel, en iedereen in de kring ziet die erbij komen.",
    "A guest needs no name and no account. Your chair gets the name of a bird, and everybody in the circle sees it come in.") }
  package var joinWhoSees: String { say("Wie ziet wat ik schrijf?", "Who sees what I write?") }
  package var joinWhoSeesAnswer: String {
    say("De mensen in dit gesprek, en alleen wat je zelf als klaar geeft. Je naam staat er niet bij. In een kleine kring kan iemand je wel herkennen.", """
    The people in this conversation, and only what you give as ready yourself. Your name is not with it. \
    In a small circle somebody may recognise you.
    """)
  }
  package var joinUntilWhen: String { say("Hoe lang blijft het staan?", "How long does it stay?") }
  /// `days`: how long the words are kept after the conversation.
  package func joinUntilWhenAnswer(days: Int) -> String { say(
    "\(wipeDay(nil, days: days)) wissen we alle woorden. Rondt niemand het af, dan eindigt het vanzelf na de volgende dag.",
    "\(wipeDay(nil, days: days)) we wipe all words. When nobody rounds it off, it ends by itself after the next day.") }
  package var joinWhatOthersKnow: String { say("Wat weten anderen?", "What do others know?") }
  package var joinWhatOthersKnowAnswer: String { say(
    "Dat er een gesprek was, en op welke dag. Vanaf \(number(Minimum.sat.people)) mensen ook met hoeveel. Verder niets.",
    "That there was a conversation, and on which day. From \(number(Minimum.sat.people)) people up also with how many. Nothing else.") }
}
