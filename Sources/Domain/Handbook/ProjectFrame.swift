package import Vocabulary

/// What makes an outline that of a project: it is for some people, and for a while.
package struct ProjectFrame: Sendable, Hashable {
  package var forWhom: String
  package var begins: Day?
  /// The last day. Nil for a project that goes on as long as it is needed.
  package var ends: Day?

  package init(forWhom: String = "", begins: Day? = nil, ends: Day? = nil) {
    self.forWhom = forWhom
    self.begins = begins
    self.ends = ends
  }
}
