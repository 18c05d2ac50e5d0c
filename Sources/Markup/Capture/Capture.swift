/// Write something down within a minute: one to three ways, each a large target.
package enum Capture {
  package static func html(_ ways: [(icon: Icon, word: String, address: String)]) -> HTML {
    """
    <div \
    class="capture">\(each: ways, { #"<a class="capture__way" href="\#($0.address)">\#($0.icon.html)\#($0.word)</a>"# })</div>
    """
  }

  package static let examples: [Example] = [
    Example("schrijven", html([(.pencil, "Schrijf", "#"), (.deviation, "Ik deed het anders", "#")]))
  ]
}
