# shellcheck shell=bash
# A screen of its own for windows under test, and what windows need on Linux. Sourced after common.sh.

# Debian's packages that hold GTK have two names, by release.
install_gtk() {
  install_package libgtk-3-0t64 || install_package libgtk-3-0
}

has_library() { ldconfig -p 2>/dev/null | grep -q -F "$1"; }

# Installs what a window needs and is missing.
need_windows() {
  [ "$(uname -s)" = Linux ] || return 0
  has_library libgtk-3.so.0 || install_gtk \
    || die "GTK 3 is needed for windows and could not be installed. Install the package libgtk-3-0."
}

# need_command COMMAND PACKAGE: installs a package when its command is missing.
need_command() {
  command -v "$1" >/dev/null 2>&1 || install_package "$2" || die "$1 is needed. Install the package $2."
}

# Icons and letters that GTK draws with; without them windows work and look poor.
need_looks() {
  [ -d /usr/share/icons/Adwaita ] || install_package adwaita-icon-theme || true
  [ -d /usr/share/fonts/truetype/dejavu ] || install_package fonts-dejavu-core || true
}

# open_display [WIDTHxHEIGHT]: starts a screen that nobody sees, with a window manager, and lets everything started later
# draw on it. Both end with the script.
open_display() {
  [ "$(uname -s)" = Linux ] || return 0
  need_windows
  need_looks
  need_command Xvfb xvfb
  need_command metacity metacity
  local number
  mkdir -p "$LIGNE_ROOT/target"
  number=$LIGNE_ROOT/target/display
  rm -f "$number"
  Xvfb -displayfd 3 -screen 0 "${1:-1600x1000}x24" -nolisten tcp 3>"$number" 2>"$LIGNE_ROOT/target/xvfb.log" &
  LIGNE_SCREEN=$!
  trap close_display EXIT
  # The number is written once the screen takes connections.
  until [ -s "$number" ]; do
    kill -0 "$LIGNE_SCREEN" 2>/dev/null || die "no screen could be opened; see $LIGNE_ROOT/target/xvfb.log"
    sleep 0.1
  done
  DISPLAY=:$(cat "$number")
  export DISPLAY GDK_BACKEND=x11 NO_AT_BRIDGE=1
  unset WAYLAND_DISPLAY
  metacity --sm-disable >"$LIGNE_ROOT/target/metacity.log" 2>&1 &
  LIGNE_MANAGER=$!
}

close_display() {
  kill "$LIGNE_MANAGER" "$LIGNE_SCREEN" 2>/dev/null || true
}
