package import Domain

/// The words of the page that somebody signs in to.
package protocol TodayWording: Sendable {
  var todayTitle: String { get }
  /// A greeting that fits the hour (0–23).
  func greeting(_ name: String, hour: Int) -> String
  /// How much this week asks, in one breath; for nothing a sentence that says so.
  func thingsAsk(_ count: Int, minutes: Int) -> String

  var capture: String { get }
  var captureHow: String { get }
  var captureWrite: String { get }
  var captureWho: String { get }

  /// The lead of an organisation that was founded just now.
  var newHere: String { get }
  var beginHere: String { get }
  /// A way to begin: what, what it gives, and about how many minutes.
  func beginning(_ beginning: Beginning) -> (title: String, words: String, minutes: Int)
  var thisWeek: String { get }
  func draftAsks(_ page: String) -> (title: String, words: String, who: String)
  func proposalAsks(page: String, step: String) -> (title: String, words: String, who: String)
  func toldAsks(page: String, step: String, changed: Bool) -> (title: String, words: String, who: String)
  func undiscussedAsks(_ page: String) -> (title: String, words: String, who: String)

  var nextConversation: String { get }
  var conversationIsOn: String { get }
  var noDayYet: String { get }
  var noConversation: String { get }
  var noConversationHow: String { get }
  var toCircles: String { get }
  var laterConversations: String { get }
  /// What the outside world learns of a conversation.
  var whatLeadershipSees: String { get }

  var onePoint: String { get }
  /// How often a step went otherwise, as a sentence; `count` is nothing when it was fewer than may be said.
  func pointSays(step: String, count: Int?) -> String
  var pointIntroduction: String { get }
  var pointSeeProposal: String { get }
  var pointSeeStep: String { get }
  var pointWho: String { get }
  var noPoint: String { get }

  var toldBack: String { get }
  func toldWords(step: String, changed: Bool, version: Int, reason: String) -> String
  var toldRead: String { get }
  /// The same, below a notice of who reads.
  var toldSeeMine: String { get }
  var nothingTold: String { get }
}

extension Dutch: TodayWording {
  package var todayTitle: String { "Vandaag" }

  package func greeting(_ name: String, hour: Int) -> String {
    switch hour {
    case ..<6: "Goedenacht, \(name)."
    case ..<12: "Goedemorgen, \(name)."
    case ..<18: "Goedemiddag, \(name)."
    default: "Goedenavond, \(name)."
    }
  }

  package func thingsAsk(_ count: Int, minutes: Int) -> String {
    switch count {
    case ..<1: "Deze week vraagt niets iets van jou. Er is ruimte voor het werk zelf."
    case 1: "Eén ding vraagt deze week iets van jou. Dat kost zo’n \(self.minutes(minutes)). Vandaag hoeft er niets."
    default:
      """
      \(capitalised(number(count))) dingen vragen deze week iets van jou. Samen kost dat zo’n \(self.minutes(minutes)). \
      Vandaag hoeft er niets.
      """
    }
  }

  package var capture: String { "Iets meegemaakt?" }
  package var captureHow: String { "Leg het vast in één minuut." }
  package var captureWrite: String { "Schrijf" }
  package var captureWho: String { "Alleen jij ziet dit, tot je zelf iemand kiest." }

  package var newHere: String { "Jullie huis is nog leeg. Kies waar je zin in hebt: niets hoeft, en de volgorde is vrij." }
  package var beginHere: String { "Zo kun je beginnen" }
  package func beginning(_ beginning: Beginning) -> (title: String, words: String, minutes: Int) {
    switch beginning {
    case .handbook: ("Neem mee wat er al is", "Jullie beschrijvingen komen hier binnen zoals ze zijn. Of begin met één nieuwe bladzijde.", 10)
    case .colleagues: ("Nodig een collega uit", "Een handboek dat één iemand schrijft, wordt van niemand.", 3)
    case .circle: ("Plan een eerste gesprek", "Drie mensen en een half uur is genoeg. De vragen staan klaar.", 5)
    case .norms: ("Leg er een norm naast", "Een tabel laat zien waar jullie werk een norm al raakt, zonder dubbel werk.", 10)
    }
  }

  package var thisWeek: String { "Van jou, deze week" }

  package func draftAsks(_ page: String) -> (title: String, words: String, who: String) {
    ("Schrijf mee aan ‘\(page)’", "De werkversie staat open. Wat jij weet, hoort erin.", "Wie meeschrijft")
  }

  package func proposalAsks(page: String, step: String) -> (title: String, words: String, who: String) {
    (
      "Lees waarom het anders ging bij ‘\(step)’",
      "Collega’s deden deze stap van ‘\(page)’ vaker anders. Hun redenen staan bij elkaar.", "Zonder namen"
    )
  }

  package func toldAsks(page: String, step: String, changed: Bool) -> (title: String, words: String, who: String) {
    let words = changed ? "is veranderd, mede door jou." : "blijft zoals hij is. Er staat bij waarom."
    return ("Lees wat er met je opmerking gebeurde", "De stap ‘\(step)’ van ‘\(page)’ \(words)", "Alleen jij")
  }

  package func undiscussedAsks(_ page: String) -> (title: String, words: String, who: String) {
    ("Bespreek ‘\(page)’ met je team", "Deze bladzijde is van jou en is nog nooit besproken. Drie vragen staan klaar.", "Je team")
  }

  package var nextConversation: String { "Volgend gesprek" }
  package var conversationIsOn: String { "Nu bezig" }
  package var noDayYet: String { "De dag volgt nog" }
  package var noConversation: String { "Nog geen gesprek gepland" }
  package var noConversationHow: String { "Drie mensen en een half uur is genoeg. Wij zetten de vragen klaar." }
  package var toCircles: String { "Naar je kringen" }
  package var laterConversations: String { "Daarna" }
  package var whatLeadershipSees: String {
    "Wie er niet bij is, ziet alleen dat het gesprek er was. Vanaf \(number(Least.sat.people)) mensen ook met hoeveel. Verder niets."
  }

  package var onePoint: String { "Eén punt voor het werkoverleg" }

  package func pointSays(step: String, count: Int?) -> String {
    guard let count else { return "Een paar keer ging het anders bij ‘\(step)’." }
    return "Minstens \(number(count)) keer ging het anders bij ‘\(step)’."
  }

  package var pointIntroduction: String { "Praat erover met drie vragen. Een kwartier is genoeg." }
  package var pointSeeProposal: String { "Lees de redenen" }
  package var pointSeeStep: String { "Bekijk de stap" }
  package var pointWho: String { "Je team leest de redenen, zonder naam. Niemand ziet wie het was." }
  package var noPoint: String { "Deze week is er geen punt. Het overleg is helemaal van jullie." }

  package var toldBack: String { "Teruggekoppeld" }

  package func toldWords(step: String, changed: Bool, version: Int, reason: String) -> String {
    changed ? "‘\(step)’ is veranderd in versie \(version). \(reason)" : "‘\(step)’ blijft zoals hij is. \(reason)"
  }

  package var toldRead: String { "Lees wat ermee gebeurde" }
  package var toldSeeMine: String { "Naar wat jij schreef" }
  package var nothingTold: String { "Nog niets. Geef je iets door, dan lees je hier wat ermee gebeurde." }
}

extension English: TodayWording {
  package var todayTitle: String { "Today" }

  package func greeting(_ name: String, hour: Int) -> String {
    switch hour {
    case ..<6: "Hello, \(name)."
    case ..<12: "Good morning, \(name)."
    case ..<18: "Good afternoon, \(name)."
    default: "Good evening, \(name)."
    }
  }

  package func thingsAsk(_ count: Int, minutes: Int) -> String {
    switch count {
    case ..<1: "Nothing asks anything of you this week. There is room for the work itself."
    case 1: "One thing asks something of you this week. It takes about \(self.minutes(minutes)). Nothing has to be done today."
    default:
      """
      \(capitalised(number(count))) things ask something of you this week. Together they take about \(self.minutes(minutes)). \
      Nothing has to be done today.
      """
    }
  }

  package var capture: String { "Did something happen?" }
  package var captureHow: String { "Put it down in one minute." }
  package var captureWrite: String { "Write" }
  package var captureWho: String { "Only you see this, until you choose somebody." }

  package var newHere: String { "Your house is still empty. Choose what you feel like: nothing is a must, in any order." }
  package var beginHere: String { "Where you can begin" }
  package func beginning(_ beginning: Beginning) -> (title: String, words: String, minutes: Int) {
    switch beginning {
    case .handbook: ("Bring along what is there", "Your descriptions come in as they are. Or begin with one new page.", 10)
    case .colleagues: ("Invite a colleague", "A handbook that one person writes becomes nobody’s.", 3)
    case .circle: ("Plan a first conversation", "Three people and half an hour will do. The questions are ready.", 5)
    case .norms: ("Lay a norm beside it", "A table shows where your work meets a norm already, without doing things twice.", 10)
    }
  }

  package var thisWeek: String { "Yours, this week" }

  package func draftAsks(_ page: String) -> (title: String, words: String, who: String) {
    ("Write along on ‘\(page)’", "The working draft is open. What you know belongs in it.", "Who writes along")
  }

  package func proposalAsks(page: String, step: String) -> (title: String, words: String, who: String) {
    (
      "Read why it went otherwise at ‘\(step)’",
      "Colleagues did this step of ‘\(page)’ otherwise more often. Their reasons stand together.", "Without names"
    )
  }

  package func toldAsks(page: String, step: String, changed: Bool) -> (title: String, words: String, who: String) {
    let words = changed ? "has changed, also because of you." : "stays as it is. It says why."
    return ("Read what was done with your remark", "The step ‘\(step)’ of ‘\(page)’ \(words)", "Only you")
  }

  package func undiscussedAsks(_ page: String) -> (title: String, words: String, who: String) {
    ("Discuss ‘\(page)’ with your team", "This page is yours and was never discussed. Three questions are ready.", "Your team")
  }

  package var nextConversation: String { "Next conversation" }
  package var conversationIsOn: String { "Going on now" }
  package var noDayYet: String { "The day is not known yet" }
  package var noConversation: String { "No conversation planned yet" }
  package var noConversationHow: String { "Three people and half an hour is enough. We have the questions ready." }
  package var toCircles: String { "To your circles" }
  package var laterConversations: String { "After that" }
  package var whatLeadershipSees: String {
    "Who is not in it only sees that the conversation took place. From \(number(Least.sat.people)) people up also with how many. Nothing else."
  }

  package var onePoint: String { "One point for the team meeting" }

  package func pointSays(step: String, count: Int?) -> String {
    guard let count else { return "A few times it went otherwise at ‘\(step)’." }
    return "At least \(number(count)) times it went otherwise at ‘\(step)’."
  }

  package var pointIntroduction: String { "Talk about it with three questions. A quarter of an hour is enough." }
  package var pointSeeProposal: String { "Read the reasons" }
  package var pointSeeStep: String { "See the step" }
  package var pointWho: String { "Your team reads the reasons, without names. Nobody sees who it was." }
  package var noPoint: String { "There is no point this week. The meeting is all yours." }

  package var toldBack: String { "Told back" }

  package func toldWords(step: String, changed: Bool, version: Int, reason: String) -> String {
    changed ? "‘\(step)’ has changed in version \(version). \(reason)" : "‘\(step)’ stays as it is. \(reason)"
  }

  package var toldRead: String { "Read what was done with it" }
  package var toldSeeMine: String { "To what you wrote" }
  package var nothingTold: String { "Nothing yet. When you pass something on, you read here what was done with it." }
}
