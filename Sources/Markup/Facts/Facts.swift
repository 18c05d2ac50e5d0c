/// A few facts about a page, in its margin.
package enum Facts {
  package static func html(_ facts: [(name: String, value: HTML)]) -> HTML {
    #"<dl class="facts">\#(each: facts, { "<div><dt>\($0.name)</dt><dd>\($0.value)</dd></div>" })</dl>"#
  }

  package static let examples: [Example] = [
    Example(
      "van een proces",
      html([("Van wie", "Peter, teamleider Zuiderkwartier"), ("Versie", ##"<a href="#">Vijf, sinds 2 november 2026</a>"##)]))
  ]
}
