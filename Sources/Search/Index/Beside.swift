/// Does two pieces of work, beside each other when there are threads for it: where one of them waits for
/// a part that is done by one thread, the other goes on.
func beside<First: Sendable, Second: Sendable>(
  jobs: Int, _ first: @escaping @Sendable () async -> First,
  _ second: @escaping @Sendable () async -> Second
) async -> (First, Second) {
  guard jobs > 1 else { return (await first(), await second()) }
  async let made = second()
  return (await first(), await made)
}
