# shellcheck shell=bash
# Runs Maven with a line per module. Sourced after common.sh, jdk.sh and maven.sh.

# Prints of Maven's output only what tells how far it is and how the tests went.
show_progress() {
  local line
  while IFS= read -r line; do
    case $line in
      '[INFO] Building org.ligne.'*\[*/*\])
        line=${line#\[INFO\] Building }
        say "${line##* } ${line%% *}"
        ;;
      'Tests run: '*' -- in '*) ;;
      'Tests run: '*) say "      $line" ;;
    esac
  done
}

# What went wrong: Maven's errors, and of each failed test the first lines, which say what was found.
tell_failures() {
  awk '/^\[ERROR\].*\[Help 1\]$/ { print; exit }
    /<<< (FAILURE|ERROR)!/ && !/^Tests run:/ { left = 7 }
    /^Tests run:/ || / -- Time elapsed: .* s$/ { left = 0 }
    /^\[ERROR\]/ || left > 0 { print }
    left > 0 { left-- }' "$1"
}

# run_maven LOG ARGS...: all of the output goes to LOG, what went wrong to the terminal too.
run_maven() {
  local log=$1
  shift
  mkdir -p "$(dirname "$log")"
  if (cd "$LIGNE_ROOT" && "$MAVEN" -B -ntp "$@" 2>&1) | tee "$log" | show_progress; then
    return 0
  fi
  tell_failures "$log" | cut -c 1-400 | head -n 200 >&2
  say "the build failed; all it said is in $log"
  return 1
}
