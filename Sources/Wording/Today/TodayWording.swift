package import Domain

/// The words of the page that somebody comes to after signing in.
extension Wording {
  package var todayTitle: String { say("Vandaag", "Today") }
  /// A greeting that fits the hour (0–23).
  package func greeting(_ name: String, hour: Int) -> String {
    switch hour {
    case ..<6: say("Goedenacht, \(name).", "Hello, \(name).")
    case ..<12: say("Goedemorgen, \(name).", "Good morning, \(name).")
    case ..<18: say("Goedemiddag, \(name).", "Good afternoon, \(name).")
    default: say("Goedenavond, \(name).", "Good evening, \(name).")
    }
  }
  /// How much this week asks, in one sentence; also when it asks nothing.
  package func thingsAsk(_ count: Int, minutes: Int) -> String {
    switch count {
    case ..<1: say(
      "Deze week vraagt niets iets van jou. Er is ruimte voor het werk zelf.",
      "Nothing asks anything of you this week. There is room for the work itself.")
    case 1: say(
      "Eén ding vraagt deze week iets van jou. Dat kost zo’n \(self.minutes(minutes)). Vandaag hoeft er niets.",
      "One thing asks something of you this week. It takes about \(self.minutes(minutes)). Nothing has to be done today.")
    default:
      say("""
      \(capitalised(number(count))) dingen vragen deze week iets van jou. Samen kost dat zo’n \(self.minutes(minutes)). \
      Vandaag hoeft er niets.
      """, """
      \(capitalised(number(count))) things ask something of you this week. Together they take about \(self.minutes(minutes)). \
      Nothing has to be done today.
      """)
    }
  }

  package var capture: String { say("Iets meegemaakt?", "Did something happen?") }
  package var captureHow: String { say("Leg het vast in één minuut.", "Put it down in one minute.") }
  package var captureWrite: String { say("Schrijf", "Write") }
  package var captureWho: String { say("Alleen jij ziet dit, tot je zelf iemand kiest.", "Only you see this, until you choose somebody.") }

  /// The lead of an organisation that was just founded.
  package var newHere: String { say(
    "Jullie huis is nog leeg. Kies waar je zin in hebt: niets hoeft, en de volgorde is vrij.",
    "Your house is still empty. Choose what you feel like: nothing is a must, in any order.") }
  package var beginHere: String { say("Zo kun je beginnen", "Where you can begin") }
  /// A way to begin: what, what it gives, and about how many minutes.
  package func beginning(_ beginning: Beginning) -> (title: String, words: String, minutes: Int) {
    switch beginning {
    case .handbook: (say("Neem mee wat er al is", "Bring along what is there"),
      say(
        "Jullie beschrijvingen komen hier binnen zoals ze zijn. Of begin met één nieuwe bladzijde.",
        "Your descriptions come in as they are. Or begin with one new page."), 10)
    case .colleagues: (say("Nodig een collega uit", "Invite a colleague"),
      say("Een handboek dat één iemand schrijft, wordt van niemand.", "A handbook that one person writes becomes nobody’s."), 3)
    case .circle: (say("Plan een eerste gesprek", "Plan a first conversation"),
      say("Drie mensen en een half uur is genoeg. De vragen staan klaar.", "Three people and half an hour will do. The questions are ready."), 5)
    case .norms: (say("Leg er een norm naast", "Lay a norm beside it"),
      say(
        "Een tabel laat zien waar jullie werk een norm al raakt, zonder dubbel werk.",
        "A table shows where your work meets a norm already, without doing things twice."), 10)
    }
  }
  package var thisWeek: String { say("Van jou, deze week", "Yours, this week") }
  package func draftAsks(_ page: String) -> (title: String, words: String, who: String) {
    (say("Schrijf mee aan ‘\(page)’", "Write along on ‘\(page)’"),
      say("De werkversie staat open. Wat jij weet, hoort erin.", "The working draft is open. What you know belongs in it."),
      say("Wie meeschrijft", "Who writes along"))
  }
  package func proposalAsks(page: String, step: String) -> (title: String, words: String, who: String) {
    (
      say("Lees waarom het anders ging bij ‘\(step)’", "Read why it went otherwise at ‘\(step)’"),
      say(
        "Collega’s deden deze stap van ‘\(page)’ vaker anders. Hun redenen staan bij elkaar.",
        "Colleagues did this step of ‘\(page)’ otherwise more often. Their reasons stand together."),
        say("Zonder namen", "Without names")
    )
  }
  package func toldAsks(page: String, step: String, changed: Bool) -> (title: String, words: String, who: String) {
    let words = changed ? say("is veranderd, mede door jou.", "has changed, also because of you.")
      : say("blijft zoals hij is. Er staat bij waarom.", "stays as it is. It says why.")
    return (say("Lees wat er met je opmerking gebeurde", "Read what was done with your remark"),
      say("De stap ‘\(step)’ van ‘\(page)’ \(words)", "The step ‘\(step)’ of ‘\(page)’ \(words)"), say("Alleen jij", "Only you"))
  }
  package func undiscussedAsks(_ page: String) -> (title: String, words: String, who: String) {
    (say("Bespreek ‘\(page)’ met je team", "Discuss ‘\(page)’ with your team"),
      say(
        "Deze bladzijde is van jou en is nog nooit besproken. Drie vragen staan klaar.",
        "This page is yours and was never discussed. Three questions are ready."),
      say("Je team", "Your team"))
  }

  package var nextConversation: String { say("Volgend gesprek", "Next conversation") }
  package var conversationIsOn: String { say("Nu bezig", "Going on now") }
  package var noDayYet: String { say("De dag volgt nog", "The day is not known yet") }
  package var noConversation: String { say("Nog geen gesprek gepland", "No conversation planned yet") }
  package var noConversationHow: String { say(
    "Drie mensen en een half uur is genoeg. Wij zetten de vragen klaar.",
    "Three people and half an hour is enough. We have the questions ready.") }
  package var toCircles: String { say("Naar je kringen", "To your circles") }
  package var laterConversations: String { say("Daarna", "After that") }
  /// What outsiders learn of a conversation.
  package var whatLeadershipSees: String { say(
    "Wie er niet bij is, ziet alleen dat het gesprek er was. Vanaf \(number(Minimum.sat.people)) mensen ook met hoeveel. Verder niets.",
    "Who is not in it only sees that the conversation took place. From \(number(Minimum.sat.people)) people up also with how many. Nothing else.") }

  package var onePoint: String { say("Eén punt voor het werkoverleg", "One point for the team meeting") }
  /// How often a step went differently, as a sentence; `count` is nil when there were too few to tell.
  package func pointSays(step: String, count: Int?) -> String {
    guard let count else { return say("Een paar keer ging het anders bij ‘\(step)’.", "A few times it went otherwise at ‘\(step)’.") }
    return say("Minstens \(number(count)) keer ging het anders bij ‘\(step)’.", "At least \(number(count)) times it went otherwise at ‘\(step)’.")
  }
  package var pointIntroduction: String { say(
    "Praat erover met drie vragen. Een kwartier is genoeg.",
    "Talk about it with three questions. A quarter of an hour is enough.") }
  package var pointSeeProposal: String { say("Lees de redenen", "Read the reasons") }
  package var pointSeeStep: String { say("Bekijk de stap", "See the step") }
  package var pointWho: String { say(
    "Je team leest de redenen, zonder naam. Niemand ziet wie het was.",
    "Your team reads the reasons, without names. Nobody sees who it was.") }
  package var noPoint: String { say(
    "Deze week is er geen punt. Het overleg is helemaal van jullie.",
    "There is no point this week. The meeting is all yours.") }

  package var toldBack: String { say("Teruggekoppeld", "Told back") }
  package func toldWords(step: String, changed: Bool, version: Int, reason: String) -> String {
    changed ? say("‘\(step)’ is veranderd in versie \(version). \(reason)", "‘\(step)’ has changed in version \(version). \(reason)")
      : say("‘\(step)’ blijft zoals hij is. \(reason)", "‘\(step)’ stays as it is. \(reason)")
  }
  package var toldRead: String { say("Lees wat ermee gebeurde", "Read what was done with it") }
  /// The same, below a notice about readers.
  package var toldSeeMine: String { say("Naar wat jij schreef", "To what you wrote") }
  package var nothingTold: String { say(
    "Nog niets. Geef je iets door, dan lees je hier wat ermee gebeurde.",
    "Nothing yet. When you pass something on, you read here what was done with it.") }
}
