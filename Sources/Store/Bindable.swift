import Vocabulary

extension String: Bindable { package var value: Value { .text(self) } }
extension Int: Bindable { package var value: Value { .integer(Int64(self)) } }
extension Int64: Bindable { package var value: Value { .integer(self) } }
extension Bool: Bindable { package var value: Value { .flag(self) } }
extension Moment: Bindable { package var value: Value { .integer(milliseconds) } }
/// Days are kept as the text `2026-11-21`, which sorts as it should and reads well in an export.
extension Day: Bindable { package var value: Value { .text(description) } }
extension ID: Bindable { package var value: Value { .text(raw) } }
extension [UInt8]: Bindable { package var value: Value { .bytes(self) } }
/// A value as it was read: for what carries rows along without knowing them.
extension Value: Bindable { package var value: Value { self } }
