/// A key that was pressed, whatever bytes the terminal sent for it.
public enum Key: Hashable, Sendable {
    /// A printing character.
    case character(Character)
    /// Return or Enter.
    case enter
    /// The space bar.
    case space
    /// Tab.
    case tab
    /// Shift and Tab.
    case backTab
    /// An arrow.
    case up, down, left, right
    /// A screenful up or down.
    case pageUp, pageDown
    /// The beginning or the end.
    case home, end
    /// Takes away what is left of the cursor.
    case backspace
    /// Takes away what is under the cursor.
    case delete
    /// Puts in, where a keyboard has it.
    case insert
    /// Escape, alone.
    case escape
    /// Control and a letter, named in lower case: `.control("l")` is Ctrl-L.
    case control(Character)
    /// Alt and a character; many terminals send ESC before it.
    case alt(Character)
    /// F1 to F63.
    case function(Int)
    /// Text that was pasted, in one piece; it never answers a prompt.
    case paste(String)
}
