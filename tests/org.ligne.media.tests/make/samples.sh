#!/usr/bin/env bash
# Makes the small files that examples and tests of other bundles show, with Debian's tools:
#   apt-get install ffmpeg imagemagick
# They keep the rules of every network, so that what is reported is about the plan and not about its files. The build does
# not need this script: the files are kept in the repository, since encoders change from release to release.
# Films that are drawn by hand (examples/maison-du-the) are only brought to the rate that is asked for:
#   samples.sh rate FILM...
set -euo pipefail

here=$(cd -P "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$here/../../..

film() {
  ffmpeg -nostdin -loglevel error -y -fflags +bitexact "$@"
}
quiet=(-map_metadata -1 -flags:v +bitexact -flags:a +bitexact -movflags +faststart -use_editlist 0)
h264=(-c:v libx264 -preset veryslow -crf 30 -pix_fmt yuv420p -bf 0)

rate() {
  for one in "$@"; do
    film -i "$one" -r 30 -c:v libx264 -preset veryslow -crf 26 -pix_fmt yuv420p -bf 0 "${quiet[@]}" "$one.new.mp4"
    mv "$one.new.mp4" "$one"
  done
}

# A picture of 4:5 and a few kilobytes.
picture() {
  convert -size 640x800 gradient:'#f2e3c6-#6b7f59' -fill '#3d2b1f' -draw 'circle 320,420 320,560' -quality 60 -strip "$1"
}

# A film of six seconds, upright, with sound.
upright() {
  film -f lavfi -i "color=c=0x6b7f59:size=720x1280:rate=30:duration=6" \
    -f lavfi -i "sine=frequency=220:sample_rate=48000:duration=6" \
    -shortest "${h264[@]}" -c:a aac -b:a 32k -ac 2 "${quiet[@]}" "$1"
}

if [ "${1:-}" = rate ]; then
  shift
  rate "$@"
  exit
fi
picture "$root/tests/org.ligne.families/src/org/ligne/families/picture.jpg"
picture "$root/examples/broken/media-without-rest/comptoir.jpg"
upright "$root/tests/org.ligne.families/src/org/ligne/families/film.mp4"
cp "$root/tests/org.ligne.families/src/org/ligne/families/film.mp4" "$root/tests/org.ligne.compiler.tests/testdata/scenarios/placements/film.mp4"
