/// A rule says no to what somebody asked. Each has a sentence on the screen and a field where it belongs; none is logged.
package enum RuleRefusal: Error, Sendable, Hashable {
  /// Write a reason down, however short.
  case reasonMissing
  /// A name or title is needed.
  case titleMissing
  case titleTaken
  /// An owner stands in the line: never a coordinator, a supervisor, a volunteer or a guest (domain P5).
  case ownerOutsideTheLine
  /// A process is somebody's before it is published.
  case ownerMissing
  /// There is nothing new to publish.
  case nothingToPublish
  case stepMissing
  case tooManySteps
  /// A page that nobody would read to the end.
  case textTooLong
  /// A project that is over before it begins.
  case endBeforeBegin
  /// "Does not apply" only with a reason.
  case notApplicableWithoutReason
  /// Something about norm sets, their editions and how they hang together.
  case norms(NormRefusal)
  /// Something about evidence: its file, its period, its places.
  case evidence(EvidenceRefusal)
  /// Something about what somebody keeps of her own craft.
  case craft(CraftRefusal)
  case emailTaken
  case passwordTooShort
  case passwordTooCommon
  case passwordWrong
  /// No code of this second key, or one that was used already.
  case codeWrong
  case endMissing
  case endInThePast
  /// A circle of one is no circle.
  case circleTooSmall
  case notAMember
  /// In this way of talking somebody brings a case: without them it could never begin.
  /// What a worker wrote without saying what went otherwise, or why.
  case deviationIncomplete
  /// Somebody else would read it now than the form said.
  case readersChanged
  /// A proposed change that says the same as what stands there.
  case nothingProposed
  /// Somebody else has to agree, and nobody was chosen.
  case agreementMissing

  /// The field of the form that it is about.
  package var field: String {
    switch self {
    case .reasonMissing, .notApplicableWithoutReason: "reden"
    case .norms(let refusal): refusal.field
    case .evidence(let refusal): refusal.field
    case .craft(let refusal): refusal.field
    case .titleMissing, .titleTaken: "titel"
    case .ownerOutsideTheLine, .ownerMissing: "eigenaar"
    case .nothingToPublish: "reden"
    case .stepMissing, .tooManySteps: "stap"
    case .textTooLong: "tekst"
    case .endBeforeBegin: "eind"
    case .emailTaken: "mail"
    case .passwordTooShort, .passwordTooCommon: "nieuw"
    case .passwordWrong: "wachtwoord"
    case .codeWrong: "code"
    case .endMissing, .endInThePast: "tot"
    case .circleTooSmall, .notAMember: "leden"
    case .deviationIncomplete: "anders"
    case .readersChanged: "voor"
    case .nothingProposed: "reden"
    case .agreementMissing: "akkoord"
    }
  }
}
