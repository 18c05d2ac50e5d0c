import Vocabulary

/// The files that a browser loads, from inside the executable. An address changes with the content, so it may be cached for
/// ever.
package enum Assets {
  package struct Asset: Sendable {
    /// As in `kring`.
    package let name: String
    package let mediaType: String
    package let body: [UInt8]
    /// As in `/bestanden/kring-1k2j3h.css`.
    package let address: String
    /// The last part of the address.
    package let file: String

    fileprivate init(_ name: String, _ ending: String, _ mediaType: String, _ text: String) {
      self.name = name
      self.mediaType = mediaType
      body = Array(text.utf8)
      file = "\(name)-\(Assets.digest(body)).\(ending)"
      address = "/bestanden/\(file)"
    }
  }

  /// All styles as one sheet; the order of the layers, not of the files, decides which rule wins.
  package static let sheet = Asset("kring", "css", "text/css; charset=utf-8", joined("Assets/css", sheets, "css"))
  /// All behaviour as one script. Every page works without it.
  package static let script = Asset("kring", "js", "text/javascript; charset=utf-8", joined("Assets/js", scripts, "js"))
  /// The logo for the tab of the browser.
  package static let mark = Asset("merk", "svg", "image/svg+xml", text(of: "Assets/merk.svg"))

  package static let all: [Asset] = [sheet, script, mark]

  /// The styles of the handbook on paper, and as a folder that opens from disk.
  package static let paperStyle = text(of: "Assets/paper/paper.css")
  package static let folderStyle = text(of: "Assets/paper/folder.css")

  /// The asset with this file name. Nil when there is none.
  package static func asset(file: String) -> Asset? { all.first { $0.file == file } }

  /// The order of the layers before every rule, tokens next because everything uses them, paper last because it overrides.
  static let sheets: [String] = [
    "layers", "tokens", "reset", "base", "layout", "words", "icon", "head", "button", "field", "who", "ring", "seats", "door",
    "todo", "told", "step",
    "facts", "versions", "tag", "cover", "ref", "clause", "map", "also", "filter", "message", "empty", "entry",
    "key", "asked", "craft", "talk", "stage", "prose", "papers", "diff", "writing", "pages", "search",
    "gallery", "contrast",
    "utilities", "print",
  ]

  /// The behaviours, after what they share.
  static let scripts: [String] = ["common", "errors", "look", "keep", "timer", "papers", "send", "live"]

  /// The files joined, without indentation and without comment lines.
  private static func joined(_ folder: String, _ names: [String], _ ending: String) -> String {
    let lines = names.flatMap { text(of: "\(folder)/\($0).\(ending)").split(separator: "\n") }
    return lines.map { trimmed($0) }.filter { !$0.isEmpty && !$0.hasPrefix("//") }.joined(separator: "\n")
  }

  /// A missing file gives empty text; a test compares the lists with the folders.
  private static func text(of path: String) -> String { embeddedFiles.first { $0.path == path }?.text ?? "" }

  /// FNV-1a, as for the embedded files: it only has to change with the content.
  private static func digest(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }  // FNV-1a wraps by design
    return String(hash, radix: 36)
  }
}
