#!/usr/bin/env bash
# Writes the manual pages into FOLDER/man1, FOLDER/man7 and FOLDER/ja/man7: a page for each command, made from its options, and redpair(7) with the
# keys, exit statuses, files and environment. Needs Swift; nothing else is installed or changed.
#   Assets/package/manual.sh FOLDER
set -euo pipefail
folder=$(realpath -m "${1:?a folder for the pages}")
cd "$(dirname "$0")/../.."

swift package plugin generate-manual --multi-page >&2
for page in .build/plugins/GenerateManual/outputs/redpair/*.1; do
    name=$(basename "$page" .1)
    # A page is asked for as redpair-status; what an exit status means stands in redpair(7).
    install -d "$folder/man1"
    sed -e '/^$/d' -e '/^\.Dt\|^\.Xr/s/\([A-Za-z]\)\.\([A-Za-z]\)/\1-\2/g' -e 's/^\.Ex -std$/See\n.Xr redpair 7 ./' "$page" >"$folder/man1/${name//./-}.1"
done
for language in en ja; do
    target=$folder/$([ $language = en ] || echo ja/)man7
    install -d "$target"
    "$(swift build -c release --show-bin-path)/redpair" manual --lang $language >"$target/redpair.7"
done
