import Foundation

/// Numbers for drawings: one or two decimals are finer than any screen, and keep a page small.
func tenths(_ number: Double) -> String { decimal(number, places: 10) }
func hundredths(_ number: Double) -> String { decimal(number, places: 100) }

private func decimal(_ number: Double, places: Int) -> String {
  let whole = Int((abs(number) * Double(places)).rounded())
  var digits = String(whole % places)
  while digits.count < String(places).count - 1 { digits = "0\(digits)" }
  while digits.hasSuffix("0") { digits.removeLast() }
  let sign = number < 0 && whole > 0 ? "-" : ""
  return digits.isEmpty ? "\(sign)\(whole / places)" : "\(sign)\(whole / places).\(digits)"
}

func sine(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }
func cosine(_ degrees: Double) -> Double { cos(degrees * .pi / 180) }
