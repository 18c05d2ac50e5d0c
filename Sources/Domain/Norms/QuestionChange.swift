package import Vocabulary

/// What becomes of every answer to a question when a norm set gets a new edition: carried over, flagged or listed, and none
/// lost.
///
/// The same question is found by its code, or else by identical words below the clauses that its own clause went to. An answer
/// is carried over only when it can still be given there.
package struct QuestionChange: Sendable, Equatable {
  package struct Question: Sendable, Hashable {
    package let id: ID<ClauseQuestion>
    package let clause: ID<NormClause>
    package let text: QuestionText
    /// In the old edition the code of the current answer; in the new one whether there is any.
    package let answer: String?

    package init(id: ID<ClauseQuestion>, clause: ID<NormClause>, text: QuestionText, answer: String?) {
      self.id = id
      self.clause = clause
      self.text = text
      self.answer = answer
    }
  }

  package struct Item: Sendable, Hashable {
    package let former: ID<ClauseQuestion>
    package let fate: AnswerFate
    package let target: ID<ClauseQuestion>?
    /// The code of the answer in the new edition. Nil where it is not carried over.
    package let answer: String?

    package init(former: ID<ClauseQuestion>, fate: AnswerFate, target: ID<ClauseQuestion>?, answer: String?) {
      self.former = former
      self.fate = fate
      self.target = target
      self.answer = answer
    }
  }

  /// One for each answer in the old edition, in the order of its questions.
  package let items: [Item]

  /// - Parameter targets: the clauses of the new edition to which each clause of the old one went.
  package init(from old: [Question], to new: [Question], targets: [ID<NormClause>: [ID<NormClause>]]) {
    let byCode = Dictionary(
      new.filter { !$0.text.code.isEmpty }.map { ($0.text.code, $0) }, uniquingKeysWith: { first, _ in first })
    let below = Dictionary(grouping: new, by: \.clause)
    let drawn = old.filter { $0.answer != nil }.map { question -> (question: Question, target: Question?) in
      let near = (targets[question.clause] ?? []).flatMap { below[$0] ?? [] }
      let same = near.filter { QuestionChange.compared($0.text.words) == QuestionChange.compared(question.text.words) }
      return (question, byCode[question.text.code] ?? (same.count == 1 ? same[0] : nil))
    }
    // Two answers arrive at one question: somebody has to check which of them still holds.
    var arrivals: [ID<ClauseQuestion>: Int] = [:]
    for one in drawn { if let target = one.target { arrivals[target.id, default: 0] += 1 } }
    items = drawn.map { question, target in
      guard let target, let answer = QuestionChange.answer(of: question, in: target.text) else {
        return Item(former: question.id, fate: .orphan, target: nil, answer: nil)
      }
      if target.answer != nil { return Item(former: question.id, fate: .keptTheirs, target: target.id, answer: nil) }
      let isSame =
        QuestionChange.compared(question.text.words) == QuestionChange.compared(target.text.words) && arrivals[target.id] == 1
      return Item(former: question.id, fate: isSame ? .carried : .reworded, target: target.id, answer: answer)
    }
  }

  package func count(_ fate: AnswerFate) -> Int { items.count { $0.fate == fate } }

  /// The same answer in the new question: by its words, because codes are given out anew; by its code when the words changed.
  private static func answer(of question: Question, in target: QuestionText) -> String? {
    guard let sign = question.answer else { return nil }
    if sign == AnswerChoice.unknown { return sign }
    guard let name = question.text.choice(sign)?.name else { return nil }
    return target.choices.first { compared($0.name) == compared(name) }?.code ?? target.choice(sign)?.code
  }

  private static func compared(_ words: String) -> String { EditionChange.compared(title: "", text: words) }
}
