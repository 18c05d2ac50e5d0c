import Store
import Vocabulary

extension Holding {
  private static let why =
    "it waits for half an hour at most, and its owner alone sees it; a whole export would be read back to be counted"

  static let errands = Holding(
    "klussen die even duren", "errands that take a while", under: .access,
    tables: [
      .staying("errand", .ends, Keeping(of: .colleagues, .agreement, until: .used(within: House.errandsLast)), uncounted: why),
      .staying(
        "errand_piece", .ends, Keeping(of: .colleagues, .agreement, until: .used(within: House.errandsLast)), uncounted: why),
    ])
}
