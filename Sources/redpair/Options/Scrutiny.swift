/// Whether what was typed is held against rules of our own: a name or two addresses, what goes with what.
///
/// The parser asks for our rules before it looks at what it could not place, so that an option that nobody knows would
/// never be named: its value would be taken for a pair's name. What our rules refuse is therefore parsed again without them,
/// and what the parser itself finds wrong goes first.
enum Scrutiny {
    @TaskLocal static var isOn = true
}
