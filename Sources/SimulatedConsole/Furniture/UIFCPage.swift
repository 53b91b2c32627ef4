/// The frame of every page of the component library (`admin-ui` 3.1): one FORM, a hidden `_save`, no SUBMIT.
struct UIFCPage {
    /// Where the form goes.
    var action: String
    /// What stands in the form.
    var content: String
    /// What stands after the form.
    var after = ""

    /// Copies a click into the hidden field, and packs the lists before a save: without it a browser could do nothing.
    private static let script = """
        function _Boolean_click(box, id) { document.form.elements[id].value = box.checked ? "1" : "0"; }
        function _pack() {
          for (var i = 0; i < document.form.elements.length; i++) {
            var area = document.form.elements[i];
            if (area.name.indexOf("_textArea") < 0) continue;
            var lines = area.value.split(/[\\r\\n]+/), packed = "";
            for (var j = 0; j < lines.length; j++) if (lines[j] != "") packed += "&" + encodeURIComponent(lines[j]);
            document.form.elements[area.name.slice(1, -9)].value = packed == "" ? "" : packed + "&";
          }
        }
        function _submitSave() { _pack(); document.form._save.value = "1"; document.form.submit(); }
        """

    /// The page.
    var text: String {
        """
        <HTML>
        <HEAD><META HTTP-EQUIV="expires" CONTENT="-1"><META HTTP-EQUIV="Pragma" CONTENT="no-cache">
        <SCRIPT LANGUAGE="javascript">
        \(Self.script)
        </SCRIPT></HEAD>
        <BODY BGCOLOR=#FFFFFF>
        <FORM NAME="form" ID="form" ACTION="\(action)" METHOD="POST" ENCTYPE="multipart/form-data">
        <INPUT TYPE="HIDDEN" NAME="_save" VALUE="">
        \(content)
        </FORM>
        \(after)
        </BODY>
        <HEAD><META HTTP-EQUIV="Pragma" CONTENT="no-cache"></HEAD></HTML>
        """
    }
}
