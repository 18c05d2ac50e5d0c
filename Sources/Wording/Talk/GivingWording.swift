/// The words for giving what one wrote to the circle, later than the others or again, and for taking it back.
extension Wording {
  /// This many were not ready when what was written was shown.
  package func wordsWait(_ people: Int) -> String {
    people == 1 ? say("Eén is nog niet klaar. Die woorden wachten.", "One is not ready yet. Those words wait.")
      : say(
        "\(capitalised(number(people))) zijn nog niet klaar. Hun woorden wachten.",
        "\(capitalised(number(people))) are not ready yet. Their words wait.")
  }
  /// Beside the button that shows.
  package var showsOnlyGiven: String { say("Wie nog schrijft, houdt zijn woorden bij zich.", "Who still writes keeps their words.") }
  /// Beside the button that takes being ready back.
  package var changeMeans: String { say(
    "Dan houd je je woorden weer bij je, tot je opnieuw klaar bent.",
    "Then you keep your words to yourself again, until you are ready once more.") }
  package var nothingGiven: String { say("Niemand gaf iets. Ook dat mag.", "Nobody gave anything. That is fine too.") }
  /// The same while some are not ready.
  package var nothingGivenYet: String { say("Nog niemand gaf iets.", "Nobody gave anything yet.") }
  /// A decision that was taken back.
  package var noDecision: String { say("Hier ligt nu geen besluit.", "No decision lies here now.") }
  package var myWordsHere: String { say("Mijn woorden geven of veranderen", "Give or change my words") }
  package var myWordsTitle: String { say("Jouw woorden bij deze vraag", "Your words for this question") }
  package var giveOpen: String { say(
    "De antwoorden zijn getoond. Wat je hier geeft, leest de kring meteen. Zonder je naam, al valt later geven op.",
    "The answers are shown. What you give here the circle reads at once. Without your name, though giving later stands out.") }
  package var giveLater: String { say(
    "De kring leest dit pas als de antwoorden getoond worden, en alleen wat jij geeft.",
    "The circle reads this only when the answers are shown, and only what you give.") }
  package var giveNow: String { say("Geef dit aan de kring", "Give this to the circle") }
  package var notShownYet: String { say(
    "De antwoorden zijn getoond toen jij nog niet klaar was. Jouw woorden zijn niet getoond. Je kunt ze alsnog geven, of weggooien.",
    "The answers were shown when you were not ready yet. Your words were not shown. You can still give them, or throw them away.") }
  package var notGiven: String { say("Dit gaf je nog niet. Alleen jij ziet het.", "You have not given this yet. Only you see it.") }
  package var takeMineBack: String { say("Neem mijn woorden terug", "Take my words back") }
  package var takeMineBackMeans: String { say(
    "Ze verdwijnen meteen van elk scherm. Wie ze al las, heeft ze gelezen.",
    "They vanish from every screen at once. Who has read them has read them.") }
  package var tooLateToGive: String { say(
    "Bij deze vraag kun je niets meer geven. Wat hier staat, ziet alleen jij.",
    "You cannot give anything for this question any more. What stands here only you see.") }

  // MARK: Typed and never sent: only on this telephone
  package var typedTooLate: String { say(
    "De antwoorden zijn getoond terwijl jij nog schreef. Jouw woorden zijn niet verstuurd. Geef ze alsnog, of gooi ze weg.",
    "The answers were shown while you were still writing. Your words were not sent. Give them after all, or throw them away.") }
  package var toWhatITyped: String { say("Naar jouw woorden", "To your words") }
  package func typedAt(_ step: String) -> String { say(
    "Bij ‘\(step)’ had je dit getypt en nog niet gegeven. Het staat alleen op dit toestel.",
    "At ‘\(step)’ you had typed this and not given it. It is on this device alone.") }
  package var typedLesson: String { say(
    "Dit leerpunt had je getypt en nog niet op tafel gelegd. Het staat alleen op dit toestel.",
    "You had typed this lesson and not put it on the table. It is on this device alone.") }
  package var giveAfterAll: String { say("Geef het alsnog", "Give it after all") }
  package var cannotGive: String { say("Geven kan niet meer.", "It can no longer be given.") }
}
