/// An outline of a norm that travels with Kring: its numbers, with our own short words. Nothing of the norm itself is in it.
package struct NormOutline: Sendable {
  /// As an address and a form name it: `iso-9001-2015`.
  package let slug: String
  package let file: NormFile

  package init(slug: String, file: NormFile) {
    self.slug = slug
    self.file = file
  }

  /// In the order of their names.
  package static let all: [NormOutline] = embeddedFiles.compactMap { embedded in
    let slug = embedded.path.split(separator: "/").last.map { String($0.prefix { $0 != "." }) } ?? ""
    // A test reads each of them aloud, so none is ever left out here.
    guard let file = try? NormFile(bytes: Array(embedded.text.utf8)) else { return nil }
    return NormOutline(slug: slug, file: file)
  }

  /// How many there are as files: the same as there are outlines.
  package static let files = embeddedFiles.count
}
