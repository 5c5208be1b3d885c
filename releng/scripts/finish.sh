#!/usr/bin/env bash
# Makes the materialized products ready to be given away: no traces of the machine that built them, and for macOS what the
# Finder takes for an application.
# finish.sh PRODUCTS VERSION ICON
set -euo pipefail

products=$1 version=${2%-SNAPSHOT} icon=$3
scripts=$(cd "$(dirname "$0")" && pwd)

# Where they were installed from, and when: nothing in them can be updated in place.
for installed in "$products"/*/*/*/ligne "$products"/macosx/*/*/Ligne.app/Contents/Eclipse; do
  rm -rf "$installed/p2"
  sed -i.bak '/^#/d;/^eclipse\.p2\./d' "$installed/configuration/config.ini"
  rm "$installed/configuration/config.ini.bak"
done

# The application's icon, what to start, and its description.
application() {
  local contents=$1/Contents jsvg
  jsvg=$(echo "$contents"/Eclipse/plugins/com.github.weisj.jsvg_*.jar)
  "$JAVA_HOME/bin/java" -Djava.awt.headless=true -cp "$jsvg" "$scripts/Icons.java" "$icon" "$contents/Resources/ligne.icns"
  mkdir -p "$contents/MacOS"
  # shellcheck disable=SC2016
  printf '%s\n' '#!/bin/sh' 'exec "$(dirname "$0")/../Eclipse/ligne-workbench" "$@"' >"$contents/MacOS/ligne"
  chmod 755 "$contents/MacOS/ligne"
  describe >"$contents/Info.plist"
}

describe() {
  cat <<EOF
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>CFBundleIdentifier</key><string>org.ligne.workbench</string>
  <key>CFBundleName</key><string>Ligne</string>
  <key>CFBundleDisplayName</key><string>Ligne</string>
  <key>CFBundleExecutable</key><string>ligne</string>
  <key>CFBundleIconFile</key><string>ligne.icns</string>
  <key>CFBundlePackageType</key><string>APPL</string>
  <key>CFBundleInfoDictionaryVersion</key><string>6.0</string>
  <key>CFBundleShortVersionString</key><string>$version</string>
  <key>CFBundleVersion</key><string>$version</string>
  <key>CFBundleDevelopmentRegion</key><string>en</string>
  <key>CFBundleLocalizations</key><array><string>en</string><string>fr</string></array>
  <key>LSMinimumSystemVersion</key><string>11.0</string>
  <key>LSArchitecturePriority</key><array><string>arm64</string></array>
  <key>NSHighResolutionCapable</key><true/>
</dict>
</plist>
EOF
}

application "$products/macosx/cocoa/aarch64/Ligne.app"
