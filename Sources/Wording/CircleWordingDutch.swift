package import Domain
package import Vocabulary

extension Dutch: CircleWording {
  package func staysInCircle(of people: Int) -> String {
    people < 2 ? "Blijft in deze kring" : "Blijft in deze kring van \(number(people))"
  }
  package func peopleOfCircle(_ people: Int) -> String { capitalised(self.people(people)) }

  package var circlesTitle: String { "Kringen" }
  package var circlesLead: String { "Een kring is een kleine groep die over het eigen werk praat. Wat je er zegt, blijft er." }
  package var noCircle: String { "Je zit nog niet in een kring" }
  package var noCircleHow: String { "Drie mensen en een half uur is genoeg. Begin er zelf een, of wacht tot iemand je vraagt." }
  package var toThisCircle: String { "Naar deze kring" }
  package var nothingPlanned: String { "Nog geen gesprek gepland." }
  package var otherConversations: String { "Ook met jou" }
  package var factsOfConversations: String { "Gesprekken die er waren" }
  package var lessonsOfCircles: String { "Wat kringen leerden" }
  package var forAllToRead: String { "Voor iedereen te lezen" }

  package var startCircle: String { "Begin een kring" }
  package var startCircleLead: String { "Kies een naam en wie erbij zit. Jij zit er zelf bij." }
  package var circleName: String { "Hoe heet de kring?" }
  package var circleNameHint: String { "Bijvoorbeeld naar een wijk of een thema." }
  package var whoIsInIt: String { "Wie zitten erin?" }
  package var whoIsInItHint: String { "Vijf tot negen mensen praat het fijnst." }
  package var startThisCircle: String { "Begin deze kring" }
  package var startCircleWho: String { "Alleen voor wie erin zit" }
  package var membersNotYet: String { "De kring is nog niet veranderd" }
  package var startNotYet: String { "De kring kan nog niet beginnen" }

  package var changeCircleMembers: String { "Verander wie erin zitten" }
  package var changeCircleMembersHint: String { "Wie nieuw is, ziet niets van gesprekken die al waren." }
  package var keepCircleMembers: String { "Bewaar wie erin zitten" }
  package var nobodyToAdd: String { "Er is verder niemand om uit te nodigen." }
  package var conversationsOfCircle: String { "Gesprekken" }
  package var planConversation: String { "Plan een gesprek" }
  package var whichFormat: String { "Hoe willen jullie praten?" }
  package func formatHint(_ summary: String, minutes: Int, atLeast: Int) -> String {
    "\(summary) \(capitalised(self.minutes(minutes))), vanaf \(people(atLeast))."
  }
  package var whichDay: String { "Welke dag?" }
  package var whichTime: String { "Hoe laat?" }
  package var whichPlace: String { "Waar?" }
  package var whichPlaceHint: String { "Een plek waar niemand meeluistert." }
  package var whoBrings: String { "Wie brengt iets in?" }
  package var whoBringsHint: String { "Voor een omgangsoverleg. Nog niet bekend? Dan kan iemand het op de dag zelf zeggen." }
  package var nobodyYet: String { "Nog niemand" }
  package var guestsMayLead: String { "Als niemand meer begeleidt" }
  package var guestsMayLeadYes: String { "Dan mag ook een gast zonder account begeleiden" }
  package var guestsMayLeadHint: String { "Niet aangevinkt: alleen wie een account heeft." }
  package var youFacilitate: String { "Jij begeleidt dit gesprek." }
  package var planThis: String { "Plan dit gesprek" }
  package var planWho: String { "De mensen in deze kring zien dit. Anderen horen pas na afloop dat er een gesprek was. Begint het niet, dan vervalt het een week na de dag, en zonder dag na zestig dagen." }
  package var planNotYet: String { "Het gesprek is nog niet gepland" }

  package func conversationSays(_ card: ConversationCard) -> String {
    var words: [String] = ["\(card.format) met \(card.circle)."]
    if !card.place.isEmpty { words.append("Plek: \(card.place).") }
    words.append(card.facilitates ? "Jij begeleidt." : "\(card.facilitator) begeleidt.")
    if card.brings { words.append("Jij brengt in: de gele stoel is van jou.") }
    return words.joined(separator: " ")
  }

  package func conversationState(_ state: ConversationState) -> String {
    switch state {
    case .planned: "Gepland"
    case .open: "Nu bezig"
    case .closed: "Geweest"
    }
  }

  package var openConversation: String { "Zet de stoelen klaar" }
  package var seeConversation: String { "Bekijk het gesprek" }
  package var takePart: String { "Doe mee" }
  package var lookBack: String { "Kijk terug" }
  package func wipedOn(_ day: Day) -> String { "De woorden wissen we op \(self.day(day))." }
  package func wasWipedOn(_ day: Day) -> String { "De woorden zijn gewist op \(self.day(day))." }
  package var conversationLapsed: String { "Niet doorgegaan" }
  package var conversationLapsedMeans: String { "Dit gesprek is niet begonnen. Er is niets gezegd en niets bewaard." }
  package func wipeDay(_ day: Day?, days: Int) -> String {
    day.map { "Op \(self.day($0))" } ?? "\(capitalised(number(days))) dagen nadat het gesprek begint"
  }
  package var takeSeat: String { "Ga zitten" }
  package var seatIsFree: String { "Er is een stoel voor je vrij." }
  package var notOpenYet: String { "Het gesprek is nog niet begonnen. Je kunt alvast gaan zitten." }

  package var conversationsHeld: String { "Gesprekken die er waren" }
  package var conversationsHeldLead: String { "Dat er gepraat werd, mag iedereen weten. Waarover, blijft in de kring." }
  package var factFormat: String { "Werkvorm" }
  package var factDay: String { "Dag" }
  package var factPeople: String { "Mensen" }
  package var fewPeople: String { "minder dan vijf" }
  package func factCount(_ people: Int) -> String { self.people(people) }
  package var noFacts: String { "Nog geen gesprekken geweest" }
  package var noFactsHow: String { "Na het eerste gesprek staat hier de werkvorm, de dag en het aantal mensen." }

  package var lessonsLetOut: String { "Wat kringen leerden" }
  package var lessonsLetOutLead: String { "Dit lieten kringen los. Iedereen die erbij was, zei ja tegen precies deze woorden." }
  package func lessonFrom(_ format: String, _ day: Day) -> String { "Uit een \(format.lowercased()), \(self.day(day))" }
  package var noLessons: String { "Nog niets naar buiten" }
  package var noLessonsHow: String { "Dat is geen fout. Een leerpunt staat hier pas als iedereen in de kring ja zei." }
  package var lessonsWho: String { "Iedereen in de organisatie leest dit." }

  package var joinTitle: String { "Doe mee met een gesprek" }
  package var joinLead: String { "Typ de code die op het scherm staat." }
  package var joinCode: String { "Code van het scherm" }
  package var joinCodeHint: String { "Tien tekens, groot of klein. Een account is niet nodig. \(returnWordHint)" }
  package var joinGo: String { "Ga verder" }
  package var joinUnknown: String { "Bij deze code hoort nu geen gesprek. Kijk nog eens op het scherm." }
  package var joinNotYet: String { "Meedoen lukt nog niet" }
  package var joinSeat: String { "Welkom." }
  package func joinWhat(_ format: String, organisation: String) -> String { "\(format) bij \(organisation)." }
  package func joinAs(_ name: String) -> String { "Doe mee als \(name)" }
  package var joinAsGuest: String { "Doe mee als gast" }
  package var joinSignIn: String { "Ik heb een account" }
  package var joinGuestHint: String { "Een gast heeft geen naam en geen account nodig. Jouw stoel krijgt de naam van een vogel, en iedereen in de kring ziet die erbij komen." }
  package var joinWhoSees: String { "Wie ziet wat ik schrijf?" }
  package var joinWhoSeesAnswer: String {
    "De mensen in dit gesprek, en alleen wat je zelf als klaar geeft. Je naam staat er niet bij. In een kleine kring kan iemand je wel herkennen."
  }
  package var joinUntilWhen: String { "Hoe lang blijft het staan?" }
  package func joinUntilWhenAnswer(days: Int) -> String {
    "\(wipeDay(nil, days: days)) wissen we alle woorden. Rondt niemand het af, dan eindigt het vanzelf na de volgende dag."
  }
  package var joinWhatOthersKnow: String { "Wat weten anderen?" }
  package var joinWhatOthersKnowAnswer: String { "Dat er een gesprek was, en op welke dag. Vanaf \(number(Least.sat.people)) mensen ook met hoeveel. Verder niets." }
}
