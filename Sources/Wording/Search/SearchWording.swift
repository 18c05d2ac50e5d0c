package import Domain
package import Vocabulary

/// The words around searching.
extension Wording {
  package var searchTitle: String { say("Zoeken", "Search") }
  package var searchLabel: String { say("Wat zoek je?", "What are you looking for?") }
  package var searchGo: String { say("Zoek", "Search") }
  package var searchLead: String { say(
    "Eén woord is genoeg. Een hele vraag mag ook, zoals je die aan een collega stelt.",
    "One word is enough. A whole question is fine too, as you would ask a colleague.") }
  package var searchWho: String { say(
    "Alleen jij ziet wat je zoekt. Kring bewaart het niet.",
    "Only you see what you look for. Kring does not keep it.") }

  /// How much there is of each, in words.
  package func searchFound(_ groups: [SearchGroup]) -> String {
    "\(capitalised(list(groups.map { searchCount($0.kind, $0.found) })))."
  }

  private func searchCount(_ kind: SearchGroup.Kind, _ count: Int) -> String {
    switch kind {
    case .handbook: count == 1 ? say("één bladzijde", "one page") : say("\(number(count)) bladzijden", "\(number(count)) pages")
    case .lessons: count == 1 ? say("één les", "one lesson") : say("\(number(count)) lessen", "\(number(count)) lessons")
    case .norms: count == 1 ? say("één norm", "one norm") : say("\(number(count)) normen", "\(number(count)) norms")
    }
  }

  package func searchGroup(_ kind: SearchGroup.Kind) -> String {
    switch kind {
    case .handbook: say("In het handboek", "In the handbook")
    case .lessons: say("Wat kringen leerden", "What circles learned")
    case .norms: say("In de normen", "In the norms")
    }
  }

  package func searchMore(_ shown: Int, of found: Int) -> String { say(
    "Dit zijn de beste \(number(shown)) van \(number(found)). Met een woord erbij vind je preciezer.",
    "These are the best \(number(shown)) of \(number(found)). One more word makes it more precise.") }

  /// Before a question with one letter corrected.
  package var searchMeant: String { say("Bedoelde je", "Did you mean") }
  package func searchStep(_ title: String) -> String { say("Stap: \(title)", "Step: \(title)") }
  package func searchLesson(_ day: Day) -> String { say("Vrijgegeven op \(self.day(day))", "Let out on \(self.day(day))") }
  /// A lesson has no title of its own.
  package var searchLessonTitle: String { say("Een les uit een kring", "A lesson from a circle") }
  package var searchNothing: String { say("Hierover staat nog niets.", "Nothing is written about this yet.") }
  package var searchNothingHow: String { say(
    "Probeer een ander woord, of noem alleen het woord waar het om gaat.",
    "Try another word, or only the word that it is about.") }
  package var searchWays: String { say("Wat je nu kunt doen", "What you can do now") }
  package var searchAsk: String { say(
    "Vraag het in je team. Staat het nergens, dan is het een goed punt voor het werkoverleg.",
    "Ask your team. If it stands nowhere, it is a good point for the work meeting.") }
  package var searchWrite: String { say("Schrijf er zelf een bladzijde over", "Write a page about it yourself") }
  package var searchPropose: String { say(
    "Deed je iets anders dan afgesproken? Leg het vast",
    "Did you do something other than agreed? Write it down") }
}
