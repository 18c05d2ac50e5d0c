/// What one team adds below the common text: its name, its words, and whether the text above changed since.
package enum Also {
  /// - Parameters:
  ///   - name: as in "Bij Zuiderkwartier ook".
  ///   - remark: when it was written, and for which version.
  ///   - tag: that the common words changed since.
  package static func html(_ name: String, _ words: HTML, remark: String, tag: HTML? = nil) -> HTML {
    """
    <div class="also"><p class="also__name">\(name)\(tag.map { " \($0)" } as HTML?)</p><p>\(words)</p>\
    <p class="small soft">\(remark)</p></div>
    """
  }

  package static let examples: [Example] = [
    Example(
      "bij een stap",
      html("Bij De Vaart ook", "Bij jongeren eerst appen, dan bellen.", remark: "Sinds 3 november, bij versie 5.")),
    Example(
      "de tekst erboven veranderde",
      html(
        "Bij Molenbuurt ook", "Op donderdag altijd met z’n tweeën.", remark: "Sinds 8 december 2025, bij versie 3.",
        tag: Tag.html("De tekst hierboven is daarna veranderd", .lamp))),
  ]
}
