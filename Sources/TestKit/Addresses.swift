import Forms
package import Pages

extension PathPattern {
  /// A path of this pattern, with these names in it.
  package func path(_ name: (String) -> String) -> String {
    text.split(separator: "/", omittingEmptySubsequences: false).map { piece in
      piece.hasPrefix("{") ? Place.encoded(name(String(piece.dropFirst().dropLast()))) : String(piece)
    }.joined(separator: "/")
  }
}

extension Place {
  /// The same place with a query value, as a visitor could type it.
  package func asking(_ name: String, _ value: String) -> Place { asking(CarriedField(name), value) }
}
