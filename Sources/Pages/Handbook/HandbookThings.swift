import Domain
import Markup
import Wording

/// What the handbook asks on Vandaag.
func handbookItem(_ thing: HandbookThing, _ cost: String, _ wording: Wording) -> Todo.Item {
  switch thing {
  case .draft(let slug, let title):
    let asks = wording.draftAsks(title)
    return Todo.Item(asks.title, to: Place.draft(slug).address, asks.words, minutes: cost, who: asks.who, level: .team)
  case .undiscussed(let slug, let title):
    let asks = wording.undiscussedAsks(title)
    return Todo.Item(asks.title, to: Place.discussions(slug).address, asks.words, minutes: cost, who: asks.who, level: .team)
  case .agreement(let slug, let title, let asker):
    let asks = wording.agreementAsks(title, asker: asker)
    return Todo.Item(asks.title, to: Place.agreement(slug).address, asks.words, minutes: cost, who: asks.who, level: .team)
  case .sentBack(let slug, let title, let by):
    let asks = wording.sentBackAsks(title, by: by)
    return Todo.Item(asks.title, to: Place.agreement(slug).address, asks.words, minutes: cost, who: asks.who, level: .team)
  case .owners(let thing): return ownersItem(thing, cost, wording)
  }
}

private func ownersItem(_ thing: OwnersThing, _ cost: String, _ wording: Wording) -> Todo.Item {
  let asks = wording.ownersAsk(thing)
  let place: Place = switch thing {
  case .lookAgain(let slug, _, _): Place.review(slug)
  case .orphaned: Place.upkeep()
  case .handedOn(let slug, _, _), .handedToMe(let slug, _): .page(slug)
  }
  return Todo.Item(asks.title, to: place.address, asks.words, minutes: cost, who: asks.who, level: .organisation)
}
