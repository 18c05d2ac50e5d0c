import Domain
import Store
import Vocabulary

/// What a kind of thing asks of people on Vandaag. Its rows are read together with those of all others, so that one more costs
/// no statement.
struct WeekQuestion: Sendable {
  /// What matters most first: what colleagues wait for, what came back, and then what is my own. The number orders what matters
  /// as much.
  enum Rank: Comparable { case waitedFor(Int), cameBack(Int), own(Int) }

  /// Nil for what Vandaag shows apart from the things of the week.
  var rank: Rank?
  /// What it reads. Two questions can share a part, by its name.
  let parts: @Sendable (WeekRequest) -> [UnionPart]
  /// What it reads once the first rows are known; for all questions together this is one more statement.
  var more: @Sendable (Week) throws -> [UnionPart] = { _ in [] }
  var things: @Sendable (Week) throws -> [WeekThing] = { _ in [] }
}

/// Who opens Vandaag, and when.
struct WeekRequest: Sendable {
  let viewer: Viewer
  let now: Moment
  /// Cached formats.
  let courses: CourseCache
  let outlines: OutlineCache

  var organisation: ID<Organisation> { viewer.organisation }
  var me: ID<Person> { viewer.person }
  var keeps: Bool { viewer.holds(.keeping) }
}

/// The rows of all questions of somebody's week.
struct Week {
  let request: WeekRequest
  private let questions: [WeekQuestion]
  private var rows: [String: [Row]]

  /// Two statements at most, whatever is asked.
  init(of request: WeekRequest, asking questions: [WeekQuestion] = Holdings.asks, in tx: any Transaction) throws {
    self.request = request
    self.questions = questions
    rows = try tx.ask(Week.shared(questions.flatMap { $0.parts(request) }))
    let week = self
    for (name, more) in try tx.ask(Week.shared(try questions.flatMap { try $0.more(week) })) { rows[name] = more }
  }

  subscript(_ part: String) -> [Row] { rows[part] ?? [] }

  /// Everything that asks something, what matters most first.
  func things() throws -> [WeekThing] {
    let ranked = questions.compactMap { question in question.rank.map { (rank: $0, question: question) } }
    return try ranked.sorted { $0.rank < $1.rank }.flatMap { try $0.question.things(self) }
  }

  /// Each part once. Two kinds of thing that call different parts the same would get each other's rows.
  private static func shared(_ parts: [UnionPart]) throws -> [UnionPart] {
    var known: [String: String] = [:]
    return try parts.filter { part in
      guard let text = known.updateValue(part.query.text, forKey: part.name) else { return true }
      guard text == part.query.text else { throw StoreError.broken("two parts are called \(part.name)") }
      return false
    }
  }
}
