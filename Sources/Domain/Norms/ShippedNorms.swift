/// An outline of a norm that comes with Kring: its numbers, with our own short words. It has no text of the norm itself.
package struct NormOutline: Sendable {
  /// Its name in an address and a form: `iso-9001-2015`.
  package let slug: String
  package let file: NormFile

  package init(slug: String, file: NormFile) {
    self.slug = slug
    self.file = file
  }

  /// In the order of their names.
  package static let all: [NormOutline] = embeddedFiles.compactMap { embedded in
    let slug = embedded.path.split(separator: "/").last.map { String($0.prefix { $0 != "." }) } ?? ""
    // A test reads each of them, so none is ever left out here.
    guard let file = try? NormFile(bytes: Array(embedded.text.utf8)) else { return nil }
    return NormOutline(slug: slug, file: file)
  }

  /// The number of files. It equals the number of outlines.
  package static let files = embeddedFiles.count
}
