# shellcheck shell=bash
# What ./ligne and ./verify share. Sourced; expects LIGNE_ROOT.

: "${LIGNE_ROOT:?}"
LIGNE_CACHE=${XDG_CACHE_HOME:-${HOME:?}/.cache}/ligne

# The JVM names files by the locale's characters: in a bare container's, accented names could not even be opened.
if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
  export LC_ALL=C.UTF-8
fi

say() { printf 'ligne: %s\n' "$*" >&2; }

# Exit code 4: our own failure, as in the command line itself.
die() {
  say "$@"
  exit 4
}

# Runs apt-get as root, or fails when this user can't.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    sudo -n "$@"
  else
    return 1
  fi
}

# Installs one Debian package, quietly; fails when there is no apt-get, no right to use it or no such package.
install_package() {
  command -v apt-get >/dev/null 2>&1 || return 1
  say "installing the system package $1"
  if ! apt-cache show "$1" >/dev/null 2>&1; then
    as_root apt-get update -qq >&2 || return 1
    apt-cache show "$1" >/dev/null 2>&1 || return 1
  fi
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "$1" >&2 </dev/null
}

# One build at a time in one clone; the second waits. Where there is no flock, nobody waits.
lock_builds() {
  command -v flock >/dev/null 2>&1 || return 0
  mkdir -p "$LIGNE_CACHE"
  exec 9>"$LIGNE_CACHE/lock-$(printf '%s' "$LIGNE_ROOT" | cksum | cut -d ' ' -f 1)"
  if ! flock -n 9; then
    say "waiting for another build of this clone to end"
    flock 9
  fi
}
