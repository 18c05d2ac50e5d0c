/// What was just done: a word in the address of the next page, and the sentence there.
package protocol Done: RawRepresentable<String>, CaseIterable, Sendable {
  func sentence(_ wording: Wording) -> String
}

extension Done {
  package static var words: [String] { allCases.map(\.rawValue) }

  fileprivate static func sentence(of word: String, _ wording: Wording) -> String? { Self(rawValue: word)?.sentence(wording) }
}

extension Wording {
  /// The sentence for what was just done, by its word in the address. Nil for a word that is in none of the lists. No word is in
  /// two of them: whoever withdrew a proposal would read that a page was withdrawn.
  package func done(_ word: String) -> String? {
    for list in Wording.dones { if let sentence = list.sentence(of: word, self) { return sentence } }
    return nil
  }

  package static let dones: [any Done.Type] = [
    PeopleDone.self, SecondKeyDone.self, RenewalDone.self, ReceiptDone.self, HandbookDone.self,
    ChangeDone.self, OwnershipDone.self, TeamAgreementDone.self, NormDone.self, NormMakingDone.self,
    NormLinkingDone.self, QuestionDone.self, EvidenceDone.self, CraftDone.self,
  ]
}
