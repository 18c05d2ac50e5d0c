/// What is wrong with a field, in a sentence that says how it should be.
package struct Mistake: Sendable, Hashable {
  package let words: String
  /// The word before it for screen readers, as in "Fout".
  package let sign: String

  package init(_ words: String, sign: String) {
    self.words = words
    self.sign = sign
  }

  /// - Parameter id: of the field; the sentence becomes `<id>-fout`.
  func html(id: String) -> HTML {
    """
    <p class="field__error" id="\(id)-fout">\(Icon.warning.html)\
    <span><span class="hidden-visually">\(sign): </span>\(words)</span></p>
    """
  }
}
