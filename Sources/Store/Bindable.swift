import Vocabulary

extension String: Bindable { package var value: Value { .text(self) } }
extension Int: Bindable { package var value: Value { .integer(Int64(self)) } }
extension Int64: Bindable { package var value: Value { .integer(self) } }
extension Bool: Bindable { package var value: Value { .flag(self) } }
extension Moment: Bindable { package var value: Value { .integer(milliseconds) } }
/// A day is kept as the text `2026-11-21`, which sorts correctly and reads well in an export.
extension Day: Bindable { package var value: Value { .text(description) } }
extension ID: Bindable { package var value: Value { .text(raw) } }
extension [UInt8]: Bindable { package var value: Value { .bytes(self) } }
/// A value as it was read, for code that copies rows without knowing their columns.
extension Value: Bindable { package var value: Value { self } }
