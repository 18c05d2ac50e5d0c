package import Domain
package import Vocabulary

/// What somebody keeps of her own craft, and what others show of theirs.
extension Place {
  package static let craft: Route<> = .unseen("/eigen/vak")
  package static let craftShowings: Route<> = .unseen("/eigen/vak/inzage")
  package static let craftShowing: Route<ID<CraftShowing>> = .unseen("/eigen/vak/inzage/{showing}")
  package static let craftFile: Route<> = .unseen("/eigen/vak/uitvoer")
  package static let craftImport: Route<> = .unseen("/eigen/vak/invoer")
  package static let craftOffer: Route<> = .unseen("/eigen/vak/overname")
  package static let craftEnd: Route<> = .unseen("/eigen/vak/einde")
  package static let craftPart: Route<ID<CraftPart>> = .unseen("/eigen/vak/{part}")
  package static let craftExamples: Route<ID<CraftPart>> = .unseen("/eigen/vak/{part}/voorbeelden")
  package static let craftExample: Route<ID<CraftPart>, ID<CraftExample>> = .unseen("/eigen/vak/{part}/voorbeelden/{example}")
  /// What others show of theirs.
  package static let shownCrafts: Route<> = .seen("/vak")
  package static let shownCraft: Route<ID<CraftShowing>> = .seen("/vak/{showing}")
  package static let shownExample: Route<ID<CraftShowing>, ID<CraftExample>> = .seen("/vak/{showing}/voorbeelden/{example}")
}
