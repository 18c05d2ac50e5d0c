/// A file that an organisation keeps, named by its content: the same bytes are kept once, and nobody can change them.
package struct StoredFile: Hashable, Sendable {
  package let kind: FileKind
  /// SHA-256 of the bytes, in hexadecimal.
  package let hash: String
  /// In bytes.
  package let size: Int

  package init(kind: FileKind, hash: String, size: Int) {
    self.kind = kind
    self.hash = hash
    self.size = size
  }

  /// As in `9f86d0….png`: the last part of its address, and of its place in an export.
  package var name: String { "\(hash).\(kind.rawValue)" }

  /// The hash in a name. Nil for what cannot be one.
  package static func hash(ofName name: some StringProtocol) -> String? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, FileKind(rawValue: String(parts[1])) != nil, parts[0].utf8.count == 64,
      parts[0].utf8.allSatisfy(isHex)
    else { return nil }
    return String(parts[0])
  }

  /// The largest file that is kept, in bytes.
  package static let largest = 20_000_000

  /// The folder of its address. Texts hold the whole address, so an export and an import elsewhere leave every word as it is.
  package static let folder = "/stukken/"

  /// The names of kept files that a text shows or links to, each once.
  package static func names(in text: String) -> [String] {
    var names: [String] = []
    var rest = text[...]
    while let found = rest.firstRange(of: folder) {
      rest = rest[found.upperBound...]
      let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") }
      if hash(ofName: name) != nil, !names.contains(String(name)) { names.append(String(name)) }
    }
    return names
  }

  private static func isHex(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) }
}

/// The kind of a file, by its own bytes: its name and the type that the sender gave are ignored. Other kinds are not kept.
package enum FileKind: String, CaseIterable, Sendable {
  case png, jpeg = "jpg", gif, webp
  case pdf
  case word = "docx", sheet = "xlsx", slides = "pptx"
  case openText = "odt", openSheet = "ods", openSlides = "odp"
  case plainText = "txt"

  package var mediaType: String {
    switch self {
    case .png: "image/png"
    case .jpeg: "image/jpeg"
    case .gif: "image/gif"
    case .webp: "image/webp"
    case .pdf: "application/pdf"
    case .word: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case .sheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .slides: "application/vnd.openxmlformats-officedocument.presentationml.presentation"
    case .openText: "application/vnd.oasis.opendocument.text"
    case .openSheet: "application/vnd.oasis.opendocument.spreadsheet"
    case .openSlides: "application/vnd.oasis.opendocument.presentation"
    case .plainText: "text/plain; charset=utf-8"
    }
  }

  /// Only these are ever shown within a page. SVG is no picture here, because it can run scripts.
  package var isPicture: Bool { [.png, .jpeg, .gif, .webp].contains(self) }

  /// A name that somebody gave to a file of this kind, with the ending of the kind unless it has that already. The ending
  /// decides which program opens it elsewhere, so it follows from the bytes and never from the sender.
  package func named(_ given: String) -> String {
    let endings = self == .jpeg ? [rawValue, "jpeg"] : [rawValue]
    let ending = given.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last?.lowercased()
    return ending.map(endings.contains) ?? false ? given : "\(given.isEmpty ? "bestand" : given).\(rawValue)"
  }

  /// Nil for a kind that is not on our list.
  package init?(of bytes: [UInt8]) {
    if let kind = FileKind.picture(bytes) {
      self = kind
    } else if bytes.starts(with: Array("%PDF-".utf8)) {
      self = .pdf
    } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      guard let kind = FileKind.office(bytes) else { return nil }
      self = kind
    } else {
      guard FileKind.isPlain(bytes) else { return nil }
      self = .plainText
    }
  }

  private static func picture(_ bytes: [UInt8]) -> FileKind? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
    if bytes.starts(with: Array("GIF87a".utf8)) || bytes.starts(with: Array("GIF89a".utf8)) { return .gif }
    if bytes.count > 12, bytes.starts(with: Array("RIFF".utf8)), bytes[8..<12].elementsEqual(Array("WEBP".utf8)) { return .webp }
    return nil
  }

  /// An office file is a zip: OpenDocument names its type in its first file, Office Open XML has a folder named after it.
  private static func office(_ bytes: [UInt8]) -> FileKind? {
    if bytes.count > 100, bytes[30..<38].elementsEqual(Array("mimetype".utf8)) {
      let said = String(decoding: bytes[38..<100], as: UTF8.self)
      return [.openText, .openSheet, .openSlides].first { said.hasPrefix($0.mediaType) }
    }
    let contents = bytes.suffix(65_536)
    let folders: [(String, FileKind)] = [
      ("word/document.xml", .word), ("xl/workbook.xml", .sheet), ("ppt/presentation.xml", .slides),
    ]
    return folders.first { contents.firstRange(of: Array($0.0.utf8)) != nil }?.1
  }

  /// Text, and nothing that a browser could take for a page.
  private static func isPlain(_ bytes: [UInt8]) -> Bool {
    guard !bytes.isEmpty, !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else { return false }
    return text.first { !$0.isWhitespace && $0 != "\u{FEFF}" } != "<"
  }
}

/// Why a file cannot be kept.
package enum FileRefusal: Error, Sendable, Equatable {
  /// More than `StoredFile.largest`.
  case tooLarge
  case empty
  /// Not one of the kinds that are kept.
  case unknownKind
}
