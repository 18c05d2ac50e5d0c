package import Domain
package import Forms
package import Markup
import Vocabulary
package import Wording

/// A whole conversation on a phone, for one onlooker.
/// - Parameters:
///   - site: the address at which phones reach this server, as in `https://mee.wijkwerk.example`; for the QR code.
///   - key: random letters and digits, new for each page: the names of its acts begin with it.
///   - since: the number of the last happening that the scene was drawn from, so that the stream misses nothing.
///   - returnWord: the word with which a guest comes back to this chair on another phone. It is in no part that others are sent.
///   - form: what was typed and what is wrong with it, when words came back.
package func talkPage(
  _ scene: HeardScene, site: String, key: String, since: String? = nil, returnWord: ReturnWord? = nil,
  _ surroundings: Surroundings, form: FormState? = nil
) -> HTML {
  let wording = surroundings.wording
  let page = PhonePage(scene, site: site, key: key, wording, form: form, done: surroundings.done)
  let frame = surroundings.frame(of: scene, form: form, live: Live.Topic(scene.topic, since: since))
  let line = ConnectionLine(lost: wording.lineLost, back: wording.lineBack)
  return frame.talk("\(line.html)\(page.sign(returnWord))\(page.part)")
}

/// The live part of that page (`#stap`), for a phone that was told that it changed.
///
/// While `scene.isShared`, it is the same to the byte for every phone in the same role and language. So it may be drawn once,
/// kept as long as the conversation's mark stays the same (a second at most while a timer runs, because it holds the time that
/// is left), and sent to all of them. Otherwise it holds what is this onlooker's alone, and is drawn for them. There is one
/// address for both, and a phone gets what its page would show.
package func talkScene(_ scene: HeardScene, site: String, _ wording: Wording) -> HTML {
  PhonePage(scene, site: site, key: nil, wording).part
}

/// The smallest live part (`#stoelen`): the time that is left, and how many are here and ready. The same for everybody.
package func talkCount(_ scene: HeardScene, _ wording: Wording) -> HTML {
  PhonePage(scene, site: "", key: nil, wording).count
}

extension HeardScene {
  /// What a page of this conversation listens to.
  var topic: String { LiveTopic.conversation(card.conversation.raw) }
}

extension Surroundings {
  /// The frame of a page about a conversation: without head and foot, and with a title that holds no word of the case.
  func frame(of scene: HeardScene, form: FormState?, live: Live.Topic? = nil) -> Frame {
    let title = wording.tabOfConversation(wording.said(scene.card.format))
    let isRight = form?.isRight ?? true
    return Frame(
      title: wording.tabTitle(isRight ? title : wording.titleWithMistake(title)), language: wording.language.rawValue,
      theme: theme,
      skip: wording.skipToContent, own: reader, live: live)
  }
}

/// What a phone shows of a scene.
struct PhonePage {
  let scene: HeardScene
  let site: String
  let keys: ActKeys
  let wording: Wording
  let form: FormState?
  let done: String?
  /// The same buttons below the big screen lead back to it.
  let isScreen: Bool

  init(
    _ scene: HeardScene, site: String, key: String?, _ wording: Wording, form: FormState? = nil, done: String? = nil,
    isScreen: Bool = false
  ) {
    self.scene = scene
    self.site = site
    keys = ActKeys(key, at: scene.common.turn)
    self.wording = wording
    self.form = form
    self.done = done
    self.isScreen = isScreen
  }

  var card: HeardScene.Card { scene.card }
  var common: HeardScene.Common { scene.common }
  var own: HeardScene.Own? { scene.own }
  var address: String { address(Place.conversation) }
  /// The page for somebody who leaves for a moment, `awayPage`.
  var awayAddress: String { Place.conversation(card.conversation).asking(TalkForm.away, TalkForm.Away.away.rawValue).address }
  /// The page with everybody's chair, `chairsPage`.
  var chairsAddress: String { address(Place.conversationChairs) }
  func address(_ route: Route<ID<Conversation>>) -> String { route(card.conversation).address }
  func may(_ act: Act) -> Bool { own?.may(act) ?? false }

  /// One button that does one act.
  func act(
    _ words: String, _ what: TalkForm.What, to route: Route<ID<Conversation>>, _ look: Button.Look = .second,
    _ hidden: HTML = .empty
  ) -> HTML {
    button(words, to: address(route), named: what.rawValue, look, "\(TalkForm.what.hidden(what.rawValue))\(hidden)")
  }

  /// One button in a form of its own. `name` distinguishes its act from the others on the page.
  func button(_ words: String, to address: String, named name: String, _ look: Button.Look, _ hidden: HTML = .empty) -> HTML {
    PostForm(to: address, classes: look.isWide ? "flow-s" : "one").html(
      """
      \(keys.hidden(name))\(HTML.when(isScreen, TalkForm.screen.hidden("1")))\(hidden)\
      \(Button.submit(words, look, waiting: wording.waiting))
      """)
  }

  // MARK: The whole page

  /// Everything that changes when the conversation moves.
  var part: HTML {
    let says = common.round.map { wording.nowAt(wording.said($0.step.title)) }
    return Live.part(id: LivePart.step, from: address(Place.conversationScene), say: says, content)
  }

  private var content: HTML {
    guard own?.isHere ?? true else { return shell(leftBody) }
    switch common.status {
    case .gathering: return shell(gatheringBody, foot: gatheringFoot)
    case .closed: return shell(closedBody)
    case .open:
      guard let round = common.round else { return shell(.empty) }
      return step(round)
    }
  }

  /// - Parameters:
  ///   - back: the link back, on a page beside the conversation; on the conversation itself there is a link to leave.
  ///   - card: the id of a form within the page in which somebody types.
  func shell(
    form: PostForm? = nil, back: (word: String, address: String)? = nil, card: String? = nil, _ body: HTML, foot: HTML = .empty
  ) -> HTML {
    let outcome: HTML = "\(done.map { Message.html(.good, "\($0)") })\(refusal)"
    // Questions for everybody stand first, because there is a minute to answer them. Then what was typed and not sent, which is
    // nowhere else.
    let before: HTML = HTML.when(back == nil, "\(pleas(hasRoom: form == nil))\(unsent)")
    let after: HTML = "\(toBigScreen)\(refresh(card, isForm: form != nil))"
    return Talk.html(
      form: form, phase: phase, leave: back ?? leave, line: nil, "\(outcome)\(before)\(body)\(HTML.when(back == nil, after))",
      foot: foot)
  }

  /// Why an act was not possible, when that concerns no field: it came too late, or twice. Nothing is wrong and nothing is
  /// lost.
  private var refusal: HTML? {
    form?.mistake(TalkForm.what).map { Message.html(.wait, "\(wording.words(for: $0))") }
  }

  /// Without scripts nothing updates by itself. Where somebody types, refreshing sends the typed words along and gives them
  /// back.
  private func refresh(_ card: String?, isForm: Bool) -> HTML {
    guard isForm || card != nil else {
      return #"<noscript><p class="small"><a href="\#(address)">\#(wording.refreshTalk)</a></p></noscript>"#
    }
    let button = Button.submit(
      wording.refreshTalk, .quiet, name: TalkForm.what.name, value: TalkForm.What.refresh.rawValue, form: card)
    return "<noscript><p>\(button)</p></noscript>"
  }

  private var phase: HTML {
    let names = common.phases.map { wording.said($0) }
    let format = wording.said(card.format)
    switch (common.status, common.phase) {
    case (.open, let phase?) where names.indices.contains(phase):
      return Phases.arc(
        current: phase + 1, of: names.count, format: format, wording.phaseOfTalk(phase + 1, of: names.count), names[phase])
    case (.gathering, _): return Phases.arc(current: 0, of: names.count, format: card.circle, format, wording.beforeStart)
    case (.open, _): return Phases.arc(current: 0, of: names.count, format: card.circle, format, wording.conversationState(.open))
    case (.closed, _): return Phases.arc(current: names.count + 1, of: names.count, format: card.circle, format, wording.afterEnd)
    }
  }

  private var leave: (word: String, address: String)? {
    guard may(.leave) else { return nil }
    return (wording.awayForNow, awayAddress)
  }

  // MARK: The count

  /// A part of its own, so that somebody's being ready does not touch what others are typing.
  var count: HTML {
    Live.part(
      id: LivePart.chairs, from: address(Place.conversationCount), classes: "flow-s",
      "\(common.status == .gathering ? chairs : time)\(whoSits)")
  }

  /// Who came in just now, and a link to the chairs.
  private var whoSits: HTML {
    guard common.status != .closed, common.here > 0 else { return .empty }
    // Everybody knows how many screens show this.
    let screens: HTML = HTML.when(card.screens > 0, " \(wording.screensOn(card.screens))")
    let arrival: HTML? = common.chairs.newcomer.map { #"<p class="small arrival" role="status">\#(wording.cameIn($0))</p>"# }
    let leader: HTML? = card.leader.map { " \(wording.leadsNow($0))" }
    let number: HTML = HTML.when(common.status == .open, "\(wording.areHere(common.here)).\(leader) ")
    return #"\#(arrival)<p class="small soft">\#(number)<a href="\#(chairsAddress)">\#(wording.whoSits)</a>\#(screens)</p>"#
  }

  private var chairs: HTML {
    let here = common.here
    let words: HTML = #"<p class="h-small" role="status">\#(wording.areHere(here))</p>"#
    // A hall does not fit in a drawing on a phone; the words give the number.
    guard here <= 12 else { return words }
    return Seats(chairs: max(here, card.least), here: here).circle(words)
  }

  private var time: HTML {
    guard let round = common.round else { return .empty }
    guard !round.isShown else {
      return HTML.when(round.waiting > 0, #"<p class="small soft" role="status">\#(wording.wordsWait(round.waiting))</p>"#)
    }
    let what = doing(round)
    let ready: HTML = HTML.when(
      common.awaited > 1, #"<p class="small soft" role="status">\#(wording.areReady(common.ready, of: common.awaited))</p>"#)
    guard let timer = scene.timeLeft(wording) else { return "<p class=\"small soft\">\(what)</p>\(ready)" }
    return "\(timer.bar(what))\(ready)"
  }

  private func doing(_ round: HeardScene.Round) -> String {
    if common.isPaused { return wording.talkPaused }
    return switch round.step.activity {
    case .talk: wording.speakOnly
    case .write: wording.writeInSilence
    case .writeAlone, .decide: common.ready > 0 ? wording.bringerIsReady : wording.bringerWritesShort
    case .outcomes: wording.chooseTogether
    }
  }
}
