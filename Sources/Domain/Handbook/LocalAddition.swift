package import Vocabulary

/// What a team adds to the common text of a page or of one step ("Bij team Noord ook"). Its writer is the team. It stays when
/// the common text gets a new version, and then says so (domain P4).
package struct LocalAddition: Sendable, Hashable {
  package let id: ID<LocalAddition>
  /// The step. Nil for the page as a whole.
  package let step: ID<CriticalStep>?
  package let team: TeamName
  package let words: String
  package let on: Day
  /// The published version to which the team added it.
  package let version: Int
  /// The common words changed since.
  package let isOverChangedWords: Bool
  /// It was written at a step that no longer exists.
  package let hasLostItsStep: Bool
  /// The number of this save. A form names the save it began from.
  package let number: Int

  package init(
    id: ID<LocalAddition>, step: ID<CriticalStep>?, team: TeamName, words: String, on: Day, version: Int,
    isOverChangedWords: Bool,
    hasLostItsStep: Bool, number: Int
  ) {
    self.id = id
    self.step = step
    self.team = team
    self.words = words
    self.on = on
    self.version = version
    self.isOverChangedWords = isOverChangedWords
    self.hasLostItsStep = hasLostItsStep
    self.number = number
  }
}

/// One save of an addition. Kept for ever, with the team that wrote it and without a person.
package struct AdditionSave: Sendable, Hashable {
  package let number: Int
  package let team: String
  package let on: Day
  package let version: Int
  /// Empty: the team removed its addition.
  package let words: String

  package init(number: Int, team: String, on: Day, version: Int, words: String) {
    self.number = number
    self.team = team
    self.on = on
    self.version = version
    self.words = words
  }
}

/// Everything that teams added to a page, with the saves, for its readers and for the team that writes.
package struct AdditionsReading: Sendable {
  package let card: PageCard
  /// Nil for a page of running text.
  package let outline: ProcessOutline?
  package let additions: [LocalAddition]
  /// By addition, the newest first; also of those that were removed.
  package let saves: [ID<LocalAddition>: [AdditionSave]]
  /// The teams of the reader, for which they may write.
  package let own: [TeamName]

  package init(
    card: PageCard, outline: ProcessOutline?, additions: [LocalAddition], saves: [ID<LocalAddition>: [AdditionSave]],
    own: [TeamName]
  ) {
    self.card = card
    self.outline = outline
    self.additions = additions
    self.saves = saves
    self.own = own
  }

  package func standing(at step: ID<CriticalStep>?, of team: ID<Team>) -> LocalAddition? {
    additions.first { $0.step == step && $0.team.id == team && !$0.hasLostItsStep }
  }
}
