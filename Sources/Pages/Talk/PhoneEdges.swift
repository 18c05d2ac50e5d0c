package import Domain
package import Markup
import Vocabulary
import Wording

// What a phone shows around the steps: before the start, after the close, and to somebody who left.
extension PhonePage {
  // MARK: Before the start

  var gatheringBody: HTML {
    guard own?.isFacilitator ?? false else {
      return """
        \(Talk.prompt(wording.welcome))<p class="lead">\(wording.yourChair) \
        \(wording.waitForOpening(card.leader ?? card.planner))</p>\
        \(count)\(caseOfMyOwn)\(whoSeesDetails)
        """
    }
    return "\(Talk.prompt(wording.putChairs))\(wayIn(card, site: site, wording))\(noWayIn)\(count)\(toScreen)\(whoSeesDetails)"
  }

  var gatheringFoot: HTML {
    guard own?.isFacilitator ?? false else { return .empty }
    if may(.open) {
      return button(wording.openTalk, to: address(Place.conversationOpening), named: "opening", isScreen ? .act : .thumb)
    }
    let reason = common.here < card.least ? wording.tooFewYet(least: card.least, here: common.here) : wording.bringerNotHere
    return """
      <div class="flow-s"><p class="small soft" id="nog-niet">\(reason)</p>\
      \(Button.notYet(wording.openTalk, because: "nog-niet", isScreen ? .act : .thumb))</div>
      """
  }

  /// The bringer is not here: somebody else may bring a case.
  private var caseOfMyOwn: HTML {
    guard may(.bring), own?.isBringer == false else { return .empty }
    return
      #"""
      <div class="flow-s"><p \#
      class="soft">\#(wording.bringInstead)</p>\#(act(wording.iBring, .bring, to: Place.conversation))</div>
      """#
  }

  private var noWayIn: HTML {
    HTML.when(card.code == nil, #"<p class="soft">\#(wording.noCodeNow) <a href="\#(chairsAddress)">\#(wording.newCode)</a></p>"#)
  }

  var toScreen: HTML {
    "<p>\(Button.link(wording.toBigScreen, to: address(Place.conversationStage), Button.Look(.second, wide: true)))</p>"
  }

  private var whoSeesDetails: HTML {
    """
    <div>\(Who.details(.ring, wording.joinWhoSees, "\(wording.joinWhoSeesAnswer)"))\
    \(Who.details(.ring, wording.joinUntilWhen, "\(wording.joinUntilWhenAnswer(days: card.daysKept))"))</div>
    """
  }

  // MARK: After the close, and after leaving

  var closedBody: HTML {
    """
    \(Talk.prompt(wording.thanksForTalk))<p class="lead">\(wording.whatStays(wipedOn: card.wipedOn, days: card.daysKept))</p>\
    \(outcomeList)\(Who.line(.ring, "\(wording.staysInCircle(of: card.people))."))\(lookBack)\(homeward)
    """
  }

  var leftBody: HTML {
    """
    \(Talk.prompt(own?.isOut == true ? wording.chairGone : wording.youLeft))<p class="lead">\(leftMeans)</p>\
    \(HTML.when(may(.sit), act(wording.comeBack, .sit, to: Place.conversation, Button.Look(.act, wide: true))))\(outcomeList)\(homeward)
    """
  }

  private var leftMeans: String {
    if own?.isOut == true { return wording.chairGoneMeans }
    return common.outcomes.isEmpty ? wording.awayLead : wording.youLeftMeans
  }

  /// For somebody without an account: their chair is forgotten together with the words, so they may keep a link.
  private var receipt: HTML {
    // When nothing left, and nothing can leave any more, there is nothing to take back.
    guard common.status == .closed, let own, !own.hasReturned, common.outcomes.contains(where: { $0.state.mayBeOut }) else {
      return .empty
    }
    let until = card.wipedOn.map { wording.day($0) }
    return """
      <section class="flow-s screen-only" aria-labelledby="kop-bewijs"><h2 class="h-small" \
      id="kop-bewijs">\(wording.receiptTitle)</h2>\
      <p>\(wording.receiptWords(until: until))</p>\
      \(button(wording.makeReceipt, to: address(Place.conversationReceipt), named: "bewijs", .second))</section>
      """
  }

  /// The links home, below what may still be asked here. A guest has no other page.
  private var homeward: HTML {
    guard case .member(let circle)? = own?.home else { return "\(receipt)<p>\(wording.mayClosePage)</p>" }
    let isAsked = may(.sit) || common.outcomes.contains { may(.consent($0.id)) }
    let links = homeLinks(to: circle, named: card.circle, wording, Button.Look(isAsked ? .second : .act, wide: true))
    return #"<div class="flow-s screen-only">\#(links)</div>"#
  }
}

extension OutcomeState {
  fileprivate var mayBeOut: Bool {
    switch self {
    case .released, .asking: true
    case .noted, .stays, .declined, .withdrawn: false
    }
  }
}

/// The links out of a conversation that is over: to today, and to its circle for somebody who is in it.
func homeLinks(to circle: ID<Circle>?, named name: String, _ wording: Wording, _ look: Button.Look = .act) -> HTML {
  let circle: HTML? = circle.map {
    Button.link(wording.toCircle(name), to: Place.circle($0).address, Button.Look(.second, wide: look.isWide))
  }
  return "\(Button.link(wording.toToday, to: Place.today().address, look))\(circle)"
}

/// How to join: the code to scan, the address and the code to type. Empty when there is no code.
func wayIn(_ card: HeardScene.Card, site: String, _ wording: Wording) -> HTML {
  guard let code = card.code else { return .empty }
  return JoinBox.html(
    wording.joinInvitation, scan: "\(site)\(Place.joinCode(code).address)", label: wording.joinQR, address: host(of: site),
    code: code,
    codeSign: wording.joinCodeSign)
}

/// An address as people read it aloud, with the path to type the code.
func host(of site: String, at place: Place = .join()) -> String {
  let parts = site.split(separator: "/", omittingEmptySubsequences: true)
  return "\(parts.last ?? "")\(place.address)"
}

/// For somebody who leaves for a moment: nothing is lost, and a button to leave for good.
package func awayPage(_ scene: HeardScene, key: String, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let page = PhonePage(scene, site: "", key: key, wording)
  let back = Button.link(wording.backToTalk, to: page.address, .thumb)
  let away = HTML.when(
    page.may(.leave), page.act(wording.goAway, .leave, to: Place.conversation, Button.Look(.second, wide: true)))
  return surroundings.frame(of: scene, form: nil).talk(
    page.shell(
      back: (wording.previousStep, page.address),
      """
      \(Talk.prompt(wording.awayTitle))<p class="lead">\(wording.awayLead)</p>\
      <p class="soft">\(wording.goAwayMeans)</p>\(away)\(page.closing)\(page.askingTheEnd)
      """, foot: back))
}
