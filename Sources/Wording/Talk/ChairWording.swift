import Domain
package import Vocabulary

/// The words around somebody's own chair: coming back to it on another phone, being given the lead, and finding that it is gone.
extension Wording {
  // MARK: Coming back
  package var onAnotherPhone: String { say("Kom je terug op een andere telefoon?", "Coming back on another phone?") }
  package func returnWordMeans(at address: String) -> String { say(
    "Schrijf dit terugkeerwoord op en geef het aan niemand. Valt je telefoon uit, typ het dan op een andere bij \(address). Je zit dan weer op je eigen stoel. Iedereen ziet dat, en wie begeleidt telt opnieuw. Het werkt één keer, tot het gesprek is afgerond.",
    "Write this return word down and give it to nobody. Should your phone die, type it on another one at \(address). You then sit in your own chair again. Everybody sees that, and who facilitates counts once more. It works once, until the conversation is over.") }
  /// To everybody, until the chairs are counted once more.
  package func cameBack(_ name: String) -> String { say("\(name) is teruggekomen op een andere telefoon.", "\(name) came back on another phone.") }
  package var cameBackMeans: String { say(
    "Kijk of dat klopt. Tot wie begeleidt opnieuw telt, leest en doet deze stoel niets. Tellen kan na \(wait(Course.grace)).",
    "See whether that is so. Until who facilitates counts once more, this chair reads and does nothing. Counting can be done after \(wait(Course.grace)).") }
  /// To whoever came back.
  package var youCameBack: String { say(
    "Je zit weer op je eigen stoel. Iedereen ziet dat je terug bent. Zodra wie begeleidt opnieuw telt, doe je weer mee.",
    "You sit in your own chair again. Everybody sees that you are back. As soon as who facilitates counts once more, you take part again.") }
  package var returnWordHint: String { say(
    "Had je al een stoel? Typ dan je terugkeerwoord.",
    "Did you have a chair already? Type your return word.") }
  /// A word that is right, where somebody is signed in or has another chair.
  package var returnSignedIn: String { say(
    "Je bent hier aangemeld. Ga zitten onder je eigen naam, of meld je eerst af.",
    "You are signed in here. Sit down under your own name, or sign out first.") }
  package var returnHasChair: String { say(
    "Op deze telefoon heb je al een andere stoel in dit gesprek, en die las mee. Vraag wie begeleidt wat nu goed is.",
    "On this phone you have another chair in this conversation already, and it read along. Ask who facilitates what is right.") }

  // MARK: The lead
  package func gaveYouLead(_ name: String) -> String { say("\(name) gaf jou de leiding.", "\(name) gave you the lead.") }
  package var youLeadNow: String { say(
    "Jij begeleidt nu. De knoppen daarvoor staan onderaan.",
    "You facilitate now. The buttons for it are at the bottom.") }

  // MARK: A minute of silence
  package func youMayTakeOver(from moment: Moment, isOver: Bool) -> String {
    isOver ? say(
      "Je vroeg om te begeleiden, en het bleef stil. Je kunt het overnemen.",
      "You asked to facilitate, and nothing was said. You can take over.")
      : say(
        "Je vroeg om te begeleiden. Blijft het stil, dan kun je het vanaf \(clock(moment)) overnemen.",
        "You asked to facilitate. When nothing is said, you can take over from \(clock(moment)).")
  }
  package func endIsAskedMeans(from moment: Moment, isOver: Bool) -> String {
    isOver ? say(
      "Het bleef stil. Iedereen die er is, kan het gesprek nu afronden.",
      "Nothing was said. Anybody here can round off the conversation now.")
      : say(
        "Blijft het stil, dan kan vanaf \(clock(moment)) iedereen die er is het gesprek afronden.",
        "When nothing is said, anybody here can round off the conversation from \(clock(moment)).")
  }

  // MARK: Taking a chair away
  package func takeChairYes(_ name: String) -> String { say("Ja, haal de stoel van \(name) weg", "Yes, take the chair of \(name) away") }

  // MARK: A pass that opens nothing any more
  package var noChairHere: String { say("Je zit niet meer in dit gesprek.", "You are no longer in this conversation.") }
  package var noChairHereWhatNow: String { say(
    "Je stoel is weggehaald, of ging verder op een andere telefoon. Wat je als klaar gaf, blijft in de kring tot het gewist wordt. De rest leest niemand. Vraag wie begeleidt wat er is. Met een nieuwe code kun je weer gaan zitten.",
    "Your chair was taken away, or went on with another phone. What you gave as ready stays in the circle until it is wiped. The rest is read by nobody. Ask who facilitates what is the matter. With a new code you can sit down again.") }
  package var talkIsOver: String { say("Dit gesprek is afgerond.", "This conversation is over.") }
  package var talkIsOverWhatNow: String { say(
    "Hier valt niets meer te lezen of te doen. Dertig dagen na het begin wissen we alle woorden, of dat is al gebeurd. Bewaarde je een link? Daarmee neem je terug wat jullie naar buiten brachten.",
    "There is nothing to read or do here any more. Thirty days after it began we wipe all words, or that was done already. Did you keep a link? With it you take back what you let out together.") }
  package var toJoin: String { say("Typ een code", "Type a code") }
}
