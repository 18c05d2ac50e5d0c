import Domain
import Store
import Vocabulary

/// What a kind of thing asks of people on Vandaag. Its rows are asked together with those of all others, so that one more costs
/// no statement.
struct WeekQuestion: Sendable {
  /// What matters most first: what colleagues wait for, what came back, and then my own pages.
  enum Rank: Int, Sendable, CaseIterable {
    case agreements, amendments, readers, told, handedOver, orphaned, proposals, drafts, lookingAgain, undiscussed
  }

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
  private var rows: [String: [Row]]

  /// Two statements at most, whatever is asked.
  init(of asker: Asker, in tx: any Transaction) throws {
    self.asker = asker
    let questions = Holdings.all.flatMap(\.asks)
    rows = try tx.ask(Week.unique(questions.flatMap { $0.pieces(asker) }))
    let week = self
    for (name, more) in try tx.ask(Week.unique(try questions.flatMap { try $0.more(week) })) { rows[name] = more }
  }

  subscript(_ piece: String) -> [Row] { rows[piece] ?? [] }

  /// Everything that asks something, what matters most first.
  func things() throws -> [WeekThing] {
    let ranked = Holdings.all.flatMap(\.asks).filter { $0.rank != nil }.sorted {
      ($0.rank?.rawValue ?? 0) < ($1.rank?.rawValue ?? 0)
    }
    return try ranked.flatMap { try $0.things(self) }
  }

  private static func unique(_ pieces: [Piece]) -> [Piece] {
    var names: Set<String> = []
    return pieces.filter { names.insert($0.name).inserted }
  }
}
