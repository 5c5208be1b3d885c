#!/usr/bin/env bash
# Looks at what was installed into a plain Eclipse: checks a project with the command line, then opens the window and has
# it driven from inside. Leaves a report as the tests do, and pictures of the window.
# run.sh ECLIPSE REPOSITORY-ROOT TARGET
set -euo pipefail

eclipse=$1 root=$2 target=$3 told=$3/told
launcher=$(echo "$eclipse"/plugins/org.eclipse.equinox.launcher_*.jar)
for bundle in editor ui cli; do
  ls "$eclipse/plugins/org.ligne.${bundle}_"*.jar
done
"$JAVA_HOME/bin/java" -jar "$launcher" -data @none -nosplash -application org.ligne.cli.headless \
  check "$root/examples/maison-du-the"

# The solver's libraries load from where they were installed: the schedules name it.
"$JAVA_HOME/bin/java" -jar "$launcher" -data @none -nosplash -application org.ligne.cli.headless \
  compile "$root/examples/maison-du-the" --fresh --quiet -o "$target/schedules"
grep -q '"solver": "OR-Tools' "$target"/schedules/*.schedule.json

rm -rf "$told" "$target/workspace"
"$JAVA_HOME/bin/java" -Dligne.root="$root" -Dligne.told="$told" -jar "$launcher" -data "$target/workspace" -nosplash -nl en \
  -application org.ligne.ui.tests.plain || printf 'FAIL the window ended with %s\n' $? >>"$told/checks.txt"
grep -q -x end "$told/checks.txt" || printf 'FAIL not all was looked at\n' >>"$told/checks.txt"

mkdir -p "$target/surefire-reports"
failed=$(grep -c '^FAIL' "$told/checks.txt" || true)
tests=$(grep -c -v '^end$' "$told/checks.txt")
printf '<testsuite name="%s" tests="%s" failures="%s" errors="0" skipped="0"/>\n' \
  org.ligne.site.tests "$tests" "$failed" >"$target/surefire-reports/TEST-org.ligne.site.tests.xml"
cat "$told/checks.txt"
[ "$failed" -eq 0 ]
