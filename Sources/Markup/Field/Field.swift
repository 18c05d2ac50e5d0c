/// One question of a form: label, hint, mistake, and input. The mistake stands before the input, and hint and mistake are tied
/// to it for screen readers.
package struct Field: Sendable {
  /// The kind of input.
  package enum Kind: Sendable {
    case text, email, newPassword, password, date, search
    /// Digits to type, large.
    case code
    /// The code on the big screen, large: letters and digits.
    case signs
    case number(from: Int?, to: Int?)
    /// Several lines; `low` for a sentence or two.
    case lines(low: Bool)
    case select([Option])
    case file(accept: String, several: Bool)
  }

  package var name: String
  package var label: String
  package var kind: Kind
  package var value: String
  package var hint: String?
  package var mistake: Mistake?
  /// How a browser or password manager may fill it in, as in `username` or `one-time-code`.
  package var autocomplete: String?
  package var maximum: Int?
  /// Announced but not shown, for when the words right above say it already.
  package var hidesLabel: Bool

  package init(
    _ name: String, _ label: String, _ kind: Kind = .text, value: String = "", hint: String? = nil, mistake: Mistake? = nil,
    autocomplete: String? = nil, atMost maximum: Int? = nil, hidesLabel: Bool = false
  ) {
    self.name = name
    self.label = label
    self.kind = kind
    self.value = value
    self.hint = hint
    self.mistake = mistake
    self.autocomplete = autocomplete
    self.maximum = maximum
    self.hidesLabel = hidesLabel
  }

  /// The id of a field (`#veld-mail`), to which error summaries link.
  package static func id(_ name: String) -> String { "veld-\(name)" }

  /// A hidden input.
  package static func hidden(_ name: String, _ value: String) -> HTML {
    #"<input type="hidden" name="\#(name)" value="\#(value)">"#
  }

  package var html: HTML {
    """
    <div class="field\(HTML.when(mistake != nil, " field--error"))">
    <label class="\(HTML.when(hidesLabel, "hidden-visually", else: "field__label"))" for="\(id)">\(label)</label>
    \(hint.map { #"<p class="field__hint" id="\#(id)-hint">\#($0)</p>"# } as HTML?)\(mistake?.html(id: id))\(input)</div>

    """
  }

  private var id: String { Field.id(name) }

  private var input: HTML {
    switch kind {
    case .text: single("text")
    case .email: single("email", #" inputmode="email" autocapitalize="none" spellcheck="false""#)
    case .newPassword, .password: single("password")
    case .date: single("date")
    case .search: single("search")
    case .code: single("text", #" inputmode="numeric""#, class: "input input--code")
    case .signs: single("text", #" autocapitalize="characters" spellcheck="false""#, class: "input input--code")
    case .number(let least, let most):
      single("number", "\(HTML.attribute("min", least.map { String($0) }))\(HTML.attribute("max", most.map { String($0) }))")
    case .lines(let isLow):
      """
      <textarea class="input\(HTML.when(isLow, " input--low"))"\(common)>
      \(value)</textarea>
      """
    case .select(let options):
      #"<select class="input"\#(common)>\#(each: options, { $0.choice(selected: value) })</select>"#
    case .file(let accept, let isSeveral):
      #"<input class="input input--file" type="file" accept="\#(accept)"\#(HTML.when(isSeveral, " multiple"))\#(common)>"#
    }
  }

  private func single(_ type: HTML, _ more: HTML = "", class name: HTML = "input") -> HTML {
    // A typed password is never sent back, not even to its own author.
    let isSecret = if case .password = kind { true } else if case .newPassword = kind { true } else { false }
    return """
      <input class="\(name)" \
      type="\(type)"\(HTML.when(!isSecret && !value.isEmpty, HTML.attribute("value", value)))\(more)\(common)>
      """
  }

  private var common: HTML {
    """
     id="\(id)" name="\(name)"\(HTML.attribute("autocomplete", completion))\
    \(HTML.attribute("maxlength", maximum.map { String($0) }))\
    \(HTML.when(mistake != nil, #" aria-invalid="true""#))\(HTML.attribute("aria-describedby", described))
    """
  }

  private var completion: String? {
    if let autocomplete { return autocomplete }
    return switch kind {
    case .password: "current-password"
    case .newPassword: "new-password"
    case .code, .signs: "off"
    default: nil
    }
  }

  private var described: String? {
    switch (hint, mistake) {
    case (nil, nil): nil
    case (nil, _): "\(id)-fout"
    case (_, nil): "\(id)-hint"
    case (_, _): "\(id)-hint \(id)-fout"
    }
  }
}
