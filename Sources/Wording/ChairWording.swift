import Domain
package import Vocabulary

/// The words around somebody's own chair: coming back to it on another phone, being given the lead, and finding that it is gone.
package protocol ChairWording: Sendable {
  // Coming back
  var onAnotherPhone: String { get }
  func returnWordMeans(at address: String) -> String
  /// To everybody, until the chairs are counted once more.
  func cameBack(_ name: String) -> String
  var cameBackMeans: String { get }
  /// To whoever came back.
  var youCameBack: String { get }
  var returnWordHint: String { get }
  /// A word that is right, where somebody is signed in or has another chair.
  var returnSignedIn: String { get }
  var returnHasChair: String { get }

  // The lead
  func gaveYouLead(_ name: String) -> String
  var youLeadNow: String { get }

  // A minute of silence
  func youMayTakeOver(from moment: Moment, isOver: Bool) -> String
  func endIsAskedMeans(from moment: Moment, isOver: Bool) -> String

  // Taking a chair away
  func takeChairYes(_ name: String) -> String

  // A pass that opens nothing any more
  var noChairHere: String { get }
  var noChairHereWhatNow: String { get }
  var talkIsOver: String { get }
  var talkIsOverWhatNow: String { get }
  var toJoin: String { get }
}

extension Dutch: ChairWording {
  package var onAnotherPhone: String { "Kom je terug op een andere telefoon?" }
  package func returnWordMeans(at address: String) -> String {
    "Schrijf dit terugkeerwoord op en geef het aan niemand. Valt je telefoon uit, typ het dan op een andere bij \(address). Je zit dan weer op je eigen stoel. Iedereen ziet dat, en wie begeleidt telt opnieuw. Het werkt één keer, tot het gesprek is afgerond."
  }
  package func cameBack(_ name: String) -> String { "\(name) is teruggekomen op een andere telefoon." }
  package var cameBackMeans: String { "Kijk of dat klopt. Tot wie begeleidt opnieuw telt, leest en doet deze stoel niets. Tellen kan na \(wait(Course.grace))." }
  package var youCameBack: String { "Je zit weer op je eigen stoel. Iedereen ziet dat je terug bent. Zodra wie begeleidt opnieuw telt, doe je weer mee." }
  package var returnWordHint: String { "Had je al een stoel? Typ dan je terugkeerwoord." }
  package var returnSignedIn: String { "Je bent hier aangemeld. Ga zitten onder je eigen naam, of meld je eerst af." }
  package var returnHasChair: String { "Op deze telefoon heb je al een andere stoel in dit gesprek, en die las mee. Vraag wie begeleidt wat nu goed is." }

  package func gaveYouLead(_ name: String) -> String { "\(name) gaf jou de leiding." }
  package var youLeadNow: String { "Jij begeleidt nu. De knoppen daarvoor staan onderaan." }

  package func youMayTakeOver(from moment: Moment, isOver: Bool) -> String {
    isOver ? "Je vroeg om te begeleiden, en het bleef stil. Je kunt het overnemen." : "Je vroeg om te begeleiden. Blijft het stil, dan kun je het vanaf \(clock(moment)) overnemen."
  }
  package func endIsAskedMeans(from moment: Moment, isOver: Bool) -> String {
    isOver ? "Het bleef stil. Iedereen die er is, kan het gesprek nu afronden." : "Blijft het stil, dan kan vanaf \(clock(moment)) iedereen die er is het gesprek afronden."
  }

  package func takeChairYes(_ name: String) -> String { "Ja, haal de stoel van \(name) weg" }

  package var noChairHere: String { "Je zit niet meer in dit gesprek." }
  package var noChairHereWhatNow: String {
    "Je stoel is weggehaald, of ging verder op een andere telefoon. Wat je als klaar gaf, blijft in de kring tot het gewist wordt. De rest leest niemand. Vraag wie begeleidt wat er is. Met een nieuwe code kun je weer gaan zitten."
  }
  package var talkIsOver: String { "Dit gesprek is afgerond." }
  package var talkIsOverWhatNow: String {
    "Hier valt niets meer te lezen of te doen. Dertig dagen na het begin wissen we alle woorden, of dat is al gebeurd. Bewaarde je een link? Daarmee neem je terug wat jullie naar buiten brachten."
  }
  package var toJoin: String { "Typ een code" }
}

extension English: ChairWording {
  package var onAnotherPhone: String { "Coming back on another phone?" }
  package func returnWordMeans(at address: String) -> String {
    "Write this return word down and give it to nobody. Should your phone die, type it on another one at \(address). You then sit in your own chair again. Everybody sees that, and who facilitates counts once more. It works once, until the conversation is over."
  }
  package func cameBack(_ name: String) -> String { "\(name) came back on another phone." }
  package var cameBackMeans: String { "See whether that is so. Until who facilitates counts once more, this chair reads and does nothing. Counting can be done after \(wait(Course.grace))." }
  package var youCameBack: String { "You sit in your own chair again. Everybody sees that you are back. As soon as who facilitates counts once more, you take part again." }
  package var returnWordHint: String { "Did you have a chair already? Type your return word." }
  package var returnSignedIn: String { "You are signed in here. Sit down under your own name, or sign out first." }
  package var returnHasChair: String { "On this phone you have another chair in this conversation already, and it read along. Ask who facilitates what is right." }

  package func gaveYouLead(_ name: String) -> String { "\(name) gave you the lead." }
  package var youLeadNow: String { "You facilitate now. The buttons for it are at the bottom." }

  package func youMayTakeOver(from moment: Moment, isOver: Bool) -> String {
    isOver ? "You asked to facilitate, and nothing was said. You can take over." : "You asked to facilitate. When nothing is said, you can take over from \(clock(moment))."
  }
  package func endIsAskedMeans(from moment: Moment, isOver: Bool) -> String {
    isOver ? "Nothing was said. Anybody here can round off the conversation now." : "When nothing is said, anybody here can round off the conversation from \(clock(moment))."
  }

  package func takeChairYes(_ name: String) -> String { "Yes, take the chair of \(name) away" }

  package var noChairHere: String { "You are no longer in this conversation." }
  package var noChairHereWhatNow: String {
    "Your chair was taken away, or went on with another phone. What you gave as ready stays in the circle until it is wiped. The rest is read by nobody. Ask who facilitates what is the matter. With a new code you can sit down again."
  }
  package var talkIsOver: String { "This conversation is over." }
  package var talkIsOverWhatNow: String {
    "There is nothing to read or do here any more. Thirty days after it began we wipe all words, or that was done already. Did you keep a link? With it you take back what you let out together."
  }
  package var toJoin: String { "Type a code" }
}
