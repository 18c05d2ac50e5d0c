package import Bindery
import Domain
import Forms
package import Logging
import Markup
import Pages
package import Rooms
import Vocabulary
import Wording

/// Everything that the handlers share: the house, the exchange that tells open pages, and the rate limit.
package struct Reception: Sendable {
  let house: House
  let exchange: Exchange
  let rateLimit: RateLimit
  let fragments = FragmentCache()
  let damagedFiles = DamagedFiles()
  let bindery: Bindery
  /// For what takes long; the gate sends it there.
  package let lane = Lane()
  package let errands: Errands

  package init(house: House, exchange: Exchange, rateLimit: RateLimit, bindery: Bindery = Bindery(), logger: Logger) {
    self.house = house
    self.exchange = exchange
    self.rateLimit = rateLimit
    self.bindery = bindery
    errands = Errands(house: house, bindery: bindery, lane: lane, logger: logger)
  }

  /// THE table: every address that answers, and for whom. Nothing else is registered anywhere.
  package var entrances: [Entrance] {
    let rooms: [[Entrance]] = [
      machines,
      comingIn,
      renewal,
      secondKey,
      joining,
      today,
      people,
      teams,
      own,
      ownDeviations,
      workplaces,
      craft,
      handbook,
      writing,
      withdrawing,
      publishing,
      amending,
      ownership,
      improvement,
      teamAgreements,
      norms,
      normMaking,
      normLinking,
      questions,
      evidence,
      files,
      papers,
      takingOut,
      circles,
      conversations,
      takingBack,
      receipts,
      screens,
      search,
    ]
    return rooms.flatMap(\.self)
  }

  /// How the gate looks up a caller. When a key is no session, it is tried as a guest's pass.
  package var callerLookup: CallerLookup {
    CallerLookup { [house] key in
      if let caller = try await house.recognise(cookie: key) { return caller }
      return try await house.recognise(pass: key).map { .companion($0) }
    } farewell: { [house] pass, conversation in
      try await house.farewell(pass: pass, from: conversation)
    }
  }

  /// Passes on to open pages what was committed, here or on another node.
  package func listen() {
    house.listen { [exchange] news in
      guard let news else {
        exchange.recheck { _ in true }
        return exchange.signalEverybody()
      }
      let topic = LiveTopic.conversation(news.subject)
      switch news.kind.echo {
      case .step: exchange.signal(topic: topic, part: LivePart.step, sequence: Int64(news.sequence))
      case .chairs: exchange.signal(topic: topic, part: LivePart.chairs, sequence: Int64(news.sequence))
      case .over: exchange.cut(topic)
      case .screensOut:
        exchange.signal(topic: topic, part: LivePart.step, sequence: Int64(news.sequence))
        exchange.cut(LiveTopic.screens(of: news.subject))
      case nil: break
      }
      // Whoever hears by a right that may have ended is looked up again, and cut off when it is gone.
      switch news.kind.ends {
      case .listeners: exchange.recheck { $0.topic == topic }
      case .holders: exchange.recheck { $0.holders.contains(news.subject) }
      case .everybody: exchange.recheck { _ in true }
      case nil: break
      }
    }
  }

  /// The one translator of errors into pages, and which errors are a rule's refusal.
  package static let errorPages = ErrorPages(refusals: {
    $0 is RuleRefusal || $0 is Refusal || $0 is ChangedMeanwhile || $0 is WrongForm
  }) {
    trouble, preferences, unsaved in
    let around = Surroundings(
      wording: preferences.wording, theme: preferences.lightness, organisation: nil, visitor: .nobody,
      today: Clock.system.now().day)
    return setbackPage(Setback(trouble), around, unsaved: unsaved)
  }
}

// MARK: The frame of a page

extension Visit {
  func around(_ viewer: Viewer) -> Surroundings {
    around(
      viewer.preferences, in: viewer.organisationName, as: .member(givenName: viewer.givenName), reader: viewer.person.raw)
  }

  func around(_ reader: Reader) -> Surroundings {
    switch reader {
    case .member(let viewer): around(viewer)
    case .assessor(let guest):
      around(
        guest.preferences, in: guest.organisationName, as: .assessor(givenName: guest.givenName, until: guest.until),
        reader: guest.person.raw)
    }
  }

  func around(_ caller: Caller) -> Surroundings {
    switch caller {
    case .member(let viewer): around(viewer)
    case .assessor(let assessor): around(Reader.assessor(assessor))
    // Without a menu, because nothing opens yet.
    case .keyless(let keyless): around(keyless.preferences, in: keyless.organisationName, as: .nobody)
    // No address that leads to a chair says what was done.
    case .companion(let companion):
      Surroundings(
        wording: preferences.wording, theme: preferences.lightness, organisation: companion.organisationName, visitor: .nobody,
        reader: String(companion.seat.raw.suffix(8)), today: now.day)
    }
  }

  /// The frame for somebody who is not signed in: language and theme come from the browser.
  func around(nobodyIn organisation: String? = nil) -> Surroundings { around(preferences, in: organisation, as: .nobody) }

  private func around(
    _ preferences: Preferences, in organisation: String?, as visitor: Surroundings.Visitor, reader: String? = nil
  ) -> Surroundings {
    Surroundings(
      wording: preferences.wording, theme: preferences.lightness, organisation: organisation, visitor: visitor,
      reader: reader.map { String($0.suffix(8)) }, today: now.day, done: done(preferences.wording))
  }

  /// What was just done, in a sentence: the address of this page names it by a word. Nil without one.
  func done(_ wording: Wording) -> String? {
    guard let word = try? question().one(DoneForm.done.name) else { return nil }
    return wording.done(word)
  }

  /// A random name for the acts of one page: pressing a button twice does a thing once.
  var freshKey: String { Randomness.system.word(length: 16) }
}

extension Preferences {
  var wording: Wording { Wording(language) }

  var lightness: Frame.Theme {
    switch theme {
    case .system: .system
    case .light: .light
    case .dark: .dark
    }
  }
}

extension Setback {
  init(_ trouble: RequestFailure) {
    self = switch trouble {
    case .malformed: .unreadable
    case .otherSite: .otherSite
    case .notFound: .notThere
    case .noChair(let farewell): .noChair(isOver: farewell == .isOver)
    case .wrongMethod: .wrongMethod
    case .changed: .changed
    case .tooLarge: .tooLarge
    case .wrongHost: .wrongHost
    case .refused: .refused
    case .tooMany(let wait): .tooMany(wait: wait)
    case .busy: .busy
    case .signedOut: .signedOut
    case .bug(let reference): .ours(reference: reference)
    case .away(.databaseAway): .away
    case .away(.diskFull): .diskFull
    }
  }
}
