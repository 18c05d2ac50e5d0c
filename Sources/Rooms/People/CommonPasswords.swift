/// What an attacker tries first, judged by how such passwords are made instead of by a list of them:
/// a known word or the name of the place, repeated or followed by digits, and rows of keys.
enum CommonPasswords {
  static func contains(_ password: String, beside words: [String]) -> Bool {
    let plain = password.lowercased()
    let letters = plain.filter { $0.isLetter }
    // One or two characters over and over.
    if Set(plain).count <= 3 { return true }
    // A row of keys or a count, forwards or backwards, for most of its length.
    if rows.contains(where: { plain.count >= 6 && covers($0, plain) }) { return true }
    let known = stems + words.flatMap { $0.lowercased().split { !$0.isLetter }.map(String.init) }.filter { $0.count >= 4 }
    // What is left when the known words are taken out: digits, signs and at most three letters are no secret.
    var rest = letters
    for word in known.sorted(by: { $0.count > $1.count }) { rest = rest.replacing(word, with: "") }
    return rest.count <= 3
  }

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
    "wachtwoord", "welkom", "geheim", "password", "passwort", "welcome", "letmein", "admin", "administrator", "login", "kring", "kwaliteit", "handboek",
    "welzijn", "sociaal", "werk", "zorg", "stichting", "gemeente", "wijkteam", "client", "team", "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
    "lente", "zomer", "herfst", "winter", "nederland", "holland", "amsterdam", "rotterdam", "utrecht", "denhaag", "eindhoven", "groningen", "maastricht",
    "feyenoord", "ajax", "voetbal", "football", "baseball", "sunshine", "princess", "prinses", "superman", "batman", "dragon", "monkey", "master",
    "iloveyou", "ikhouvanjou", "schatje", "liefde", "lieverd", "computer", "internet", "qwerty", "azerty", "test", "proef", "demo", "changeme", "hallo",
  ]
}
