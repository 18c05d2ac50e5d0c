/// One component in one state, with words as they would stand on a page. The same list serves the gallery, the tests and axe.
package struct Example: Sendable {
  package let name: String
  package let html: HTML
  /// Whether it lies in lamplight: within a closed circle.
  package let isInside: Bool

  package init(_ name: String, inside: Bool = false, _ html: HTML) {
    self.name = name
    self.html = html
    isInside = inside
  }
}
