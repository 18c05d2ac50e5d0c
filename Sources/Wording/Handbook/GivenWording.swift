package import Domain

/// The words about what somebody wrote and who got it: its readers, later readers, and from how many people on something is
/// told.
extension Wording {
  // MARK: One's own
  /// Who reads it now, by name, and what the others see.
  package func readNow(_ own: OwnDeviation) -> String {
    if let team = own.team { return readByAll(team) }
    let names = own.readers.isEmpty ? nil : list(own.readers)
    switch own.audience {
    case .me: return say(
      "Alleen jij ziet dit. Het ligt onder een sleutel van jou, en telt nergens in mee.",
      "Only you see this. It lies under a key of your own, and counts nowhere.")
    case .team: return say(
      "\(names.map { "Nu lezen dit: \($0)." } ?? "Nu leest niemand dit.") Zonder je naam. Anderen zien alleen een getal, vanaf \(number(Minimum.otherwise.people)) mensen.",
      "\(names.map { "Read now by \($0)." } ?? "Nobody reads this now.") Without your name. Others only see a number, from \(number(Minimum.otherwise.people)) people up.")
    case .owner where own.isOut: return say(
      "Je collega’s lezen dit zonder je naam, met wat \(number(Minimum.otherwise.people - 1)) of meer anderen schreven.",
      "Your colleagues read this without your name, with what \(number(Minimum.otherwise.people - 1)) or more others wrote.")
    case .owner: return say(
      "\(names.map { "Nu leest alleen \($0) dit." } ?? "Nu leest niemand dit.") Zonder je naam. Je collega’s lezen het zodra er \(number(Minimum.otherwise.people)) mensen samen zijn.",
      "\(names.map { "Only \($0) reads this now." } ?? "Nobody reads this now.") Without your name. Your colleagues read it once \(number(Minimum.otherwise.people)) people are together.")
    }
  }
  package var changeMine: String { say("Verander", "Change") }
  package var changeMineTitle: String { say("Verander wat je schreef", "Change what you wrote") }
  /// What becomes of the present words when they are changed.
  package func changeMineLead(_ own: OwnDeviation) -> String {
    switch own.audience {
    case .me: say("Alleen jij ziet het. Je mag ook iemand anders kiezen.", "Only you see it. You may choose somebody else as well.")
    case .team, .owner: say(
      "Wat er staat, is dan weg voor wie het las. De nieuwe woorden geef je opnieuw, aan wie er nu is.",
      "What stands there is gone then for whoever read it. You give the new words again, to whoever is there now.")
    }
  }
  package var keepMine: String { say("Bewaar zo", "Save it like this") }
  package var takeOwnBack: String { say("Neem terug", "Take back") }
  package var throwMineAway: String { say("Gooi weg", "Throw away") }
  package func throwMineAwayWords(_ own: OwnDeviation) -> String {
    own.isOut ? say(
      "De woorden zijn dan meteen weg, ook voor jou. Het getal bij de stap blijft, zonder jou te noemen.",
      "The words are gone at once, for you too. The number at the step stays, and does not name you.")
      : say("De woorden zijn dan meteen weg, ook voor jou.", "The words are gone at once, for you too.")
  }
  package var throwMineAwayNow: String { say("Ja, gooi weg", "Yes, throw it away") }

  // MARK: Later readers
  package var readerQuestionsTitle: String { say("Mag iemand meelezen?", "May somebody read along?") }
  package var readerQuestionsLead: String { say(
    "Je schreef dit voor anderen. Wie er later bij komt, leest het niet, tenzij jij het goed vindt.",
    "You wrote this for others. Whoever came later does not read it, unless you are fine with it.") }
  package func readerQuestion(_ question: ReaderQuestion) -> String {
    switch question.part {
    case .owner(_, let title): say(
      "\(question.reader.name) is nu eigenaar van ‘\(title)’. Mag \(question.reader.name) lezen wat je eerder voor de eigenaar schreef?",
      "\(question.reader.name) owns ‘\(title)’ now. May \(question.reader.name) read what you wrote for the owner before?")
    case .team(let team): say(
      "\(question.reader.name) hoort nu bij \(team.name). Mag \(question.reader.name) lezen wat je eerder voor je team schreef?",
      "\(question.reader.name) belongs to \(team.name) now. May \(question.reader.name) read what you wrote for your team before?")
    }
  }
  package var readerYes: String { say("Ja, dat mag", "Yes, that is fine") }
  package var readerNo: String { say("Nee", "No") }
  package var readerQuestionsWho: String { say(
    "Alleen jij ziet deze vraag. Niemand hoort wat je kiest, en niets kiezen is een nee.",
    "Only you see this question. Nobody hears what you choose, and choosing nothing is a no.") }
  package func readerAsks(_ question: ReaderQuestion) -> (title: String, words: String, who: String) {
    (say("Mag \(question.reader.name) meelezen?", "May \(question.reader.name) read along?"),
      say(
        "Je schreef iets voor er iemand bij kwam. Jij kiest of dat ook voor \(question.reader.name) is.",
        "You wrote something before somebody came. You choose whether it is for \(question.reader.name) too."),
      say("Alleen jij", "Only you"))
  }
  package func readerNotice(_ notice: NoticeCard) -> String {
    switch notice.kind {
    case .readerCame: say(
      "\(notice.reason) hoort nu bij je team. Wat je eerder voor je team schreef, leest \(notice.reason) alleen als jij ja zegt.",
      "\(notice.reason) belongs to your team now. What you wrote for your team before, \(notice.reason) reads only when you say yes.")
    case .readerWent: say(
      "\(notice.reason) hoort niet meer bij je team, en leest niet meer wat je voor je team schreef.",
      "\(notice.reason) belongs to your team no longer, and no longer reads what you wrote for it.")
    case _ where notice.reason.isEmpty: say(
      "Deze bladzijde heeft nu geen eigenaar. Wat jij voor de eigenaar schreef, wacht.",
      "This page has no owner now. What you wrote for the owner waits.")
    default: say(
      "\(notice.reason) is nu eigenaar. Wat je voor een ander schreef, leest \(notice.reason) alleen als jij dat goedvond of goedvindt.",
      "\(notice.reason) is the owner now. What you wrote for somebody else, \(notice.reason) reads only when you said yes or say so.")
    }
  }

  // MARK: From how many people on something is told
  package var leastTitle: String { say("Vanaf hoeveel mensen je iets ziet", "From how many people you see something") }
  package var leastLead: String { say(
    "Een getal verbergt mensen alleen als het mensen telt. Wie leest, telt zelf nooit mee, en niemand vult een groep alleen.",
    "A number hides people only when it counts people. Whoever reads never counts, and nobody fills a group alone.") }
  package var leastFrom: String { say("Vanaf", "From") }
  package var leastWhy: String { say("Waarom", "Why") }
  package func least(_ least: Minimum) -> (what: String, from: String, why: String) {
    let people = number(least.people)
    return switch least {
    case .otherwise:
      (say("Hoe vaak het anders ging bij een stap, de woorden en het voorstel", "How often it went otherwise at a step, the words and the proposal"),
        say(
          "\(people) anderen dan jij, met toegang op de dag dat het zichtbaar wordt. Eén mens telt één keer.",
          "\(people) others than you, with access on the day it becomes visible. One person counts once."),
        say(
          "Elk van hen kan het geweest zijn. Het getal blijft staan, ook als iemand woorden terugneemt.",
          "Each of them could be the one. The number stays, also when somebody takes words back."))
    case .proposal: (say("Een voorstel bij een stap", "A proposal at a step"),
      say("\(people) tekens: een mens, een kring of een team is er één.", "\(people) signs: a person, a circle or a team is one."),
      say("Eén teken zegt iets over één mens, en nog niets over de stap.", "One sign says something of one person, and nothing of the step yet."))
    case .asked: (say("De vraag of iets een gesprek uit mag", "The question whether something may leave a conversation"),
      say("\(people) mensen met een stoel", "\(people) people with a chair"),
      say("Met twee weet wie ja zei, wie nee zei.", "With two, whoever said yes knows who said no."))
    case .sat: (say("Met hoeveel mensen een gesprek was", "With how many people a conversation was"), say("\(people) mensen", "\(people) people"),
      say("Een klein getal zegt te veel over wie er zat.", "A small number says too much about who sat there."))
    case .read:
      (say("Hoe vaak een bladzijde gelezen wordt", "How often a page is read"),
        say("\(people) mensen in een maand. Eén mens telt per maand één keer.", "\(people) people in a month. One person counts once a month."),
        say("Zo zijn er vijf anderen, ook als jij zelf een lezer bent.", "So there are five others, also when you are a reader yourself."))
    }
  }
}
