import Domain
package import Forms
package import Markup
package import Vocabulary
package import Wording

/// What a page needs besides its content: the language, the theme, the reader, and the place in the menu. It has no room for a
/// count: nothing in the frame asks for attention.
package struct Surroundings: Sendable {
  /// The reader, as far as a page needs to know.
  package enum Visitor: Sendable, Hashable {
    case nobody
    case member(givenName: String)
    /// A guest with access until a day.
    case assessor(givenName: String, until: Day)
  }

  /// The items of the menu.
  package enum Area: Sendable, Hashable { case today, handbook, capture, circles, norms, conversations, search, more }

  package let wording: Wording
  package let theme: Frame.Theme
  /// The name of the organisation. Nil where it is not known, or must not be told.
  package let organisation: String?
  package let visitor: Visitor
  /// A word that differs for each person and tells nothing about them. Words that were typed and kept on a telephone are
  /// deleted when it changes.
  package let reader: String?
  /// The day on a Dutch calendar, for dates in words.
  package let today: Day
  package var area: Area?
  /// A sentence about what was just done.
  package var done: String?

  package init(
    wording: Wording, theme: Frame.Theme = .system, organisation: String?, visitor: Visitor, reader: String? = nil, today: Day,
    area: Area? = nil, done: String? = nil
  ) {
    self.wording = wording
    self.theme = theme
    self.organisation = organisation
    self.visitor = visitor
    self.reader = reader
    self.today = today
    self.area = area
    self.done = done
  }

  /// The same surroundings with another menu item.
  package func at(_ area: Area) -> Surroundings {
    var there = self
    there.area = area
    return there
  }

  /// The organisation's name for sentences.
  var house: String { organisation ?? wording.thisOrganisation }
}

/// A whole page: the frame, what was just done, and the content.
/// - Parameters:
///   - form: when it has mistakes the title says so first, for screen readers.
///   - isInside: with the colours for what stays in a closed circle.
///   - isStill: without scripts.
///   - live: what the page listens to.
package func document(
  title: String, _ surroundings: Surroundings, form: FormState? = nil, isInside: Bool = false, isStill: Bool = false,
  live: Live.Topic? = nil, line: ConnectionLine? = nil, body: HTML
) -> HTML {
  let wording = surroundings.wording
  let isRight = form?.isRight ?? true
  var frame = Frame(
    title: wording.tabTitle(isRight ? title : wording.titleWithMistake(title)), language: wording.language.rawValue,
    theme: surroundings.theme,
    skip: wording.skipToContent, own: surroundings.reader, live: live, line: line)
  frame.isStill = isStill
  let content = surroundings.done.map { after($0, body) } ?? body
  guard let head = surroundings.head else {
    return frame.page(
      head: nil, foot: nil, #"\#(Logo.brand(wording.product, surroundings.organisation))<div class="mt-6">\#(content)</div>"#)
  }
  let foot = surroundings.foot
  return isInside ? frame.insidePage(head: head, foot: foot, content) : frame.page(head: head, foot: foot, content)
}

private func after(_ done: String, _ body: HTML) -> HTML {
  #"\#(Message.html(.good, .text(done)))<div class="mt-5">\#(body)</div>"#
}

extension Surroundings {
  /// The target of the logo: the reader's first page.
  var home: Place {
    if case .assessor = visitor { .norms() } else { .today() }
  }

  /// The head of the page. Nil for somebody who is not signed in.
  fileprivate var head: Head? {
    let entries: [Head.Entry]
    var tools: [Head.Tool] = []
    switch visitor {
    case .nobody: return nil
    case .member(let name):
      entries = [
        entry(.today, wording.navToday, .today(), .today), entry(.handbook, wording.navHandbook, .handbook(), .handbook),
        entry(.capture, wording.navCapture, Place.capture(), .pencil, .onPhone),
        entry(.circles, wording.navCircles, .circles(), .circles),
        entry(.norms, wording.navNorms, .norms(), .norm, .onDesk),
        Head.Entry(wording.navMore, to: "#meer", icon: .more, isCurrent: isUnderMore, shown: .onPhone),
      ]
      tools = [Head.Tool(wording.ownPlace(of: name), to: Place.own().address, initials: initials(of: name))]
    case .assessor:
      entries = [
        entry(.norms, wording.navNorms, .norms(), .norm), entry(.handbook, wording.navHandbook, .handbook(), .handbook),
        entry(.conversations, wording.navConversations, Place.conversationFacts(), .conversation),
      ]
    }
    return Head(
      product: wording.product, organisation: house, home: home.address, menu: wording.mainMenu, entries: entries, tools: tools,
      search: area == .search ? nil : SearchBox(wording.searchLabel, go: wording.searchGo, to: Place.search().address))
  }

  private func entry(
    _ area: Area, _ word: String, _ place: Place, _ icon: Icon, _ shown: Head.Entry.Shown = .everywhere
  ) -> Head.Entry {
    Head.Entry(word, to: place.address, icon: icon, isCurrent: area == self.area, shown: shown)
  }

  private var isUnderMore: Bool { area == .more || area == .norms || area == .conversations }

  /// The foot holds what does not fit in the bar of a phone; "more" jumps to it.
  fileprivate var foot: Foot? {
    var links: [(word: String, address: String)] = []
    switch visitor {
    case .nobody: return nil
    case .member:
      links = [
        (wording.navNorms, Place.norms().address), (wording.navPeople, Place.people().address),
        (wording.navLessons, Place.lessons().address),
        (wording.navConversations, Place.conversationFacts().address), (wording.navOwn, Place.own().address),
      ]
    case .assessor: break
    }
    links.append((wording.navWhoSeesWhat, Place.whoSeesWhat().address))
    let leave = PostForm.button(wording.signOut, to: Place.signOut().address, .quiet, forgets: true)
    return Foot(wording.footLine(organisation: house), links: links, actions: leave)
  }

  /// The first two letters of a first name.
  private func initials(of name: String) -> String { name.prefix(2).uppercased() }

  /// Links to the pages above, at most two.
  func crumbs(_ steps: [(word: String, place: Place)]) -> HTML {
    Crumbs.html(label: wording.crumbs, steps.map { ($0.word, $0.place.address) })
  }
}
