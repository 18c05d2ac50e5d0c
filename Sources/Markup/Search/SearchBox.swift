/// The search form. It only reads: the question is in the address, so that a result can be linked to.
package struct SearchBox: Sendable {
  package var label: String
  package var go: String
  package var address: String
  package var question: String

  /// The name of the question in the address.
  package static let name = "q"
  /// The longest question. The browser stops there, and the server ignores the rest.
  package static let most = 200

  package init(_ label: String, go: String, to address: String, question: String = "") {
    self.label = label
    self.go = go
    self.address = address
    self.question = question
  }

  /// Large, on the search page.
  package var html: HTML {
    """
    <form class="search" role="search" method="get" action="\(address)">\
    <label class="field__label" for="\(Field.id(SearchBox.name))">\(label)</label>\
    <div class="search__line">\(input(Field.id(SearchBox.name)))\(Button.submit(go, Button.Look(icon: .search)))</div></form>

    """
  }

  /// In the head of every page, where there is room for it; on a phone an icon links to the search page instead.
  var inHead: HTML {
    """
    <form class="search search--head" role="search" method="get" action="\(address)">\
    <label class="hidden-visually" for="zoek">\(label)</label>\(input("zoek"))\
    <button class="tool" type="submit" aria-label="\(go)">\(Icon.search.html)</button></form>\
    <a class="tool search__way" href="\(address)" aria-label="\(go)">\(Icon.search.html)</a>
    """
  }

  private func input(_ id: String) -> HTML {
    """
    <input class="input" type="search" id="\(id)" \
    name="\(SearchBox.name)"\(HTML.when(!question.isEmpty, HTML.attribute("value", question)))\
     maxlength="\(SearchBox.most)" autocomplete="off" enterkeyhint="search">
    """
  }

  package static let examples: [Example] = [
    Example("een vraag", SearchBox("Wat zoek je?", go: "Zoek", to: "#", question: "klacht van een cliënt").html)
  ]
}
