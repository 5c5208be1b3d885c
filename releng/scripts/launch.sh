# shellcheck shell=bash
# Turns the materialized product into something that starts fast. Sourced after common.sh and jdk.sh.
#
# The command line runs on a plain class path, without an OSGi framework. Signatures are taken out of the copies of the
# jars: the JVM would check them at each start, and puts no class of a signed jar into an archive.

LIGNE_PRODUCT=$LIGNE_ROOT/releng/org.ligne.product/target
LIGNE_PLUGINS=$LIGNE_PRODUCT/products/org.ligne.cli.product/pool/plugins
LIGNE_LAUNCH=$LIGNE_PRODUCT/launch
LIGNE_MAIN=org.ligne.cli.Main

# A sum over everything that the product is made of. Tests, docs, examples and the extension
# for another editor are not, nor what a build fetches.
sources_sum() {
  (cd "$LIGNE_ROOT" \
    && find bundles features releng .mvn pom.xml \
      -type d \( -name target -o -name src-gen -o -name bin -o -name lib -o -name vscode \) -prune -o -type f -print0 \
    | LC_ALL=C sort -z | xargs -0 cksum | cksum)
}

# Sets LIGNE_ARCHIVE to the kind of start-up archive wanted: aot (JDK 25 and newer), cds or none. LIGNE_STARTUP says which;
# by default it is the best that the JDK has.
choose_archive() {
  LIGNE_ARCHIVE=${LIGNE_STARTUP:-aot}
  case $LIGNE_ARCHIVE in
    aot) [ "$JDK_RELEASE" -ge 25 ] || LIGNE_ARCHIVE=cds ;;
    cds | none) ;;
    *)
      say "LIGNE_STARTUP is aot, cds or none, not $LIGNE_ARCHIVE"
      exit 2
      ;;
  esac
}

# What a prepared start depends on. No subshell: each start passes here.
set_launch_key() { LIGNE_KEY="$1|$LIGNE_ROOT|$JAVA_HOME|$JDK_VERSION|$LIGNE_ARCHIVE"; }

# Whether the first line of file $1 is $2.
says() {
  local line=''
  [ -r "$1" ] && { IFS= read -r line <"$1" || true; } && [ "$line" = "$2" ]
}

product_is_current() { says "$LIGNE_PRODUCT/sources.sum" "$1"; }
launch_is_current() { says "$LIGNE_LAUNCH/key" "$LIGNE_KEY"; }

# Where the optional solver's libraries lie, if they are here: it loads them itself, and the JVM wants to be told that it may.
write_solver_options() {
  local folder path=''
  for folder in "$LIGNE_PLUGINS"/com.google.ortools.*/ortools-*; do
    [ ! -d "$folder" ] || path=$path${path:+:}$folder
  done
  [ -n "$path" ] || return 0
  path=${path//\\/\\\\}
  printf '"-Djava.library.path=%s"\n' "${path//\"/\\\"}"
  printf '%s\n' --enable-native-access=ALL-UNNAMED
  [ "$JDK_RELEASE" -lt 24 ] || printf '%s\n' --sun-misc-unsafe-memory-access=allow
}

# The options of every start, an option a line, in the form of the JVM's argument files.
write_options() {
  local jar path=''
  # Jars of jars come last: what LanguageTool brings along is in nobody's way there.
  for jar in "$LIGNE_LAUNCH"/lib/*.jar "$LIGNE_LAUNCH"/lib/nested/*.jar; do
    [ ! -e "$jar" ] || path=$path${path:+:}$jar
  done
  # Guice generates no code: reflecting is faster for one short run, and new JDKs warn of how it would load that code.
  printf '%s\n' -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Dguice_bytecode_gen_option=DISABLED
  write_solver_options
  # Quoted, with \ and " escaped, as argument files ask for.
  path=${path//\\/\\\\}
  printf '%s "%s"\n' -cp "${path//\"/\\\"}"
}

# One run over a real project teaches the JVM which classes to keep ready.
train() {
  local archive=$1 option=$2 subject=$LIGNE_ROOT/examples/maison-du-the
  local -a arguments=(check "$subject")
  [ -d "$subject" ] || arguments=(--help)
  "$JAVA_HOME/bin/java" "$option=$archive" "@$LIGNE_LAUNCH/options" "$LIGNE_MAIN" "${arguments[@]}" \
    >"$LIGNE_LAUNCH/training.log" 2>&1 </dev/null || true
  [ -s "$archive" ]
}

# Without an archive everything works as well, only slower: that is never a reason to fail.
add_archive() {
  local archive=$LIGNE_LAUNCH/startup.$LIGNE_ARCHIVE option=''
  case $LIGNE_ARCHIVE in
    aot) train "$archive" -XX:AOTCacheOutput && option=-XX:AOTCache=$archive ;;
    cds) train "$archive" -XX:ArchiveClassesAtExit && option=-XX:SharedArchiveFile=$archive ;;
    none) return ;;
  esac
  if [ -n "$option" ]; then
    option=${option//\\/\\\\}
    printf '"%s"\n' "${option//\"/\\\"}" >>"$LIGNE_LAUNCH/options"
  else
    say "no start-up archive could be made; see $LIGNE_LAUNCH/training.log"
  fi
}

# Makes the product startable.
prepare_launch() {
  say "preparing a fast start"
  rm -rf "$LIGNE_LAUNCH"
  mkdir -p "$LIGNE_LAUNCH/lib"
  "$JAVA_HOME/bin/java" "$LIGNE_ROOT/releng/scripts/StripSignatures.java" "$LIGNE_PLUGINS" "$LIGNE_LAUNCH/lib" \
    || die "the jars of $LIGNE_PLUGINS could not be copied"
  write_options >"$LIGNE_LAUNCH/options"
  add_archive
  printf '%s\n' "$LIGNE_KEY" >"$LIGNE_LAUNCH/key"
}
