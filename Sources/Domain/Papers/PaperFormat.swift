/// The formats in which a page or the whole handbook can be exported.
package enum PaperFormat: String, Sendable, CaseIterable, Codable {
  case pdf
  case word = "docx"
  case openText = "odt"
  /// A folder of pages that opens from disk, in a zip.
  case html
  /// A folder of texts in a zip, which Kring reads back to the byte.
  case markdown

  /// The ending of the file name.
  package var ending: String { self == .html || self == .markdown ? "zip" : rawValue }

  package var mediaType: String {
    switch self {
    case .pdf: FileKind.pdf.mediaType
    case .word: FileKind.word.mediaType
    case .openText: FileKind.openText.mediaType
    case .html, .markdown: "application/zip"
    }
  }
}

/// The formats in which a reference table can be exported.
package enum TableFormat: String, Sendable, CaseIterable {
  case sheet = "xlsx"
  case separated = "csv"

  package var mediaType: String { self == .sheet ? FileKind.sheet.mediaType : "text/csv; charset=utf-8" }
}
