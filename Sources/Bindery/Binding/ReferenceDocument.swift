import Domain
import Foundation

/// What pandoc gives to a paper from the document that it takes the looks from (`--reference-doc`), and what we fill in
/// afterwards.
///
/// The two documents in `Data/papers` were made in LibreOffice. Each has a paragraph in every style, so whoever wants another
/// look opens one, changes its styles and saves it. Names of styles are pandoc's own, and ours from `data-custom-style` in the
/// HTML: `Blad` begins a new sheet, `Versie` and `Slot` are small, `Ruimte` is the room that a step leaves. The language follows
/// from what pandoc is told.
struct ReferenceDocument {
  /// What stands at the foot of every sheet, before its number: there the documents say `{foot}`.
  let foot: String
  /// With chapters that each begin on a sheet of their own, as the documents have them.
  let isWhole: Bool

  /// - Parameter format: Word or OpenDocument.
  static func bytes(for format: PaperFormat) throws(BinderyFailure) -> [UInt8] {
    let path = "Data/papers/reference.\(format.ending)"
    guard let file = embeddedFiles.first(where: { $0.path == path }), let bytes = Data(base64Encoded: file.text) else {
      throw .machine("\(path) is missing")
    }
    return Array(bytes)
  }

  /// A file of what pandoc made, with all that the document left open.
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

  /// What pandoc writes into an OpenDocument text whatever the document says: tables without a line, pictures wider than the
  /// sheet, and letters of one width in a style that no office knows by this name.
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
