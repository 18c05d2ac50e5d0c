import HTTPTypes

extension HTTPField.Name {
  // The initialiser gives nil only for an invalid name; `Accept` would then show up as nonsense in a test.
  private static func named(_ name: StaticString) -> HTTPField.Name { HTTPField.Name("\(name)") ?? .accept }

  static let secFetchSite = named("Sec-Fetch-Site")
  static let secFetchDest = named("Sec-Fetch-Dest")
  static let xForwardedFor = named("X-Forwarded-For")
  static let lastEventID = named("Last-Event-ID")
  /// Sent by our own script when it fetches a part of a page, for browsers without fetch metadata.
  static let fragment = named("Kring-Deel")
  static let requestID = named("X-Request-ID")
  static let permissionsPolicy = named("Permissions-Policy")
  static let crossOriginOpenerPolicy = named("Cross-Origin-Opener-Policy")
  static let referrerPolicy = named("Referrer-Policy")
  static let clearSiteData = named("Clear-Site-Data")
  static let accelBuffering = named("X-Accel-Buffering")
}

extension HTTPFields {
  /// The value of the first field with this name. The library's own subscript joins all of them, which is slower.
  func first(_ name: HTTPField.Name) -> String? { first { $0.name == name }?.value }

  mutating func add(_ name: HTTPField.Name, _ value: String) { append(HTTPField(name: name, value: value)) }
}

/// The headers that every answer has, made once when the server starts.
struct HouseHeaders: Sendable {
  /// A page may load our own files, send forms to us, and nothing else. Scripts may only write markup through the one policy
  /// that is named here.
  static let pagePolicy = """
    default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; \
    require-trusted-types-for 'script'; trusted-types kring
    """
  /// An error page has no scripts, and no forms except the one that comes back after an outage.
  static func errorPolicy(forms: String) -> String {
    """
    default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
    form-action \(forms); base-uri 'none'; frame-ancestors 'none'
    """
  }
  /// A kept file can do nothing at all, even when somebody opens it as a page.
  static let filePolicy = "default-src 'none'; sandbox; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"

  private let never: HTTPFields
  private let short: HTTPFields
  private let immutable: HTTPFields
  private let file: HTTPFields
  /// For error pages.
  let error: HTTPFields
  /// For error pages with a form to send again.
  let errorWithForm: HTTPFields

  init(isSecure: Bool) {
    func fields(_ policy: String, _ cache: Entrance.Cache) -> HTTPFields {
      var fields = HTTPFields()
      fields.reserveCapacity(16)
      fields.add(.cacheControl, cache.rawValue)
      // An answer that is the same for everybody still depends on the browser's language.
      if cache == .short { fields.add(.vary, "Accept-Language, Cookie") }
      fields.add(.contentSecurityPolicy, policy)
      fields.add(.xContentTypeOptions, "nosniff")
      fields.add(.referrerPolicy, "no-referrer")
      fields.add(.permissionsPolicy, "camera=(), microphone=(), geolocation=(), payment=(), usb=()")
      fields.add(.crossOriginOpenerPolicy, "same-origin")
      fields.add(.crossOriginResourcePolicy, "same-origin")
      if isSecure { fields.add(.strictTransportSecurity, "max-age=63072000; includeSubDomains") }
      return fields
    }
    never = fields(HouseHeaders.pagePolicy, .never)
    short = fields(HouseHeaders.pagePolicy, .short)
    immutable = fields(HouseHeaders.pagePolicy, .immutable)
    error = fields(HouseHeaders.errorPolicy(forms: "'none'"), .never)
    errorWithForm = fields(HouseHeaders.errorPolicy(forms: "'self'"), .never)
    file = fields(HouseHeaders.filePolicy, .never)
  }

  func fields(for reply: Reply, _ cache: Entrance.Cache) -> HTTPFields {
    switch reply.content {
    case .kept, .picture: file
    case .nothing, .shown, .stream: page(cache)
    }
  }

  func page(_ cache: Entrance.Cache) -> HTTPFields {
    switch cache {
    case .never: never
    case .short: short
    case .immutable: immutable
    }
  }
}
