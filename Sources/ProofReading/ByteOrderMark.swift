extension String {
    /// The text behind a byte order mark, which some editors write at the beginning of a file.
    ///
    /// A mark that stays makes the first key of a YAML file stand a column further in than the next one, and the first
    /// line of a password another password.
    public var withoutByteOrderMark: String {
        unicodeScalars.first == "\u{FEFF}" ? String(unicodeScalars.dropFirst()) : self
    }
}
