#!/usr/bin/env bash
# Writes the manual pages into FOLDER/man1, FOLDER/man7 and FOLDER/ja/man7: a page for each command, made from its options, and redpair(7) with the
# keys, exit statuses, files and environment. Needs Swift; nothing else is installed or changed.
#   Assets/package/manual.sh FOLDER [PROGRAM]      (default: the debug build, which it makes)
set -euo pipefail
folder=$(realpath -m "${1:?a folder for the pages}")
program=${2:+$(realpath "$2")}
cd "$(dirname "$0")/../.."

if [ -z "$program" ]; then
    swift build --product redpair >&2
    program=$(swift build --show-bin-path)/redpair
fi
# What makes the pages comes with the library that reads the options.
swift build --product generate-manual >&2
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
"$(swift build --show-bin-path)/generate-manual" --multi-page --output-directory "$made" "$program" >&2
for page in "$made"/*.1; do
    name=$(basename "$page" .1)
    # A page is asked for as redpair-status; what an exit status means stands in redpair(7).
    install -d "$folder/man1"
    sed -e '/^$/d' -e '/^\.Dt\|^\.Xr/s/\([A-Za-z]\)\.\([A-Za-z]\)/\1-\2/g' -e 's/^\.Ex -std$/See\n.Xr redpair 7 ./' "$page" >"$folder/man1/${name//./-}.1"
done
for language in en ja; do
    target=$folder/$([ $language = en ] || echo ja/)man7
    install -d "$target"
    "$program" manual --lang $language >"$target/redpair.7"
done
