#!/usr/bin/env bash
# Installs .build/redpair_*.deb into a clean Debian without Swift, tries it there, and takes it away again; ends with 0 when all is well.
# Needs root, debootstrap, and Debian's own packages. The clean Debian lies in a folder that is gone afterwards.
#   Assets/package/check-deb.sh [SUITE]      (default: bookworm)
set -euo pipefail
cd "$(dirname "$0")/../.."

package=$(ls -t .build/redpair_*.deb | head -n 1)
root=$(mktemp -d)
chmod 755 "$root"
trap 'rm -rf --one-file-system "$root"' EXIT
say() { printf '== %s\n' "$*"; }
# A Swift program reads its arguments from /proc; mounted in a namespace of its own, it is gone with the command.
inside() {
    unshare --mount --pid --fork --mount-proc="$root/proc" chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 TERM=dumb \
        DEBIAN_FRONTEND=noninteractive "$@"
}

say "a clean root"
debootstrap --variant=minbase "${1:-bookworm}" "$root" >/dev/null
cp "$package" "$root/root/redpair.deb"

say "installed, with what it depends on"
inside apt-get update -qq
inside apt-get install -y -qq --no-install-recommends /root/redpair.deb >/dev/null
if inside sh -c 'command -v swift || ls /usr/lib/swift /usr/share/swift' >/dev/null 2>&1; then
    echo "Swift is there: this proves nothing" >&2
    exit 1
fi
inside ldd /usr/bin/redpair | awk '/not found/ { missing = 1 } { print "   " $1 } END { exit missing }'

say "run"
inside redpair --version
inside redpair procedure show | tail -n 1
inside redpair rehearse --autopilot --speed 1200 --lang ja | tail -n 4
inside redpair sessions check
inside redpair report -o /root/report.html --lang ja
test -s "$root/root/report.html"
status=0
inside redpair status --plugin --active http://127.0.0.1:1 --standby http://127.0.0.1:2 --password-command 'echo x' || status=$?
test "$status" -eq 3

say "manual pages and completions"
for page in man1/redpair.1 man1/redpair-run.1 man1/redpair-status.1 man7/redpair.7 ja/man7/redpair.7; do
    test "$(LC_ALL=C.UTF-8 man --warnings -l "$root/usr/share/man/$page.gz" 2>&1 >/dev/null | wc -c)" -eq 0
done
inside bash -n /usr/share/bash-completion/completions/redpair
grep -q '^#compdef redpair' "$root/usr/share/zsh/vendor-completions/_redpair"
grep -q 'complete .*redpair' "$root/usr/share/fish/vendor_completions.d/redpair.fish"

say "taken away"
inside dpkg --purge redpair >/dev/null
left=$(inside sh -c 'find / -xdev -path "*redpair*" -not -path "/root/*" -not -path "/proc/*" -not -path "/var/log/*"')
if [ -n "$left" ]; then
    printf 'left behind:\n%s\n' "$left" >&2
    exit 1
fi
say "all is well"
