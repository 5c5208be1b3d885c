#!/usr/bin/env bash
# Checks a project with the command line that was installed into a plain Eclipse.
# run.sh PRODUCT PROJECT
set -euo pipefail

eclipse=$(echo "$1"/*/*/*/eclipse)
launcher=$(echo "$eclipse"/plugins/org.eclipse.equinox.launcher_*.jar)
for bundle in editor ui cli; do
  ls "$eclipse/plugins/org.ligne.${bundle}_"*.jar
done
"$JAVA_HOME/bin/java" -jar "$launcher" -data @none -nosplash -application org.ligne.cli.headless check "$2"
