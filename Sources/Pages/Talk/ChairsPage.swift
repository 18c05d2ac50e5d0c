package import Domain
import Forms
package import Markup
import Vocabulary
import Wording

/// Who sits here: the same chairs for everybody, with how many there are, who leads and how the lead passes, the end, and the
/// code.
/// - Parameters:
///   - since: the number of the last happening that it was drawn from, so that the stream misses nothing.
///   - returnWord: as on the page of the conversation.
package func chairsPage(
  _ scene: HeardScene, _ chairs: [ChairCard], site: String, key: String, since: String? = nil, returnWord: ReturnWord? = nil,
  _ surroundings: Surroundings
) -> HTML {
  let wording = surroundings.wording
  let page = PhonePage(scene, site: site, key: key, wording)
  let frame = surroundings.frame(of: scene, form: nil, live: Live.Topic(scene.topic, since: since))
  let line = ConnectionLine(lost: wording.lineLost, back: wording.lineBack)
  return frame.talk("\(line.html)\(page.chairsPart(chairs, returnWord))")
}

// The chairs, on their own page and around the steps.
extension PhonePage {
  /// Both live parts are fetched from the page itself, which changes with the conversation.
  fileprivate func chairsPart(_ chairs: [ChairCard], _ returnWord: ReturnWord?) -> HTML {
    let who = Live.part(id: LivePart.chairs, from: chairsAddress, classes: "flow", "\(counting)\(list(chairs))")
    return Live.part(
      id: LivePart.step, from: chairsAddress,
      shell(
        back: (wording.previousStep, address),
        "\(pleas(hasRoom: true))\(Talk.prompt(wording.whoSits))\(sign(returnWord))\(who)\(leading)\(askingTheEnd)\(code)"))
  }

  /// The bird of this chair without an account, and the word with which its owner comes back to it. Folded, so that a neighbour
  /// does not read it.
  func sign(_ returnWord: ReturnWord?) -> HTML {
    guard let sign = card.sign else { return .empty }
    let word: HTML? = returnWord.flatMap { word in
      guard card.hasReturnWord, common.status != .closed else { return nil }
      return """
        <details class="deviation screen-only"><summary>\(wording.onAnotherPhone)</summary><div class="flow-s">\
        <p class="join__code" translate="no">\(word.grouped)</p><p class="small \
        soft">\(wording.returnWordMeans(at: host(of: site)))</p></div></details>
        """
    }
    let mine: HTML = #"<p class="small soft"><strong>\#(wording.youAre(sign))</strong> \#(wording.youAreMeans)</p>"#
    return #"<section class="talk__sign" aria-label="\#(wording.youAre(sign))">\#(mine)\#(word)</section>"#
  }

  /// How many there are, and a button to say that this is wrong.
  fileprivate var counting: HTML {
    let chairs = common.chairs
    let state = chairs.isCounted ? wording.isCounted : chairs.isDoubted ? wording.countDoubted : wording.isNotCounted
    let wrong: HTML = HTML.when(
      may(.miscount),
      #"""
      \#(act(wording.countWrong, .miscount, to: Place.conversationChairs, .quiet))<p class="small \#
      soft">\#(wording.countWrongMeans)</p>
      """#
    )
    return """
      <div class="flow-s"><p class="lead">\(wording.areHere(common.here)). \(state)</p>\
      \(countQuestion(Button.Look(.act, wide: true)))\(wrong)</div>
      """
  }

  fileprivate func list(_ chairs: [ChairCard]) -> HTML {
    #"""
    <ul class="chairs \#
    flow-s">\#(each: chairs.filter { $0.standing != .taken || may(.letBack) && !$0.isGuest }, { chair in chairLine(chair) })</ul>
    """#
  }

  private func chairLine(_ chair: ChairCard) -> HTML {
    let tags: [String] = [
      chair.isMe ? wording.chairIsMine : nil, chair.leads ? wording.chairLeads : nil, chair.isGuest ? wording.chairOfGuest : nil,
      chair.standing == .away ? wording.chairIsEmpty : nil, chair.standing == .taken ? wording.chairIsTaken : nil,
      chair.isUncounted && common.status == .open ? wording.chairIsNew : nil,
    ].compactMap { $0 }
    let about: HTML = HTML.when(!tags.isEmpty, #" <span class="small soft">\#(tags.joined(separator: ", "))</span>"#)
    return #"<li id="stoel-\#(chair.id.raw)"><span>\#(chair.name)</span>\#(about)\#(acts(on: chair))</li>"#
  }

  /// What whoever leads can do with a chair, folded so that it does not invite.
  private func acts(on chair: ChairCard) -> HTML {
    guard own?.isFacilitator ?? false, !chair.isMe else { return .empty }
    func press(_ words: String, _ what: TalkForm.What, _ act: Act) -> HTML {
      guard may(act) else { return .empty }
      let hidden: HTML = "\(TalkForm.what.hidden(what.rawValue))\(TalkForm.chair.hidden(chair.id.raw))"
      return button(words, to: chairsAddress, named: "\(what.rawValue)-\(chair.id.raw)", .second, hidden)
    }
    if chair.standing == .taken { return press(wording.letBack, .letBack, .letBack) }
    let give: HTML = HTML.when(chair.standing == .here && chair.mayLead, press(wording.giveLead, .handOver, .handOver))
    // It cannot be undone for everybody: what it means is read first, and only then can it be pressed.
    let means = chair.isGuest ? wording.takeGuestChairMeans : wording.takeChairMeans
    let take: HTML = HTML.when(may(.takeAway), """
      <details><summary>\(wording.takeChair)<span class="hidden-visually">: \(chair.name)</span></summary><div class="flow-s">\
      <p class="small soft">\(means)</p>\(press(wording.takeChairYes(chair.name), .takeAway, .takeAway))</div></details>
      """)
    return
      #"""
      <details class="deviation"><summary>\#(wording.thisChair(chair.name))</summary><div \#
      class="flow-s">\#(give)\#(take)</div></details>
      """#
  }

  // MARK: The lead

  fileprivate var leading: HTML {
    guard common.status != .closed else { return .empty }
    let who: HTML = card.leader.map { "<p>\(wording.leadsNow($0))</p>" } ?? "<p>\(wording.noFacilitator)</p>"
    let ask: HTML = HTML.when(
      may(.askLead),
      #"\#(act(wording.askLead, .askLead, to: Place.conversationChairs))<p class="small soft">\#(wording.askLeadMeans)</p>"#)
    return
      #"""
      <section class="flow-s mt-4" aria-labelledby="kop-begeleiden"><h2 class="h-small" \#
      id="kop-begeleiden">\#(wording.theLead)</h2>\#(who)\#(ask)</section>
      """#
  }

  /// Anybody here can ask for the end, at every step.
  var askingTheEnd: HTML {
    guard may(.askEnd) else { return .empty }
    return """
      <details class="deviation" id="einde"><summary>\(wording.askEnd)</summary><div class="flow-s"><p class="small \
      soft">\(wording.askEndMeans)</p>\
      \(act(wording.askEndNow, .askEnd, to: Place.conversationChairs))</div></details>
      """
  }

  // MARK: The code

  /// For whoever leads: a new code. The old one stops working then.
  fileprivate var code: HTML {
    guard own?.isFacilitator ?? false, common.status != .closed else { return .empty }
    return """
      <section class="flow-s mt-4" aria-labelledby="kop-code"><h2 class="h-small" id="kop-code">\(wording.joinCodeSign)</h2>\
      <p>\(card.code.map { JoinBox.grouped($0) } ?? wording.noCodeNow)</p>\(act(wording.newCode, .newCode, to: Place.conversationChairs))\
      <p class="small soft">\(wording.newCodeMeans(isOpen: common.status == .open))</p></section>
      """
  }

  // MARK: Questions for everybody

  /// That nobody leads, or that somebody asks for the lead or the end. Where a form takes the whole page there is no room for
  /// buttons, and a link leads to them.
  /// - Parameter hasRoom: whether other forms may stand on this page.
  func pleas(hasRoom: Bool) -> HTML {
    guard own?.isHere ?? false, common.status != .closed else { return .empty }
    let new: HTML = HTML.when(common.chairs.isNew && !isBack, "<p>\(wording.youAreNew)</p>")
    let given: HTML? = own?.leadFrom.map { "<p><strong>\(wording.gaveYouLead($0))</strong> \(wording.youLeadNow)</p>" }
    let messages = [given ?? .empty, returns, new, leadPlea(hasRoom), endPlea(hasRoom)].filter { !$0.isEmpty }
    return "\(each: messages, { Message.html(.wait, $0, isSpoken: false) })"
  }

  private var isBack: Bool { own?.hasReturned ?? false }

  /// Who came back on another phone. It stays until somebody counted, so that a stolen word is noticed.
  var returns: HTML {
    if isBack { return "<p>\(wording.youCameBack)</p>" }
    guard !common.chairs.returned.isEmpty else { return .empty }
    return "\(each: common.chairs.returned, { "<p><strong>\(wording.cameBack($0))</strong></p>" })<p>\(wording.cameBackMeans)</p>"
  }

  private func leadPlea(_ hasRoom: Bool) -> HTML {
    if own?.isFacilitator ?? false {
      guard !common.chairs.leadAsked.isEmpty else { return .empty }
      let words = wording.leadIsAsked(wording.list(common.chairs.leadAsked))
      return "<p>\(words)</p>\(press(wording.stillHere, .stay, .stay, to: Place.conversationChairs, hasRoom))"
    }
    if common.chairs.isLed {
      guard let wait = own?.takesOver else { return .empty }
      let take: HTML = HTML.when(wait.isOver, press(wording.takeOver, .takeOver, .takeOver, to: Place.conversation, hasRoom))
      return
        "<p>\(wording.youMayTakeOver(from: wait.shown, isOver: wait.isOver))</p>\(take)\(HTML.when(hasRoom && !wait.isOver, later))"
    }
    let take = press(wording.takeOver, .takeOver, .takeOver, to: Place.conversation, hasRoom)
    return HTML.when(common.status == .open || !take.isEmpty, "<p>\(wording.noFacilitator)</p>\(take)")
  }

  private func endPlea(_ hasRoom: Bool) -> HTML {
    guard let wait = common.chairs.endFrom else { return .empty }
    let close: HTML = HTML.when(
      wait.isOver && may(.close) && hasRoom && own?.isFacilitator != true,
      button(wording.closeNow, to: address(Place.closing), named: "afronden", .second))
    let go = press(wording.goOnTalk, .goOn, .goOn, to: Place.conversationChairs, hasRoom)
    let means = wording.endIsAskedMeans(from: wait.shown, isOver: wait.isOver)
    return
      """
      <p>\(wording.endIsAsked) \
      \(means)</p>\(go)\(close)\(HTML.when(!hasRoom, toChairs))\(HTML.when(hasRoom && !wait.isOver, later))
      """
  }

  private func press(
    _ words: String, _ what: TalkForm.What, _ act: Act, to route: Route<ID<Conversation>>, _ hasRoom: Bool
  ) -> HTML {
    guard may(act) else { return .empty }
    return hasRoom ? #"<div class="mt-2">\#(self.act(words, what, to: route))</div>"# : toChairs
  }

  /// A link instead of a button that does not work yet: no event would tell the page when it does.
  private var later: HTML { #"<p class="small"><a href="\#(address)">\#(wording.refreshTalk)</a></p>"# }

  private var toChairs: HTML { #"<p><a href="\#(chairsAddress)">\#(wording.whoSits)</a></p>"# }
}

extension HeardScene.Wait {
  /// The first whole minute at which it is over, as a clock shows it.
  fileprivate var shown: Moment { until.before(Span(milliseconds: 1)).onGrid(.minutes(1)).after(.minutes(1)) }
}
