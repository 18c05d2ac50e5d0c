import Hummingbird
package import Markup
package import NIOCore
package import Pages
package import Vocabulary
package import Wording

/// The answer to a visitor. The gate adds the headers that every answer has.
package struct Reply: Sendable {
  package private(set) var status: Int
  private(set) var content: Content
  private(set) var location: String?
  private(set) var cookies: [SetCookie] = []
  private(set) var clearsSite: String?

  enum Content: Sendable {
    case nothing
    /// Shown by the browser.
    case shown(ByteBuffer, type: String)
    /// Saved by the visitor as a file under a name.
    case kept(ByteBuffer, type: String, name: String)
    /// A picture that somebody brought in: it is shown within a page, and as a page of its own it can do nothing.
    case picture(ByteBuffer, type: String)
    /// An answer that stays open.
    case stream(@Sendable (inout any ResponseBodyWriter) async throws -> Void)
  }

  init(status: Int, _ content: Content = .nothing, location: String? = nil) {
    self.status = status
    self.content = content
    self.location = location
  }
}

extension Reply {
  /// A whole page. The status is 422 for a form with mistakes.
  package static func page(_ html: HTML, status: Int = 200) -> Reply {
    Reply(status: status, .shown(ByteBuffer(bytes: html.bytes), type: "text/html; charset=utf-8"))
  }

  /// A part of a page, fetched by a page that is open.
  package static func fragment(_ html: HTML) -> Reply { page(html) }

  /// A part of a page that was drawn before, for everybody who sees the same.
  package static func fragment(_ drawn: ByteBuffer) -> Reply {
    Reply(status: 200, .shown(drawn, type: "text/html; charset=utf-8"))
  }

  /// A redirect (303) to this place. Every act ends in one, so that reloading repeats nothing.
  package static func redirect(_ place: Place) -> Reply { Reply(status: 303, location: place.address) }

  /// A redirect that also says what was done: one word of a closed list, which the page turns into a sentence.
  package static func redirect(_ place: Place, done: some Done) -> Reply {
    .redirect(place.asking(DoneForm.done, done.rawValue))
  }

  /// A redirect to a path that `Visit.returnPath` found to be ours.
  package static func redirect(_ path: OwnPath) -> Reply { Reply(status: 303, location: path.text) }

  /// A file to save. The browser never opens it itself, whatever is in it.
  package static func file(_ bytes: ByteBuffer, type: String, name: String) -> Reply {
    Reply(status: 200, .kept(bytes, type: type, name: name))
  }

  /// A picture that somebody brought in, with the type that its own bytes show.
  package static func picture(_ bytes: ByteBuffer, type: String) -> Reply { Reply(status: 200, .picture(bytes, type: type)) }

  /// A file of ours that a page uses: a style, a script, a drawing.
  package static func asset(_ bytes: ByteBuffer, type: String) -> Reply { Reply(status: 200, .shown(bytes, type: type)) }

  /// Plain text for machines.
  package static func text(_ text: String, status: Int = 200) -> Reply {
    Reply(status: status, .shown(ByteBuffer(string: text), type: "text/plain; charset=utf-8"))
  }

  /// The same answer with a cookie.
  package func setting(_ cookie: SetCookie) -> Reply {
    var reply = self
    reply.cookies.append(cookie)
    return reply
  }

  /// The same answer, and the browser deletes everything it kept for this site: the end of a session. On a machine that is also
  /// a big screen, it keeps the pass of the screen.
  package func clearingSite(butScreen isScreen: Bool = false) -> Reply {
    var reply = self
    reply.clearsSite = isScreen ? "\"cache\", \"storage\"" : "\"cache\", \"cookies\", \"storage\""
    if isScreen { reply.cookies += SetCookie.Kind.allCases.filter { $0 != .screen && $0 != .member }.map { .gone($0) } }
    return reply
  }
}

/// A path that was found to be our own, so that it is safe to send somebody to.
package struct OwnPath: Sendable, Equatable, CustomStringConvertible {
  let text: String
  package var description: String { text }
}

/// A cookie. The gate decides its name and its protection: over https it gets the prefix that no other site can write.
package struct SetCookie: Sendable, Equatable {
  package enum Kind: String, CaseIterable, Sendable {
    /// The key of somebody with an account.
    case member = "kring"
    /// The key of a guest of one conversation.
    case companion = "kring-mee"
    /// A right password that waits for the code of the second key. It is no session.
    case threshold = "kring-drempel"
    /// The key of a big screen. It is not among the keys of a caller: it opens one page.
    case screen = "kring-scherm"
    case language = "kring-taal"
    case theme = "kring-thema"
  }

  let kind: Kind
  let value: String
  /// How long it is kept. Nil: until the browser closes.
  let lasting: Span?

  /// Letters, digits, `-` and `_` only. Other characters are dropped from the value.
  package init(_ kind: Kind, _ value: String, lasting: Span? = nil) {
    self.kind = kind
    self.value = String(decoding: value.utf8.filter(SetCookie.isAllowed), as: UTF8.self)
    self.lasting = lasting
  }

  /// Deletes it.
  package static func gone(_ kind: Kind) -> SetCookie { SetCookie(kind, "", lasting: .seconds(0)) }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
    default: false
    }
  }
}
