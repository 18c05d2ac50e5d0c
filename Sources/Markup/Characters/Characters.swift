/// The characters of a demo, to step in as: one button each, with who they are.
package enum Characters {
  package struct Character: Sendable {
    package let value: String
    package let name: String
    package let words: String
    package let initials: String

    package init(_ value: String, _ name: String, _ words: String, initials: String) {
      self.value = value
      self.name = name
      self.words = words
      self.initials = initials
    }
  }

  /// - Parameter name: of the field with the chosen one.
  package static func html(to address: String, name: String, _ characters: [Character]) -> HTML {
    PostForm(to: address, classes: "characters").html("<ul>\(each: characters, { "<li>\(button($0, name: name))</li>" })</ul>")
  }

  private static func button(_ character: Character, name: String) -> HTML {
    """
    <button class="character" type="submit" name="\(name)" value="\(character.value)">\
    <span class="initials" aria-hidden="true">\(character.initials)</span>\
    <span><strong>\(character.name)</strong><br><span class="small soft">\(character.words)</span></span></button>
    """
  }

  package static let examples: [Example] = [
    Example(
      "vier mensen",
      html(
        to: "#", name: "als",
        [
          Character("samira", "Samira", "werker, Zuiderkwartier", initials: "SA"),
          Character("marloes", "Marloes", "begeleidt gesprekken", initials: "MA"),
          Character("peter", "Peter", "teamleider", initials: "PE"),
          Character("ingrid", "Ingrid", "toetser, te gast tot 18 december", initials: "IN"),
        ]))
  ]
}
