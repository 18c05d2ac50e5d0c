import Forms
package import Markup
package import Vocabulary
import Wording

/// Why somebody does not get what was asked for.
package enum Setback: Sendable, Hashable {
  /// It does not exist, or not for this visitor: one answer, so that nobody learns anything by asking.
  case notThere
  /// A guest's pass that opens nothing any more: the chair is gone, or the conversation.
  case noChair(isOver: Bool)
  /// Somebody else changed it meanwhile.
  case changed
  /// A rule refuses it, and there was no form to say it on.
  case refused
  case tooMany(wait: Span)
  /// Too many others look at something long.
  case busy
  case tooLarge
  /// The session ended while somebody was writing.
  case signedOut
  case wrongMethod
  /// What was sent cannot be read.
  case unreadable
  /// A form that came from another site.
  case otherSite
  /// The host name in the address is not ours.
  case wrongHost
  /// The database is away for a moment.
  case away
  /// Nothing can be written now.
  case diskFull
  /// A bug of ours, with the reference to mention.
  case ours(reference: String)
}

/// A form that could not be taken for now, with its values: they can be read and sent again.
package struct UnsavedForm: Sendable, Equatable {
  /// The address that the form was sent to: one of our own.
  package let address: String
  package let answers: [SentField]

  package struct SentField: Sendable, Equatable {
    package let name: String
    package let value: String
    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  package init(address: String, answers: [SentField]) {
    self.address = address
    self.answers = answers
  }

  /// Whether somebody wrote something, and did not only press a button.
  package var hasWords: Bool { !words.isEmpty }

  /// What somebody wrote, without choices and ids.
  fileprivate var words: [String] { answers.map(\.value).filter { $0.contains(where: \.isWhitespace) } }
}

/// The page for anything that goes wrong: what happened, and what somebody can do. It never says who asks or what was asked
/// for.
/// - Parameter unkept: the form that was sent during an outage, given back to its sender.
package func setbackPage(_ setback: Setback, _ surroundings: Surroundings, unsaved: UnsavedForm? = nil) -> HTML {
  let (title, words) = surroundings.wording.words(for: setback)
  return document(
    title: title, surroundings, isStill: true,
    body: """
      <h1>\(title)</h1><p class="lead mt-4">\(words)</p>\
      \(HTML.when(setback == .signedOut, signInBeside(surroundings.wording)))\
      \(unsaved.map { again($0, setback == .signedOut ? surroundings.wording.goOnHere : surroundings.wording.sendAgain, surroundings.wording) } as HTML?)\
      \(HTML.when(setback == .noChair(isOver: false), "<p class=\"mt-5\">\(Button.link(surroundings.wording.toJoin, to: Place.join().address, .second))</p>"))\
      \(HTML.when(setback != .signedOut && !setback.isFarewell, "<p class=\"mt-5\">\(Button.link(surroundings.wording.toTheBeginning, to: surroundings.home.address, .second))</p>"))
      """)
}

extension Setback {
  /// Somebody without an account has no other page here.
  fileprivate var isFarewell: Bool { if case .noChair = self { true } else { false } }
}

/// In another tab, because this page holds the words.
private func signInBeside(_ wording: Wording) -> HTML {
  #"""
  <p class="mt-5"><a class="button button--second" href="\#(Place.signIn().address)" target="_blank" \#
  rel="noopener">\#(wording.signInBeside)</a></p>
  """#
}

/// The same form again: every value is in a hidden field, so that one button sends it all.
private func again(_ unsaved: UnsavedForm, _ press: String, _ wording: Wording) -> HTML {
  let answers = unsaved.answers.map { Field.hidden($0.name, $0.value) }.joined()
  return """
    <section class="flow mt-5"><p>\(wording.yourWordsAreHere)</p>\
    \(each: unsaved.words, { #"<p class="voice">\#(HTML.lines($0))</p>"# })\
    \(PostForm.button(press, to: unsaved.address, .act, hidden: answers))</section>
    """
}

extension Wording {
  fileprivate func words(for setback: Setback) -> (title: String, words: String) {
    switch setback {
    case .notThere: (notThere, notThereWhatNow)
    case .noChair(let isOver): isOver ? (talkIsOver, talkIsOverWhatNow) : (noChairHere, noChairHereWhatNow)
    case .changed: (changedMeanwhile, changedMeanwhileWhatNow)
    case .refused: (notNow, notNowWhatNow)
    case .tooMany(let span): (tooManyTries, tooManyTriesWhatNow(wait: wait(span)))
    case .busy: (busyNow, busyNowWhatNow)
    case .tooLarge: (tooLarge, tooLargeWhatNow)
    case .signedOut: (signedOutMidway, signedOutMidwayWhatNow)
    case .wrongMethod: (wrongMethod, wrongMethodWhatNow)
    case .unreadable: (unreadable, unreadableWhatNow)
    case .otherSite: (otherSite, otherSiteWhatNow)
    case .wrongHost: (wrongHost, wrongHostWhatNow)
    case .away: (awayForAMoment, awayForAMomentWhatNow)
    case .diskFull: (nothingKept, nothingKeptWhatNow)
    case .ours(let reference): (ourFault, ourFaultWhatNow(reference: reference))
    }
  }
}
