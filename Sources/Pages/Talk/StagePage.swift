package import Domain
package import Markup
import Vocabulary
import Wording

/// A conversation on the big screen. It shows what everybody sees and nothing else: only `scene.common` is drawn. The
/// onlooker's own part decides which buttons there are, for the facilitator, and never which words.
/// - Parameters:
///   - site: the address at which phones reach this server, for the QR code and beside it.
///   - key: random letters and digits, new for each page.
///   - since: the number of the last happening that the scene was drawn from.
///   - note: why the button that was just pressed here did nothing.
package func stagePage(
  _ scene: HeardScene, site: String, key: String, since: String? = nil, note: String? = nil, _ surroundings: Surroundings
) -> HTML {
  let wording = surroundings.wording
  let frame = Frame(
    title: wording.tabTitle(wording.tabOfScreen(wording.said(scene.card.format))), language: wording.language.rawValue,
    theme: surroundings.theme,
    skip: wording.skipToContent, live: Live.Topic(scene.topic, since: since, at: Place.screenLive().address))
  let screen = ScreenPage(phone: PhonePage(scene, site: site, key: key, wording, isScreen: true))
  let line = ConnectionLine(lost: wording.screenLineLost, back: wording.screenLineBack)
  let said: HTML? = note.map { Message.html(.wait, "\($0)") }
  return frame.stage(at: Place.screen().address, "\(line.html)\(said)\(screen.part)")
}

/// What the big screen shows of a scene.
private struct ScreenPage {
  /// The same scene as on a phone, for the facilitator's buttons.
  let phone: PhonePage

  private var wording: Wording { phone.wording }
  private var common: HeardScene.Common { phone.common }
  private var card: HeardScene.Card { phone.card }
  private var address: String { Place.screen().address }

  /// A room has one screen, so both live parts are fetched from the page itself.
  var part: HTML {
    let content = Stage.html(
      format: wording.said(card.format), circle: card.circle, phases: phases, line: nil, ask: ask,
      ring: Live.part(id: LivePart.chairs, from: address, ring), join: wayIn(card, site: phone.site, wording), steer: steer)
    return Live.part(id: LivePart.step, from: address, content)
  }

  private var phases: HTML {
    guard let phase = common.phase else { return .empty }
    let names = common.phases.map { wording.said($0) }
    return Phases.list(
      label: wording.phasesOfTalk, names, current: phase + 1, done: wording.phaseDone, now: wording.phaseNow)
  }

  // MARK: The question

  private var ask: HTML {
    switch common.status {
    case .gathering:
      return Stage.prompt(wording.screenGather, how: card.code == nil ? wording.screenGatherShut : wording.screenGatherHow)
    case .closed: return Stage.prompt(wording.screenOver, how: wording.whatStays(wipedOn: card.wipedOn, days: card.daysKept))
    case .open:
      // Nobody leads, so no words are shown either.
      guard let round = common.round else { return Stage.prompt(wording.screenWaits, how: wording.screenWaitsHow) }
      let prompt = wording.said(round.step.prompt)
      guard round.isShown else {
        return "\(Stage.prompt(prompt, how: how(round.step)))\(HTML.when(round.step.activity == .outcomes, table))"
      }
      guard !round.isBlank else { return Stage.prompt(prompt, how: phone.nothingThere(round)) }
      return "\(Stage.prompt(prompt, how: nil))\(voices(round))"
    }
  }

  private func how(_ step: ConversationFormat.Step) -> String {
    switch step.activity {
    case .talk: step.hint.map { wording.said($0) } ?? wording.speakOnly
    case .write: wording.writeOnPhone
    case .writeAlone, .decide: step.meanwhile.map { wording.said($0) } ?? wording.bringerWrites
    case .outcomes: wording.chooseOnPhone
    }
  }

  /// The outcomes, as everybody reads them on their telephone, with their state. It does not show how many have answered.
  private var table: HTML {
    guard !common.outcomes.isEmpty else { return .empty }
    return Stage.table(common.outcomes.map { outcome in
      (wording.outcomeKind(outcome.kind), standing(outcome.state), phone.text(outcome))
    })
  }

  private func standing(_ state: OutcomeState) -> String? {
    switch state {
    case .noted: nil
    case .stays: wording.staysHere
    case .asking: wording.mayItGoOut
    case .released: wording.isOut
    case .declined: wording.isDeclined
    case .withdrawn: wording.isWithdrawn
    }
  }

  private func voices(_ round: HeardScene.Round) -> HTML {
    let beside: HTML? = phone.stepBeside(round).flatMap { step in
      round.beside.map { group((wording.said(step.title), [$0.words.joined(separator: "\n")])) }
    }
    return "\(beside)\(each: phone.voices(round), group)"
  }

  private func group(_ group: (label: String?, words: [String])) -> HTML {
    "\(group.label.map { #"<h2 class="stage__how">\#($0)</h2>"# } as HTML?)\(Stage.voices(group.words))"
  }

  // MARK: The chairs

  private var ring: HTML {
    let chairs = max(common.here, common.status == .gathering ? card.least : card.people, 1)
    let time = common.round?.isShown == true ? nil : phone.scene.timeLeft(wording)
    let seats = Seats(
      chairs: chairs, ready: common.ready, here: common.here, middle: time == nil ? .words : .timer, timeLeft: time)
    return "\(time == nil ? seats.circle(middle) : TimeLeft.dial(seats))\(count(chairs))"
  }

  private var middle: HTML { HTML.when(common.isPaused, #"<p class="stage__count">\#(wording.talkPaused)</p>"#) }

  private func count(_ chairs: Int) -> HTML {
    let free = chairs - common.here
    let waiting = common.round?.waiting ?? 0
    guard common.awaited > 1 else {
      return Stage.count(
        "<strong>\(wording.areHere(common.here))</strong>", waiting > 0 ? wording.wordsWait(waiting) : wording.chairsFree(free))
    }
    let ready = wording.readyOnScreen(common.ready, of: common.awaited)
    return Stage.count("<strong>\(ready.number)</strong> \(ready.rest)", wording.takePart(common.here, free: free))
  }

  // MARK: The facilitator

  /// Closing needs a confirmation, and it is asked here: nobody's own page belongs on this screen.
  private var rounding: HTML { HTML.when(common.isLast, phone.closing) }

  private var steer: HTML {
    let who = Who.line(.ring, "\(wording.screenWho)")
    guard phone.own?.isFacilitator ?? false else { return who }
    switch common.status {
    case .gathering: return Stage.steer(label: wording.forFacilitator, who: who, phone.gatheringFoot)
    case .open:
      let buttons: HTML = "\(phone.smallSteering(icons: true))\(phone.onward(.act))\(rounding)"
      return Stage.steer(label: wording.forFacilitator, who: who, buttons)
    case .closed: return who
    }
  }
}
