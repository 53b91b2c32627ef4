#!/usr/bin/env bash
# Builds .build/redpair_VERSION_ARCHITECTURE.deb: the program as one file without Swift's libraries, its manual pages, completions for three shells, and
# the example files. Needs Swift, binutils, dpkg-dev; nothing else is installed or changed.
set -euo pipefail
cd "$(dirname "$0")/../.."

stage=.build/deb
rm -rf "$stage"
swift build -c release --static-swift-stdlib --product redpair
built=$(swift build -c release --static-swift-stdlib --show-bin-path)/redpair
version=$("$built" --version)
architecture=$(dpkg --print-architecture)
install -d "$stage/DEBIAN" "$stage/debian"

install -D -m 755 "$built" "$stage/usr/bin/redpair"
strip --strip-unneeded "$stage/usr/bin/redpair"
Assets/package/manual.sh "$stage/usr/share/man" "$built"
find "$stage/usr/share/man" -type f -exec gzip -9n {} +
while read -r shell file; do
    mkdir -p "$stage/$(dirname "$file")"
    "$built" --generate-completion-script "$shell" >"$stage/$file"
    chmod 644 "$stage/$file"
done <<END
bash usr/share/bash-completion/completions/redpair
zsh usr/share/zsh/vendor-completions/_redpair
fish usr/share/fish/vendor_completions.d/redpair.fish
END
install -D -m 644 README.md "$stage/usr/share/doc/redpair/README.md"
for folder in appliances procedures scenarios report; do
    install -d "$stage/usr/share/doc/redpair/examples/$folder"
    install -m 644 Assets/"$folder"/* "$stage/usr/share/doc/redpair/examples/$folder"
done
install -m 644 Assets/pairs.yaml "$stage/usr/share/doc/redpair/examples/pairs.yaml"

# dpkg-shlibdeps wants a source package's control file beside it.
printf 'Source: redpair\n\nPackage: redpair\nArchitecture: any\n' >"$stage/debian/control"
depends=$(cd "$stage" && dpkg-shlibdeps -O usr/bin/redpair 2>/dev/null | sed -n 's/^shlibs:Depends=//p')
rm -r "$stage/debian"
cat >"$stage/DEBIAN/control" <<END
Package: redpair
Version: $version
Architecture: $architecture
Maintainer: redpair <root@localhost>
Depends: $depends
Section: admin
Priority: optional
Installed-Size: $(du -ks "$stage/usr" | cut -f1)
Description: updates a redundant pair of NetSHAKER Red-Mail, row by row
 A terminal dashboard that walks an engineer through the vendor's update of a
 redundant pair, and ticks a row only when it has sensed that it came true.
END
dpkg-deb --root-owner-group --build "$stage" ".build/redpair_${version}_$architecture.deb"
