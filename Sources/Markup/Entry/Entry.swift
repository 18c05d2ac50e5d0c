/// What stands beside the form on a page for somebody who is not signed in.
package enum Entry {
  /// The way in with the code of a screen, which has letters and digits.
  package static func code(
    name: String, to address: String, key: String? = nil, heading: String, hint: String, label: String, button: String
  ) -> HTML {
    let field = Field.id(name)
    return PostForm(to: address, key: key, classes: "entry__code").html(
      """
      <h2 class="h-small">\(heading)</h2><p class="soft small" id="\(field)-hint">\(hint)</p>
      <div class="entry__codeline"><label class="hidden-visually" for="\(field)">\(label)</label>
      <input class="input input--code" id="\(field)" name="\(name)" autocapitalize="characters" spellcheck="false" \
      autocomplete="off" aria-describedby="\(field)-hint">
      \(Button.submit(button, .second))</div>

      """)
  }

  package static let examples: [Example] = [
    Example(
      "code",
      code(
        name: "code", to: "#", heading: "Doe je mee aan een gesprek?",
        hint: "Vul de code van het scherm in. Een account is niet nodig.",
        label: "Code van het scherm", button: "Doe mee"))
  ]
}
