#!/usr/bin/env bash
# Tries out the start scripts of Linux and macOS with Javas that only say what they are: which one is taken, what is said
# when none will do, and how the workbench is started.
# start.sh SCRIPTS TARGET
set -euo pipefail

scripts=$1 target=$2
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export HOME=$scratch DISPLAY=${DISPLAY:-:0}
report=$scratch/report

# A Java of release $2 for processor $3 in folder $1. Started, it writes down its arguments and ends with what CODES say, one
# a start.
fake_java() {
  mkdir -p "$1/bin"
  cat >"$1/bin/java" <<EOF
#!/bin/sh
case "\$*" in
  *-version)
    echo 'Picked up JAVA_TOOL_OPTIONS: -Dversion="1"' >&2
    echo '    java.specification.version = $2' >&2
    echo '    os.arch = $3' >&2
    ;;
  *)
    printf '%s|' $2 "\$@" >>"$scratch/started"
    code=\$(head -n 1 "$scratch/codes")
    sed -i 1d "$scratch/codes"
    exit "\${code:-0}"
    ;;
esac
EOF
  chmod 755 "$1/bin/java"
}

# An installation with the script of system $1, which looks for Java nowhere but where it is told to.
install() {
  rm -rf "$scratch/ligne"
  mkdir -p "$scratch/ligne/plugins"
  touch "$scratch/ligne/plugins/org.eclipse.equinox.launcher_1.0.0.jar"
  sed 's#\(/usr/lib\|/usr/java\|/opt\|/Library\|/usr/libexec\)/#/nonexistent/#g' "$scripts/$1/ligne-workbench" \
    >"$scratch/ligne/ligne-workbench"
}

# start VARIABLE=VALUE...: runs the script; CODE is what it ended with, SAID what it wrote.
start() {
  rm -f "$scratch/started"
  touch "$scratch/codes"
  CODE=0
  SAID=$(env -u JAVA_HOME -u LC_ALL LANG=C PATH="$scratch/bin:$PATH_WITHOUT_JAVA" "$@" \
    sh "$scratch/ligne/ligne-workbench" -data 'my work' 2>&1 </dev/null) || CODE=$?
  STARTED=$(cat "$scratch/started" 2>/dev/null || true)
}

# expect NAME CODE TEXT: TEXT is in what was said, or in how Java was started.
expect() {
  if [ "$CODE" -eq "$2" ] && printf '%s\n%s' "$SAID" "$STARTED" | grep -q -F -e "$3"; then
    printf 'ok %s\n' "$1"
  else
    printf 'FAIL %s: ended with %s, said %s, started %s\n' "$1" "$CODE" "$SAID" "$STARTED"
  fi >>"$report"
}

# Commands that the scripts need, and no Java.
mkdir -p "$scratch/bin" "$scratch/tools"
for tool in sh env dirname readlink sed head cat printf touch; do
  ln -s "$(command -v "$tool")" "$scratch/tools/$tool"
done
PATH_WITHOUT_JAVA=$scratch/tools
fake_java "$scratch/java17" 17 amd64
fake_java "$scratch/java8" 1.8 amd64
fake_java "$scratch/java25" 25 amd64
fake_java "$scratch/apple21" 21 aarch64

install linux
start A=
expect noneIsFound 1 'Ligne needs Java 21 or newer, and there is none here.'
start LANG=fr_FR.UTF-8
expect noneIsFoundInFrench 1 "Ligne a besoin de Java 21 ou d’une version plus récente"
start "JAVA_HOME=$scratch/java17"
expect anOldOneIsNamed 1 "Java 17: $scratch/java17"
start "JAVA_HOME=$scratch/java8" LC_ALL=fr_CA.UTF-8
expect aVeryOldOneIsNamedInFrench 1 "Trouvé, mais trop ancien :
  Java 8: $scratch/java8"
start "JAVA_HOME=$scratch/java25"
expect theOneGivenIsTaken 0 "25|-Xmx2g|"
expect argumentsArePassedOn 0 "|-jar|$scratch/ligne/plugins/org.eclipse.equinox.launcher_1.0.0.jar|-data|my work|"
ln -s "$scratch/java25/bin/java" "$scratch/bin/java"
start "JAVA_HOME=$scratch/java17"
expect theOneOnThePathIsTakenInsteadOfAnOldOne 0 "25|-Xmx2g|"
start "LIGNE_JVM_OPTIONS=-Da=b -Dc=d"
expect optionsArePassedOn 0 "|-Da=b|-Dc=d|-jar|"
start DISPLAY= WAYLAND_DISPLAY=
expect aMissingScreenIsSaid 1 'DISPLAY is not set'
printf '%s\n' 23 7 >"$scratch/codes"
start A=
expect itStartsAgainWhenAskedTo 7 "|25|-Xmx2g|"
rm "$scratch"/ligne/plugins/*
start A=
expect whatIsMissingIsSaid 1 'This installation of Ligne is not complete'

install macosx
printf '%s\n' '#!/bin/sh' "printf '%s' \"\$*\" >>$scratch/alert" >"$scratch/bin/osascript"
printf '%s\n' '#!/bin/sh' 'echo fr_FR' >"$scratch/bin/defaults"
chmod 755 "$scratch/bin/osascript" "$scratch/bin/defaults"
start "JAVA_HOME=$scratch/java25"
expect anotherProcessorIsNamed 1 "Java 25 (amd64): $scratch/java25"
start LANG=
SAID=$(cat "$scratch/alert")
expect theFinderShowsItInTheLanguageOfTheSystem 1 'Ligne a besoin de Java 21'
start "JAVA_HOME=$scratch/apple21"
expect theWindowIsOnTheFirstThread 0 "21|-XstartOnFirstThread|"

mkdir -p "$target/surefire-reports"
failed=$(grep -c '^FAIL' "$report" || true)
printf '<testsuite name="org.ligne.start.scripts" tests="%s" failures="%s" errors="0" skipped="0"/>\n' \
  "$(grep -c '' "$report")" "$failed" >"$target/surefire-reports/TEST-org.ligne.start.scripts.xml"
cat "$report"
[ "$failed" -eq 0 ]
