package import Domain

/// Every word on the screen, in the language of whoever reads. A sentence that is missing in a language does not compile, a plural is a
/// function, and nothing is looked up by a key.
///
/// Dutch as the trade speaks it: B1, "je" to whoever works here, at most twenty words in a sentence, nothing shouted. English for whoever
/// reads it more easily. It says the same and no more.
package struct Wording: Sendable {
  package let language: Language

  package init(_ language: Language) { self.language = language }

  /// One sentence in every language of the screen. Only the one that is read is put together.
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
