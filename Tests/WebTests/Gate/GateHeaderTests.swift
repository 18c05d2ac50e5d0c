import Pages
import TestKit
import Testing
import Vocabulary
@testable import Web

@Suite struct GateHeaderTests {
  let house: GateHouse
  init() throws { house = try GateHouse() }

  /// Letter by letter, so that a change of the policy is a change of this test.
  static let pagePolicy = [
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'",
    "connect-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'", "object-src 'none'",
    "require-trusted-types-for 'script'", "trusted-types kring",
  ].joined(separator: "; ")

  @Test(arguments: [
    ("GET", "/", 200), ("GET", "/normen/hkz", 200), ("GET", "/mensen", 200), ("GET", "/bestanden/a.css", 200),
    ("GET", "/healthz", 200), ("GET", "/nergens", 404), ("POST", "/", 405), ("POST", "/anders", 303),
    ("GET", "/berichten/stuk", 500),
    ("GET", "/berichten/weg", 503), ("GET", "/live?over=a", 200), ("TRACE", "/", 405), ("GET", "/aanmelden?a=%", 200),
  ])
  func everyAnswerIsSealed(method: String, path: String, status: Int) async throws {
    let answer = try await house.visitor("sleutel-samira").ask(method, path, headers: ["Sec-Fetch-Site": "same-origin"])
    #expect(answer.status == (path.hasSuffix("%") ? 400 : status))
    #expect(answer.headers["x-content-type-options"] == "nosniff")
    #expect(answer.headers["referrer-policy"] == "no-referrer")
    #expect(answer.headers["permissions-policy"] == "camera=(), microphone=(), geolocation=(), payment=(), usb=()")
    #expect(answer.headers["cross-origin-opener-policy"] == "same-origin")
    #expect(answer.headers["cross-origin-resource-policy"] == "same-origin")
    #expect(answer.headers["strict-transport-security"] == nil)
    #expect(answer.headers["access-control-allow-origin"] == nil)
    #expect(answer.headers["x-request-id"]?.count == 13)
    let policy = try #require(answer.headers["content-security-policy"])
    #expect(policy.hasPrefix("default-src 'none'; "))
    #expect(policy.contains("frame-ancestors 'none'"))
    #expect(policy.contains("base-uri 'none'"))
    #expect(!policy.contains("unsafe"))
    if (200..<400).contains(answer.status), path != "/mensen" { #expect(policy == GateHeaderTests.pagePolicy) }
    if answer.status >= 400 { #expect(!policy.contains("script-src")) }
  }

  @Test func onlyWhatIsTheSameForAllMayBeKept() async throws {
    let samira = house.visitor("sleutel-samira")
    for path in ["/", "/normen/hkz", "/mensen", "/gesprekken/kring-van-samira", "/nergens", "/aanmelden", "/live?over=a"] {
      #expect(try await samira.get(path).headers["cache-control"] == "no-store", "\(path)")
    }
    let same = try await samira.get("/wie-ziet-wat")
    #expect(same.headers["cache-control"] == "public, max-age=60")
    #expect(same.headers["vary"] == "Accept-Language, Cookie")
    #expect(try await samira.get("/bestanden/a.css").headers["cache-control"] == "public, max-age=31536000, immutable")
  }

  @Test func aFileIsKeptAndNeverOpened() async throws {
    let answer = try await house.visitor("sleutel-samira").get("/mensen")
    #expect(answer.headers["content-type"] == "text/csv")
    #expect(
      answer.headers["content-disposition"]
        == "attachment; filename=\"mensen _2026_X: y.csv\"; filename*=UTF-8''mensen%20%222026%22X%3A%20y.csv")
    #expect(answer.headers["content-security-policy"]?.contains("sandbox") == true)
  }

  @Test(arguments: [
    ("verslag.pdf", "attachment; filename=\"verslag.pdf\"; filename*=UTF-8''verslag.pdf"),
    ("één.md", "attachment; filename=\"__n.md\"; filename*=UTF-8''%C3%A9%C3%A9n.md"),
    ("../../etc/passwd", "attachment; filename=\"....etcpasswd\"; filename*=UTF-8''....etcpasswd"),
    ("rek\u{202E}fdp.exe", "attachment; filename=\"rekfdp.exe\"; filename*=UTF-8''rekfdp.exe"),
    ("a\r\nSet-Cookie: x=y", "attachment; filename=\"aSet-Cookie: x=y\"; filename*=UTF-8''aSet-Cookie%3A%20x%3Dy"),
    ("\u{0}", "attachment; filename=\"bestand\"; filename*=UTF-8''bestand"),
    ("😀.csv", "attachment; filename=\"_.csv\"; filename*=UTF-8''%F0%9F%98%80.csv"),
  ])
  func aFileNameCannotEndItsHeader(name: String, header: String) { #expect(attachment(named: name) == header) }

  @Test func cookiesAreSealedOnPlainHttpAsFarAsThatGoes() async throws {
    let samira = house.visitor()
    let answer = try await samira.post("/aanmelden", [("sleutel", "sleutel-samira")])
    #expect(answer.headers["set-cookie"] == "kring=sleutel-samira; Path=/; HttpOnly; SameSite=Lax; Max-Age=43200")
    #expect(try await samira.get("/").status == 200)
    let goodbye = try await samira.post("/afmelden")
    #expect(goodbye.headers["set-cookie"] == "kring=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0")
    #expect(goodbye.headers["clear-site-data"] == "\"cache\", \"cookies\", \"storage\"")
    #expect(try await samira.get("/").location == "/aanmelden")
  }

  @Test func overHttpsCookiesBelongToThisHostAlone() async throws {
    let house = try GateHouse(site: Site(address: "https://kring.wijkwerk.nl"))
    let visitor = house.visitor()
    let answer = try await visitor.ask(
      "POST", "/aanmelden", host: "kring.wijkwerk.nl",
      headers: ["Sec-Fetch-Site": "same-origin", "Content-Type": "application/x-www-form-urlencoded"],
      body: Array("sleutel=sleutel-samira".utf8))
    #expect(answer.headers["set-cookie"] == "__Host-kring=sleutel-samira; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=43200")
    #expect(answer.headers["strict-transport-security"] == "max-age=63072000; includeSubDomains")
    #expect(try await visitor.ask("GET", "/", host: "kring.wijkwerk.nl").status == 200)
    // A cookie without the prefix may have been put there by a neighbour under the same domain.
    let planted = Visitor(house.gate, cookies: ["kring": "sleutel-samira"])
    #expect(try await planted.ask("GET", "/", host: "kring.wijkwerk.nl").status == 303)
  }

  @Test func aCookieCannotCarryAnotherHeader() {
    let planted = SetCookie(.theme, "licht\r\nX: y; Path=/elders").header(isSecure: false)
    #expect(planted == "kring-thema=lichtXyPathelders; Path=/; HttpOnly; SameSite=Lax")
  }

  @Test func theSameCookieTwiceIsRefused() async throws {
    let answer = try await house.visitor().ask("GET", "/", headers: ["Cookie": "kring=sleutel-samira; kring=sleutel-ingrid"])
    #expect(answer.status == 400)
    #expect(try await house.visitor().ask("GET", "/", headers: ["Cookie": "a=1; kring=sleutel-samira; b; a=2"]).status == 200)
  }
}
