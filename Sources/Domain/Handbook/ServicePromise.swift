/// A service, as a promise in plain words to whoever uses it: what they may count on, and what they can do when it goes wrong.
package struct ServicePromise: Sendable, Hashable {
  package var forWhom: String
  /// What you may expect from us; a line for each thing.
  package var expect: String
  /// What we ask of you; a line for each thing.
  package var ask: String
  /// What you can do when it is not right.
  package var whenWrong: String
  /// Within what time, at what price. May be empty.
  package var terms: String

  package init(forWhom: String = "", expect: String = "", ask: String = "", whenWrong: String = "", terms: String = "") {
    self.forWhom = forWhom
    self.expect = expect
    self.ask = ask
    self.whenWrong = whenWrong
    self.terms = terms
  }

  /// Everything that is written, in the order of the page.
  package var parts: [String] { [forWhom, expect, ask, whenWrong, terms] }

  /// As it is stored.
  package var text: String {
    var lines = NamedLines()
    lines.add("voor-wie", forWhom)
    lines.add("verwacht", expect)
    lines.add("vraag", ask)
    lines.add("klopt-niet", whenWrong)
    lines.add("voorwaarden", terms)
    return lines.text
  }

  package init(text: String) {
    self.init()
    NamedLines.read(text) { name, value in
      switch name {
      case "voor-wie": forWhom = value
      case "verwacht": expect = value
      case "vraag": ask = value
      case "klopt-niet": whenWrong = value
      case "voorwaarden": terms = value
      default: break
      }
    }
  }
}
