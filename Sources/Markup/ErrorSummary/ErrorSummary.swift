/// The mistakes above a form, only after sending. It takes the focus, and each line links to its field.
package enum ErrorSummary {
  /// - Parameter mistakes: the sentence, and the name of the field (`Field.id`); without a name it is about the whole form.
  package static func html(_ title: String, _ mistakes: [(words: String, field: String?)]) -> HTML {
    guard !mistakes.isEmpty else { return .empty }
    return """
      <div class="errors" role="alert" tabindex="-1" aria-labelledby="kop-fouten" data-errors>
      <h2 id="kop-fouten">\(title)</h2>
      <ul>\(each: mistakes, line)</ul></div>

      """
  }

  private static func line(_ mistake: (words: String, field: String?)) -> HTML {
    guard let field = mistake.field else { return "<li>\(mistake.words)</li>" }
    return ##"<li><a href="#\##(Field.id(field))">\##(mistake.words)</a></li>"##
  }

  package static let examples: [Example] = [
    Example(
      "twee fouten",
      html("Aanmelden lukt nog niet", [("Er mist een @ in je e-mailadres", "mail"), ("Vul je wachtwoord in", "woord")]))
  ]
}
