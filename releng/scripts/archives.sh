#!/usr/bin/env bash
# Looks into the archives: what starts is there and may be run, and each holds the native parts of its own system only.
# archives.sh TARGET VERSION
set -euo pipefail

target=$1 version=$2
name=$target/products/ligne-workbench-$version
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failed=0

complain() {
  printf 'archives: %s\n' "$*" >&2
  failed=1
}

# list ARCHIVE: sets LIST to a file with its entries, a mode and a path a line.
list() {
  LIST=$scratch/$(basename "$1").list
  case $1 in
    *.zip) "$JAVA_HOME/bin/jar" tf "$1" | sed 's/^/- /' >"$LIST" ;;
    *) tar -tvzf "$1" | sed -E 's/^([^ ]+) +([^ ]+ +){4}/\1 /' >"$LIST" ;;
  esac
}

# holds PATTERN WHAT
holds() { grep -q -E "$1" "$LIST" || complain "$(basename "$LIST" .list) lacks $2"; }

# The systems whose native parts must be there, and nobody else's: those of the window, and those of the solver, which are
# called by system and processor alone and lie in a folder, as each finds its neighbours beside it.
natives() {
  local wanted=$1 solver=${1#*.} others
  holds "/plugins/org\.eclipse\.swt\.$wanted" "the native part of $wanted"
  holds "/plugins/com\.google\.ortools\.${solver}_[^/]*/ortools-[^/]*/(lib)?jniortools\." "the solver's libraries for $solver"
  holds '/plugins/org\.ligne\.planning\.cpsat\.libraries_' 'what loads the libraries of the solver'
  others=$(grep -E '/plugins/.*(\.gtk|\.linux|\.win32|\.cocoa|\.macosx)' "$LIST" \
    | grep -v -F -e "swt.$wanted" -e "com.google.ortools.${solver}_" || true)
  [ "$wanted" != gtk.linux.x86_64 ] || others=$(printf '%s\n' "$others" | grep -v 'e4\.ui\.swt\.gtk_' || true)
  [ -z "$others" ] || complain "$(basename "$LIST" .list) holds parts of other systems: $others"
}

common() {
  natives "$1"
  holds '/plugins/org\.ligne\.app_' 'the application'
  holds '/plugins/org\.eclipse\.equinox\.launcher_' 'the launcher'
  holds '/configuration/config\.ini$' 'its configuration'
  ! grep -q -E '/p2/' "$LIST" || complain "$(basename "$LIST" .list) remembers where it was built"
}

list "$name-linux.gtk.x86_64.tar.gz"
common gtk.linux.x86_64
holds '^-rwxr-xr-x ligne/ligne-workbench$' 'a start script that may be run'

list "$name-win32.win32.x86_64.zip"
common win32.win32.x86_64
holds ' ligne/ligne-workbench\.cmd$' 'a start script'
(cd "$scratch" && "$JAVA_HOME/bin/jar" xf "$name-win32.win32.x86_64.zip" ligne/ligne-workbench.cmd)
script=$scratch/ligne/ligne-workbench.cmd
[ "$(grep -c $'\r$' "$script")" -eq "$(wc -l <"$script")" ] || complain "ligne-workbench.cmd lacks the line ends of Windows"

list "$name-macosx.cocoa.aarch64.tar.gz"
common cocoa.macosx.aarch64
holds '^-rwxr-xr-x Ligne\.app/Contents/Eclipse/ligne-workbench$' 'a start script that may be run'
holds '^-rwxr-xr-x Ligne\.app/Contents/MacOS/ligne$' 'what the Finder runs'
holds ' Ligne\.app/Contents/Info\.plist$' 'its description'
holds ' Ligne\.app/Contents/Resources/ligne\.icns$' 'its icon'

if [ "$(uname -s)" = Linux ]; then
  list "$target/jpackage/ligne-workbench-$version-linux.gtk.x86_64-with-java.tar.gz"
  common gtk.linux.x86_64
  holds '^-rwxr-xr-x ligne-workbench/bin/ligne-workbench$' 'its launcher'
  holds ' ligne-workbench/lib/runtime/lib/modules$' 'Java'
fi
[ "$failed" -eq 0 ] && printf 'archives: as they should be\n'
exit "$failed"
