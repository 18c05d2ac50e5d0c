import CCurl
import Dispatch
import Domain
import Synchronization
import Vocabulary

/// SMTP conversations block, so they have a thread of their own. One at a time is enough for invitations.
private let counter = DispatchQueue(label: "kring.post")

/// Once per process, before the first conversation.
private let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

extension MailServer {
  /// Holds one conversation with the relay on its thread. Breaks it off within about a second when the task is cancelled: a
  /// server that closes does not wait for a silent relay.
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

  /// One SMTP conversation (RFC 5321) through libcurl. It is only used on the thread for conversations.
  struct Talk {
    private let curl: UnsafeMutableRawPointer
    /// Whether libcurl accepted every setting. If not, nothing is sent: a conversation without encryption is worse than none.
    private let isSet: Bool

    init(_ curl: UnsafeMutableRawPointer, with server: MailServer, _ cancellation: Cancellation) {
      self.curl = curl
      let encryption = server.isThisMachine && !server.isEncryptedAtOnce ? CURLUSESSL_NONE : CURLUSESSL_ALL
      var texts: [(CURLoption, String)] = [
        (CURLOPT_URL, "\(server.isEncryptedAtOnce ? "smtps" : "smtp")://\(server.host):\(server.port)"),
        (CURLOPT_PROTOCOLS_STR, "smtp,smtps"),
        // Ignore a proxy from the environment.
        (CURLOPT_PROXY, ""),
      ]
      if let account = server.account { texts += [(CURLOPT_USERNAME, account.name), (CURLOPT_PASSWORD, account.password)] }
      let numbers: [(CURLoption, Int)] = [
        (CURLOPT_USE_SSL, Int(encryption.rawValue)), (CURLOPT_SSL_VERIFYPEER, 1), (CURLOPT_SSL_VERIFYHOST, 2),
        (CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2)), (CURLOPT_CONNECTTIMEOUT, 10), (CURLOPT_TIMEOUT, 30),
        // Timeouts without signals, because there are other threads.
        (CURLOPT_NOSIGNAL, 1),
      ]
      isSet =
        texts.allSatisfy { curl_set_text(curl, $0.0, $0.1) == CURLE_OK }
        && numbers.allSatisfy { curl_set_number(curl, $0.0, $0.1) == CURLE_OK }
        && curl_set_watch(curl, breakOff, Unmanaged.passUnretained(cancellation).toOpaque()) == CURLE_OK
    }

    /// Connects, encrypts, signs in, and sends nothing.
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

    /// Our own words and numbers only: a relay's reply may name the person.
    /// - Parameter hasGone: whether part of the mail was sent. A relay that refuses in its greeting speaks of itself and not of
    ///   the letter.
    private func outcome(_ code: CURLcode, hasGone: Bool = false) -> Delivery {
      if code == CURLE_OK { return .accepted }
      var answer = 0
      _ = curl_get_number(curl, CURLINFO_RESPONSE_CODE, &answer)
      let why = "\(String(cString: curl_easy_strerror(code))) (\(code.rawValue), \(answer))"
      let isGreeting = code == CURLE_WEIRD_SERVER_REPLY && !hasGone
      return isGreeting ? .later(why) : Talk.trouble(answer).map { .refused(why, as: $0) } ?? .later(why)
    }

    /// 550 to 559 are about this letter and final: sending it again unchanged gives the same answer (RFC 5321, 4.2.1 and
    /// 4.2.2). Refusals about signing in, encryption or greylisting are about us, or temporary.
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

/// libcurl calls this repeatedly during a conversation; any result but zero ends it. The caller keeps the flag alive until the
/// conversation is over.
private let breakOff: curl_xferinfo_callback = { cancellation, _, _, _, _ in
  guard let cancellation else { return 0 }
  return Unmanaged<MailServer.Cancellation>.fromOpaque(cancellation).takeUnretainedValue().isDone.load(ordering: .relaxed) ? 1 : 0
}

/// Gives libcurl the next part of the mail, or zero when there is no more.
private let readOn: curl_read_callback = { place, size, count, rest in
  guard let place, let rest = rest?.assumingMemoryBound(to: Slice<UnsafeRawBufferPointer>.self)
  else { return Int(CURL_READFUNC_ABORT) }
  let part = rest.pointee.prefix(size * count)
  UnsafeMutableRawBufferPointer(start: place, count: size * count).copyBytes(from: part)
  rest.pointee = rest.pointee.dropFirst(part.count)
  return part.count
}
