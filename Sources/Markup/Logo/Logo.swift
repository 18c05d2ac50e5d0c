/// Eight backs of chairs seen from above; the second is the open chair.
package enum Logo {
  package static let html: HTML = """
    <svg class="logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">\
    <path class="logo__seat" d="M14.25 4.94A11.2 11.2 0 0 1 17.75 4.94"/>\
    <path class="logo__open" d="M22.58 6.94A11.2 11.2 0 0 1 25.06 9.42"/>\
    <path class="logo__seat" d="M27.06 14.25A11.2 11.2 0 0 1 27.06 17.75"/>\
    <path class="logo__seat" d="M25.06 22.58A11.2 11.2 0 0 1 22.58 25.06"/>\
    <path class="logo__seat" d="M17.75 27.06A11.2 11.2 0 0 1 14.25 27.06"/>\
    <path class="logo__seat" d="M9.42 25.06A11.2 11.2 0 0 1 6.94 22.58"/>\
    <path class="logo__seat" d="M4.94 17.75A11.2 11.2 0 0 1 4.94 14.25"/>\
    <path class="logo__seat" d="M6.94 9.42A11.2 11.2 0 0 1 9.42 6.94"/></svg>
    """

  /// The logo with the name of the product and of the organisation; a link when it leads somewhere.
  package static func brand(_ product: String, _ organisation: String?, to address: String? = nil) -> HTML {
    let words: HTML = "\(html)<span>\(product)\(organisation.map { "<small>\($0)</small>" } as HTML?)</span>"
    guard let address else { return #"<p class="brand">\#(words)</p>"# }
    return #"<a class="brand" href="\#(address)">\#(words)</a>"#
  }

  package static let examples: [Example] = [Example("merk", brand("Kring", "Stichting Wijkwerk", to: "/"))]
}
