package import Domain

/// The words about what somebody wrote and to whom it was given: who reads it, who came since, and from how many people something is said.
package protocol GivenWording: Sendable {
  // One's own
  /// Who reads it now, by name, and what the others see.
  func readNow(_ own: OwnDeviation) -> String
  var changeMine: String { get }
  var changeMineTitle: String { get }
  /// What becomes of what stands now, when it is changed.
  func changeMineLead(_ own: OwnDeviation) -> String
  var keepMine: String { get }
  var takeOwnBack: String { get }
  var throwMineAway: String { get }
  func throwMineAwayWords(_ own: OwnDeviation) -> String
  var throwMineAwayNow: String { get }

  // Who came since
  var readerQuestionsTitle: String { get }
  var readerQuestionsLead: String { get }
  func readerQuestion(_ question: ReaderQuestion) -> String
  var readerYes: String { get }
  var readerNo: String { get }
  var readerQuestionsWho: String { get }
  func readerAsks(_ question: ReaderQuestion) -> (title: String, words: String, who: String)
  func readerNotice(_ notice: NoticeCard) -> String

  // From how many people something is said
  var leastTitle: String { get }
  var leastLead: String { get }
  var leastFrom: String { get }
  var leastWhy: String { get }
  func least(_ least: Least) -> (what: String, from: String, why: String)
}

extension Dutch: GivenWording {
  package func readNow(_ own: OwnDeviation) -> String {
    if let team = own.team { return readByAll(team) }
    let names = own.readers.isEmpty ? nil : list(own.readers)
    switch own.audience {
    case .me: return "Alleen jij ziet dit. Het ligt onder een sleutel van jou, en telt nergens in mee."
    case .team: return "\(names.map { "Nu lezen dit: \($0)." } ?? "Nu leest niemand dit.") Zonder je naam. Anderen zien alleen een getal, vanaf \(number(Least.otherwise.people)) mensen."
    case .owner where own.isOut: return "Je collega’s lezen dit zonder je naam, met wat \(number(Least.otherwise.people - 1)) of meer anderen schreven."
    case .owner: return "\(names.map { "Nu leest alleen \($0) dit." } ?? "Nu leest niemand dit.") Zonder je naam. Je collega’s lezen het zodra er \(number(Least.otherwise.people)) mensen samen zijn."
    }
  }
  package var changeMine: String { "Verander" }
  package var changeMineTitle: String { "Verander wat je schreef" }
  package func changeMineLead(_ own: OwnDeviation) -> String {
    switch own.audience {
    case .me: "Alleen jij ziet het. Je mag ook iemand anders kiezen."
    case .team, .owner: "Wat er staat, is dan weg voor wie het las. De nieuwe woorden geef je opnieuw, aan wie er nu is."
    }
  }
  package var keepMine: String { "Bewaar zo" }
  package var takeOwnBack: String { "Neem terug" }
  package var throwMineAway: String { "Gooi weg" }
  package func throwMineAwayWords(_ own: OwnDeviation) -> String {
    own.isOut ? "De woorden zijn dan meteen weg, ook voor jou. Het getal bij de stap blijft, zonder jou te noemen." : "De woorden zijn dan meteen weg, ook voor jou."
  }
  package var throwMineAwayNow: String { "Ja, gooi weg" }

  package var readerQuestionsTitle: String { "Mag iemand meelezen?" }
  package var readerQuestionsLead: String { "Je schreef dit voor anderen. Wie er later bij komt, leest het niet, tenzij jij het goed vindt." }
  package func readerQuestion(_ question: ReaderQuestion) -> String {
    switch question.part {
    case .owner(_, let title): "\(question.reader.name) is nu eigenaar van ‘\(title)’. Mag \(question.reader.name) lezen wat je eerder voor de eigenaar schreef?"
    case .team(let team): "\(question.reader.name) hoort nu bij \(team.name). Mag \(question.reader.name) lezen wat je eerder voor je team schreef?"
    }
  }
  package var readerYes: String { "Ja, dat mag" }
  package var readerNo: String { "Nee" }
  package var readerQuestionsWho: String { "Alleen jij ziet deze vraag. Niemand hoort wat je kiest, en niets kiezen is een nee." }
  package func readerAsks(_ question: ReaderQuestion) -> (title: String, words: String, who: String) {
    ("Mag \(question.reader.name) meelezen?", "Je schreef iets voor er iemand bij kwam. Jij kiest of dat ook voor \(question.reader.name) is.", "Alleen jij")
  }
  package func readerNotice(_ notice: NoticeCard) -> String {
    switch notice.kind {
    case .readerCame: "\(notice.reason) hoort nu bij je team. Wat je eerder voor je team schreef, leest \(notice.reason) alleen als jij ja zegt."
    case .readerWent: "\(notice.reason) hoort niet meer bij je team, en leest niet meer wat je voor je team schreef."
    case _ where notice.reason.isEmpty: "Deze bladzijde heeft nu geen eigenaar. Wat jij voor de eigenaar schreef, wacht."
    default: "\(notice.reason) is nu eigenaar. Wat je voor een ander schreef, leest \(notice.reason) alleen als jij dat goedvond of goedvindt."
    }
  }

  package var leastTitle: String { "Vanaf hoeveel mensen je iets ziet" }
  package var leastLead: String { "Een getal verbergt mensen alleen als het mensen telt. Wie leest, telt zelf nooit mee, en niemand vult een groep alleen." }
  package var leastFrom: String { "Vanaf" }
  package var leastWhy: String { "Waarom" }
  package func least(_ least: Least) -> (what: String, from: String, why: String) {
    let people = number(least.people)
    return switch least {
    case .otherwise:
      ("Hoe vaak het anders ging bij een stap, de woorden en het voorstel",
        "\(people) anderen dan jij, met toegang op de dag dat het zichtbaar wordt. Eén mens telt één keer.",
        "Elk van hen kan het geweest zijn. Het getal blijft staan, ook als iemand woorden terugneemt.")
    case .proposal: ("Een voorstel bij een stap", "\(people) tekens: een mens, een kring of een team is er één.", "Eén teken zegt iets over één mens, en nog niets over de stap.")
    case .asked: ("De vraag of iets een gesprek uit mag", "\(people) mensen met een stoel", "Met twee weet wie ja zei, wie nee zei.")
    case .sat: ("Met hoeveel mensen een gesprek was", "\(people) mensen", "Een klein getal zegt te veel over wie er zat.")
    case .read:
      ("Hoe vaak een bladzijde gelezen wordt", "\(people) mensen in een maand. Eén mens telt per maand één keer.", "Zo zijn er vijf anderen, ook als jij zelf een lezer bent.")
    }
  }
}

extension English: GivenWording {
  package func readNow(_ own: OwnDeviation) -> String {
    if let team = own.team { return readByAll(team) }
    let names = own.readers.isEmpty ? nil : list(own.readers)
    switch own.audience {
    case .me: return "Only you see this. It lies under a key of your own, and counts nowhere."
    case .team: return "\(names.map { "Read now by \($0)." } ?? "Nobody reads this now.") Without your name. Others only see a number, from \(number(Least.otherwise.people)) people up."
    case .owner where own.isOut: return "Your colleagues read this without your name, with what \(number(Least.otherwise.people - 1)) or more others wrote."
    case .owner: return "\(names.map { "Only \($0) reads this now." } ?? "Nobody reads this now.") Without your name. Your colleagues read it once \(number(Least.otherwise.people)) people are together."
    }
  }
  package var changeMine: String { "Change" }
  package var changeMineTitle: String { "Change what you wrote" }
  package func changeMineLead(_ own: OwnDeviation) -> String {
    switch own.audience {
    case .me: "Only you see it. You may choose somebody else as well."
    case .team, .owner: "What stands there is gone then for whoever read it. You give the new words again, to whoever is there now."
    }
  }
  package var keepMine: String { "Save it like this" }
  package var takeOwnBack: String { "Take back" }
  package var throwMineAway: String { "Throw away" }
  package func throwMineAwayWords(_ own: OwnDeviation) -> String {
    own.isOut ? "The words are gone at once, for you too. The number at the step stays, and does not name you." : "The words are gone at once, for you too."
  }
  package var throwMineAwayNow: String { "Yes, throw it away" }

  package var readerQuestionsTitle: String { "May somebody read along?" }
  package var readerQuestionsLead: String { "You wrote this for others. Whoever came later does not read it, unless you are fine with it." }
  package func readerQuestion(_ question: ReaderQuestion) -> String {
    switch question.part {
    case .owner(_, let title): "\(question.reader.name) owns ‘\(title)’ now. May \(question.reader.name) read what you wrote for the owner before?"
    case .team(let team): "\(question.reader.name) belongs to \(team.name) now. May \(question.reader.name) read what you wrote for your team before?"
    }
  }
  package var readerYes: String { "Yes, that is fine" }
  package var readerNo: String { "No" }
  package var readerQuestionsWho: String { "Only you see this question. Nobody hears what you choose, and choosing nothing is a no." }
  package func readerAsks(_ question: ReaderQuestion) -> (title: String, words: String, who: String) {
    ("May \(question.reader.name) read along?", "You wrote something before somebody came. You choose whether it is for \(question.reader.name) too.", "Only you")
  }
  package func readerNotice(_ notice: NoticeCard) -> String {
    switch notice.kind {
    case .readerCame: "\(notice.reason) belongs to your team now. What you wrote for your team before, \(notice.reason) reads only when you say yes."
    case .readerWent: "\(notice.reason) belongs to your team no longer, and no longer reads what you wrote for it."
    case _ where notice.reason.isEmpty: "This page has no owner now. What you wrote for the owner waits."
    default: "\(notice.reason) is the owner now. What you wrote for somebody else, \(notice.reason) reads only when you said yes or say so."
    }
  }

  package var leastTitle: String { "From how many people you see something" }
  package var leastLead: String { "A number hides people only when it counts people. Whoever reads never counts, and nobody fills a group alone." }
  package var leastFrom: String { "From" }
  package var leastWhy: String { "Why" }
  package func least(_ least: Least) -> (what: String, from: String, why: String) {
    let people = number(least.people)
    return switch least {
    case .otherwise:
      ("How often it went otherwise at a step, the words and the proposal",
        "\(people) others than you, with access on the day it becomes visible. One person counts once.",
        "Each of them could be the one. The number stays, also when somebody takes words back.")
    case .proposal: ("A proposal at a step", "\(people) signs: a person, a circle or a team is one.", "One sign says something of one person, and nothing of the step yet.")
    case .asked: ("The question whether something may leave a conversation", "\(people) people with a chair", "With two, whoever said yes knows who said no.")
    case .sat: ("With how many people a conversation was", "\(people) people", "A small number says too much about who sat there.")
    case .read:
      ("How often a page is read", "\(people) people in a month. One person counts once a month.", "So there are five others, also when you are a reader yourself.")
    }
  }
}
