package import Vocabulary

/// What becomes of one answer when a norm set gets a new edition. An answer is what people said of a clause, and where the
/// handbook meets it.
package enum AnswerFate: String, CaseIterable, Sendable {
  case carried = "meegenomen"
  /// Carried over, and to be checked again: the norm uses other words, or says more or less than before.
  case reworded = "opnieuw-bekijken"
  /// The new edition has no such clause. The answer can still be read in the old edition.
  case orphan = "zonder-plek"
  /// People judged the new clause themselves already: that stays, and this answer can be read in the old edition.
  case keptTheirs = "al-beoordeeld"
}

/// What happens to every answer between two editions of a norm set: it is carried over, flagged or listed, and never lost. Two
/// clauses are the same, in this order of preference, by what people stated, by the maker's own code, by identical words, and
/// by the number.
package struct EditionChange: Sendable, Equatable {
  /// A clause of one of the two editions.
  package struct Clause: Sendable, Hashable {
    package let id: ID<NormClause>
    package let number: String
    package let code: String
    /// Heading and text, as they are compared.
    package let words: String
    /// In the old edition: whether there is an answer. In the new one: whether people judged it already.
    package let isAnswered: Bool

    package init(id: ID<NormClause>, number: String, code: String, words: String, isAnswered: Bool) {
      self.id = id
      self.number = number
      self.code = code
      self.words = words
      self.isAnswered = isAnswered
    }
  }

  package struct Item: Sendable, Hashable {
    package let former: ID<NormClause>
    package let fate: AnswerFate
    /// Where it goes: several clauses when one was split.
    package let targets: [ID<NormClause>]

    package init(former: ID<NormClause>, fate: AnswerFate, targets: [ID<NormClause>]) {
      self.former = former
      self.fate = fate
      self.targets = targets
    }
  }

  /// One for each answer in the old edition, in the order of its clauses.
  package let items: [Item]

  package init(from old: [Clause], to new: [Clause], said: [(from: ID<NormClause>, relation: ClauseRelation, to: ID<NormClause>)])
  {
    let byID = Dictionary(new.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let byCode = Dictionary(new.filter { !$0.code.isEmpty }.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    let byWords = Dictionary(grouping: new.filter { !$0.words.isEmpty }, by: \.words).compactMapValues {
      $0.count == 1 ? $0[0] : nil
    }
    let byNumber = Dictionary(new.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    let said = Dictionary(grouping: said, by: \.from)

    var drawn: [(clause: Clause, targets: [Clause], isSure: Bool)] = []
    for clause in old where clause.isAnswered {
      let outright = said[clause.id] ?? []
      let targets = outright.filter { $0.relation != .none }.compactMap { byID[$0.to] }
      if !targets.isEmpty {
        drawn.append((clause, targets, targets.count == 1 && outright.allSatisfy { $0.relation == .equal }))
        continue
      }
      let no = Set(outright.map(\.to))
      let found = [byCode[clause.code], byWords[clause.words], byNumber[clause.number]].compactMap { $0 }.first {
        !no.contains($0.id)
      }
      drawn.append((clause, found.map { [$0] } ?? [], true))
    }
    // Two answers arrive at one clause: somebody has to check whether they still say the same.
    var arrivals: [ID<NormClause>: Int] = [:]
    for one in drawn { for target in one.targets { arrivals[target.id, default: 0] += 1 } }
    items = drawn.map { one in
      let free = one.targets.filter { !$0.isAnswered }
      let fate: AnswerFate
      if one.targets.isEmpty {
        fate = .orphan
      } else if free.isEmpty {
        fate = .keptTheirs
      } else if one.isSure && free.count == 1 && one.targets.count == 1 && arrivals[free[0].id] == 1
        && free[0].words == one.clause.words
      {
        fate = .carried
      } else {
        fate = .reworded
      }
      return Item(former: one.clause.id, fate: fate, targets: (free.isEmpty ? one.targets : free).map(\.id))
    }
  }

  package func count(_ fate: AnswerFate) -> Int { items.count { $0.fate == fate } }

  /// The words of a clause as they are compared: letter case, spaces and punctuation are no change of a norm.
  package static func compared(title: String, text: String) -> String {
    "\(title) \(text)".lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}

extension CoverageState {
  /// The joint state when two clauses become one: what is missing in either is missing.
  package func joined(with other: CoverageState) -> CoverageState {
    if self == other { return self }
    if self == .unjudged { return other }
    if other == .unjudged { return self }
    // What does not apply takes nothing away from what does.
    if self == .notApplicable { return other }
    return other == .notApplicable ? self : .partly
  }
}
