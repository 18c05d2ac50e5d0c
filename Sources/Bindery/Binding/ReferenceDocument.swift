import Domain
import Foundation

/// The document from which pandoc takes its styles (`--reference-doc`), and what we fill in afterwards.
///
/// The two documents in `Data/papers` were made in LibreOffice. Each has a paragraph in every style, so whoever wants another
/// look opens one, changes its styles and saves it. Names of styles are pandoc's own, and ours from `data-custom-style` in the
/// HTML: `Blad` begins a new sheet, `Versie` and `Slot` are small, `Ruimte` is the space that a step leaves for notes. The
/// language is an option of pandoc.
struct ReferenceDocument {
  /// The footer of every sheet, before its number. It replaces `{foot}` in the documents.
  let foot: String
  /// Whether every chapter begins on a new sheet, as in the reference documents.
  let isWhole: Bool

  /// - Parameter format: Word or OpenDocument.
  static func bytes(for format: PaperFormat) throws(BinderyFailure) -> [UInt8] {
    let path = "Data/papers/reference.\(format.ending)"
    guard let file = embeddedFiles.first(where: { $0.path == path }), let bytes = Data(base64Encoded: file.text) else {
      throw .machine("\(path) is missing")
    }
    return Array(bytes)
  }

  /// One file of what pandoc made, with our values filled in.
  func filled(_ path: String, _ bytes: [UInt8]) -> [UInt8] {
    switch path {
    case "content.xml": ReferenceDocument.mended(bytes)
    case "styles.xml", "word/styles.xml", "word/footer1.xml": filled(bytes)
    default: bytes
    }
  }

  private func filled(_ bytes: [UInt8]) -> [UInt8] {
    let inXML = foot.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    var text = String(decoding: bytes, as: UTF8.self).replacing("{foot}", with: inXML)
    if !isWhole {
      for newSheet in ["<w:pageBreakBefore />", "fo:break-before=\"page\""] { text = text.replacing(newSheet, with: "") }
    }
    return Array(text.utf8)
  }

  /// Corrects what pandoc writes into every OpenDocument text: tables without borders, pictures wider than the sheet, and
  /// monospaced text in a style that no office program knows by this name.
  private static func mended(_ content: [UInt8]) -> [UInt8] {
    var text = String(decoding: content, as: UTF8.self).replacing("\"Source_Text\"", with: "\"Source_20_Text\"")
    for (cell, line) in [("TableHeaderRowCell", "1.2pt solid #14232A"), ("TableRowCell", "0.5pt solid #D3DBD7")] {
      guard let style = text.firstRange(of: "style:name=\"\(cell)\""),
        let border = text[style.upperBound...].firstRange(of: "fo:border=\"none\"")
      else { continue }
      text.replaceSubrange(border, with: "fo:padding=\"3pt\" fo:border-bottom=\"\(line)\"")
    }
    text = text.replacing(/svg:width="([0-9.]+)pt" svg:height="([0-9.]+)pt"/) { found in
      guard let width = Double(found.output.1), let height = Double(found.output.2), width > widest else {
        return String(found.output.0)
      }
      return "svg:width=\"\(widest)pt\" svg:height=\"\((height * widest / width).rounded())pt\""
    }
    return Array(text.utf8)
  }

  /// In points: A4 without its margins.
  private static let widest = 460.0
}
