import Domain
import Markup
import Wording

/// A service for its reader: what you may expect beside what is asked of you, and below it what you can do when it goes wrong.
func promiseSections(_ promise: ServicePromise, _ wording: Wording) -> HTML {
  func part(_ id: String, _ heading: String, _ text: String, isSoft: Bool = false) -> HTML? {
    text.isEmpty ? nil : Section.html(id: id, heading, isSoft: isSoft, listed(text))
  }
  let give = [part("verwacht", wording.serviceExpect, promise.expect), part("vraag", wording.serviceAsk, promise.ask)].compactMap
  { $0 }
  let rest = [
    part("klopt-niet", wording.serviceWhenWrong, promise.whenWrong, isSoft: true),
    part("voorwaarden", wording.serviceTerms, promise.terms, isSoft: true),
  ].compactMap { $0 }
  return [give, rest].filter { !$0.isEmpty }.map { pair in
    #"<div class="mt-7">\#(pair.count == 2 ? Section.duo(pair[0], pair[1]) : pair.joined())</div>"#
  }.joined()
}
