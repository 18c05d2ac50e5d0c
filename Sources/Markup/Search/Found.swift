/// Search results: a list below a heading, with the words around what was searched.
package enum Found {
  package struct Item: Sendable {
    package let title: String
    package let address: String
    package let remark: HTML?
    package let words: HTML

    package init(_ title: String, to address: String, _ remark: HTML? = nil, words: HTML) {
      self.title = title
      self.address = address
      self.remark = remark
      self.words = words
    }

    fileprivate var html: HTML {
      """
      <li><a class="pages__title" href="\(address)">\(title)</a>\(remark.map { #"<p class="small soft">\#($0)</p>"# } as HTML?)\
      \(HTML.when(!words.isEmpty, #"<p class="found__words">\#(words)</p>"#))</li>
      """
    }
  }

  package static func list(_ items: [Item]) -> HTML { #"<ul class="pages found">\#(each: items, \.html)</ul>"# }

  /// A searched word within its context.
  package static func asked(_ words: String) -> HTML { "<mark>\(words)</mark>" }

  package static let examples: [Example] = [
    Example(
      "twee bladzijden",
      list([
        Item(
          "Als iemand niet tevreden is", to: "#", "Als iemand bij ons aanklopt. Stap: De weg wijzen",
          words: "Een \(asked("klacht")) is een recht. De ander weet dat er een onafhankelijke commissie is…"),
        Item("Onze belofte", to: "#", "over-ons", words: "… U hoort wat wij met uw \(asked("klacht")) of idee deden."),
      ]))
  ]
}
