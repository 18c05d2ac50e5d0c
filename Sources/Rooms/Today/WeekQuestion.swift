import Domain
import Store
import Vocabulary

/// What a kind of thing asks of people on Vandaag. Its rows are asked together with those of all others, so that one more costs
/// no statement.
struct WeekQuestion: Sendable {
  /// What matters most first: what colleagues wait for, what came back, and then what is my own. The number orders what matters
  /// as much.
  enum Rank: Comparable { case waitedFor(Int), cameBack(Int), own(Int) }

  /// Nothing for what Vandaag shows apart from the things of the week.
  var rank: Rank?
  /// What it looks up. Two questions can share a piece, by its name.
  let pieces: @Sendable (Asker) -> [Piece]
  /// What it looks up when the first rows are known; these of all questions are one statement more.
  var more: @Sendable (Week) throws -> [Piece] = { _ in [] }
  var things: @Sendable (Week) throws -> [WeekThing] = { _ in [] }
}

/// Who opens Vandaag, and when.
struct Asker: Sendable {
  let viewer: Viewer
  let now: Moment
  /// Formats that need not be read again.
  let memory: CourseMemory
  let outlines: OutlineMemory

  var organisation: ID<Organisation> { viewer.organisation }
  var me: ID<Person> { viewer.person }
  var keeps: Bool { viewer.holds(.keeping) }
}

/// The rows of all questions of somebody's week.
struct Week {
  let asker: Asker
  private let questions: [WeekQuestion]
  private var rows: [String: [Row]]

  /// Two statements at most, whatever is asked.
  init(of asker: Asker, asking questions: [WeekQuestion] = Holdings.all.flatMap(\.asks), in tx: any Transaction) throws {
    self.asker = asker
    self.questions = questions
    rows = try tx.ask(Week.shared(questions.flatMap { $0.pieces(asker) }))
    let week = self
    for (name, more) in try tx.ask(Week.shared(try questions.flatMap { try $0.more(week) })) { rows[name] = more }
  }

  subscript(_ piece: String) -> [Row] { rows[piece] ?? [] }

  /// Everything that asks something, what matters most first.
  func things() throws -> [WeekThing] {
    let ranked = questions.compactMap { question in question.rank.map { (rank: $0, question: question) } }
    return try ranked.sorted { $0.rank < $1.rank }.flatMap { try $0.question.things(self) }
  }

  /// Each piece once. Two kinds of thing that call different pieces the same would get each other's rows.
  private static func shared(_ pieces: [Piece]) throws -> [Piece] {
    var known: [String: String] = [:]
    return try pieces.filter { piece in
      guard let text = known.updateValue(piece.query.text, forKey: piece.name) else { return true }
      guard text == piece.query.text else { throw StoreError.broken("two pieces are called \(piece.name)") }
      return false
    }
  }
}
