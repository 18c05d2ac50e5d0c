/// The head of a page: the logo, the menu, and links to one's own. On a phone the menu is at the bottom, within reach of the
/// thumb.
package struct Head: Sendable {
  /// One item of the menu.
  package struct Entry: Sendable {
    /// A phone has room for five, a wide screen for more.
    package enum Shown: Sendable { case everywhere, onPhone, onDesk }

    package let word: String
    package let address: String
    package let icon: Icon
    package let isCurrent: Bool
    package let shown: Shown

    package init(_ word: String, to address: String, icon: Icon, isCurrent: Bool = false, shown: Shown = .everywhere) {
      self.word = word
      self.address = address
      self.icon = icon
      self.isCurrent = isCurrent
      self.shown = shown
    }

    fileprivate var html: HTML {
      let name: HTML =
        switch shown {
        case .everywhere: "nav__item"
        case .onPhone: "nav__item nav__item--phone"
        case .onDesk: "nav__item nav__item--wide"
        }
      return """
        <li class="\(name)"><a class="nav__link" href="\(address)"\(HTML.when(isCurrent, #" aria-current="page""#))>\
        \(icon.html)\(word)</a></li>
        """
    }
  }

  /// A tool at the right: an icon or initials, with its name for screen readers.
  package struct Tool: Sendable {
    package let label: String
    package let address: String
    package let sign: HTML

    package init(_ label: String, to address: String, icon: Icon) {
      self.label = label
      self.address = address
      sign = icon.html
    }

    package init(_ label: String, to address: String, initials: String) {
      self.label = label
      self.address = address
      sign = #"<span class="initials" aria-hidden="true">\#(initials)</span>"#
    }
  }

  package var product: String
  package var organisation: String
  package var home: String
  /// The name of the menu for screen readers.
  package var menu: String
  package var entries: [Entry]
  package var tools: [Tool]
  /// Nil on the search page, which has its own.
  package var search: SearchBox?

  package init(
    product: String, organisation: String, home: String, menu: String, entries: [Entry], tools: [Tool], search: SearchBox? = nil
  ) {
    self.product = product
    self.organisation = organisation
    self.home = home
    self.menu = menu
    self.entries = entries
    self.tools = tools
    self.search = search
  }

  package var html: HTML {
    """
    <header class="head"><div class="wrap head__in">
    \(Logo.brand(product, organisation, to: home))
    <nav class="nav" aria-label="\(menu)"><ul class="nav__list">\(each: entries, \.html)</ul></nav>
    <div class="head__tools">\(search?.inHead)\
    \(each: tools, { #"<a class="tool" href="\#($0.address)" aria-label="\#($0.label)">\#($0.sign)</a>"# })</div>
    </div></header>

    """
  }
}

/// The foot of a page: the organisation, a few links, and the button that signs out. Its id is `meer`: on a phone, where the
/// menu has room for five, "more" jumps to it.
package struct Foot: Sendable {
  package var words: String
  package var links: [(word: String, address: String)]
  /// Forms of one button, such as signing out.
  package var actions: HTML

  package init(_ words: String, links: [(word: String, address: String)] = [], actions: HTML = .empty) {
    self.words = words
    self.links = links
    self.actions = actions
  }

  package var html: HTML {
    """
    <footer class="foot" id="meer"><div class="wrap row row--between"><p>\(words)</p>
    <div class="row">\(each: links, { #"<a href="\#($0.address)">\#($0.word)</a> "# })\(actions)</div></div></footer>

    """
  }
}
