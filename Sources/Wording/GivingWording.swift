/// The words for giving what one wrote to the circle, later than the others or once more, and for taking it back.
package protocol GivingWording: Sendable {
  /// So many were not ready when what was written was shown.
  func wordsWait(_ people: Int) -> String
  /// Beside the button that shows.
  var showsOnlyGiven: String { get }
  /// Beside the button that takes being ready back.
  var changeMeans: String { get }
  var nothingGiven: String { get }
  /// The same while some are not ready.
  var nothingGivenYet: String { get }
  /// A decision that was taken back.
  var noDecision: String { get }
  var myWordsHere: String { get }
  var myWordsTitle: String { get }
  var giveOpen: String { get }
  var giveLater: String { get }
  var giveNow: String { get }
  var notShownYet: String { get }
  var notGiven: String { get }
  var takeMineBack: String { get }
  var takeMineBackMeans: String { get }
  var tooLateToGive: String { get }

  // What was typed and never sent: on this telephone alone
  var typedTooLate: String { get }
  var toWhatITyped: String { get }
  func typedAt(_ step: String) -> String
  var typedLesson: String { get }
  var giveAfterAll: String { get }
  var cannotGive: String { get }
}

extension Dutch: GivingWording {
  package func wordsWait(_ people: Int) -> String {
    people == 1 ? "Eén is nog niet klaar. Die woorden wachten." : "\(capitalised(number(people))) zijn nog niet klaar. Hun woorden wachten."
  }
  package var showsOnlyGiven: String { "Wie nog schrijft, houdt zijn woorden bij zich." }
  package var changeMeans: String { "Dan houd je je woorden weer bij je, tot je opnieuw klaar bent." }
  package var nothingGiven: String { "Niemand gaf iets. Ook dat mag." }
  package var nothingGivenYet: String { "Nog niemand gaf iets." }
  package var noDecision: String { "Hier ligt nu geen besluit." }
  package var myWordsHere: String { "Mijn woorden geven of veranderen" }
  package var myWordsTitle: String { "Jouw woorden bij deze vraag" }
  package var giveOpen: String { "De antwoorden zijn getoond. Wat je hier geeft, leest de kring meteen. Zonder je naam, al valt later geven op." }
  package var giveLater: String { "De kring leest dit pas als de antwoorden getoond worden, en alleen wat jij geeft." }
  package var giveNow: String { "Geef dit aan de kring" }
  package var notShownYet: String {
    "De antwoorden zijn getoond toen jij nog niet klaar was. Jouw woorden zijn niet getoond. Je kunt ze alsnog geven, of weggooien."
  }
  package var notGiven: String { "Dit gaf je nog niet. Alleen jij ziet het." }
  package var takeMineBack: String { "Neem mijn woorden terug" }
  package var takeMineBackMeans: String { "Ze verdwijnen meteen van elk scherm. Wie ze al las, heeft ze gelezen." }
  package var tooLateToGive: String { "Bij deze vraag kun je niets meer geven. Wat hier staat, ziet alleen jij." }
  package var typedTooLate: String { "De antwoorden zijn getoond terwijl jij nog schreef. Jouw woorden zijn niet verstuurd. Geef ze alsnog, of gooi ze weg." }
  package var toWhatITyped: String { "Naar jouw woorden" }
  package func typedAt(_ step: String) -> String { "Bij ‘\(step)’ had je dit getypt en nog niet gegeven. Het staat alleen op dit toestel." }
  package var typedLesson: String { "Dit leerpunt had je getypt en nog niet op tafel gelegd. Het staat alleen op dit toestel." }
  package var giveAfterAll: String { "Geef het alsnog" }
  package var cannotGive: String { "Geven kan niet meer." }
}

extension English: GivingWording {
  package func wordsWait(_ people: Int) -> String {
    people == 1 ? "One is not ready yet. Those words wait." : "\(capitalised(number(people))) are not ready yet. Their words wait."
  }
  package var showsOnlyGiven: String { "Who still writes keeps their words." }
  package var changeMeans: String { "Then you keep your words to yourself again, until you are ready once more." }
  package var nothingGiven: String { "Nobody gave anything. That is fine too." }
  package var nothingGivenYet: String { "Nobody gave anything yet." }
  package var noDecision: String { "No decision lies here now." }
  package var myWordsHere: String { "Give or change my words" }
  package var myWordsTitle: String { "Your words for this question" }
  package var giveOpen: String { "The answers are shown. What you give here the circle reads at once. Without your name, though giving later stands out." }
  package var giveLater: String { "The circle reads this only when the answers are shown, and only what you give." }
  package var giveNow: String { "Give this to the circle" }
  package var notShownYet: String {
    "The answers were shown when you were not ready yet. Your words were not shown. You can still give them, or throw them away."
  }
  package var notGiven: String { "You have not given this yet. Only you see it." }
  package var takeMineBack: String { "Take my words back" }
  package var takeMineBackMeans: String { "They vanish from every screen at once. Who has read them has read them." }
  package var tooLateToGive: String { "You cannot give anything for this question any more. What stands here only you see." }
  package var typedTooLate: String { "The answers were shown while you were still writing. Your words were not sent. Give them after all, or throw them away." }
  package var toWhatITyped: String { "To your words" }
  package func typedAt(_ step: String) -> String { "At ‘\(step)’ you had typed this and not given it. It is on this device alone." }
  package var typedLesson: String { "You had typed this lesson and not put it on the table. It is on this device alone." }
  package var giveAfterAll: String { "Give it after all" }
  package var cannotGive: String { "It can no longer be given." }
}
