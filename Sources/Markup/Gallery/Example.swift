/// One component in one state, with realistic words. The gallery, the tests and axe use the same list.
package struct Example: Sendable {
  package let name: String
  package let html: HTML
  /// Whether it is shown in the colours of a closed circle.
  package let isInside: Bool

  package init(_ name: String, inside: Bool = false, _ html: HTML) {
    self.name = name
    self.html = html
    isInside = inside
  }
}
