import Domain
import Store
import Vocabulary

/// What search shows of a kind of thing, and what renews that.
struct Findable: Sendable {
  /// Every row of an organisation that can be found. A condition or an order can be added behind it.
  let rows: @Sendable (ID<Organisation>) -> Query
  let order: Query
  let entry: @Sendable (SearchIndex, Row) throws -> SearchEntry
  /// Puts in what a happening of this kind changed, and takes out what can be read no longer. False when that is more than may be
  /// written
  /// while others wait: then the index stays behind the log, and `House.index` goes on.
  let follow: @Sendable (SearchIndex, Happening, String) throws -> Bool
  /// Whether it is enough to follow one of the happenings with the same subject in a write.
  var isOncePerSubject = false
}
