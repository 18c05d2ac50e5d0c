import Domain
import Rooms
import Vocabulary

/// What Wijkwerk can show: a plan that was replaced, a policy that stays valid, a survey that is too old, a link, and a leaflet
/// at a page.
extension Wijkwerk {
  func prove(_ cast: Cast) async throws {
    let ellen = try cast["Ellen"]
    let sets = try await house.look(as: .member(ellen)) { room in try room.normSets() }
    guard let set = sets.first(where: { $0.edition == "2026" && $0.title.hasPrefix("Voorbeeldkader") })?.id else { return }
    let lastYear = Day(year: today.year - 1, month: 1, day: 1)
    at(daysAgo: 158, hour: 11)
    let plan = try await bring(
      ellen, "Scholingsplan \(lastYear.year)", "Wie wat leert in \(lastYear.year), en wat het kost.", from: lastYear,
      until: lastYear.adding(364),
      ["Scholing in \(lastYear.year)", "Meldcode: alle teams, in maart.", "Eigen regie: nieuwe collega's, in september."])
    let inquiry = try await bring(
      ellen, "Wat inwoners van ons vinden", "Zes vragen aan honderd inwoners, met hun antwoorden.", from: today.adding(-820),
      until: today.adding(-760),
      gift: .file(
        Array("vraag;antwoorden;vaak genoemd\nWerd er geluisterd?;94;de tijd nemen\nHielp het?;88;samen bellen\n".utf8),
        name: "uitkomsten DEF.csv"))
    let report = try await bring(
      ellen, "Jaarverslag \(lastYear.year)", "Met de adviezen van de cliëntenraad, en wat wij ermee deden.", from: lastYear,
      until: lastYear.adding(364),
      gift: .link("https://www.wijkwerk.example/jaarverslag-\(lastYear.year)"))
    let policy = try await bring(
      ellen, "Zo werken wij met de meldcode", "Wie wat doet bij een vermoeden, en wie meedenkt.", from: today.adding(-400),
      until: nil, review: today.adding(150),
      ["Zo werken wij met de meldcode", "Bel dezelfde dag met de aandachtsfunctionaris.", "Je beslist nooit alleen."])
    let leaflet = try await bring(
      ellen, "Folder: niet tevreden?", "Om mee te geven aan wie een klacht heeft.", from: today.adding(-150), until: nil,
      review: today.adding(300),
      ["Niet tevreden?", "Zeg het ons. Binnen zes weken hoor je wat wij ermee doen."])
    try await house.write(at: .evidence, as: ellen) { desk in
      try desk.connect(plan, toNumbers: ["V2", "O2"], of: set)
      try desk.connect(inquiry, toNumbers: ["V4"], of: set)
      try desk.connect(report, toNumbers: ["O1"], of: set)
      try desk.connect(policy, toNumbers: ["O2"], of: set)
      try desk.connect(policy, to: Wijkwerk.intake, step: nil)
      try desk.connect(leaflet, to: "als-iemand-niet-tevreden-is", step: nil)
      try desk.connect(leaflet, toNumbers: ["D5"], of: set)
    }
    at(daysAgo: 35, hour: 15)
    try await replace(ellen, plan, year: today.year)
  }

  /// This year's plan replaces last year's.
  private func replace(_ ellen: Viewer, _ plan: ID<Evidence>, year: Int) async throws {
    let first = Day(year: year, month: 1, day: 1)
    let lines = ["Scholing in \(year)", "Meldcode: herhaling voor alle teams, in maart.", "Samen nadenken: acht kringen."]
    let draft = EvidenceDraft(
      title: "Scholingsplan \(year)", shows: "Wie wat leert in \(year), en wat het kost.",
      period: try EvidencePeriod(from: first, until: first.adding(364), review: nil),
      gift: .file(Wijkwerk.pdf(lines), name: "scholingsplan.pdf"))
    try await house.write(at: .evidence, as: ellen) { desk in try desk.replace(plan, after: 1, with: draft) }
  }

  private func bring(
    _ ellen: Viewer, _ title: String, _ shows: String, from: Day, until: Day?, review: Day? = nil, _ lines: [String] = [],
    gift: EvidenceDraft.Gift? = nil
  ) async throws -> ID<Evidence> {
    let period = try EvidencePeriod(from: from, until: until, review: review)
    let draft = EvidenceDraft(
      title: title, shows: shows, period: period, gift: gift ?? .file(Wijkwerk.pdf(lines), name: "\(slug(of: title)).pdf"))
    return try await house.write(at: .evidence, as: ellen) { desk in try desk.bring(draft) }
  }

  /// One page with a few lines on it (ISO 32000-1, 7.5): just enough to open.
  static func pdf(_ lines: [String]) -> [UInt8] {
    let words = lines.map { line in line.map { $0 == "(" || $0 == ")" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() }
    let text = "BT /F1 20 Tf 72 750 Td 30 TL \(words.map { "(\($0)) Tj T*" }.joined(separator: " ")) ET"
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
      "<< /Length \(text.utf8.count) >>\nstream\n\(text)\nendstream", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    var file = "%PDF-1.4\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.utf8.count
    let table = places.map { place in "\(String(repeating: "0", count: 10 - String(place).count))\(place) 00000 n \n" }.joined()
    file +=
      """
      xref\n0 \(objects.count + 1)\n0000000000 65535 f \n\(table)trailer\n<< /Size \(objects.count + 1) /Root 1 0 R \
      >>\nstartxref\n\(start)\n%%EOF\n
      """
    return Array(file.utf8)
  }
}
