import Domain
import Markup
import Wording

/// What improving asks on Vandaag.
func improvementItem(_ thing: ImprovementThing, _ cost: String, _ wording: Wording) -> Todo.Item {
  switch thing {
  case .proposal(let slug, let title, let step, let proposal):
    let asks = wording.proposalAsks(page: title, step: step)
    return Todo.Item(
      asks.title, to: Place.proposal(slug, proposal).address, asks.words, minutes: cost, who: asks.who, level: .team)
  case .amended(let card):
    let asks = wording.amendmentAsks(by: card.by.name, page: card.pageTitle, step: card.stepTitle.isEmpty ? nil : card.stepTitle)
    return Todo.Item(
      asks.title, to: Place.amendment(card.slug, card.id).address, asks.words, minutes: cost, who: asks.who, level: .organisation)
  case .told(let notice):
    let asks = wording.noticeAsks(notice)
    return Todo.Item(asks.title, to: Place.notice(notice.id).address, asks.words, minutes: cost, who: asks.who, level: .me)
  case .reader(let question):
    let asks = wording.readerAsks(question)
    return Todo.Item(asks.title, to: Place.own().part("lezers").address, asks.words, minutes: cost, who: asks.who, level: .me)
  }
}
