package import Domain
import Store
package import Vocabulary

/// The process at which a step was most likely done differently just now.
extension HandbookDesk {
  /// Every process as in `processes`, the most likely first: those I own or write, then the one that I wrote about last, then
  /// the one that my team discussed last; the others by name.
  ///
  /// What a colleague wrote puts nothing first: in a team of two the order would tell who it was.
  package borrowing func likelyProcesses() throws -> [(
    slug: String, title: String, steps: [(id: ID<CriticalStep>, title: String)]
  )] {
    let closeness = try closeness()
    return try processes().enumerated().sorted { a, b in
      Closeness.isCloser(closeness[a.element.slug], closeness[b.element.slug]) ?? (a.offset < b.offset)
    }.map(\.element)
  }

  private borrowing func closeness() throws -> [String: Closeness] {
    let me = viewer.person
    var closeness: [String: Closeness] = [:]
    for row in try tx.run("""
      SELECT p.slug, 'schrijft' AS tie, '' AS day FROM page p
        LEFT JOIN coauthor c ON c.organisation = p.organisation AND c.page = p.id AND c.person = \(me)
      WHERE p.organisation = \(organisation) AND (p.owner = \(me) OR c.person IS NOT NULL)
      UNION ALL
      SELECT p.slug, 'week af' AS tie, MAX(d.noted_on) AS day FROM deviation d
        JOIN page p ON p.organisation = d.organisation AND p.id = d.page
      WHERE d.organisation = \(organisation) AND d.author = \(me) AND NOT d.is_withdrawn GROUP BY p.slug
      UNION ALL
      SELECT p.slug, 'besprak' AS tie, MAX(d.held_on) AS day FROM discussion d
        JOIN page p ON p.organisation = d.organisation AND p.id = d.page
        JOIN team_member m ON m.organisation = d.organisation AND m.team = d.team
      WHERE d.organisation = \(organisation) AND m.person = \(me) GROUP BY p.slug
      """) {
      let (slug, day) = (try row.text("slug"), try row.text("day"))
      switch try row.text("tie") {
      case "schrijft": closeness[slug, default: Closeness()].isMine = true
      case "week af": closeness[slug, default: Closeness()].wroteOn = day
      default: closeness[slug, default: Closeness()].discussedOn = day
      }
    }
    return closeness
  }
}

/// How close somebody is to a page. Days are texts as they are stored: they sort by time, and none sorts first.
private struct Closeness {
  var isMine = false
  var wroteOn = ""
  var discussedOn = ""

  /// Nil when both are equally close.
  static func isCloser(_ a: Closeness?, _ b: Closeness?) -> Bool? {
    let (a, b) = (a ?? Closeness(), b ?? Closeness())
    if a.isMine != b.isMine { return a.isMine }
    if a.wroteOn != b.wroteOn { return a.wroteOn > b.wroteOn }
    return a.discussedOn == b.discussedOn ? nil : a.discussedOn > b.discussedOn
  }
}
