import ArgumentParser
import Rooms
import Vocabulary

/// What is kept about whom, why, and until when: the record that article 30 of the GDPR asks for, as far as the program can
/// know it.
struct Register: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "register", abstract: "Zegt wat Kring bewaart, van wie, waarom en hoelang: voor het verwerkingsregister.")
  @Flag(help: "In English.") var english = false

  func run() {
    let words = RegisterWords(isEnglish: english)
    for line in Register.lines(words) { say(line) }
  }

  /// A line for each kind of thing and each way in which it is kept.
  static func lines(_ words: RegisterWords) -> [String] {
    Holdings.all.flatMap { holding in
      var seen: [Keeping] = []
      for table in holding.tables where !seen.contains(table.keeping) { seen.append(table.keeping) }
      return seen.map { keeping in
        let tables = holding.tables.filter { $0.keeping == keeping }.map(\.name).joined(separator: ", ")
        let parts = [words.of(keeping.whose), words.why(keeping.ground), words.until(keeping.until)].filter { !$0.isEmpty }
        return "\(words.name(holding.name)) (\(tables)): \(parts.joined(separator: "; "))."
      }
    }
  }
}

/// The words of the register, in two languages.
struct RegisterWords {
  let isEnglish: Bool

  private func say(_ dutch: String, _ english: String) -> String { isEnglish ? english : dutch }

  func name(_ name: Holding.Name) -> String { say(name.dutch, name.english) }

  func of(_ whose: Keeping.Whose) -> String {
    switch whose {
    case .nobody: say("geen persoonsgegevens", "no personal data")
    case .colleagues: say("van mensen die hier werken", "of people who work here")
    case .holders: say("van wie een account heeft", "of whoever has an account")
    case .participants: say("van wie in een gesprek zat", "of whoever sat in a conversation")
    case .auditors: say("van wie meekijkt als toetser", "of whoever looks along as an auditor")
    }
  }

  func why(_ ground: Keeping.Ground) -> String {
    switch ground {
    case .none: ""
    case .agreement:
      say(
        "nodig om iemand binnen te laten en haar werk te laten doen (AVG 6.1.b)",
        "needed to let somebody in and do her work (GDPR 6.1.b)")
    case .accountability:
      say(
        "de organisatie kan laten zien hoe haar werkwijze ontstond en wie erover besloot (AVG 6.1.f)",
        "the organisation can show how its way of working came about and who decided it (GDPR 6.1.f)")
    case .security: say("houdt buiten wie hier niet hoort (AVG 6.1.f)", "keeps out whoever does not belong here (GDPR 6.1.f)")
    case .learning:
      say(
        "mensen leren samen van hun werk en geven dit zelf (AVG 6.1.f)",
        "people learn from their work together and give this themselves (GDPR 6.1.f)")
    }
  }

  func until(_ until: Keeping.Until) -> String {
    switch until {
    case .organisation: say("zolang de organisatie hier werkt", "as long as the organisation works here")
    case .account: say("zolang het account er is", "as long as the account is there")
    case .takenAway: say("tot wie het gaf het terugneemt", "until whoever gave it takes it back")
    case .used(let span):
      say("tot het gebruikt is, en hoogstens \(length(span))", "until it is used, and \(length(span)) at most")
    case .ended: say("tot het recht dat het geeft ophoudt", "until the right that it gives ends")
    case .replaced: say("tot het volgende ervoor in de plaats komt", "until the next takes its place")
    case .opened(let days): say("\(days) dagen na het begin van het gesprek", "\(days) days after the conversation began")
    case .left(let days):
      say(
        "tot zij het weggooit, of \(days) dagen nadat haar toegang ophield",
        "until she throws it away, or \(days) days after her access ended")
    case .sources: say("zolang dat waarvan het gemaakt is", "as long as what it is made of")
    }
  }

  private func length(_ span: Span) -> String {
    let minutes = span.milliseconds / 60_000
    if minutes < 120 { return say("\(minutes) minuten", "\(minutes) minutes") }
    if minutes < 2_880 { return say("\(minutes / 60) uur", "\(minutes / 60) hours") }
    return say("\(minutes / 1_440) dagen", "\(minutes / 1_440) days")
  }
}
