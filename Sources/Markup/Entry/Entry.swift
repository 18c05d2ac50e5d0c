/// What stands beside the form on a page for somebody who is not signed in.
package enum Entry {
  /// Joining with the code of a screen.
  package static func code(to address: String, heading: String, hint: String, label: String, button: String, value: String = "")
    -> HTML
  {
    let field = Field.id("code")
    return """
      <form class="entry__code" method="post" action="\(address)" novalidate><h2 class="h-small">\(heading)</h2>
      <p class="soft small" id="\(field)-hint">\(hint)</p>
      <div class="entry__codeline"><label class="hidden-visually" for="\(field)">\(label)</label>
      <input class="input input--code" id="\(field)" name="code" inputmode="numeric" autocomplete="off"\
       aria-describedby="\(field)-hint"\
      \(HTML.when(!value.isEmpty, HTML.attribute("value", value)))>
      \(Button.submit(button, .second))</div></form>

      """
  }

  package static let examples: [Example] = [
    Example(
      "code",
      code(
        to: "#", heading: "Doe je mee aan een gesprek?", hint: "Vul de code van het scherm in. Een account is niet nodig.",
        label: "Code van het scherm", button: "Doe mee"))
  ]
}
