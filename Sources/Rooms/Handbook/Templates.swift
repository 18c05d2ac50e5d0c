package import Domain
import Formats

extension HandbookDesk {
  /// The templates for a new page.
  package var templates: [PageTemplate] { ShippedTemplates.all }
}
