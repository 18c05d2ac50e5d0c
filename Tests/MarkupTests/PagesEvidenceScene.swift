import Domain
import Forms
import Markup
import Pages
import Vocabulary
import Wording

extension Props {
  static func period(_ from: Int, _ until: Int?, review: Int? = nil) -> EvidencePeriod {
    EvidencePeriod(
      kept: Day(year: from, month: 1, day: 1), until: until.map { Day(year: $0, month: 12, day: 31) },
      review: review.map { Day(year: $0, month: 7, day: 1) })
  }

  static func piece(_ title: String, _ period: EvidencePeriod, number: Int = 1, _ pen: Pen, isLink: Bool = false) -> EvidenceMark
  {
    EvidenceMark(
      id: ID(raw: "bewijs-\(number)"), title: pen(title), period: period, number: number,
      since: Moment(Day(year: 2026, month: 2, day: 3), hour: 10),
      isLink: isLink)
  }

  static func revision(_ number: Int, _ content: EvidenceContent, _ pen: Pen, destroyed: EvidenceEnd? = nil) -> EvidenceRevision {
    EvidenceRevision(
      number: number, title: pen("Opleidingsplan"), shows: pen("Wie wat leert, en wanneer."),
      period: period(2023 + number, 2023 + number), content: content,
      by: pen("Ellen de Wit"), at: Moment(Day(year: 2023 + number, month: 2, day: 3), hour: 10), chain: pen("cc01"),
      destroyed: destroyed)
  }

  static func evidence(_ pen: Pen, mayKeep: Bool, isWithdrawn: Bool = false) -> EvidenceReading {
    let file = EvidenceContent.file(
      StoredFile(kind: .pdf, hash: pen("aa01"), size: 812_000), name: pen("opleidingsplan def (2).pdf"))
    let end = EvidenceEnd(on: Day(year: 2026, month: 3, day: 4), by: pen("Ellen de Wit"), reason: pen("Er stond een naam in."))
    return EvidenceReading(
      id: ID(raw: "bewijs-1"),
      revisions: [
        revision(3, file, pen), revision(2, .link("https://gemeente.example"), pen), revision(1, file, pen, destroyed: end),
      ],
      withdrawal: isWithdrawn ? end : nil,
      proofs: [.init(place: ID(raw: "plek-1"), clause: clause("V1", "Eigen regie", pen), set: pen("Voorbeeldkader, 2026"))],
      spots: [
        EvidenceSpot(
          place: ID(raw: "plek-2"), slug: "van-aanmelding-naar-plan", pageTitle: pen("Van aanmelding naar plan"), step: step(1),
          stepTitle: pen("Bellen"))
      ],
      mayKeep: mayKeep, sets: mayKeep ? [set(pen), oldSet(pen)] : [],
      candidates: mayKeep ? [("accounts", pen("Accounts"), [])] : [])
  }

  static func overview(_ pen: Pen) -> EvidenceOverview {
    let marks = [clause("V1", "Eigen regie", pen), clause("V2", "Samen", pen)]
    return EvidenceOverview(
      set: set(pen), months: 12,
      rows: [
        .init(mark: piece("Opleidingsplan", period(2024, 2024), pen), standing: .stale, clauses: [marks[0]]),
        .init(mark: piece("Tevredenheid", period(2025, 2025), number: 2, pen), standing: .runsOut, clauses: marks),
        .init(
          mark: piece("Beleid", period(2026, nil, review: 2028), number: 3, pen, isLink: true), standing: .holds, clauses: marks),
      ], onlyStale: [marks[0]], without: [(clause("V3", "Afwijken", pen), true), (clause("V4", "Helpt het", pen), false)],
      mayKeep: true)
  }

  static func evidencePages(_ pen: Pen) -> [ExamplePage] {
    let cards = [
      EvidenceCard(
        mark: piece("Opleidingsplan", period(2025, 2025), pen), shows: pen("Wie wat leert."), clauses: 2, spots: 1,
        isWithdrawn: false, isDestroyed: false),
      EvidenceCard(
        mark: piece("Los", period(2026, nil, review: 2027), number: 2, pen), shows: "", clauses: 0, spots: 0, isWithdrawn: false,
        isDestroyed: false),
      EvidenceCard(
        mark: piece("Weg", period(2020, 2020), number: 3, pen), shows: "", clauses: 1, spots: 0, isWithdrawn: true,
        isDestroyed: false),
    ]
    let aim = EvidenceAim(.clause(ID(raw: "kader"), ID(raw: "norm-v1")), name: pen("V1 Eigen regie"))
    return [
      ExamplePage("bewijs") { evidenceShelfPage(cards, mayKeep: true, $0) },
      ExamplePage("bewijs-leeg") { evidenceShelfPage([], mayKeep: false, $0) },
      ExamplePage("bewijs-nieuw") { newEvidencePage(for: aim, $0) },
      ExamplePage("bewijs-nieuw-fout") {
        newEvidencePage(
          for: nil, $0,
          form: FormState(["titel": pen("Plan")]).noting(.other($0.wording.refusal(EvidenceRefusal.unknownKind)), at: "bestand"))
      },
      ExamplePage("bewijs-vervangen") { evidenceReplacementPage(evidence(pen, mayKeep: true), $0) },
      ExamplePage("bewijsstuk") { evidencePage(evidence(pen, mayKeep: false), $0) },
      ExamplePage("bewijsstuk-bijhouden") { evidencePage(evidence(pen, mayKeep: true), $0) },
      ExamplePage("bewijsstuk-geweigerd") { evidencePage(evidence(pen, mayKeep: false), isRefused: true, $0) },
      ExamplePage("bewijsstuk-ingetrokken") { evidencePage(evidence(pen, mayKeep: true, isWithdrawn: true), $0) },
      ExamplePage("bewijsstuk-fout") {
        evidencePage(
          evidence(pen, mayKeep: true), $0,
          form: FormState().noting(.other($0.wording.refusal(EvidenceRefusal.numbersMissing)), at: "nummers"))
      },
      ExamplePage("bewijs-vernietigen") {
        evidenceDestructionPage(evidence(pen, mayKeep: true), evidence(pen, mayKeep: true).revisions[0], $0)
      },
      ExamplePage("kader-bewijs") { normEvidencePage(overview(pen), $0) },
    ]
  }
}
