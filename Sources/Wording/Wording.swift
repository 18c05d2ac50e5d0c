package import Domain

/// Every word on the screen. A sentence that is missing in a language does not compile, a plural is a function,
/// and nothing is looked up by a key. One file for each feature, so that a translator sees what belongs together.
package protocol Wording:
  Sendable,
  DatesWording,
  FrameWording,
  HandbookWording,
  NormWording,
  PeopleWording,
  SecondKeyWording,
  RenewalWording,
  OwnershipWording,
  GivenWording,
  TodayWording,
  CircleWording,
  TalkWording,
  GivingWording,
  ChairWording,
  ScreenWording,
  LetterWording,
  SearchWording,
  WritingWording,
  ChangeWording,
  NormMakingWording,
  NormLinkingWording,
  QuestionWording,
  EvidenceWording,
  PaperWording,
  EndingWording,
  WorkplaceWording,
  ReceiptWording,
  ReminderWording,
  CraftWording
{}

/// Dutch as the trade speaks it: B1, "je" to whoever works here, at most twenty words in a sentence, nothing shouted.
package struct Dutch: Wording, Sendable {
  package init() {}
}

/// English for whoever reads it more easily. It says the same and no more.
package struct English: Wording, Sendable {
  package init() {}
}

extension Language {
  package var wording: any Wording { self == .english ? English() : Dutch() }
}

/// With a capital, as a sentence begins. Dutch writes `één` as `Eén` there.
package func capitalised(_ words: String) -> String {
  words.hasPrefix("één") ? "E\(words.dropFirst())" : words.prefix(1).uppercased() + words.dropFirst()
}
