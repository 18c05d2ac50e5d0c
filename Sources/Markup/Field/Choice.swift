extension Field {
  /// One answer to choose, with its consequence.
  package struct Option: Sendable {
    package let value: String
    package let words: String
    package let hint: String?

    package init(_ value: String, _ words: String, hint: String? = nil) {
      self.value = value
      self.words = words
      self.hint = hint
    }

    fileprivate func choice(type: HTML, name: String, isChosen: Bool) -> HTML {
      """
      <label class="choice"><input type="\(type)" name="\(name)" value="\(value)"\(HTML.when(isChosen, " checked"))>\
      <span>\(words)\(hint.map { #"<br><span class="field__hint">\#($0)</span>"# } as HTML?)</span></label>
      """
    }

    func choice(selected: String) -> HTML {
      #"<option value="\#(value)"\#(HTML.when(value == selected, " selected"))>\#(words)</option>"#
    }
  }

  /// One of a few answers.
  package static func radios(
    _ name: String, _ question: String, _ options: [Option], chosen: String? = nil, hint: String? = nil, mistake: Mistake? = nil
  ) -> HTML {
    group(
      name, question, hint: hint, mistake: mistake,
      options.map { $0.choice(type: "radio", name: name, isChosen: $0.value == chosen) })
  }

  /// Several of a few answers; each is sent under the same name.
  package static func checks(
    _ name: String, _ question: String, _ options: [Option], chosen: Set<String> = [], hint: String? = nil,
    mistake: Mistake? = nil
  ) -> HTML {
    group(
      name, question, hint: hint, mistake: mistake,
      options.map { $0.choice(type: "checkbox", name: name, isChosen: chosen.contains($0.value)) },
      // A few names are easiest to read below each other, and so are options with an explanation.
      inColumns: options.count > 8 && options.allSatisfy { $0.hint == nil })
  }

  /// A single yes or no, without a question around it.
  package static func check(_ name: String, _ option: Option, isChosen: Bool = false) -> HTML {
    option.choice(type: "checkbox", name: name, isChosen: isChosen)
  }

  private static func group(
    _ name: String, _ question: String, hint: String?, mistake: Mistake?, _ choices: [HTML], inColumns: Bool = false
  ) -> HTML {
    let id = Field.id(name)
    let described = [hint.map { _ in "\(id)-hint" }, mistake.map { _ in "\(id)-fout" }].compactMap { $0 }.joined(separator: " ")
    return """
      <fieldset class="field\(HTML.when(mistake != nil, " field--error"))" id="\(id)" tabindex="-1"\
      \(HTML.attribute("aria-describedby", described.isEmpty ? nil : described))>
      <legend class="field__label">\(question)</legend>
      \(hint.map { #"<p class="field__hint" id="\#(id)-hint">\#($0)</p>"# } as HTML?)\(mistake?.html(id: id))\
      \(inColumns ? #"<div class="choices">\#(choices.joined())</div>"# : choices.joined())</fieldset>

      """
  }

  package static let examples: [Example] = [
    Example("leeg", Field("wat", "Wat deed je anders?", hint: "Eén zin is genoeg. Geen namen.").html),
    Example(
      "fout",
      Field(
        "waarom", "Waarom was dat goed?", .lines(low: true), mistake: Mistake("Schrijf een reden op. Hoe kort ook.", sign: "Fout")
      ).html),
    Example("e-mail", Field("mail", "E-mailadres", .email, value: "samira@wijkwerk.example", autocomplete: "username").html),
    Example("wachtwoord", Field("woord", "Wachtwoord", .password).html),
    Example("code", Field("code", "Code van het scherm", .signs, hint: "Tien tekens. Een account is niet nodig.").html),
    Example("dag", Field("einde", "Tot en met welke dag?", .date, value: "2026-12-24").html),
    Example("getal", Field("minuten", "Hoeveel minuten?", .number(from: 1, to: 60), value: "8").html),
    Example(
      "keuzelijst",
      Field(
        "kader", "Toetsingskader", .select([Option("1", "Voorbeeldkader 2026"), Option("2", "Voorbeeldkader 2023")]), value: "2"
      ).html),
    Example("bestand", Field("bestanden", "Kies de bestanden", .file(accept: ".md,text/markdown", several: true)).html),
    Example(
      "één keuze",
      radios(
        "deel", "Met wie deel je dit?",
        [
          Option("ik", "Met niemand", hint: "Je kunt het later nog delen."),
          Option("team", "Met mijn team", hint: "Negen mensen."),
          Option("eigenaar", "Met de eigenaar van dit proces", hint: "Peter."),
        ], chosen: "ik")),
    Example(
      "één keuze, fout",
      radios(
        "stand", "Hoe staat het ervoor?", [Option("ja", "Geregeld"), Option("deels", "Deels")],
        mistake: Mistake("Kies een stand.", sign: "Fout"))),
    Example(
      "meer keuzes",
      checks(
        "teams", "Welke teams bespraken dit?", [Option("zuid", "Zuiderkwartier"), Option("vaart", "De Vaart")], chosen: ["vaart"])
    ),
    Example("ja of nee", check("agenda", Option("ja", "Zet dit op de agenda van ons werkoverleg"), isChosen: true)),
  ]
}
