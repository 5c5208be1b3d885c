# shellcheck shell=bash
# Finds a JDK. Sourced after common.sh.

LIGNE_JDK_MINIMUM=21

# Sets JDK_VERSION to the version of the JDK in folder $1 and JDK_RELEASE to its first number, or to '' and 0 when it is
# none (a JRE has no compiler). No subshell: each start of the command line passes here several times.
read_jdk() {
  local line
  JDK_VERSION='' JDK_RELEASE=0
  if [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
    while IFS= read -r line; do
      case $line in
        JAVA_VERSION=*)
          JDK_VERSION=${line#*=}
          JDK_VERSION=${JDK_VERSION//\"/}
          JDK_RELEASE=${JDK_VERSION%%[!0-9]*}
          JDK_RELEASE=${JDK_RELEASE:-0}
          return
          ;;
      esac
    done <"$1/release"
  fi
}

# The folder of the JDK that command $1 on the PATH belongs to.
jdk_of_command() {
  local found
  found=$(command -v "$1" 2>/dev/null) || return 0
  found=$(readlink -f "$found" 2>/dev/null) || return 0
  printf '%s\n' "${found%/bin/*}"
}

# The newest JDK where systems put them.
newest_jdk() {
  local home best='' best_release=$((LIGNE_JDK_MINIMUM - 1))
  for home in "$(jdk_of_command javac)" "$(jdk_of_command java)" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "${HOME:-/nonexistent}"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    read_jdk "$home"
    if [ "$JDK_RELEASE" -gt "$best_release" ]; then
      best=$home
      best_release=$JDK_RELEASE
    fi
  done
  printf '%s\n' "$best"
}

install_jdk() {
  local package
  for package in openjdk-25-jdk-headless openjdk-21-jdk-headless; do
    if apt-cache show "$package" >/dev/null 2>&1 && install_package "$package"; then
      return 0
    fi
  done
  install_package openjdk-21-jdk-headless
}

# Sets JAVA_HOME, JDK_VERSION and JDK_RELEASE: JAVA_HOME stays when it names a recent enough JDK, else it becomes the newest
# one found, else one installed now.
find_jdk() {
  if [ -n "${JAVA_HOME:-}" ]; then
    read_jdk "$JAVA_HOME"
    [ "$JDK_RELEASE" -lt "$LIGNE_JDK_MINIMUM" ] || return 0
  fi
  JAVA_HOME=$(newest_jdk)
  if [ -z "$JAVA_HOME" ]; then
    install_jdk || die "a JDK $LIGNE_JDK_MINIMUM or newer is needed and could not be installed. Install the package" \
      "openjdk-21-jdk-headless (Debian 13, Ubuntu 22.04 and later), or, where there is none (Debian 12), unpack any JDK" \
      "$LIGNE_JDK_MINIMUM or newer under /usr/lib/jvm or point JAVA_HOME to it."
    JAVA_HOME=$(newest_jdk)
    [ -n "$JAVA_HOME" ] || die "the JDK just installed was not found; point JAVA_HOME to it."
  fi
  export JAVA_HOME
  read_jdk "$JAVA_HOME"
}
