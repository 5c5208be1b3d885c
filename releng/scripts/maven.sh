# shellcheck shell=bash
# Finds a Maven that Tycho accepts. Sourced after common.sh and jdk.sh.

LIGNE_MAVEN_VERSION=3.9.11

# Warnings of the newest JDKs about Maven's own libraries would hide what matters. Older ones refuse the options.
quiet_maven() {
  if [ "$JDK_RELEASE" -ge 24 ]; then
    export MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}"
  fi
}

# Whether command $1 is a Maven from 3.9 up to 4.
maven_is_recent() {
  local version
  version=$("$1" --version 2>/dev/null | sed -n 's/^.*Apache Maven \([0-9][0-9.]*\).*$/\1/p') || return 1
  case $version in
    3.9.* | 3.[1-9][0-9]*) return 0 ;;
    *) return 1 ;;
  esac
}

# Has the Maven at hand fetch a newer one from where it fetches everything else.
fetch_maven() {
  local old=$1 into=$2 scratch
  say "fetching Maven $LIGNE_MAVEN_VERSION (once)"
  mkdir -p "$LIGNE_CACHE"
  scratch=$(mktemp -d "$LIGNE_CACHE/maven.XXXXXX")
  if (cd "$scratch" && "$old" -B -q dependency:copy \
    "-Dartifact=org.apache.maven:apache-maven:$LIGNE_MAVEN_VERSION:tar.gz:bin" \
    "-DoutputDirectory=$scratch" >"$scratch/log" 2>&1) \
    && tar -xzf "$scratch"/apache-maven-*.tar.gz -C "$scratch" \
    && { [ -e "$into" ] || mv "$scratch/apache-maven-$LIGNE_MAVEN_VERSION" "$into"; }; then
    rm -rf "$scratch"
  else
    cat "$scratch/log" >&2
    rm -rf "$scratch"
    die "Maven $LIGNE_MAVEN_VERSION could not be fetched; see above."
  fi
}

# Sets MAVEN to the command to use.
find_maven() {
  local cached=$LIGNE_CACHE/apache-maven-$LIGNE_MAVEN_VERSION
  quiet_maven
  MAVEN=$cached/bin/mvn
  [ -x "$MAVEN" ] && return 0
  MAVEN=$(command -v mvn 2>/dev/null) || {
    install_package maven || die "Maven is needed and could not be installed. Install the package maven."
    MAVEN=$(command -v mvn)
  }
  maven_is_recent "$MAVEN" && return 0
  fetch_maven "$MAVEN" "$cached"
  MAVEN=$cached/bin/mvn
}
