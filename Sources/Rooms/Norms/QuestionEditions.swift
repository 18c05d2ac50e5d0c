import Domain
import Store
import Vocabulary

/// From one edition of a norm set to the next, for the questions below clauses: no answer is lost there either.
extension NormsDesk {
  /// What becomes of the answers to questions that were not carried over yet.
  borrowing func questionChange(to set: ID<NormSet>, from former: ID<NormSet>) throws -> QuestionChange {
    let gone = Set(
      try tx.run(
        """
        SELECT former_question FROM carried_question WHERE organisation = \(organisation) AND norm_set = \(set)
        AND former_set = \(former)
        """
      ).map { try $0.id("former_question", ClauseQuestion.self) })
    let old = try questionShelf(former).items(below: nil).filter { !$0.answers.isEmpty && !gone.contains($0.id) }
    guard !old.isEmpty else { return QuestionChange(from: [], to: [], targets: [:]) }
    let answered = Set(old.map(\.clause))
    // Where its clause went, whether or not people judged that one already.
    let change = try clauseChange(to: set, from: former, answered: answered, judged: [])
    let targets = Dictionary(change.items.map { ($0.former, $0.targets) }, uniquingKeysWith: { first, _ in first })
    func questions(_ items: [QuestionShelf.Item]) -> [QuestionChange.Question] {
      items.map { QuestionChange.Question(id: $0.id, clause: $0.clause, text: $0.text, answer: $0.answers.last?.given.choice) }
    }
    return QuestionChange(from: questions(old), to: questions(try questionShelf(set).items(below: nil)), targets: targets)
  }

  /// Carries every answer over that has a place, with all earlier answers to the same question.
  borrowing func takeOver(_ change: QuestionChange, to set: ID<NormSet>, from former: ID<NormSet>) throws {
    guard !change.items.isEmpty else { return }
    let old = Dictionary(try questionShelf(former).items(below: nil).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var landed: [ID<ClauseQuestion>: [(kept: QuestionShelf.Kept, choice: String, isReworded: Bool)]] = [:]
    for item in change.items {
      try tx.run(
        """
        INSERT INTO carried_question (organisation, norm_set, former_set, former_question, fate, question, at)
        VALUES (\(organisation), \(set), \(former), \(item.former), \(item.fate.rawValue), \(item.target), \(now))
        """)
      guard [.carried, .reworded].contains(item.fate), let target = item.target, let question = old[item.former] else { continue }
      for (index, kept) in question.answers.enumerated() {
        let choice = index == question.answers.count - 1 ? item.answer ?? kept.given.choice : kept.given.choice
        landed[target, default: []].append((kept, choice, item.fate == .reworded || kept.given.isReworded))
      }
    }
    for (target, answers) in landed.sorted(by: { $0.key.raw < $1.key.raw }) {
      // Two that arrive at one question keep the order in which they were given: the later one counts, and both can be read.
      for (number, answer) in answers.sorted(by: { $0.kept.at.milliseconds < $1.kept.at.milliseconds }).enumerated() {
        try tx.run(
          """
          INSERT INTO question_answer (organisation, norm_set, question, number, choice, name, story, at, is_reworded)
          VALUES (\(organisation), \(set), \(target), \(number + 1), \(answer.choice), \(answer.kept.given.name),
            \(answer.kept.given.story),
            \(answer.kept.at), \(answer.isReworded))
          """)
      }
    }
  }

  /// The lines of the preview, and of what was carried over before.
  borrowing func questionLines(
    of change: QuestionChange, to set: ID<NormSet>, from former: ID<NormSet>, _ old: [ID<NormClause>: ClauseMark],
    _ new: [ID<NormClause>: ClauseMark]
  ) throws -> (coming: [EditionReading.QuestionLine], done: [EditionReading.QuestionLine]) {
    let items = try questionShelf(former).items(below: nil)
    guard !items.isEmpty else { return ([], []) }
    let questions = Dictionary(items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let clauses = Dictionary(
      try questionShelf(set).items(below: nil).map { ($0.id, $0.clause) }, uniquingKeysWith: { first, _ in first })
    func line(_ former: ID<ClauseQuestion>, _ fate: AnswerFate, _ target: ID<ClauseQuestion>?) -> EditionReading.QuestionLine? {
      guard let question = questions[former], let clause = old[question.clause], let answer = question.answers.last?.given else {
        return nil
      }
      return EditionReading.QuestionLine(
        clause: clause, words: question.text.words, answer: answer.name, fate: fate,
        target: target.flatMap { clauses[$0] }.flatMap { new[$0] })
    }
    let order = Dictionary(items.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let done = try tx.run(
      """
      SELECT former_question, fate, question FROM carried_question
      WHERE organisation = \(organisation) AND norm_set = \(set) AND former_set = \(former)
      """
    ).map {
      (
        try $0.id("former_question", ClauseQuestion.self), AnswerFate(rawValue: try $0.text("fate")) ?? .orphan,
        try $0.optionalID("question", ClauseQuestion.self)
      )
    }
    .sorted { (order[$0.0] ?? 0) < (order[$1.0] ?? 0) }
    return (change.items.compactMap { line($0.former, $0.fate, $0.target) }, done.compactMap { line($0.0, $0.1, $0.2) })
  }
}
