import Domain
@testable import Forms
import Testing
import Vocabulary

/// Peter opens a learning circle. The form knows its fields once.
private struct OpenCircle: Equatable {
  let title: String
  let theme: Theme
  let seats: Int
  let start: Day?
  let invited: [ID<Guest>]
  let isClosed: Bool

  enum Theme: String, CaseIterable, Sendable { case practice = "praktijk", team = "team" }
  enum Guest {}

  static func read(_ form: Submission) throws(Malformed) -> ReadResult<OpenCircle> {
    try form.read(
      TextField("titel", atMost: 20), ChoiceField<Theme>("thema"), NumberField("stoelen", in: 3...9), DayField("begin").optional,
      ThingsField<Guest>("wie"), CheckField("besloten")
    ) { OpenCircle(title: $0, theme: $1, seats: $2, start: $3, invited: $4, isClosed: $5) }
  }
}

@Suite struct FormsTests {
  private func form(_ text: String) throws -> Submission { try Submission(urlencoded: text.utf8) }

  @Test func aFormThatIsRightGivesItsValue() throws {
    let reading = try OpenCircle.read(
      form("titel=+Nabijheid%0D%0Aen+afstand+&thema=team&stoelen=5&begin=2026-11-21&wie=anouk&wie=samira&besloten=ja"))
    guard case .right(let circle, let state) = reading else { Issue.record("\(reading)"); return }
    #expect(
      circle
        == OpenCircle(
          title: "Nabijheid\nen afstand", theme: .team, seats: 5, start: Day(year: 2026, month: 11, day: 21),
          invited: [ID(raw: "anouk"), ID(raw: "samira")], isClosed: true))
    #expect(state.isRight)
    #expect(state.isChosen("wie", "samira"))
  }

  @Test func everyMistakeIsNamedAtOnceAndNothingTypedIsLost() throws {
    let reading = try OpenCircle.read(
      form("titel=%3Cb%3EEen+titel+die+echt+te+lang+is&thema=geld&stoelen=12&begin=31-02-2026&wie=a&wie=%3Cscript%3E"))
    guard case .wrong(let state) = reading else { Issue.record("\(reading)"); return }
    #expect(
      state.mistakes == [
        FormState.Mistake(field: "titel", kind: .tooLong(20)), FormState.Mistake(field: "thema", kind: .notAChoice),
        FormState.Mistake(field: "stoelen", kind: .notANumber(from: 3, to: 9)),
        FormState.Mistake(field: "begin", kind: .notADate),
        FormState.Mistake(field: "wie", kind: .notAChoice),
      ])
    #expect(state.value("titel") == "<b>Een titel die echt te lang is")
    #expect(state.value("thema") == "geld")
    #expect(state.value("stoelen") == "12")
    #expect(state.value("begin") == "31-02-2026")
    #expect(state.values("wie") == ["a", "<script>"])
  }

  @Test func anEmptyFormMissesWhatIsRequiredAndNothingElse() throws {
    guard case .wrong(let state) = try OpenCircle.read(form("titel=+%00+&begin=+")) else { Issue.record("right"); return }
    #expect(state.mistakes.map(\.field) == ["titel", "thema", "stoelen"])
    #expect(state.mistakes.allSatisfy { $0.kind == .missing })
    #expect(state.mistake("begin") == nil)
  }

  @Test func whatARuleRefusesStandsAtItsField() throws {
    let typed = FormState([TextField("titel", atMost: 20).holding("Nabijheid")])
    let state = typed.noting(.other("Er is al een kring die zo heet."), at: "titel")
    #expect(state.mistake("titel") == .other("Er is al een kring die zo heet."))
    #expect(state.value("titel") == "Nabijheid")
    #expect(!state.isRight)
  }

  @Test func aPasswordIsTakenExactlyAsTypedAndNeverShownAgain() throws {
    let secret = SecretField("wachtwoord", atLeast: 12)
    let sent = try form("wachtwoord=+pass+met+spaties%0A+")
    #expect(try secret.read(sent) == .success(" pass met spaties\n "))
    guard case .wrong(let state) = try form("naam=&wachtwoord=kort").read(TextField("naam", atMost: 9), secret, into: { $0 + $1 })
    else { Issue.record("right"); return }
    #expect(state.mistake("wachtwoord") == .tooShort(12))
    #expect(state.values("wachtwoord").isEmpty)
  }

  @Test(arguments: [
    ("7", Optional(7)), ("007", 7), ("+7", nil), ("-7", nil), ("-0", nil), ("7.0", nil), ("7e0", nil), ("0x7", nil), ("٧", nil),
    ("1e309", nil), ("9223372036854775808", nil), ("7 7", nil), (" 7 ", 7), ("101", nil),
  ])
  func aNumberIsDigitsWithinItsRange(text: String, number: Int?) throws {
    let reading = try NumberField("n", in: 0...100).read(try form("n=\(encoded(text))"))
    #expect((try? reading.get()) == number)
    if number == nil { #expect(reading == .failure(WrongField(.notANumber(from: 0, to: 100)))) }
  }

  @Test func lengthCountsCharactersAsAReaderDoes() throws {
    let field = TextField("t", atMost: 3)
    #expect(try field.read(form("t=\(encoded("👩‍👩‍👧‍👦é🇳🇱"))")) == .success("👩‍👩‍👧‍👦é🇳🇱"))
    #expect(try field.read(form("t=vier")) == .failure(WrongField(.tooLong(3))))
  }

  @Test func anAddressForMailIsOne() throws {
    #expect(try EmailField("e").read(form("e=+Samira%40Wijkwerk.NL+")).get().raw == "samira@wijkwerk.nl")
    #expect(try EmailField("e").read(form("e=samira")) == .failure(WrongField(.notAnEmail)))
    #expect(try EmailField("e").read(form("e=a%40b.nl%0d%0aBcc:c%40d.nl")) == .failure(WrongField(.notAnEmail)))
  }

  /// Hidden fields are ours: without them it is no form of ours, and no mistake of a person.
  @Test(arguments: ["", "versie=", "versie=-1", "versie=a", "versie=1&versie=2"])
  func aFormThatDoesNotSayWhichVersionItChangesIsRefused(text: String) {
    #expect(throws: Malformed.self) { try VersionField().read(form(text)) }
  }

  @Test func anActHasAName() throws {
    #expect(try ActField<OpenCircle>().read(form("zet=0a1b2c")).get() == ID(raw: "0a1b2c"))
    #expect(throws: Malformed.self) { try ActField<OpenCircle>().read(form("zet='--")) }
    #expect(try VersionField().read(form("versie=12")).get() == 12)
  }

  @Test(arguments: ["titel=a&titel=b", "thema=team&thema=team", "besloten=ja&besloten=nee", "begin=2026-11-21&begin="])
  func twoValuesWhereThereIsOneAreRefused(text: String) {
    #expect(throws: Malformed.self) { try OpenCircle.read(form(text)) }
  }

  @Test func moreFieldsThanAnyFormHasAreRefused() throws {
    _ = try form(String(repeating: "a=1&", count: 400))
    #expect(throws: Malformed.self) { try form(String(repeating: "a=1&", count: 401)) }
  }

  // MARK: A form, once

  private enum Act: String, CaseIterable, Sendable { case rename = "naam", end = "einde" }
  private enum Input: Equatable, Sendable { case rename(String), end }
  private static let name = TextField("titel", about: .title, atMost: 20, sample: "Noord")
  private static let change = Form.buttons(ButtonField("doe", of: Act.self)) { act in
    switch act {
    case .rename: Form(name) { Input.rename($0) }
    case .end: Form.press.map { Input.end }
    }
  }

  @Test func aFormWithButtonsAsksWhatTheButtonNeeds() throws {
    func value(_ text: String) throws -> Input {
      try SentForm(Self.change) { () throws(Malformed) in try Submission(urlencoded: text.utf8) }.value()
    }
    #expect(try value("doe=naam&titel=Zuid") == .rename("Zuid"))
    #expect(try value("doe=einde") == .end)
    #expect(throws: WrongForm.self) { try value("doe=naam") }
    for none in ["", "doe=anders", "titel=Zuid"] { #expect(throws: Malformed.self) { try value(none) } }
  }

  @Test func itsSamplesSayHowEachButtonIsSent() {
    let samples = Self.change.samples.map { $0.map { "\($0.name)=\($0.sample)" }.joined(separator: " ") }
    #expect(samples == [#"doe=words("naam") titel=words("Noord")"#, #"doe=words("einde")"#])
  }

  @Test func aRefusalStandsAtTheFieldThatIsAboutTheSame() {
    #expect(Self.change.field(about: .title) == "titel")
    #expect(Self.change.field(about: .owner).isEmpty, "the sentence stands alone")
    #expect(Self.change.firstField == "titel", "a button is nothing that somebody fills in")
  }

  @Test func aRuleAboutTheWholeIsAskedOnceItsFieldsAreRight() throws {
    let form = Form(Self.name).minding { title, state in if title == "Team" { state.note(.notAChoice, at: Self.name) } }
    guard case .wrong(let state) = try form.read(Submission(urlencoded: "titel=Team".utf8)) else { Issue.record("right"); return }
    #expect(state.mistake("titel") == .notAChoice && state.value("titel") == "Team")
    guard case .wrong(let empty) = try form.read(Submission()) else { Issue.record("right"); return }
    #expect(empty.mistake("titel") == .missing)
  }

  @Test func fieldsThatFollowFromDataAreReadInTheirOrderAndEachHasItsMistake() throws {
    let form = Form(ListField(["een", "twee"].map { TextField($0, atMost: 3) })) { $0 }
    guard case .right(let values, _) = try form.read(Submission(urlencoded: "twee=b&een=a".utf8))
    else { Issue.record("wrong"); return }
    #expect(values == ["a", "b"])
    guard case .wrong(let state) = try form.read(Submission(urlencoded: "een=lang".utf8)) else { Issue.record("right"); return }
    #expect(state.mistake("een") == .tooLong(3) && state.mistake("twee") == .missing)
  }

  @Test func whatWasNotSentAlongStandsAsItStood() {
    let standing = [Self.name.holding("Noord")]
    #expect(FormState().over(standing).value("titel") == "Noord")
    var emptied = FormState()
    emptied.keep([], in: "titel")
    #expect(emptied.over(standing).value("titel").isEmpty, "emptied is not the same as not asked")
  }

  @Test func valuesAreDecodedOnce() throws {
    #expect(try form("a=%2527%2B+%C3%A9").one("a") == "%27+ é")
    #expect(try form("a%5B%5D=1&a%5B%5D=2").all("a[]") == ["1", "2"])
    #expect(throws: Malformed.self) { try form("a=%C0%AE") }
    #expect(throws: Malformed.self) { try form("a=%ED%A0%80") }
  }
}

/// As a browser writes a value into an address.
private func encoded(_ text: String) -> String { text.utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
