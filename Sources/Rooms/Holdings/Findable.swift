import Domain
import Store
import Vocabulary

/// What search has to know of a kind of thing: what of it can be found, by whom, how a hit reads, and what renews it.
struct Findable: Sendable {
  /// Under which heading its hits stand; each heading has one `Findable`.
  let group: SearchGroup.Kind
  /// How many hits are shown. Whoever sees more does not look, but asks better.
  let shown: Int
  /// The audiences that this reader belongs to, by the same judgement as the pages on which the things stand.
  let audiences: @Sendable (borrowing ReadingRoom) throws -> [String]
  /// As many hits as rows, in their order. What is not in the index is looked up here for all of them at once.
  let hits: @Sendable (borrowing ReadingRoom, [FoundRow]) throws -> [SearchHit]
  /// Every row of an organisation that can be found. A condition or an order can be added behind it.
  let rows: @Sendable (ID<Organisation>) -> Query
  let order: Query
  let entry: @Sendable (SearchIndex, Row) throws -> SearchEntry
  /// Puts in what a happening of this kind changed, and takes out what can be read no longer. False when that is more than may be
  /// written while others wait: then the index stays behind the log, and `House.index` goes on with `rest`.
  let follow: @Sendable (SearchIndex, Happening, String) throws -> Bool
  /// Puts in some of what `follow` left. False when nothing is left.
  var rest: @Sendable (SearchIndex) throws -> Bool = { _ in false }
  /// Whether it is enough to follow one of the happenings with the same subject in a write.
  var isOncePerSubject = false
}

/// A row of the index that was found, and where the word stands that says most about it.
struct FoundRow {
  let row: Row
  let excerpt: Excerpt
  let place: Int
  let stem: String
  let stemmer: Stemmer
}
