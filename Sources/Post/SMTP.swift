import CCurl
import Dispatch
import Domain
import Synchronization
import Vocabulary

/// Conversations block, so they have a thread of their own: one at a time is enough for people who are invited.
private let counter = DispatchQueue(label: "kring.post")

/// Once for the process, before the first conversation.
private let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

extension MailServer {
  /// Has one conversation with the relay, on the thread for them. Breaks it off within a second or so when the task is
  /// cancelled: a server that closes does not wait for a relay that says nothing.
  func converse(_ talk: @escaping @Sendable (Talk) -> Delivery) async -> Delivery {
    let cancellation = Cancellation()
    return await withTaskCancellationHandler {
      await withCheckedContinuation { answer in
        counter.async {
          guard isReady, let curl = curl_easy_init() else { return answer.resume(returning: .later("libcurl does not start")) }
          let delivery = withExtendedLifetime(cancellation) { talk(Talk(curl, with: self, cancellation)) }
          curl_easy_cleanup(curl)
          answer.resume(returning: delivery)
        }
      }
    } onCancel: {
      cancellation.isDone.store(true, ordering: .relaxed)
    }
  }

  final class Cancellation: Sendable {
    let isDone = Atomic(false)
  }

  /// One conversation by SMTP (RFC 5321) through libcurl. It lives and ends on the thread for conversations.
  struct Talk {
    private let curl: UnsafeMutableRawPointer
    /// Whether libcurl took every setting. If it did not, nothing is said at all: a conversation without encryption is worse
    /// than none.
    private let isSet: Bool

    init(_ curl: UnsafeMutableRawPointer, with server: MailServer, _ cancellation: Cancellation) {
      self.curl = curl
      let encryption = server.isThisMachine && !server.isEncryptedAtOnce ? CURLUSESSL_NONE : CURLUSESSL_ALL
      var texts: [(CURLoption, String)] = [
        (CURLOPT_URL, "\(server.isEncryptedAtOnce ? "smtps" : "smtp")://\(server.host):\(server.port)"),
        (CURLOPT_PROTOCOLS_STR, "smtp,smtps"),
        // Not by way of whatever proxy the environment names.
        (CURLOPT_PROXY, ""),
      ]
      if let account = server.account { texts += [(CURLOPT_USERNAME, account.name), (CURLOPT_PASSWORD, account.password)] }
      let numbers: [(CURLoption, Int)] = [
        (CURLOPT_USE_SSL, Int(encryption.rawValue)), (CURLOPT_SSL_VERIFYPEER, 1), (CURLOPT_SSL_VERIFYHOST, 2),
        (CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2)), (CURLOPT_CONNECTTIMEOUT, 10), (CURLOPT_TIMEOUT, 30),
        // Timeouts without signals: there are other threads.
        (CURLOPT_NOSIGNAL, 1),
      ]
      isSet =
        texts.allSatisfy { curl_set_text(curl, $0.0, $0.1) == CURLE_OK }
        && numbers.allSatisfy { curl_set_number(curl, $0.0, $0.1) == CURLE_OK }
        && curl_set_watch(curl, breakOff, Unmanaged.passUnretained(cancellation).toOpaque()) == CURLE_OK
    }

    /// Connects, encrypts, signs in, and asks for nothing.
    func greet() -> Delivery {
      guard isSet, curl_set_text(curl, CURLOPT_CUSTOMREQUEST, "NOOP") == CURLE_OK,
        curl_set_number(curl, CURLOPT_NOBODY, 1) == CURLE_OK
      else { return unset }
      return outcome(curl_easy_perform(curl))
    }

    func bring(_ text: [UInt8], from sender: EmailAddress, to reader: EmailAddress) -> Delivery {
      let readers = curl_slist_append(nil, "<\(reader)>")
      defer { curl_slist_free_all(readers) }
      guard isSet, readers != nil, curl_set_text(curl, CURLOPT_MAIL_FROM, "<\(sender)>") == CURLE_OK,
        curl_set_list(curl, CURLOPT_MAIL_RCPT, readers) == CURLE_OK, curl_set_number(curl, CURLOPT_UPLOAD, 1) == CURLE_OK
      else { return unset }
      return text.withUnsafeBytes { bytes in
        var rest = bytes[...]
        return withUnsafeMutablePointer(to: &rest) { rest in
          guard curl_set_reader(curl, readOn, rest) == CURLE_OK else { return unset }
          let code = curl_easy_perform(curl)
          return outcome(code, hasGone: rest.pointee.count < bytes.count)
        }
      }
    }

    private var unset: Delivery { .later("libcurl refused a setting") }

    /// Our own words and numbers only: what a relay says may name the person.
    /// - Parameter hasGone: whether some of the mail went over. A relay that says no in its greeting speaks of itself and of no
    ///   letter.
    private func outcome(_ code: CURLcode, hasGone: Bool = false) -> Delivery {
      if code == CURLE_OK { return .accepted }
      var answer = 0
      _ = curl_get_number(curl, CURLINFO_RESPONSE_CODE, &answer)
      let why = "\(String(cString: curl_easy_strerror(code))) (\(code.rawValue), \(answer))"
      let isGreeting = code == CURLE_WEIRD_SERVER_REPLY && !hasGone
      return isGreeting ? .later(why) : Talk.trouble(answer).map { .refused(why, as: $0) } ?? .later(why)
    }

    /// 550 to 559 are about this letter and final: sending it again unchanged gives the same answer (RFC 5321, 4.2.1 and 4.2.2).
    /// Signing in, encryption and greylisting are about us, or pass.
    private static func trouble(_ answer: Int) -> LetterTrouble? {
      switch answer {
      case 550, 551, 553: .address
      case 552: .full
      case 554..<560: .unwanted
      default: nil
      }
    }
  }
}

/// Asked by libcurl again and again during a conversation; anything but zero ends it. Whoever has the conversation keeps the
/// flag alive until it is over.
private let breakOff: curl_xferinfo_callback = { cancellation, _, _, _, _ in
  guard let cancellation else { return 0 }
  return Unmanaged<MailServer.Cancellation>.fromOpaque(cancellation).takeUnretainedValue().isDone.load(ordering: .relaxed) ? 1 : 0
}

/// Gives libcurl the next part of the mail; zero when there is no more.
private let readOn: curl_read_callback = { place, size, count, rest in
  guard let place, let rest = rest?.assumingMemoryBound(to: Slice<UnsafeRawBufferPointer>.self)
  else { return Int(CURL_READFUNC_ABORT) }
  let part = rest.pointee.prefix(size * count)
  UnsafeMutableRawBufferPointer(start: place, count: size * count).copyBytes(from: part)
  rest.pointee = rest.pointee.dropFirst(part.count)
  return part.count
}
