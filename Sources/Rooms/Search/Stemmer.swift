import CStemmer
import Seals

/// Reduces a Dutch word to what it has in common with its other forms: *huisbezoeken* and *huisbezoek* have one stem. Made for
/// one read or one write, and used by one thread, because the library keeps state in it.
final class Stemmer {
  private let library: OpaquePointer?
  private var known: [String: String?] = [:]

  init() { library = sb_stemmer_new("dutch", "UTF_8") }
  deinit { sb_stemmer_delete(library) }

  /// The stem of a folded word. Nil for a word that says nothing by itself, and for a single character.
  func stem(of word: String) -> String? {
    if let stem = known[word] { return stem }
    let stem = found(word)
    known[word] = stem
    return stem
  }

  private func found(_ word: String) -> String? {
    guard word.utf8.count > 1, !StopWords.all.contains(word) else { return nil }
    if let irregular = Stemmer.irregular[word] { return irregular }
    // Numbers and clause numbers stay as they are.
    guard let library, word.utf8.allSatisfy({ !(0x30...0x39).contains($0) }) else { return word }
    let letters = Array(word.utf8)
    guard let stem = sb_stemmer_stem(library, letters, Int32(letters.count)) else { return word }
    let length = Int(sb_stemmer_length(library))
    return length == 0 ? word : String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
  }

  /// Words of this trade whose forms the rules of the library do not bring together.
  private static let irregular: [String: String] = [
    "mens": "mens", "mensen": "mens", "kind": "kind", "kinderen": "kind", "crises": "crisis", "plannen": "plan", "huizen": "huis",
    "brieven": "brief", "gegevens": "gegeven", "leden": "lid", "werkt": "werk", "klaagt": "klag", "belt": "bel", "vraagt": "vrag",
  ]

  /// Changes when words are split otherwise, or taken from another place: by us, or by another edition of the library, which
  /// has no version number.
  static let version: String = {
    let stemmer = Stemmer()
    let forms = samples.map { stemmer.stem(of: $0) ?? "-" }.joined(separator: " ")
    return "3-\(sha256(forms).prefix(12))"
  }()

  private static let samples: [String] = [
    "huisbezoeken", "klachten", "gesprekken", "aanmelding", "vertrouwenspersoon", "beoordelen", "beoordeling", "signaleren",
    "veiligheid", "jongeren", "mantelzorgers", "afgesproken", "werkoverleggen", "mogelijkheden", "ontevreden",
    "schuldhulpverlening", "cliente", "professioneel", "kwetsbare", "mensen", "wijkteams", "registratie", "dossiers",
    "evaluaties",
  ]
}

/// Words that occur in every sentence and find nothing by themselves: articles, pronouns, and what people put around a
/// question.
enum StopWords {
  static let all: Set<String> = Set(
    """
    aan af al alle alleen als altijd andere ben bent bij bijna daar daarna daarom dan dat de deze die dit doe doen doet dus een \
    eens elk
    elke en er erg ergens even gaan gaat geen geworden gij haar had hadden heb hebben hebt heeft hem hen het hier hij hoe hun \
    iemand iets
    ik in is ja je jij jou jouw jullie kan kon kun kunnen kunt maar me mee meer met mij mijn moest moet moeten mogen mag na \
    naar niet niets
    nog nu of om omdat ons onze ook op over per pas reeds samen te tegen toch toen tot tussen u uit uw van veel via voor waar \
    waarbij
    waarom waarvoor wanneer want waren was wat we wel welke wie wij wil willen word worden wordt zal ze zei zelf zich zij zijn \
    zo zoals
    zonder zou zouden zullen
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
