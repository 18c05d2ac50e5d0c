package import Domain
package import Vocabulary

/// What was done differently, and other words that somebody proposes.
extension Place {
  package static let capture: Route<> = .seen("/anders")
  package static let deviations: Route<String> = .seen("/handboek/{page}/afwijkingen")
  package static let deviate: Route<String, ID<CriticalStep>> = .unseen("/handboek/{page}/stappen/{step}/afwijkingen")
  package static let teamAgreements: Route<String> = .seen("/handboek/{page}/teamafspraken")
  package static let teamAgreement: Route<String, ID<Deviation>> = .seen("/handboek/{page}/teamafspraken/{deviation}")
  package static let proposal: Route<String, ID<RevisionProposal>> = .seen("/handboek/{page}/voorstellen/{proposal}")
  package static let amendments: Route<String> = .seen("/handboek/{page}/wijzigingen")
  package static let newAmendment: Route<String> = .seen("/handboek/{page}/wijzigingen/nieuw")
  package static let amendment: Route<String, ID<Amendment>> = .seen("/handboek/{page}/wijzigingen/{amendment}")
  package static let amendmentRemarks: Route<String, ID<Amendment>> = .seen(
    "/handboek/{page}/wijzigingen/{amendment}/opmerkingen")
  package static let amendmentRemark: Route<String, ID<Amendment>, ID<AmendmentRemark>> = .seen(
    "/handboek/{page}/wijzigingen/{amendment}/opmerkingen/{remark}")
  package static let amendmentTaking: Route<String, ID<Amendment>> = .seen("/handboek/{page}/wijzigingen/{amendment}/overname")
  package static let amendmentAnswer: Route<String, ID<Amendment>> = .seen("/handboek/{page}/wijzigingen/{amendment}/antwoord")
  package static let amendmentWithdrawal: Route<String, ID<Amendment>> = .seen(
    "/handboek/{page}/wijzigingen/{amendment}/intrekking")
}
