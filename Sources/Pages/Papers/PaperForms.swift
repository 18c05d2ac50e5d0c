package import Domain
package import Forms

/// As what the handbook or one version of a page is taken out.
package enum TakeOutForm {
  package static let format = ChoiceField("vorm", of: PaperFormat.self, sample: .markdown)
  package static let version = NumberField("versie", in: 0...1_000_000)
  package static let handbook = Form(format)
  package static let page = Form(format, version.optional) { (format: $0, version: $1) }
  /// A reference table, as the address says it.
  package static let table = ChoiceField("als", of: TableFormat.self)
}
