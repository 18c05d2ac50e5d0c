import Domain
import Forms
import Markup
import Pages
import Vocabulary
import Wording

extension Props {
  static func craft(_ pen: Pen, isShown: Bool = false) -> CraftReading {
    let file = CraftReading.File(name: pen("foto.png"), kind: .png, size: 1_200_000)
    let part = CraftReading.Part(
      id: ID(raw: "onderdeel-1"), heading: pen("Zoekt de toenadering die past"), can: pen("Ik kan wachten."),
      learn: pen("Wanneer ik stop."),
      examples: [
        CraftReading.Example(
          id: ID(raw: "voorbeeld-1"), words: pen("Drie keer koffie."), link: "/1/2", file: file, on: Props.today),
        CraftReading.Example(id: ID(raw: "voorbeeld-2"), words: "", link: "", file: file, on: Props.today),
      ])
    let bare = CraftReading.Part(
      id: ID(raw: "onderdeel-2"), heading: pen("Neemt de ruimte van het vak"), can: "", learn: "", examples: [])
    return CraftReading(parts: [part, bare], showings: isShown ? [showing(pen)] : [])
  }

  private static func showing(_ pen: Pen) -> CraftShowingCard {
    CraftShowingCard(
      id: ID(raw: "inzage-1"), owner: PersonName(id: ID(raw: "samira"), name: pen("Samira El Amrani"), position: .worker),
      reader: PersonName(id: ID(raw: "peter"), name: pen("Peter Janssen"), position: .teamLead), part: ID(raw: "onderdeel-1"),
      until: Props.today.adding(9))
  }

  static func craftPages(_ pen: Pen) -> [ExamplePage] {
    let offers = [CraftOffer(set: ID(raw: "kader"), title: pen("Onze kernwaarden"), headings: [pen("Is er waar mensen zijn.")])]
    let readers = [PersonName(id: ID(raw: "peter"), name: pen("Peter Janssen"), position: .teamLead)]
    return [
      ExamplePage("vak") { craftPage(craft(pen, isShown: true), offers: offers, $0) },
      ExamplePage("vak-leeg") { craftPage(CraftReading(), offers: [], $0) },
      ExamplePage("vak-fout") {
        craftPage(
          craft(pen), offers: offers, $0,
          form: FormState(["kan": pen("Iets")]).noting(.other($0.wording.refusal(.craft(.headingMissing))), at: "titel"))
      },
      ExamplePage("vak-onderdeel") { craftPartPage(craft(pen).parts[0], $0) },
      ExamplePage("vak-onderdeel-fout") {
        craftPartPage(
          craft(pen).parts[1], $0,
          example: FormState(["link": "x"]).noting(.other($0.wording.refusal(.craft(.linkUnsafe))), at: "link"))
      },
      ExamplePage("vak-einde") { craftEndPage($0) },
      ExamplePage("vak-inzage") {
        craftShowingsPage(craft(pen, isShown: true), readers: readers, address: { _ in pen("https://gemeente.example") }, $0)
      },
      ExamplePage("vak-inzage-leeg") { craftShowingsPage(CraftReading(), readers: readers, address: { $0.address }, $0) },
      ExamplePage("getoond") { shownCraftsPage([showing(pen)], $0) }, ExamplePage("getoond-niets") { shownCraftsPage([], $0) },
      ExamplePage("getoond-vak") { shownCraftPage(showing(pen), craft(pen), $0) },
    ]
  }
}
