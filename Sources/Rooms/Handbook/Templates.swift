package import Domain
import Formats

extension HandbookDesk {
  /// The pages that one may begin with.
  package var templates: [PageTemplate] { ShippedTemplates.all }
}
