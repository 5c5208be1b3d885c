#!/usr/bin/env bash
# Makes of the materialized workbench an application with its own Java inside, for this Linux: a folder and its archive.
# jpackage.sh PRODUCT VERSION OUTPUT ICON
set -euo pipefail

product=$1 version=$2 output=$3 icon=$4
[ "$(uname -s)" = Linux ] || exit 0

launcher=
for jar in "$product"/plugins/org.eclipse.equinox.launcher_*.jar; do launcher=${jar#"$product"/}; done
jsvg=$(echo "$product"/plugins/com.github.weisj.jsvg_*.jar)
rm -rf "$output"
"$JAVA_HOME/bin/java" -Djava.awt.headless=true -cp "$jsvg" "$(dirname "$0")/Icons.java" "$icon" "$output/icon.png"
# Named modules: what jpackage finds by itself are a compiler and a shell, and no French names of months.
"$JAVA_HOME/bin/jpackage" --type app-image --name ligne-workbench --app-version "${version%-SNAPSHOT}" --vendor Ligne \
  --dest "$output" --input "$product" --main-jar "$launcher" --main-class org.eclipse.equinox.launcher.Main \
  --add-modules java.se,jdk.charsets,jdk.localedata,jdk.management,jdk.unsupported,jdk.xml.dom,jdk.zipfs --icon "$output/icon.png" \
  --java-options -Xmx2g --java-options -XX:+UseG1GC --java-options -XX:+UseStringDeduplication \
  --java-options -Dguice_bytecode_gen_option=DISABLED --java-options -Dosgi.instance.area.default=@noDefault \
  --java-options --enable-native-access=ALL-UNNAMED
# OSGi loads the bundles; all of them on the class path besides would be a second, wrong, set of the same classes.
app=$output/ligne-workbench/lib/app
sed -i "/^app\.classpath=/{\\|/${launcher##*/}\$|!d;}" "$app/ligne-workbench.cfg"
rm "$app/ligne-workbench" "$output/icon.png"
tar -C "$output" -czf "$output/ligne-workbench-$version-linux.gtk.x86_64-with-java.tar.gz" ligne-workbench
