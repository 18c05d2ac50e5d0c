import Forms
import HTTPTypes
package import Hummingbird
import Logging
import NIOCore
import Pages
import Rooms
import Synchronization
import Vocabulary

// An async frame lives until its function returns, and a stream keeps the frames below it alive for as long as it is open. So
// what must wait is kept small here, and synchronous work sits in functions of its own (`@inline(never)`). It halves the memory
// of a listener.

extension Gate {
  /// Lets a request through, or says why not. Throws only when the connection itself is broken.
  package func respond(to request: Request, context: Context) async throws -> Response {
    let id = requestIDs.next()
    let arrival: Arrival
    do { arrival = try self.arrival(of: request, id, context.channel) } catch { return response(error, to: request, id, nil) }
    // A stream stays open for long. It gets a task of its own, so that the memory that was needed to open it is freed when the
    // task ends.
    if arrival.entrance.isLive { return try await Task { try await reply(arrival) }.value }
    return try await reply(arrival)
  }

  @inline(never)
  private func reply(_ arrival: Arrival) async throws -> Response {
    do {
      let (reply, visit) = try await serve(arrival)
      return response(reply, to: visit)
    } catch let broken as BrokenConnection {
      throw broken.error
    } catch {
      return response(error, to: arrival.request, arrival.id, arrival, unsaved: await unsaved(arrival, in: error))
    }
  }

  /// The form that could not be taken because of an outage, for the page to give back: nobody types it twice.
  @inline(never)
  private func unsaved(_ arrival: Arrival, in error: any Error) async -> UnsavedForm? {
    if error is SignInFirst || error is TooManyTries { return await unsent(arrival) }
    guard error is Lane.IsFull || Outage(error) != nil, [.form, .text].contains(arrival.entrance.body) else { return nil }
    var sent = arrival.sent.withLock { $0 }
    // When the caller could not be looked up, the body was not read yet.
    if sent == nil { sent = try? await body(of: arrival) }
    return sent.flatMap { arrival.unsaved($0) }
  }

  /// The form of a member whose session had ended, or of somebody who has to wait. Words for a conversation are not given back
  /// to a browser in which nobody is signed in; the telephone itself keeps those.
  @inline(never)
  private func unsent(_ arrival: Arrival) async -> UnsavedForm? {
    let isPage = arrival.request.headers.first(.secFetchDest) != "empty"
    guard isPage, arrival.entrance.who == .member, [.form, .text].contains(arrival.entrance.body) else { return nil }
    var sent = arrival.sent.withLock { $0 }
    if sent == nil { sent = try? await body(of: arrival, within: Gate.mostOfStranger) }
    guard let unsaved = sent.flatMap({ arrival.unsaved($0) }), unsaved.hasWords else { return nil }
    return arrival.entrance.pattern == Place.draft.pattern ? unsaved.looking : unsaved
  }

  /// The most that is read of somebody who is not signed in, in bytes: a long page of a handbook.
  private static let mostOfStranger = 1_048_576

  @inline(never)
  private func serve(_ arrival: Arrival) async throws -> (Reply, Visit) {
    let callers = arrival.entrance.who == .everyone ? [] : try admitted(await callers(arrival), to: arrival)
    try pay(arrival, callers)
    let place = try upload(arrival, callers)
    // Until it is answered, because the body is in memory as long.
    defer { if let place { uploads.leave(place.bytes, for: place.by, at: place.from) } }
    let body = arrival.entrance.body == .none ? ByteBuffer() : try await body(of: arrival)
    var visits = visits(arrival, body, callers)
    // A browser may hold two keys, of an account and of a guest's seat: the second is tried when the first opens nothing.
    while let visit = visits.popLast() {
      do { return (try await answer(visit), visit) } catch is NotFound where !visits.isEmpty { continue }
    }
    throw NotFound()
  }

  /// What may look for long does so beside the loops.
  @inline(never)
  private func answer(_ visit: Visit) async throws -> Reply {
    let entrance = visit.arrival.entrance
    guard entrance.takesLong else { return try await entrance.serve(visit) }
    do {
      return try await lane.look(for: visit.arrival.channel) { try await entrance.serve(visit) }
    } catch let left as Lane.IsLeft { throw BrokenConnection(error: left) }
  }

  /// The place that what is sent along takes, where it may be more than a form: as much as it says it is, or as it may be.
  @inline(never)
  private func upload(_ arrival: Arrival, _ callers: [Caller]) throws -> (bytes: Int, by: String, from: String)? {
    guard arrival.entrance.body.rawValue > Entrance.Body.form.rawValue else { return nil }
    let most = arrival.entrance.body.rawValue
    let said = arrival.request.headers.first(.contentLength).flatMap { Int($0) }.map { max(0, $0) } ?? most
    guard said > Entrance.Body.form.rawValue else { return nil }
    let place = (bytes: min(said, most), by: callers.first?.actor ?? "", from: arrival.origin.address)
    try uploads.take(place.bytes, for: place.by, at: place.from)
    return place
  }

  /// Everybody that the keys of this browser stand for. Throws `SignInFirst` when that is nobody.
  @inline(never)
  private func callers(_ arrival: Arrival) async throws -> [Caller] {
    var callers: [Caller] = []
    for key in arrival.cookies.keys {
      if let caller = try await callerLookup.caller(key) { callers.append(caller) }
    }
    guard callers.isEmpty else { return callers }
    // A request without a key guesses at none.
    if !arrival.cookies.keys.isEmpty { try rateLimit.spend(RateLimit.SecretKind.keys.subjects(from: arrival.origin)) }
    if let farewell = try await farewell(arrival) { throw Stop(.noChair(farewell)) }
    throw SignInFirst()
  }

  /// A guest who was put out, or whose conversation is gone, is told so. Anybody who never had a pass there sees what everybody
  /// sees.
  @inline(never)
  private func farewell(_ arrival: Arrival) async throws -> Farewell? {
    guard arrival.entrance.who == .seat, let pass = arrival.cookies.companion, let conversation = arrival.names.first else {
      return nil
    }
    return try await callerLookup.farewell(pass, conversation)
  }

  @inline(never)
  private func body(of arrival: Arrival, within most: Int = .max) async throws -> ByteBuffer {
    let limit = min(arrival.entrance.body.rawValue, most)
    guard (arrival.request.headers.first(.contentLength).flatMap { Int($0) } ?? 0) <= limit else { throw Stop(.tooLarge) }
    do {
      let body = try await arrival.request.body.collect(upTo: limit)
      arrival.sent.withLock { $0 = body }
      return body
    } catch is NIOTooManyBytesError {
      throw Stop(.tooLarge)
    } catch {
      throw BrokenConnection(error: error)
    }
  }
}

extension UnsavedForm {
  /// The form of a draft, with its button set to "look": whoever comes back decides whether to keep it.
  fileprivate var looking: UnsavedForm {
    UnsavedForm(
      address: address,
      answers: answers.filter { $0.name != DraftForm.act.name }
        + [UnsavedForm.SentField(name: DraftForm.act.name, value: DraftAct.look.word)])
  }
}

extension Arrival {
  /// The fields that were filled in, to be read and sent again. Without secrets, which go on no page.
  fileprivate func unsaved(_ sent: ByteBuffer) -> UnsavedForm? {
    guard let given = try? Submission(sent.readableBytesView, type: request.headers.first(.contentType)) else { return nil }
    let secrets = Set(entrance.fields.filter(\.isSecret).map(\.name))
    let answers = given.answers.filter { !secrets.contains($0.name) }.map {
      UnsavedForm.SentField(name: $0.name, value: $0.value)
    }
    // The path was matched with our own addresses before anything else.
    return answers.isEmpty ? nil : UnsavedForm(address: String(request.path), answers: answers)
  }
}

/// The other end is gone or does not speak HTTP: nobody is there to read an answer.
private struct BrokenConnection: Error {
  let error: any Error
}

extension Gate {
  /// Checks host, address, method and origin: everything that can be judged before looking up the caller.
  @inline(never)
  private func arrival(of request: Request, _ id: String, _ channel: any Channel) throws -> Arrival {
    let host = request.head.authority ?? ""
    guard !request.headers.contains(where: { $0.name.canonicalName == "host" }) else {
      throw Malformed("there is more than one host")
    }
    let match = addresses.match(request.path)
    // Monitoring uses our number as host, whatever our name is.
    guard site.answers(to: host) || match?.pattern == Place.healthy.pattern || match?.pattern == Place.ready.pattern else {
      throw Stop(.wrongHost)
    }
    guard let match, let ways = entrances[match.pattern] else { throw NotFound() }
    let entrance = try entrance(for: request, among: ways, host)
    return Arrival(
      entrance: entrance, names: match.names, id: id, request: request, channel: channel,
      cookies: try Cookies(request.headers, isSecure: site.isSecure), gate: self)
  }

  private func entrance(for request: Request, among ways: Methods, _ host: String) throws -> Entrance {
    switch request.method {
    case .get, .head:
      if let entrance = ways.get { return entrance }
    case .post:
      guard isFromOurselves(request.headers, host) else {
        log(.notice, "form from another site", (ways.post ?? ways.get)?.pattern)
        throw Stop(.otherSite)
      }
      if let entrance = ways.post { return entrance }
    default: break
    }
    throw Stop(.wrongMethod(allowed: ways.allowed))
  }

  /// Whether a form was sent from our own pages. Browsers report that themselves, and no page can make them lie. Older ones
  /// send at least `Origin`.
  private func isFromOurselves(_ fields: HTTPFields, _ host: String) -> Bool {
    if let from = fields.first(.secFetchSite) { return from == "same-origin" || from == "none" }
    return fields.first(.origin).map { site.isOwn(origin: $0, host: host) } ?? false
  }

  /// The callers that this entrance admits. Throws `NotFound` when it admits none, and `SecondKeyFirst` for whoever has to make
  /// a second key first, at every entrance, so that they learn nothing about what exists.
  @inline(never)
  private func admitted(_ callers: [Caller], to arrival: Arrival) throws -> [Caller] {
    let admitted = callers.filter { arrival.entrance.admits($0) }
    if admitted.isEmpty {
      if callers.contains(where: { if case .keyless = $0 { true } else { false } }) { throw SecondKeyFirst() }
      log(.notice, "refused", arrival, status: 404, by: callers.first)
      throw NotFound()
    }
    // Only a conversation can be entered with either key. Elsewhere the first key that fits decides.
    return arrival.entrance.who == .seat ? admitted : Array(admitted.prefix(1))
  }

  @inline(never)
  private func pay(_ arrival: Arrival, _ callers: [Caller]) throws {
    guard arrival.entrance.pace == .heavy else { return }
    try rateLimit.spend(.heavy, callers.first?.actor ?? arrival.origin.address)
  }

  /// The visits to try, the last one first.
  @inline(never)
  private func visits(_ arrival: Arrival, _ body: ByteBuffer, _ callers: [Caller]) -> [Visit] {
    if callers.isEmpty { return [Visit(arrival, body: body, by: nil)] }
    return callers.reversed().map { Visit(arrival, body: body, by: $0) }
  }

  /// The address of the sign-in page, with the address to come back to when there is one.
  private func signIn(for request: Request) -> Place {
    let isLooking = request.method == .get || request.method == .head
    guard isLooking, let path = addresses.ownPath(request.head.path), path != "/" else { return .signIn() }
    return Place.signIn().asking(SignInForm.back, path)
  }
}

extension Gate {
  @inline(never)
  private func response(_ reply: Reply, to visit: Visit) -> Response {
    let entrance = visit.arrival.entrance
    if let act = entrance.logged { log(.info, act, visit.arrival, status: reply.status, by: visit.known) }
    return response(reply, headers.fields(for: reply, entrance.cache), visit.requestID, visit.arrival.request.method)
  }

  @inline(never)
  private func response(
    _ error: any Error, to request: Request, _ id: String, _ arrival: Arrival?, unsaved: UnsavedForm? = nil
  ) -> Response {
    if error is SecondKeyFirst { return response(.redirect(.secondKey()), headers.page(.never), id, request.method) }
    if error is SignInFirst, unsaved == nil {
      return response(.redirect(signIn(for: request)), headers.page(.never), id, request.method)
    }
    let trouble = errors.trouble(error, reference: id)
    if let (level, event) = notice(of: trouble, error) {
      log(level, event, arrival?.entrance.pattern, id: id, status: trouble.status, from: arrival?.neighbourhood)
    }
    // From the browser alone and never from who is signed in: a page of somebody else looks the same as one that never existed.
    let cookies = (try? Cookies(request.headers, isSecure: site.isSecure)) ?? Cookies()
    var fields = unsaved == nil ? headers.error : headers.errorWithForm
    if let seconds = trouble.retryAfter { fields.add(.retryAfter, "\(seconds)") }
    if case .wrongMethod(let allowed) = trouble { fields.add(.allow, allowed.joined(separator: ", ")) }
    let preferences = Preferences(cookies, acceptLanguage: request.headers.first(.acceptLanguage))
    return response(errors.page(trouble, preferences, unsaved), fields, id, request.method)
  }

  private func response(_ reply: Reply, _ fields: HTTPFields, _ id: String, _ method: HTTPRequest.Method) -> Response {
    var fields = fields
    fields.add(.requestID, id)
    if let location = reply.location { fields.add(.location, location) }
    for cookie in reply.cookies { fields.add(.setCookie, cookie.header(isSecure: site.isSecure)) }
    if let kinds = reply.clearsSite { fields.add(.clearSiteData, kinds) }
    let body: ResponseBody
    switch reply.content {
    case .nothing:
      body = ResponseBody()
    case .shown(let bytes, let type):
      fields.add(.contentType, type)
      body = ResponseBody(byteBuffer: bytes)
    case .picture(let bytes, let type):
      fields.add(.contentType, type)
      body = ResponseBody(byteBuffer: bytes)
    case .kept(let bytes, let type, let name):
      fields.add(.contentType, type)
      fields.add(.contentDisposition, attachment(named: name))
      body = ResponseBody(byteBuffer: bytes)
    case .stream(let write):
      fields.add(.contentType, "text/event-stream; charset=utf-8")
      fields.add(.accelBuffering, "no")
      body = ResponseBody(write)
    }
    let response = Response(status: HTTPResponse.Status(integerLiteral: reply.status), headers: fields, body: body)
    return method == .head ? response.createHeadResponse() : response
  }

  /// How an error is logged: once, and only when it says something about us or about somebody who is guessing.
  private func notice(of trouble: RequestFailure, _ error: any Error) -> (Logger.Level, String)? {
    switch trouble {
    case .bug: (.error, diagnosis(of: error))
    case .away: (.warning, diagnosis(of: error))
    case .tooMany, .busy: (.notice, "made to wait")
    default: nil
    }
  }

  /// One line for one event: what, where, how it ended, who and from where. Never a name from the address, a query or a word
  /// that somebody wrote.
  private func log(_ level: Logger.Level, _ event: String, _ arrival: Arrival, status: Int, by caller: Caller?) {
    log(level, event, arrival.entrance.pattern, id: arrival.id, status: status, actor: caller?.actor, from: arrival.neighbourhood)
  }

  /// One line about a fault of ours that a request found.
  func note(_ event: String, _ arrival: Arrival) { log(.error, event, arrival.entrance.pattern, id: arrival.id) }

  private func log(
    _ level: Logger.Level, _ event: String, _ pattern: PathPattern?, id: String? = nil, status: Int? = nil, actor: String? = nil,
    from: String? = nil
  ) {
    let isUnseen = pattern?.isUnseen ?? false
    var metadata: Logger.Metadata = ["at": "\(isUnseen ? "-" : pattern?.text ?? "-")"]
    if let id { metadata["request"] = "\(id)" }
    if let status { metadata["status"] = "\(status)" }
    if let actor, !isUnseen { metadata["actor"] = "\(actor)" }
    if let from, !isUnseen { metadata["from"] = "\(from)" }
    logger.log(level: level, "\(event)", metadata: metadata)
  }
}

extension Request {
  /// The path as it stood in the request: nothing decoded, nothing tidied.
  fileprivate var path: Substring { (head.path ?? "").prefix { $0 != "?" } }
}
