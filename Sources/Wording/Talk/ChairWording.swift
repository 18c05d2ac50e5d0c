import Domain
package import Vocabulary

/// The words around one's own chair: coming back to it on another phone, being given the lead, and finding that it is gone.
extension Wording {
  // MARK: Coming back
  package var onAnotherPhone: String { say("Voor als je telefoon uitvalt", "In case your phone dies") }
  package func returnWordMeans(at address: String) -> String { say(
    "Schrijf dit terugkeerwoord op en geef het aan niemand. Valt je telefoon uit, typ het dan op een andere bij \(address). Je zit dan weer op je eigen stoel. Iedereen ziet dat, en wie begeleidt telt opnieuw. Het werkt één keer, tot het gesprek is afgerond. Daarna krijg je een nieuw woord.",
    "Write this return word down and give it to nobody. Should your phone die, type it on another one at \(address). You then sit in your own chair again. Everybody sees that, and who facilitates counts once more. It works once, until the conversation is over. After that you get a new word.") }
  /// To everybody, until the chairs are counted again.
  package func cameBack(_ name: String) -> String { say("\(name) is teruggekomen op een andere telefoon.", "\(name) came back on another phone.") }
  package var cameBackMeans: String { say(
    "Deze stoel leest en doet niets, tot wie begeleidt opnieuw telt. Dat kan na \(wait(Course.grace)). Klopt het niet? Dan haalt wie begeleidt de stoel weg.",
    "This chair reads and does nothing until who facilitates counts once more. That can be done after \(wait(Course.grace)). Is it not right? Then who facilitates takes the chair away.") }
  /// To somebody who came back.
  package var youCameBack: String { say(
    "Je zit weer op je eigen stoel. Iedereen ziet dat je terug bent. Zodra wie begeleidt opnieuw telt, doe je weer mee.",
    "You sit in your own chair again. Everybody sees that you are back. As soon as who facilitates counts once more, you take part again.") }
  package var returnWordHint: String { say(
    "Had je al een stoel? Typ dan je terugkeerwoord.",
    "Did you have a chair already? Type your return word.") }
  /// The word is correct, but somebody is signed in or has another chair.
  package var returnSignedIn: String { say(
    "Je bent hier aangemeld. Ga zitten onder je eigen naam, of meld je eerst af.",
    "You are signed in here. Sit down under your own name, or sign out first.") }
  package var returnHasChair: String { say(
    "Op deze telefoon heb je al een andere stoel in dit gesprek, en die las mee. Blijf op deze stoel.",
    "On this phone you have another chair in this conversation already, and it read along. Stay in this chair.") }

  // MARK: The lead
  package func gaveYouLead(_ name: String) -> String { say("\(name) gaf jou het begeleiden over.", "\(name) gave you the lead.") }
  package var youLeadNow: String { say(
    "Jij begeleidt nu. De knoppen daarvoor staan onderaan het gesprek.",
    "You facilitate now. The buttons for it are at the bottom of the conversation.") }

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
    "Ging je verder op een andere telefoon? Dan is alles goed. Anders is je stoel weggehaald. Wat je als klaar gaf, blijft in de kring tot het gewist wordt. De rest leest niemand. Vraag wie begeleidt wat er is. Met een nieuwe code kun je weer gaan zitten.",
    "Did you go on with another phone? Then all is well. Else your chair was taken away. What you gave as ready stays in the circle until it is wiped. The rest is read by nobody. Ask who facilitates what is the matter. With a new code you can sit down again.") }
  package var talkIsOver: String { say("Dit gesprek is afgerond.", "This conversation is over.") }
  package var talkIsOverWhatNow: String { say(
    "Hier valt niets meer te lezen of te doen. Een tijd na het begin wissen we alle woorden. Bewaarde je een link? Daarmee neem je terug wat jullie naar buiten brachten.",
    "There is nothing to read or do here any more. Some time after it began we wipe all words. Did you keep a link? With it you take back what you let out together.") }
  package var toJoin: String { say("Typ een code", "Type a code") }
}
