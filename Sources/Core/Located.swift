/// A value together with the place it was written.
@frozen package struct Located<Value> {
  package var value: Value
  package var location: SourceLocation

  @inlinable package init(_ value: Value, at location: SourceLocation) {
    self.value = value
    self.location = location
  }

  @inlinable package func map<Other>(_ transform: (Value) -> Other) -> Located<Other> {
    Located<Other>(transform(value), at: location)
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
