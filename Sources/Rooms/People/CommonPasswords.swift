/// What an attacker tries first, judged by how such passwords are made: a known word, one of the passwords that are most common
/// everywhere (`Data/passwords`) or the name of the place, repeated or with digits around it, and rows of keys.
enum CommonPasswords {
  static func contains(_ password: String, beside words: [String]) -> Bool {
    let plain = password.lowercased()
    let letters = plain.filter { $0.isLetter }
    // At most three different characters, or a short text repeated.
    if Set(plain).count <= 3 || isRepeated(Array(plain)) { return true }
    // A row of keys or a count, forwards or backwards, for most of its length.
    if rows.contains(where: { plain.count >= 6 && covers($0, plain) }) { return true }
    let known = stems + words.flatMap { $0.lowercased().split { !$0.isLetter }.map(String.init) }.filter { $0.count >= 4 }
    // What is left without the known word: digits, signs and at most three letters are no secret.
    var rest = letters
    for word in known.sorted(by: { $0.count > $1.count }) { rest = rest.replacing(word, with: "") }
    return (rest.count <= 3 && rest.count < letters.count) || isLittleMoreThanTwo(of: everywhere, Array(plain))
  }

  /// At most six characters, repeated.
  private static func isRepeated(_ password: [Character]) -> Bool {
    (1...6).contains { unit in
      password.count >= 2 * unit && password.indices.dropFirst(unit).allSatisfy { password[$0] == password[$0 - unit] }
    }
  }

  /// One or two common passwords with signs and at most three letters or six digits around them. Three of them in a row are a
  /// sentence, which is what people should choose.
  private static func isLittleMoreThanTwo(of known: Set<String>, _ password: [Character]) -> Bool {
    guard password.count <= 64 else { return false }
    // The least that is left before each place, with this many known words removed: a letter weighs two, a digit one.
    var least = [[Int]](repeating: [Int](repeating: .max, count: password.count + 1), count: 3)
    least[0][0] = 0
    for place in password.indices {
      for taken in 0...2 where least[taken][place] <= 6 {
        let left = least[taken][place]
        let weight = password[place].isLetter ? 2 : password[place].isNumber ? 1 : 0
        least[taken][place + 1] = min(least[taken][place + 1], left + weight)
        guard taken < 2, place + 4 <= password.count else { continue }
        for end in (place + 4)...min(place + longest, password.count) where known.contains(String(password[place..<end])) {
          least[taken + 1][end] = min(least[taken + 1][end], left)
        }
      }
    }
    return least[1][password.count] <= 6 || least[2][password.count] <= 6
  }

  /// The most common passwords, from leaks elsewhere; those of fewer than four characters prove nothing.
  static let everywhere: Set<String> = Set(
    embeddedFiles.flatMap { $0.text.split(separator: "\n") }.filter { !$0.hasPrefix("#") }
      .flatMap { $0.split(separator: " ") }.map(String.init))

  private static let longest = everywhere.map(\.count).max() ?? 0

  private static func covers(_ row: String, _ password: String) -> Bool {
    var longest = 0
    var current = 0
    let cells = Array(row)
    let typed = Array(password)
    for index in typed.indices.dropFirst() {
      guard let a = cells.firstIndex(of: typed[index - 1]), let b = cells.firstIndex(of: typed[index]), abs(a - b) == 1 else {
        current = 0
        continue
      }
      current += 1
      longest = max(longest, current)
    }
    return longest + 1 >= typed.count - 3
  }

  private static let rows = ["1234567890", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop"]

  private static let stems: [String] = [
    "wachtwoord", "welkom", "geheim", "password", "passwort", "welcome", "letmein", "admin", "administrator", "login", "kring",
    "kwaliteit", "handboek",
    "welzijn", "sociaal", "werk", "zorg", "stichting", "gemeente", "wijkteam", "client", "team", "januari", "februari", "maart",
    "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag",
    "zaterdag", "zondag",
    "lente", "zomer", "herfst", "winter", "nederland", "holland", "amsterdam", "rotterdam", "utrecht", "denhaag", "eindhoven",
    "groningen", "maastricht",
    "feyenoord", "ajax", "voetbal", "football", "baseball", "sunshine", "princess", "prinses", "superman", "batman", "dragon",
    "monkey", "master",
    "iloveyou", "ikhouvanjou", "schatje", "liefde", "lieverd", "computer", "internet", "qwerty", "azerty", "test", "proef",
    "demo", "changeme", "hallo",
  ]
}
