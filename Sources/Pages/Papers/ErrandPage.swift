package import Domain
package import Markup
import Vocabulary
import Wording

/// Work that takes a while: how far it is, and what came of it. Where scripts run it looks again by itself; else there is a link.
package func errandPage(_ errand: ErrandReading, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let here = Place.errand(errand.id)
  let title = errand.kind == .bringingIn ? wording.importPages : wording.takeOut
  let isBusy = !errand.isOver
  return document(
    title: title, surroundings.at(.handbook),
    body: """
      \(surroundings.crumbs([(wording.navHandbook, .handbook())]))
      <h1>\(title)</h1>
      <div class="errand flow mt-5" id="klus"\(HTML.when(isBusy, " data-waits"))\(HTML.attribute("data-live-from", here.address))\
      \(HTML.attribute("data-live-say", isBusy ? nil : wording.errandOver))>\(standing(errand, here, wording))</div>
      """)
}

private func standing(_ errand: ErrandReading, _ here: Place, _ wording: Wording) -> HTML {
  switch errand.state {
  case .waiting: busy(wording.errandWaits, done: nil, here, wording)
  case .underway(let done, let all): busy(wording.errandGoes(done, of: all), done: all.map { (done, $0) }, here, wording)
  case .broughtIn(let report): importReport(report, wording)
  case .made(let name, let size):
    """
    \(Message.html(.good, .text(wording.errandMade(name, size: wording.fileSize(size))), isSpoken: false))
    <p>\(Button.link(wording.fetchFile, to: Place.errandFile(errand.id).address, Button.Look(.act, icon: .download)))</p>
    <p class="small soft">\(wording.errandLasts)</p>
    """
  case .failed(let failure): Message.html(.bad, .text(wording.errandFailed(failure, errand.kind)), isSpoken: false)
  }
}

private func busy(_ words: String, done: (Int, Int)?, _ here: Place, _ wording: Wording) -> HTML {
  let value: HTML = done.map { #" value="\#($0.0)" max="\#(max($0.1, 1))""# } ?? ""
  return """
    <p id="klus-stand">\(words)</p>
    <progress class="errand__bar" aria-labelledby="klus-stand"\(value)></progress>
    <p class="small soft">\(wording.errandGoesOn)</p>
    <p>\(Button.link(wording.errandLook, to: here.address, Button.Look(.second)))</p>
    """
}
