/// A rule refuses what somebody asked. Each has a sentence on the screen and a field where it stands; none is logged.
package enum RuleRefusal: Error, Sendable, Hashable {
  /// A reason is needed, however short.
  case reasonMissing
  /// A name or title is needed.
  case titleMissing
  case titleTaken
  /// An owner must be in the line: never a coordinator, a supervisor, a volunteer or a guest (domain P5).
  case ownerOutsideTheLine
  /// A process needs an owner before it is published.
  case ownerMissing
  /// There is nothing new to publish.
  case nothingToPublish
  case stepMissing
  case tooManySteps
  /// A page that nobody would read to the end.
  case textTooLong
  /// A project that is over before it begins.
  case endBeforeBegin
  /// "Does not apply" needs a reason.
  case notApplicableWithoutReason
  /// Something about norm sets, their editions and their relations.
  case norms(NormRefusal)
  /// Something about evidence: its file, its period, its places.
  case evidence(EvidenceRefusal)
  /// Something about what somebody keeps of her own craft.
  case craft(CraftRefusal)
  case emailTaken
  case passwordTooShort
  case passwordTooCommon
  case passwordWrong
  /// Not a valid code of this second key, or one that was used already.
  case codeWrong
  case endMissing
  case endInThePast
  /// A circle needs more than one person.
  case circleTooSmall
  case notAMember
  /// What a worker wrote without saying what went otherwise, or why.
  case deviationIncomplete
  /// The readers are now others than the form said.
  case readersChanged
  /// A proposed change that changes nothing.
  case nothingProposed
  /// Somebody else has to agree, and nobody was chosen.
  case agreementMissing

  /// What the refusal is about.
  package var topic: RefusalTopic {
    switch self {
    case .reasonMissing, .notApplicableWithoutReason: .reason
    case .norms(let refusal): refusal.topic
    case .evidence(let refusal): refusal.topic
    case .craft(let refusal): refusal.topic
    case .titleMissing, .titleTaken: .title
    case .ownerOutsideTheLine, .ownerMissing: .owner
    case .nothingToPublish: .reason
    case .stepMissing, .tooManySteps: .step
    case .textTooLong: .text
    case .endBeforeBegin: .end
    case .emailTaken: .mail
    case .passwordTooShort, .passwordTooCommon: .newPassword
    case .passwordWrong: .oldPassword
    case .codeWrong: .code
    case .endMissing, .endInThePast: .until
    case .circleTooSmall, .notAMember: .members
    case .deviationIncomplete: .otherwise
    case .readersChanged: .readers
    case .nothingProposed: .reason
    case .agreementMissing: .agreement
    }
  }
}
