package import Domain
package import Vocabulary

/// The words around searching.
package protocol SearchWording: Sendable {
  var searchTitle: String { get }
  var searchLabel: String { get }
  var searchGo: String { get }
  var searchLead: String { get }
  var searchWho: String { get }
  /// How much there is of each, in words.
  func searchFound(pages: Int, lessons: Int, norms: Int) -> String
  func searchGroup(_ kind: SearchGroup.Kind) -> String
  func searchMore(_ shown: Int, of found: Int) -> String
  /// Before a question with a letter put right.
  var searchMeant: String { get }
  func searchStep(_ title: String) -> String
  func searchLesson(_ day: Day) -> String
  /// A lesson has no name of its own.
  var searchLessonTitle: String { get }
  var searchNothing: String { get }
  var searchNothingHow: String { get }
  var searchWays: String { get }
  var searchAsk: String { get }
  var searchWrite: String { get }
  var searchPropose: String { get }
}
