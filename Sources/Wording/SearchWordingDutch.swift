package import Domain
package import Vocabulary

extension Dutch: SearchWording {
  package var searchTitle: String { "Zoeken" }
  package var searchLabel: String { "Wat zoek je?" }
  package var searchGo: String { "Zoek" }
  package var searchLead: String { "Eén woord is genoeg. Een hele vraag mag ook, zoals je die aan een collega stelt." }
  package var searchWho: String { "Alleen jij ziet wat je zoekt. Kring bewaart het niet." }

  package func searchFound(pages: Int, lessons: Int, norms: Int) -> String {
    let parts = [
      pages == 0 ? nil : pages == 1 ? "één bladzijde" : "\(number(pages)) bladzijden",
      lessons == 0 ? nil : lessons == 1 ? "één les" : "\(number(lessons)) lessen",
      norms == 0 ? nil : norms == 1 ? "één norm" : "\(number(norms)) normen",
    ].compactMap { $0 }
    return "\(capitalised(list(parts)))."
  }

  package func searchGroup(_ kind: SearchGroup.Kind) -> String {
    switch kind {
    case .handbook: "In het handboek"
    case .lessons: "Wat kringen leerden"
    case .norms: "In de normen"
    }
  }

  package func searchMore(_ shown: Int, of found: Int) -> String {
    "Dit zijn de beste \(number(shown)) van \(number(found)). Met een woord erbij vind je preciezer."
  }

  package var searchMeant: String { "Bedoelde je" }
  package func searchStep(_ title: String) -> String { "Stap: \(title)" }
  package func searchLesson(_ day: Day) -> String { "Vrijgegeven op \(self.day(day))" }
  package var searchLessonTitle: String { "Een les uit een kring" }
  package var searchNothing: String { "Hierover staat nog niets." }
  package var searchNothingHow: String { "Probeer een ander woord, of noem alleen het woord waar het om gaat." }
  package var searchWays: String { "Wat je nu kunt doen" }
  package var searchAsk: String { "Vraag het in je team. Staat het nergens, dan is het een goed punt voor het werkoverleg." }
  package var searchWrite: String { "Schrijf er zelf een bladzijde over" }
  package var searchPropose: String { "Deed je iets anders dan afgesproken? Leg het vast" }
}
