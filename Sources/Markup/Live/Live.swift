/// Parts of a page that update by themselves. The stream only says that something changed; the part is then requested from its
/// own address, with the same checks as the page.
package enum Live {
  /// What a page listens to.
  package struct Topic: Sendable {
    /// As in `gesprek:7f3k`.
    package let name: String
    /// How fresh the page is: the number of the last happening it was drawn from. A stream that starts after it misses nothing,
    /// and a page without it requests its parts once more as soon as the stream is open.
    package let since: String?
    /// The address of the stream, when it is not the usual one.
    package let at: String?

    package init(_ name: String, since: String? = nil, at: String? = nil) {
      self.name = name
      self.since = since
      self.at = at
    }

    var attributes: HTML {
      "\(HTML.attribute("data-live-over", name))\(HTML.attribute("data-live-since", since))\(HTML.attribute("data-live-at", at))"
    }
  }

  /// - Parameters:
  ///   - id: of the part. A message about `topic#id` refreshes this part only, one about the topic alone refreshes every part.
  ///   - address: where this part is requested; an element of the same id in the answer replaces it.
  ///   - say: announced when the part was refreshed, in the words that come with it.
  package static func part(id: String, from address: String, say: String? = nil, classes: String = "", _ content: HTML) -> HTML {
    """
    <div id="\(id)"\(HTML.when(!classes.isEmpty, HTML.attribute("class", classes))) data-live-from="\(address)"\
    \(HTML.attribute("data-live-say", say))>\(content)</div>

    """
  }
}
