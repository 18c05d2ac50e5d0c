package import Domain
package import Vocabulary

/// Evidence, which belongs to both norms and pages.
extension Place {
  package static let normEvidence: Route<ID<NormSet>> = .seen("/normen/{set}/bewijs")
  package static let clauseEvidence: Route<ID<NormSet>, ID<NormClause>> = .seen("/normen/{set}/{clause}/bewijs")
  package static let evidence: Route<> = .seen("/bewijs")
  package static let newEvidence: Route<> = .seen("/bewijs/nieuw")
  package static let evidencePiece: Route<ID<Evidence>> = .seen("/bewijs/{piece}")
  package static let evidenceFile: Route<ID<Evidence>, Int> = .seen("/bewijs/{piece}/uitgaven/{number}")
  package static let evidenceDestruction: Route<ID<Evidence>, Int> = .seen("/bewijs/{piece}/uitgaven/{number}/vernietiging")
  package static let evidenceReplacement: Route<ID<Evidence>> = .seen("/bewijs/{piece}/vervanging")
  package static let evidencePlaces: Route<ID<Evidence>> = .seen("/bewijs/{piece}/plekken")
  package static let evidencePlace: Route<ID<Evidence>, ID<EvidencePlace>> = .seen("/bewijs/{piece}/plekken/{place}")
  package static let evidenceWithdrawal: Route<ID<Evidence>> = .seen("/bewijs/{piece}/intrekking")
  package static let evidenceReturn: Route<ID<Evidence>> = .seen("/bewijs/{piece}/terugkeer")
}
