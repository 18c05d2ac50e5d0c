package import Domain
package import Forms

/// The format in which the handbook or one version of a page is exported.
package enum TakeOutForm {
  package static let format = ChoiceField("vorm", of: PaperFormat.self, sample: .markdown)
  package static let version = NumberField("versie", in: 0...1_000_000)
  package static let handbook = Form(format)
  package static let page = Form(format, version.optional) { (format: $0, version: $1) }
  /// The format of a reference table, from the address.
  package static let table = ChoiceField("als", of: TableFormat.self)
}
