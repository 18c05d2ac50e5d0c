extension Steps {
  package static let examples: [Example] = [
    Example(
      "gewoon, veranderd, en zonder ruimte",
      html([
        Step(
          id: "stap-1", 1, "Binnen vijf werkdagen een mens aan de lijn",
          pairs: [
            ("Waarom hier", "Wie moet wachten, haakt af of belt een ander loket."),
            ("Daarna klopt", "De inwoner kent één naam en één nummer."),
            ("Onze afspraak", "Bel binnen vijf werkdagen. Twee keer geen gehoor? Doe een kaart in de bus."),
          ],
          space: Space("Jouw ruimte", "Soms is langsgaan beter dan bellen. Dat zie jij."), margin: "Bij stap 1",
          notes: [
            Note(.norm, ##"<a href="#d2"><b>D2</b> Bereikbaar zijn</a>"##),
            Note(.deviation, ##"<a href="#anders">Hier anders gedaan?</a>"##, isForScreen: true),
          ]),
        Step(
          id: "stap-2", 2, "Samen het plan maken", tag: Tag.html("Veranderd in versie 5", .lamp),
          pairs: [("Waarom hier", "Een plan van ons is geen plan van hen.")],
          deviations: Deviations(
            "Zes keer anders gedaan sinds augustus", isOpen: true,
            voices: [
              (
                "‘Eerst was er rust nodig. Ik kwam drie keer koffiedrinken.’",
                "Zuiderkwartier, oktober. Vrijgegeven door het team."
              )
            ],
            remark: "Zes keer dezelfde reden is een teken aan de stap, niet aan de werker."),
          margin: "Bij stap 2"),
        Step(
          id: "stap-3", 3, "Is het veilig?", pairs: [("Waarom hier", "Als je het niet vraagt, hoor je het niet.")],
          space: Space("Hier is geen ruimte", "Dit is wet. Twijfel je? Dan overleg je altijd.", isNone: true),
          margin: "Bij stap 3"),
      ]))
  ]
}
