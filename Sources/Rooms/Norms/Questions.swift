package import Domain
import Store
package import Vocabulary

/// The stored questions of a set. Whoever reads the set reads them; whoever keeps it writes them.
struct QuestionShelf {
  struct Item: Sendable {
    let id: ID<ClauseQuestion>
    let clause: ID<NormClause>
    let text: QuestionText
    let answers: [Kept]
  }

  /// An answer with the moment at which it was given.
  struct Kept: Sendable {
    let given: GivenAnswer
    let at: Moment
  }

  let organisation: ID<Organisation>
  let set: ID<NormSet>
  let tx: any Transaction

  /// Three statements, and one where there are no questions. With a clause: only the questions below it.
  /// - Parameter clause: nil for the whole set.
  func items(below clause: ID<NormClause>?) throws -> [Item] {
    let one: Query = clause.map { "AND q.clause = \($0)" } ?? ""
    let rows = try tx.run(
      """
      SELECT q.id, q.clause, q.code, q.body, q.hint, c.code AS choice, c.name, c.suggests FROM clause_question q
        JOIN clause n ON n.organisation = q.organisation AND n.norm_set = q.norm_set AND n.id = q.clause
        LEFT JOIN question_choice c ON c.organisation = q.organisation AND c.norm_set = q.norm_set AND c.question = q.id
      WHERE q.organisation = \(organisation) AND q.norm_set = \(set) \(one) ORDER BY n.place, q.place, q.id, c.place
      """)
    guard !rows.isEmpty else { return [] }
    let conditions = try conditions(below: clause)
    let answers = try answers(below: clause)
    var choices: [String: [AnswerChoice]] = [:]
    var order: [Row] = []
    for row in rows {
      let id = try row.text("id")
      if choices[id] == nil { order.append(row) }
      choices[id, default: []] +=
        try row.optionalText("choice").map { code in
          [AnswerChoice(code: code, name: try row.text("name"), suggests: AnswerPointer(try row.text("suggests")) ?? .nothing)]
        } ?? []
    }
    return try order.map { row in
      let id = try row.text("id")
      let text = QuestionText(
        code: try row.text("code"), words: try row.text("body"), hint: try row.text("hint"), choices: choices[id] ?? [],
        condition: conditions[id])
      return Item(id: ID(raw: id), clause: try row.id("clause"), text: text, answers: answers[id] ?? [])
    }
  }

  private func conditions(below clause: ID<NormClause>?) throws -> [String: QuestionCondition] {
    let one: Query = clause.map { "AND q.clause = \($0)" } ?? ""
    var found: [String: QuestionCondition] = [:]
    for row in try tx.run(
      """
      SELECT w.question, o.code, w.choice FROM question_condition w
        JOIN clause_question q ON q.organisation = w.organisation AND q.norm_set = w.norm_set AND q.id = w.question
        JOIN clause_question o ON o.organisation = w.organisation AND o.norm_set = w.norm_set AND o.id = w.on_question
      WHERE w.organisation = \(organisation) AND w.norm_set = \(set) \(one) ORDER BY w.question, w.choice
      """)
    {
      let (id, code) = (try row.text("question"), try row.text("code"))
      found[id] = QuestionCondition(question: code, answers: (found[id]?.answers ?? []) + [try row.text("choice")])
    }
    return found
  }

  private func answers(below clause: ID<NormClause>?) throws -> [String: [Kept]] {
    let one: Query = clause.map { "AND q.clause = \($0)" } ?? ""
    var found: [String: [Kept]] = [:]
    for row in try tx.run(
      """
      SELECT a.question, a.choice, a.name, a.story, a.at, a.is_reworded FROM question_answer a
        JOIN clause_question q ON q.organisation = a.organisation AND q.norm_set = a.norm_set AND q.id = a.question
      WHERE a.organisation = \(organisation) AND a.norm_set = \(set) \(one) ORDER BY a.question, a.number
      """)
    {
      let at = try row.moment("at")
      let given = GivenAnswer(
        choice: try row.text("choice"), name: try row.text("name"), story: try row.text("story"), on: at.day,
        isReworded: try row.flag("is_reworded"))
      found[try row.text("question"), default: []].append(Kept(given: given, at: at))
    }
    return found
  }

  /// The questions of one clause, with their conditions; the rest of the set is read only when a condition is about another
  /// clause.
  func reading(of clause: ID<NormClause>, scale: [ScaleRung]) throws -> QuestionsReading {
    var items = try items(below: clause)
    guard !items.isEmpty else { return QuestionsReading() }
    let own = Set(items.map(\.text.code))
    var numbers: [ID<NormClause>: String] = [:]
    if items.contains(where: { $0.text.condition.map { !own.contains($0.question) } ?? false }) {
      items = try self.items(below: nil)
      for row in try tx.run(
        """
        SELECT DISTINCT n.id, n.number FROM clause n
          JOIN clause_question q ON q.organisation = n.organisation AND q.norm_set = n.norm_set AND q.clause = n.id
        WHERE n.organisation = \(organisation) AND n.norm_set = \(set)
        """)
      { numbers[try row.id("id")] = try row.text("number") }
    }
    let questions = QuestionShelf.readings(items, numbers: numbers, of: clause)
    let round = QuestionShelf.round(items)
    return QuestionsReading(questions, suggestion: round.suggestion(of: questions.map(\.text.code), scale: scale))
  }

  static func round(_ items: [Item]) -> QuestionRound {
    let answers = items.compactMap { item in item.answers.last.map { (item.text.code, $0.given) } }
    return QuestionRound(items.map(\.text), answers: Dictionary(answers, uniquingKeysWith: { first, _ in first }))
  }

  /// - Parameter numbers: the numbers of clauses, for conditions about another clause.
  static func readings(_ items: [Item], numbers: [ID<NormClause>: String], of clause: ID<NormClause>) -> [QuestionReading] {
    let round = round(items)
    var places: [String: (number: Int, item: Item)] = [:]
    var counted: [ID<NormClause>: Int] = [:]
    for item in items {
      counted[item.clause, default: 0] += 1
      places[item.text.code] = (counted[item.clause] ?? 0, item)
    }
    return items.filter { $0.clause == clause }.map { item in
      let hangsOn = item.text.condition.flatMap { condition in
        places[condition.question].map { number, other in
          QuestionReading.HangsOn(
            number: number, clause: other.clause == clause ? nil : numbers[other.clause], words: other.text.words,
            answers: condition.answers.map { other.text.choice($0)?.name ?? $0 })
        }
      }
      return QuestionReading(
        id: item.id, number: places[item.text.code]?.number ?? 0, text: item.text, hangsOn: hangsOn,
        isAsked: round.isAsked(item.text.code),
        answers: item.answers.map(\.given))
    }
  }
}

/// Writing and answering the questions of a set: for whoever keeps the handbook.
extension NormsDesk {
  /// The questions below a clause, with the answers that conditions may name.
  package borrowing func questions(below clause: ID<NormClause>, of set: ID<NormSet>) throws -> QuestionsMaking {
    let card = try card(of: set).card
    let clauses = try clauseRows(of: set)
    guard let row = clauses.first(where: { $0.id == clause }) else { throw NotFound() }
    let items = try questionShelf(set).items(below: nil)
    let numbers = Dictionary(clauses.map { ($0.id, $0.norm.number) }, uniquingKeysWith: { first, _ in first })
    var counted: [ID<NormClause>: Int] = [:]
    var hooks: [QuestionsMaking.Hook] = []
    for item in items {
      counted[item.clause, default: 0] += 1
      hooks += (item.text.choices + [AnswerChoice(code: AnswerChoice.unknown, name: "")]).map { choice in
        QuestionsMaking.Hook(
          question: item.id, clause: numbers[item.clause] ?? "", number: counted[item.clause] ?? 0, words: item.text.words,
          code: item.text.code, answer: choice)
      }
    }
    if hooks.count > QuestionsMaking.mostHooks {
      // Answers that its conditions use already stay in the list, so that saving the form does not lose them.
      let used = Set(items.filter { $0.clause == clause }.compactMap { $0.text.condition?.question })
      hooks.removeAll { $0.clause != row.norm.number && !used.contains($0.code) }
    }
    let mark = ClauseMark(set: set, clause: clause, number: row.norm.number, heading: row.norm.heading)
    return QuestionsMaking(
      set: card, clause: mark, questions: QuestionShelf.readings(items, numbers: numbers, of: clause), hooks: hooks,
      scale: try Shelf.scale(of: set, organisation, tx))
  }

  /// Adds a question below a clause. Its code is made here: `code` of the text is ignored.
  @discardableResult
  package borrowing func ask(_ text: QuestionText, below clause: ID<NormClause>, of set: ID<NormSet>) throws -> ID<ClauseQuestion>
  {
    guard try clauseExists(clause, of: set) else { throw NotFound() }
    let items = try questionShelf(set).items(below: nil)
    let own = items.filter { $0.clause == clause }
    guard own.count < QuestionText.mostOfClause else { throw RuleRefusal.norms(.question(.tooMany)) }
    let id = ID<ClauseQuestion>.new(house.chance)
    let named = text.named(id.raw)
    try check(items.map(\.text) + [named], last: named, of: set)
    let places = try tx.run(
      "SELECT place FROM clause_question WHERE organisation = \(organisation) AND norm_set = \(set) AND clause = \(clause)"
    ).map { try $0.int("place") }
    try put([(id: id, clause: clause, place: (places.max() ?? -1) + 1, text: named)], in: set)
    try put(named.condition, of: id, in: set, among: Dictionary(items.map { ($0.text.code, $0.id) }) { first, _ in first })
    try happened(.questionAsked, id.raw, ["norm": clause.raw])
    return id
  }

  /// Corrects a question. Its answers stay; when its words changed, they are flagged for a check.
  package borrowing func change(
    _ question: ID<ClauseQuestion>, below clause: ID<NormClause>, of set: ID<NormSet>, to text: QuestionText
  ) throws {
    let items = try questionShelf(set).items(below: nil)
    guard let old = items.first(where: { $0.id == question && $0.clause == clause }) else { throw NotFound() }
    let named = text.named(old.text.code)
    // A change must not remove an answer that other conditions use: the check reports it as their fault.
    try check(items.map { $0.id == question ? named : $0.text }, last: named, of: set)
    try tx.run(
      """
      UPDATE clause_question SET body = \(named.words), hint = \(named.hint)
      WHERE organisation = \(organisation) AND norm_set = \(set) AND id = \(question)
      """)
    let gone = old.text.choices.map(\.code).filter { named.choice($0) == nil }
    if !gone.isEmpty {
      try tx.run(
        """
        DELETE FROM question_choice
        WHERE organisation = \(organisation) AND norm_set = \(set) AND question = \(question) AND code IN (\(list: gone))
        """
      )
    }
    try putChoices([(question, named.choices)], in: set)
    try tx.run(
      "DELETE FROM question_condition WHERE organisation = \(organisation) AND norm_set = \(set) AND question = \(question)")
    try put(named.condition, of: question, in: set, among: Dictionary(items.map { ($0.text.code, $0.id) }) { first, _ in first })
    if EditionChange.compared(title: "", text: old.text.words) != EditionChange.compared(title: "", text: named.words) {
      try tx.run(
        """
        UPDATE question_answer SET is_reworded = TRUE
        WHERE organisation = \(organisation) AND norm_set = \(set) AND question = \(question)
        """
      )
    }
    try happened(.questionChanged, question.raw, ["norm": clause.raw])
  }

  /// Moves it before the one above it, or behind the one below it.
  package borrowing func move(_ question: ID<ClauseQuestion>, below clause: ID<NormClause>, of set: ID<NormSet>, up: Bool) throws
  {
    var order = try questionShelf(set).items(below: clause).map(\.id)
    guard let at = order.firstIndex(of: question) else { throw NotFound() }
    let other = up ? at - 1 : at + 1
    guard order.indices.contains(other) else { return }
    order.swapAt(at, other)
    for (place, id) in order.enumerated() {
      try tx.run(
        "UPDATE clause_question SET place = \(place) WHERE organisation = \(organisation) AND norm_set = \(set) AND id = \(id)")
    }
    try happened(.questionChanged, question.raw, ["norm": clause.raw])
  }

  /// Removes a question without answers on which no other depends. A question with answers is never removed.
  package borrowing func remove(_ question: ID<ClauseQuestion>, below clause: ID<NormClause>, of set: ID<NormSet>) throws {
    let items = try questionShelf(set).items(below: nil)
    guard let item = items.first(where: { $0.id == question && $0.clause == clause }) else { throw NotFound() }
    guard item.answers.isEmpty, !items.contains(where: { $0.text.condition?.question == item.text.code }) else {
      throw RuleRefusal.norms(.question(.inUse))
    }
    for table: Query in ["question_condition", "question_choice"] {
      try tx.run("DELETE FROM \(table) WHERE organisation = \(organisation) AND norm_set = \(set) AND question = \(question)")
    }
    try tx.run(
      "DELETE FROM carried_question WHERE organisation = \(organisation) AND norm_set = \(set) AND question = \(question)")
    try tx.run("DELETE FROM clause_question WHERE organisation = \(organisation) AND norm_set = \(set) AND id = \(question)")
    try happened(.questionRemoved, question.raw, ["norm": clause.raw])
  }

  /// Keeps the answers, dated today. An answer that equals the current one is not kept again. It judges nothing: what the
  /// answers suggest is computed each time.
  /// - Parameter answers: by question, the code of the choice and the story beside it.
  package borrowing func answer(
    _ answers: [ID<ClauseQuestion>: (choice: String, story: String)], below clause: ID<NormClause>, of set: ID<NormSet>
  ) throws {
    let items = try questionShelf(set).items(below: clause)
    for (question, answer) in answers.sorted(by: { $0.key.raw < $1.key.raw }) {
      guard let item = items.first(where: { $0.id == question }) else { throw NotFound() }
      let name = answer.choice == AnswerChoice.unknown ? "" : item.text.choice(answer.choice)?.name
      guard let name else { throw NotFound() }
      if let last = item.answers.last?.given, last.choice == answer.choice, last.story == answer.story, !last.isReworded {
        continue
      }
      try tx.run(
        """
        INSERT INTO question_answer (organisation, norm_set, question, number, choice, name, story, at, is_reworded)
        VALUES (\(organisation), \(set), \(question), \(item.answers.count + 1), \(answer.choice), \(name), \(answer.story),
        \(now), FALSE)
        """)
      try happened(.questionAnswered, question.raw, ["norm": clause.raw])
    }
  }

  borrowing func questionShelf(_ set: ID<NormSet>) -> QuestionShelf {
    QuestionShelf(organisation: organisation, set: set, tx: tx)
  }

  /// Throws the first thing that is wrong with the question that was written, or with a condition of another that uses it.
  private borrowing func check(_ questions: [QuestionText], last: QuestionText, of set: ID<NormSet>) throws {
    let faults = QuestionRules.faults(in: questions, rungs: Set(try Shelf.scale(of: set, organisation, tx).map(\.code)))
    if let own = faults.first(where: { questions[$0.place].code == last.code }) { throw RuleRefusal.norms(.question(own.fault)) }
    let others = faults.contains { fault in
      questions[fault.place].condition?.question == last.code && fault.fault == .conditionUnknown
    }
    if others { throw RuleRefusal.norms(.question(.inUse)) }
  }
}

/// Rows of questions, some at a time.
extension NormsDesk {
  /// Adds the questions of a file below the clauses that it brought in.
  borrowing func put(_ lines: [QuestionLine], of set: ID<NormSet>) throws {
    guard !lines.isEmpty else { return }
    var clauses: [String: ID<NormClause>] = [:]
    for row in try tx.run("SELECT id, number FROM clause WHERE organisation = \(organisation) AND norm_set = \(set)") {
      clauses[try row.text("number")] = try row.id("id")
    }
    var rows: [(id: ID<ClauseQuestion>, clause: ID<NormClause>, place: Int, text: QuestionText)] = []
    for (place, line) in lines.enumerated() {
      guard let clause = clauses[line.clause] else { throw NotFound() }
      rows.append((.new(house.chance), clause, place, line.text))
    }
    try put(rows, in: set)
    let names = Dictionary(rows.map { ($0.text.code, $0.id) }) { first, _ in first }
    for row in rows where row.text.condition != nil { try put(row.text.condition, of: row.id, in: set, among: names) }
  }

  private borrowing func put(
    _ questions: [(id: ID<ClauseQuestion>, clause: ID<NormClause>, place: Int, text: QuestionText)], in set: ID<NormSet>
  ) throws {
    let rows = questions.map { one -> Query in
      "(\(organisation), \(set), \(one.id), \(one.clause), \(one.place), \(one.text.code), \(one.text.words), \(one.text.hint))"
    }
    try tx.insert("INSERT INTO clause_question (organisation, norm_set, id, clause, place, code, body, hint) VALUES", rows: rows)
    try putChoices(questions.map { ($0.id, $0.text.choices) }, in: set)
  }

  private borrowing func putChoices(_ choices: [(question: ID<ClauseQuestion>, choices: [AnswerChoice])], in set: ID<NormSet>)
    throws
  {
    var rows: [Query] = []
    for (question, choices) in choices {
      for (place, choice) in choices.enumerated() {
        rows.append("(\(organisation), \(set), \(question), \(choice.code), \(place), \(choice.name), \(choice.suggests.text))")
      }
    }
    try tx.insert(
      "INSERT INTO question_choice (organisation, norm_set, question, code, place, name, suggests) VALUES", rows: rows,
      """
      ON CONFLICT (organisation, norm_set, question, code) DO UPDATE
      SET place = excluded.place, name = excluded.name, suggests = excluded.suggests
      """)
  }

  private borrowing func put(
    _ condition: QuestionCondition?, of question: ID<ClauseQuestion>, in set: ID<NormSet>,
    among names: [String: ID<ClauseQuestion>]
  ) throws {
    guard let condition, let other = names[condition.question] else { return }
    for answer in Set(condition.answers).sorted() {
      try tx.run(
        """
        INSERT INTO question_condition (organisation, norm_set, question, on_question, choice)
        VALUES (\(organisation), \(set), \(question), \(other), \(answer))
        """)
    }
  }
}

extension QuestionText {
  /// The same text with this code.
  fileprivate func named(_ code: String) -> QuestionText {
    QuestionText(code: code, words: words, hint: hint, choices: choices, condition: condition)
  }
}
