package import Domain
package import Vocabulary

/// Exported documents, and work that goes on in the background.
extension Place {
  package static let handbookExport: Route<> = .seen("/handboek/uitvoer")
  package static let pageExport: Route<String> = .seen("/handboek/{page}/uitvoer")
  package static let normSetExport: Route<ID<NormSet>> = .seen("/normen/{set}/uitvoer")
  package static let storedFile: Route<String> = .seen("/stukken/{file}")
  package static let errand: Route<ID<ErrandReading>> = .seen("/klussen/{errand}")
  package static let errandFile: Route<ID<ErrandReading>> = .seen("/klussen/{errand}/bestand")
}
