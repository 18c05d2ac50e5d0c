package import Domain
package import Vocabulary

/// Norms.
extension Place {
  package static let norms: Route<> = .seen("/normen")
  package static let normImport: Route<> = .seen("/normen/invoer")
  package static let newNormSet: Route<> = .seen("/normen/nieuw")
  package static let normConverter: Route<> = .seen("/normen/eigen-exemplaar")
  package static let normOutlines: Route<> = .seen("/normen/omtrekken")
  package static let normSet: Route<ID<NormSet>> = .seen("/normen/{set}")
  package static let normSetDetails: Route<ID<NormSet>> = .seen("/normen/{set}/gegevens")
  package static let normSetSlices: Route<ID<NormSet>> = .seen("/normen/{set}/delen")
  package static let normSetFile: Route<ID<NormSet>> = .seen("/normen/{set}/bestand")
  package static let normMaking: Route<ID<NormSet>> = .seen("/normen/{set}/opbouw")
  package static let normEdition: Route<ID<NormSet>> = .seen("/normen/{set}/overgang")
  package static let normCrosswalks: Route<ID<NormSet>> = .seen("/normen/{set}/verbanden")
  package static let normTakeover: Route<ID<NormSet>> = .seen("/normen/{set}/overname")
  package static let normMirror: Route<ID<NormSet>> = .seen("/normen/{set}/spiegel")
  package static let normSetByPage: Route<ID<NormSet>> = .seen("/normen/{set}/handboek")
  package static let clause: Route<ID<NormSet>, ID<NormClause>> = .seen("/normen/{set}/{clause}")
  package static let clauseWords: Route<ID<NormSet>, ID<NormClause>> = .seen("/normen/{set}/{clause}/tekst")
  package static let clauseOrder: Route<ID<NormSet>, ID<NormClause>> = .seen("/normen/{set}/{clause}/volgorde")
  package static let clauseRemoval: Route<ID<NormSet>, ID<NormClause>> = .seen("/normen/{set}/{clause}/intrekking")
  package static let clauseCrosswalks: Route<ID<NormSet>, ID<NormClause>> = .seen("/normen/{set}/{clause}/verbanden")
  package static let clauseCrosswalk: Route<ID<NormSet>, ID<NormClause>, ID<Crosswalk>> = .seen(
    "/normen/{set}/{clause}/verbanden/{crosswalk}")
  package static let clauseQuestions: Route<ID<NormSet>, ID<NormClause>> = .seen("/normen/{set}/{clause}/vragen")
  package static let clauseQuestion: Route<ID<NormSet>, ID<NormClause>, ID<ClauseQuestion>> = .seen(
    "/normen/{set}/{clause}/vragen/{question}")
  package static let clauseAnswers: Route<ID<NormSet>, ID<NormClause>> = .seen("/normen/{set}/{clause}/antwoorden")
  package static let clauseLinks: Route<ID<NormSet>, ID<NormClause>> = .seen("/normen/{set}/{clause}/plekken")
  package static let clauseLink: Route<ID<NormSet>, ID<NormClause>, ID<ClauseLink>> = .seen(
    "/normen/{set}/{clause}/plekken/{link}")
}
