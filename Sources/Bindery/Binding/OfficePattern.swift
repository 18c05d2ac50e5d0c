import Domain
import Vocabulary

/// The document that pandoc takes its looks from (`--reference-doc`), made here: a pattern of an office would be a file of which nobody
/// can read what changed. On A4, with the words of its foot and the number of the sheet on each.
///
/// Names of styles are pandoc's own, and ours from `data-custom-style` in the HTML: `Blad` begins a new sheet, `Versie` and `Slot` are small, `Ruimte`
/// is the room that a step leaves.
struct OfficePattern {
  /// What stands at the foot of every sheet, before its number.
  let foot: String
  /// `nl` or `en`.
  let language: String
  /// With chapters that each begin on a sheet of their own.
  let isWhole: Bool

  /// - Parameter format: Word or OpenDocument.
  func bytes(_ format: PaperFormat) -> [UInt8] {
    var packing = ZipPacking(on: Day(year: 1980, month: 1, day: 1))
    for (path, text) in format == .word ? word : openText {
      packing.add(path, Array((path == "mimetype" ? text : "\(OfficePattern.declaration)\(text)").utf8), isPlain: path == "mimetype")
    }
    return packing.packed()
  }

  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  var footInXML: String {
    foot.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  // MARK: How it looks, for both

  struct Style {
    let name: String
    var parent = "Normal"
    /// In points.
    var size: Double?
    var isSerif = false
    var isBold = false
    var colour: String?
    /// In points.
    var above: Double?
    var below: Double?
    /// Six digits: of a line on the left.
    var line: String?
    /// In points: from the left.
    var indent: Double?
    /// 1 to 6 for headings.
    var level: Int?
    var beginsSheet = false
    var staysWithNext = false
  }

  static let (ink, act, soft, rule, lamp) = ("14232A", "0B4B5A", "3B4B50", "D3DBD7", "F2AE3C")
  static let (serif, sans, mono) = ("Georgia", "Calibri", "Courier New")

  var styles: [Style] {
    let headings = [(1, 20.0, OfficePattern.act), (2, 18, OfficePattern.ink), (3, 14, OfficePattern.ink)].map { level, size, colour in
      Style(
        name: "Heading \(level)", size: size, isSerif: true, colour: colour, above: level == 1 ? 0 : 16, below: 6, level: level,
        beginsSheet: isWhole && level == 1, staysWithNext: true)
    } + (4...6).map { Style(name: "Heading \($0)", size: 11, isBold: true, colour: OfficePattern.ink, above: 12, below: 4, level: $0, staysWithNext: true) }
    return headings + [
      Style(name: "Title", size: 28, isSerif: true, colour: OfficePattern.ink, above: 48, below: 12),
      Style(name: "Author", size: 12, colour: OfficePattern.soft, below: 4),
      Style(name: "Date", size: 12, colour: OfficePattern.soft, below: 24),
      Style(name: "Blad", size: 9, colour: OfficePattern.soft, below: 4, beginsSheet: isWhole, staysWithNext: true),
      Style(name: "Slot", size: 9, colour: OfficePattern.soft, above: 8, below: 0),
      Style(name: "Versie", size: 9, colour: OfficePattern.soft, below: 10),
      Style(name: "Ruimte", size: 12, isSerif: true, above: 4, below: 4, line: OfficePattern.act, indent: 10),
    ]
  }
}
