package import Domain

/// The formats that come with Kring. The same decoder reads those of an organisation.
package enum ShippedFormats {
  /// In the order of their files.
  package static let all: [ConversationFormat] = readings.compactMap { try? $0.reading.get() }

  /// What is wrong with the files themselves. A test checks that it is empty, so that none is ever left out of `all`.
  package static var mistakes: [FormatMistake] {
    readings.compactMap { file in
      guard case .failure(let mistake) = file.reading else { return nil }
      return mistake
    }
  }

  /// The text of a format, word for word. A conversation keeps it, so that a later version changes nothing in it.
  package static func file(_ slug: String) -> String? { readings.first { (try? $0.reading.get())?.slug == slug }?.text }

  private static let readings: [(reading: Result<ConversationFormat, FormatMistake>, text: String)] = embeddedFiles.filter {
    $0.path.hasPrefix("Data/formats/")
  }.map { file in
    (Result { () throws(FormatMistake) in try FormatFile.read(file.text, name: file.path) }, file.text)
  }
}
