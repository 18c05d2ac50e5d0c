package import Domain
package import Vocabulary

extension English: SearchWording {
  package var searchTitle: String { "Search" }
  package var searchLabel: String { "What are you looking for?" }
  package var searchGo: String { "Search" }
  package var searchLead: String { "One word is enough. A whole question is fine too, as you would ask a colleague." }
  package var searchWho: String { "Only you see what you look for. Kring does not keep it." }

  package func searchFound(pages: Int, lessons: Int, norms: Int) -> String {
    let parts = [
      pages == 0 ? nil : pages == 1 ? "one page" : "\(number(pages)) pages",
      lessons == 0 ? nil : lessons == 1 ? "one lesson" : "\(number(lessons)) lessons",
      norms == 0 ? nil : norms == 1 ? "one norm" : "\(number(norms)) norms",
    ].compactMap { $0 }
    return "\(capitalised(list(parts)))."
  }

  package func searchGroup(_ kind: SearchGroup.Kind) -> String {
    switch kind {
    case .handbook: "In the handbook"
    case .lessons: "What circles learned"
    case .norms: "In the norms"
    }
  }

  package func searchMore(_ shown: Int, of found: Int) -> String {
    "These are the best \(number(shown)) of \(number(found)). One more word makes it more precise."
  }

  package var searchMeant: String { "Did you mean" }
  package func searchStep(_ title: String) -> String { "Step: \(title)" }
  package func searchLesson(_ day: Day) -> String { "Let out on \(self.day(day))" }
  package var searchLessonTitle: String { "A lesson from a circle" }
  package var searchNothing: String { "Nothing is written about this yet." }
  package var searchNothingHow: String { "Try another word, or only the word that it is about." }
  package var searchWays: String { "What you can do now" }
  package var searchAsk: String { "Ask your team. If it stands nowhere, it is a good point for the work meeting." }
  package var searchWrite: String { "Write a page about it yourself" }
  package var searchPropose: String { "Did you do something other than agreed? Write it down" }
}
