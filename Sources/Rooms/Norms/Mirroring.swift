package import Domain
import Store
package import Vocabulary

/// Whether the handbook begins to follow a norm instead of the work: for whoever keeps it.
extension NormsDesk {
  /// How many chapters and pages are named after a clause of this set, without those that were dismissed. Titles only, so that
  /// every view of the table can ask for it.
  package borrowing func mirroredTitles(_ set: ID<NormSet>) throws -> Int {
    let (chapters, pages) = try titles()
    let waved = Set(try waved(set).keys)
    return MirrorCheck(try clauses(of: set)).signs(chapters: chapters, pages: pages).count { !waved.contains($0.name) }
  }

  /// Every sign, in titles and in the words of published pages.
  package borrowing func mirror(_ set: ID<NormSet>) throws -> MirrorReading {
    let card = try card(of: set).card
    let check = MirrorCheck(try clauses(of: set))
    let (chapters, pages) = try titles()
    var signs = check.signs(chapters: chapters, pages: pages)
    for row in try tx.run("""
      SELECT p.slug, r.title, r.content FROM page p
        JOIN revision r ON r.organisation = p.organisation AND r.page = p.id AND r.number = p.published_revision
      WHERE p.organisation = \(organisation) ORDER BY p.slug
      """) { signs += check.signs(slug: try row.text("slug"), title: try row.text("title"), text: try row.text("content")) }
    let waved = try waved(set)
    let gone = signs.compactMap { sign in
      waved[sign.name].map { MirrorReading.Waved(sign: sign, reason: $0.reason, by: $0.by, on: $0.on) }
    }
    return MirrorReading(
      set: card, chapters: chapters.count, pages: pages.count, signs: signs.filter { waved[$0.name] == nil }, waved: gone)
  }

  /// Dismisses a sign with a reason, which is kept and shown.
  package borrowing func wave(_ sign: String, of set: ID<NormSet>, because reason: String) throws {
    guard !reason.isEmpty else { throw RuleRefusal.reasonMissing }
    guard try mirror(set).signs.contains(where: { $0.name == sign }) else { throw NotFound() }
    try tx.run("""
      INSERT INTO waved_sign (organisation, norm_set, sign, reason, person, at)
      VALUES (\(organisation), \(set), \(sign), \(reason), \(viewer.person), \(now)) ON CONFLICT DO NOTHING
      """)
    try happened(.signWaved, set.raw)
  }

  private borrowing func clauses(of set: ID<NormSet>) throws -> [(mark: ClauseMark, norm: NormText)] {
    try clauseRows(of: set).map {
      (ClauseMark(set: set, clause: $0.id, number: $0.norm.number, heading: $0.norm.heading), $0.norm)
    }
  }

  private borrowing func titles() throws -> (chapters: [String], pages: [(slug: String, title: String)]) {
    let rows = try tx.run("SELECT slug, title, chapter FROM page WHERE organisation = \(organisation) ORDER BY slug")
    let chapters = Set(try rows.map { try $0.text("chapter") }).sorted()
    return (chapters, try rows.map { (slug: try $0.text("slug"), title: try $0.text("title")) })
  }

  private borrowing func waved(_ set: ID<NormSet>) throws -> [String: (reason: String, by: String, on: Day)] {
    var found: [String: (reason: String, by: String, on: Day)] = [:]
    for row in try tx.run("""
      SELECT w.sign, w.reason, w.at, p.name FROM waved_sign w JOIN person p ON p.organisation = w.organisation AND p.id = w.person
      WHERE w.organisation = \(organisation) AND w.norm_set = \(set)
      """) { found[try row.text("sign")] = (try row.text("reason"), try row.text("name"), try row.moment("at").day) }
    return found
  }
}
