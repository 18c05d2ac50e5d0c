package import Domain
package import Vocabulary
import Wording

/// A mail: plain text for one person.
package struct Message: Sendable {
  /// The identifier for the relay and the reader. It is the same at every attempt, so that a mail that arrives twice is
  /// recognised as one.
  package let name: String
  package let from: Sender
  package let to: EmailAddress
  package let language: Language
  package let subject: HeaderText
  /// Paragraphs, with an empty line between them.
  package let body: [String]

  /// A letter of the outbox, in the language of its reader.
  /// - Parameter link: the whole address that the letter is for.
  package init(_ letter: Letter, link: String, from sender: Sender) {
    let wording = Wording(letter.language)
    let organisation = HeaderText(letter.organisation).text
    name = letter.id.raw
    from = sender
    to = letter.to
    language = letter.language
    switch letter.kind {
    case .invitation:
      subject = HeaderText(wording.invitationSubject(organisation))
      body = wording.invitationLetter(givenName: HeaderText(letter.givenName).text, organisation: organisation, link: link)
    case .newPassword:
      subject = HeaderText(wording.renewalSubject)
      body = wording.renewalLetter(givenName: HeaderText(letter.givenName).text, link: link)
    case .reminder:
      subject = HeaderText(wording.reminderSubject(letter.pages.count))
      body = wording.reminderLetter(
        givenName: HeaderText(letter.givenName).text, organisation: organisation,
        pages: letter.pages.map { HeaderText($0).text }, link: link)
    }
  }

  /// The link that founds an organisation, for whoever will found it. There is no organisation yet, so this letter waits in no
  /// outbox.
  package init(founding link: String, to address: EmailAddress, from sender: Sender, in language: Language = .dutch) {
    name = Randomness.system.word(length: 20)
    from = sender
    to = address
    self.language = language
    subject = HeaderText(Wording(language).foundingSubject)
    body = Wording(language).foundingLetter(link: link)
  }

  /// The whole mail as it is sent (RFC 5322 and 2045): lines of at most 76 characters, all ASCII except an address that is not.
  package func text(at moment: Moment) -> String {
    let head: [String] = [
      "Date: \(moment.asMailsHaveIt)",
      "From: \(from.encoded)",
      "To: <\(to)>",
      "Subject: \(subject.encoded)",
      "Message-ID: <\(name)@\(from.domain)>",
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable",
      "Content-Language: \(language.rawValue)",
      // RFC 3834: no automatic reply, such as a holiday message, is sent to this mail.
      "Auto-Submitted: auto-generated",
    ]
    return "\(head.joined(separator: "\r\n"))\r\n\r\n\(quotedPrintable(body.joined(separator: "\n\n")))\r\n"
  }
}

/// Quoted-printable (RFC 2045, 6.7): mostly readable, safe for every relay, and lines of at most 76 characters.
func quotedPrintable(_ text: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    let bytes = Array(line.utf8)
    var out = ""
    var width = 0
    for (index, byte) in bytes.enumerated() {
      let isLast = index == bytes.count - 1
      var piece = quoted(byte, isFirst: width == 0, isLast: isLast)
      // The last position of a line is for the = that continues it.
      if width + piece.utf8.count > (isLast ? 76 : 75) {
        out += "=\r\n"
        width = 0
        piece = quoted(byte, isFirst: true, isLast: isLast)
      }
      out += piece
      width += piece.utf8.count
    }
    return out
  }.joined(separator: "\r\n")
}

/// A dot alone on a line would end a mail, and white space at the end of a line gets lost on the way: both are escaped.
private func quoted(_ byte: UInt8, isFirst: Bool, isLast: Bool) -> String {
  switch byte {
  case 0x2E where !isFirst, 0x21...0x2D, 0x2F...0x3C, 0x3E...0x7E: return String(UnicodeScalar(byte))
  case 0x20 where !isLast: return " "
  default: return "=\(byte < 16 ? "0" : "")\(String(byte, radix: 16, uppercase: true))"
  }
}

extension Moment {
  /// `Mon, 23 Nov 2026 09:00:00 +0000`: RFC 5322, in UTC, so that no time zone is needed.
  var asMailsHaveIt: String {
    let seconds = Int((Double(milliseconds) / 1_000).rounded(.down))
    let day = Day(number: Int((Double(seconds) / 86_400).rounded(.down)))
    let rest = seconds - day.number * 86_400
    let weekdays: [String] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months: [String] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let clock = [rest / 3_600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    return "\(weekdays[day.weekday - 1]), \(day.day) \(months[day.month - 1]) \(day.year) \(clock) +0000"
  }
}
