package import Domain

/// Every word on the screen, in the reader's language. A sentence that is missing in a language does not compile, a plural is a
/// function, and nothing is looked up by a key.
///
/// Dutch as the trade speaks it: B1, "je" to whoever works here, at most twenty words in a sentence, no exclamation marks.
/// English for whoever reads it more easily. It says the same and no more.
package struct Wording: Sendable {
  package let language: Language

  package init(_ language: Language) { self.language = language }

  /// One sentence in every language of the screen. Only the reader's language is evaluated.
  func say(_ dutch: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    switch language {
    case .dutch: dutch()
    case .english: english()
    }
  }
}

/// With a capital, as a sentence begins. Dutch writes `één` as `Eén` there.
package func capitalised(_ words: String) -> String {
  words.hasPrefix("één") ? "E\(words.dropFirst())" : words.prefix(1).uppercased() + words.dropFirst()
}
