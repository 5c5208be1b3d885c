# shellcheck shell=bash
# Builds and starts the workbench. Sourced by ./ligne.

LIGNE_WORKBENCH=$LIGNE_ROOT/releng/org.ligne.workbench.product/target

# The folder of the product for this system; a release build makes those of others too.
workbench_folder() {
  local products=$LIGNE_WORKBENCH/products/org.ligne.workbench.product
  case $(uname -s) in
    Darwin) printf '%s\n' "$products"/macosx/*/*/Ligne.app/Contents/Eclipse ;;
    *) printf '%s\n' "$products"/linux/*/*/ligne ;;
  esac
}

# start_workbench [PROJECT] [-ARGUMENT ...]: does not come back.
start_workbench() {
  local sum project=()
  if [ $# -gt 0 ] && [ "${1#-}" = "$1" ]; then
    [ -d "$1" ] || {
      say "there is no folder $1; give the folder of a project, or nothing"
      exit 2
    }
    project=(-project "$(cd "$1" && pwd)")
    shift
  fi
  # shellcheck source=releng/scripts/display.sh
  . "$scripts/display.sh"
  need_windows
  lock_builds
  sum=$(sources_sum)
  if ! says "$LIGNE_WORKBENCH/sources.sum" "$sum"; then
    build_product releng/org.ligne.workbench.product
    printf '%s\n' "$sum" >"$LIGNE_WORKBENCH/sources.sum"
  fi
  exec 9>&-
  exec "$(workbench_folder)/ligne-workbench" ${project[@]+"${project[@]}"} "$@"
}
