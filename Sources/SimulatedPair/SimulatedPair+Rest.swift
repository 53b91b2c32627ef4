import Appliance

extension SimulatedPair {
    /// Whether a box is on its way somewhere by itself: up, down, through an update, or to take over. A sync under way
    /// does not count, for the boxes are what they are meanwhile.
    public func isInMotion(_ side: Side) -> Bool {
        switch boxes[side].power {
        case .starting, .stopping: return true
        case .off, .on, .stuck: break
        }
        return boxes[side].updateRun != nil || isAboutToRestart(side) || agenda.contains(.failsOver(side))
    }

    /// Lets time pass until a box has come to where it was going.
    public mutating func comeToRest(_ side: Side) {
        while isInMotion(side), let next = nextTransition { advance(to: next) }
    }
}
