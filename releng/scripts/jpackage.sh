#!/usr/bin/env bash
# Makes of the materialized workbench an application with its own Java inside, for this Linux: a folder and its archive.
# jpackage.sh PRODUCT VERSION OUTPUT [ICON]
set -euo pipefail

product=$1 version=$2 output=$3 icon=${4:-}
[ "$(uname -s)" = Linux ] || exit 0

launcher=
for jar in "$product"/plugins/org.eclipse.equinox.launcher_*.jar; do launcher=${jar#"$product"/}; done
options=()
[ -z "$icon" ] || options+=(--icon "$icon")
rm -rf "$output"
"$JAVA_HOME/bin/jpackage" --type app-image --name ligne-workbench --app-version "${version%-SNAPSHOT}" --vendor Ligne \
  --dest "$output" --input "$product" --main-jar "$launcher" --main-class org.eclipse.equinox.launcher.Main \
  --java-options -Xmx2g --java-options -Dguice_bytecode_gen_option=DISABLED \
  --java-options -Dosgi.instance.area.default=@noDefault --java-options --enable-native-access=ALL-UNNAMED \
  "${options[@]}"
tar -C "$output" -czf "$output/ligne-workbench-$version-linux.gtk.x86_64-with-java.tar.gz" ligne-workbench
