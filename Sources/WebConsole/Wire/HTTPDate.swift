import Appliance
import CCurl

/// The date forms of HTTP (RFC 9110 5.6.7), the two obsolete ones too: libcurl reads them all.
enum HTTPDate {
    /// The moment that the text names; `nil` when it names none.
    static func moment(_ text: String) -> Moment? {
        let seconds = curl_getdate(text, nil)
        return seconds < 0 ? nil : Moment(seconds: Int64(seconds))
    }
}
