# shellcheck shell=bash
# Builds and tests the extension for Visual Studio Code. Sourced after common.sh and display.sh (for need_command).

# How many of the extension's tests did well ("pass") or not ("fail").
extension_tests() {
  local found=''
  [ ! -r "$LIGNE_ROOT/target/vscode-tests.log" ] || found=$(sed -n "s/^# $1 \([0-9]*\)\$/\1/p" "$LIGNE_ROOT/target/vscode-tests.log")
  printf '%s\n' "${found:-0}"
}

build_extension() {
  need_command npm npm
  say "the extension for Visual Studio Code"
  if "$LIGNE_ROOT/releng/vscode/build" >"$LIGNE_ROOT/target/vscode.log" 2>&1; then
    return 0
  fi
  tail -n 20 "$LIGNE_ROOT/target/vscode.log" >&2
  grep -A 30 '^not ok' "$LIGNE_ROOT/target/vscode-tests.log" >&2 || true
  say "the extension could not be built or failed its tests"
  return 1
}
