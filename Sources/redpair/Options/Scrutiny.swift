/// Whether what was typed is held against rules of our own: a name or two addresses, what goes with what.
///
/// The parser asks for our rules before it looks at what it could not place, so that an option that nobody knows would
/// never be named: its value would be taken for a pair's name. What was typed is therefore parsed without our rules first.
enum Scrutiny {
    @TaskLocal static var isOn = true
}
