#!/usr/bin/env bash
# Makes the files in corpus/ anew, with tools of Debian 12 or later:
#   apt-get install ffmpeg ghostscript imagemagick libavif-bin libgsf-bin libheif-examples libimage-exiftool-perl \
#     libjpeg-turbo-progs python3 qpdf webp zip
# The build does not need it: the files are kept in the repository, since encoders change from release to release.
set -euo pipefail

here=$(cd -P "$(dirname "${BASH_SOURCE[0]}")" && pwd)
out=$here/../corpus
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rm -rf "$out"
mkdir -p "$out"
cd "$work"

film() {
  ffmpeg -nostdin -loglevel error -y -fflags +bitexact "$@"
}
surgery() {
  python3 "$here/surgery.py" "$@"
}
quiet=(-map_metadata -1 -flags:v +bitexact -flags:a +bitexact)
h264=(-c:v libx264 -preset veryfast -pix_fmt yuv420p)
picture=testsrc=size=64x48:rate=25:duration=1
tone=sine=frequency=440:sample_rate=48000:duration=1

# What all pictures are made of.
convert -size 64x48 gradient:orange-navy -fill white -draw 'circle 20,20 20,10' -depth 8 -strip picture.png
convert picture.png -alpha set -channel A -evaluate multiply 0.5 -depth 8 clear.png
convert picture.png -transparent white -strip hole.png

# Images that are sound.
convert picture.png -quality 80 -strip "$out/plain.jpg"
convert picture.png -quality 80 -interlace JPEG -strip "$out/progressive.jpg"
convert picture.png -quality 80 -colorspace Gray -strip "$out/gray.jpg"
convert picture.png -quality 80 -colorspace CMYK -strip "$out/cmyk.jpg"
convert picture.png -quality 80 -profile /usr/share/color/icc/ghostscript/esrgb.icc "$out/profile.jpg"
convert picture.png ppm:- | cjpeg -quality 80 -restart 1B -outfile "$out/restarts.jpg"
for turn in 3 6; do
  cp "$out/plain.jpg" "$out/turned$turn.jpg"
  exiftool -q -overwrite_original -n -Orientation=$turn "$out/turned$turn.jpg"
done
surgery views "$out/plain.jpg" "$out/stereo.jpg"
cp "$out/stereo.jpg" "$out/stereo.mpo"
surgery preview "$out/plain.jpg" "$out/camera.jpg"
surgery pair "$out/plain.jpg" "$out/pair.jps"
cat "$out/plain.jpg" picture.png >"$out/tail.jpg"
convert picture.png -strip "PNG24:$out/plain.png"
convert clear.png -strip "PNG32:$out/alpha.png"
convert hole.png -strip -colors 15 "PNG8:$out/palette.png"
convert picture.png -strip -depth 16 "PNG48:$out/deep.png"
convert picture.png -strip -monochrome -depth 1 "$out/bits.png"
convert picture.png -strip -interlace PNG "PNG24:$out/interlaced.png"
cp "$out/plain.png" "$out/turned.png"
exiftool -q -overwrite_original -n -Orientation=8 "$out/turned.png"
film -f lavfi -i testsrc=size=64x48:rate=5:duration=1 -plays 0 -f apng "$out/moving.png"
convert picture.png -strip "$out/plain.gif"
convert -delay 20 -loop 0 picture.png \( picture.png -flip \) \( picture.png -flop \) -strip "$out/moving.gif"
convert hole.png -strip "$out/clear.gif"
cwebp -quiet -q 60 picture.png -o "$out/plain.webp"
cwebp -quiet -lossless clear.png -o "$out/lossless.webp"
cwebp -quiet -q 60 clear.png -o "$out/clear.webp"
gif2webp -quiet "$out/moving.gif" -o "$out/moving.webp"
exiftool -q -b -Exif "$out/turned6.jpg" >exif.bin || true
surgery exif "$out/turned6.jpg" exif.bin
webpmux -set exif exif.bin "$out/plain.webp" -o "$out/turned.webp" >/dev/null 2>&1
convert picture.png -strip "BMP3:$out/plain.bmp"
convert picture.png -strip -compress LZW "$out/plain.tiff"
convert picture.png -strip -colorspace CMYK -endian MSB -compress None "$out/cmyk.tiff"
avifenc --jobs 1 --speed 8 picture.png "$out/plain.avif" >/dev/null
avifenc --jobs 1 --speed 8 --irot 1 clear.png "$out/turned.avif" >/dev/null
heif-enc -q 40 picture.png -o "$out/plain.heic" >/dev/null 2>&1
surgery rotate "$out/plain.heic" "$out/turned.heic"

# Films that are sound.
film -f lavfi -i $picture -f lavfi -i $tone "${h264[@]}" -c:a aac -b:a 32k "${quiet[@]}" -movflags +faststart "$out/plain.mp4"
film -f lavfi -i $picture -f lavfi -i $tone "${h264[@]}" -c:a aac -b:a 32k "${quiet[@]}" "$out/late.mp4"
film -f lavfi -i $picture "${h264[@]}" "${quiet[@]}" -movflags +faststart "$out/silent.mp4"
surgery turn "$out/silent.mp4" "$out/turned.mp4"
film -f lavfi -i $picture -vf "select='not(between(n,5,8))*not(between(n,12,13))'" -fps_mode vfr "${h264[@]}" "${quiet[@]}" "$out/uneven.mp4"
film -f lavfi -i testsrc=size=64x48:rate=30000/1001:duration=1 "${h264[@]}" "${quiet[@]}" "$out/ntsc.mp4"
film -f lavfi -i $picture -vf setsar=4/3 "${h264[@]}" "${quiet[@]}" "$out/wide.mp4"
film -f lavfi -i $picture -c:v libx264 -preset veryfast -pix_fmt yuv444p "${quiet[@]}" "$out/full.mp4"
film -f lavfi -i $picture -c:v libx265 -x265-params log-level=none -tag:v hvc1 -pix_fmt yuv420p "${quiet[@]}" "$out/hevc.mp4"
film -f lavfi -i testsrc=size=64x48:rate=25:duration=0.4 -c:v libaom-av1 -cpu-used 8 -pix_fmt yuv420p "${quiet[@]}" "$out/av1.mp4"
film -f lavfi -i $picture -f lavfi -i $tone "${h264[@]}" -g 10 -c:a aac -b:a 32k "${quiet[@]}" -movflags +frag_keyframe+empty_moov "$out/pieces.mp4"
film -ss 0.5 -i "$out/late.mp4" -c copy "${quiet[@]}" "$out/cut-in.mp4"
film -f lavfi -i $picture -f lavfi -i $tone "${h264[@]}" -c:a pcm_s16le -ac 1 "${quiet[@]}" "$out/plain.mov"
film -f lavfi -i $picture "${h264[@]}" "${quiet[@]}" -brand 'M4V ' -f mp4 "$out/plain.m4v"
film -f lavfi -i $picture -f lavfi -i $tone -c:v libvpx-vp9 -pix_fmt yuv420p -b:v 40k -c:a libopus -b:a 16k "${quiet[@]}" "$out/plain.webm"
film -f lavfi -i $picture -c:v libvpx -b:v 40k "${quiet[@]}" -f webm -live 1 - >"$out/live.webm"
film -f lavfi -i $picture -f lavfi -i $tone -c:v mpeg4 -b:v 40k -c:a libmp3lame -b:a 32k "${quiet[@]}" "$out/plain.avi"
film -f lavfi -i $tone -c:a aac -b:a 32k "${quiet[@]}" -f mp4 "$out/sound.mp4"

# Documents that are sound.
python3 "$here/documents.py" "$out"
qpdf --deterministic-id --object-streams=generate "$out/pages.pdf" "$out/packed.pdf"
qpdf --deterministic-id --linearize --object-streams=disable "$out/pages.pdf" "$out/linear.pdf"
mkdir -p word slides lockbox
head -c 4608 /dev/zero >word/WordDocument
head -c 4608 /dev/zero >'slides/PowerPoint Document'
head -c 4608 /dev/zero >lockbox/EncryptedPackage
(cd word && gsf createole "$out/old.doc" WordDocument)
(cd slides && gsf createole "$out/old.ppt" 'PowerPoint Document')
(cd lockbox && gsf createole "$out/locked.docx" EncryptedPackage)

# Files that are not.
: >"$out/empty.jpg"
surgery cut "$out/plain.jpg" 100 "$out/cut-head.jpg"
surgery cut "$out/plain.jpg" -60 "$out/cut-scan.jpg"
surgery noscan "$out/plain.jpg" "$out/half.jpg"
surgery swap "$out/restarts.jpg" "$out/shuffled.jpg"
surgery cut "$out/plain.png" 20 "$out/cut-head.png"
surgery cut "$out/plain.png" -200 "$out/cut-data.png"
surgery cut "$out/plain.png" -12 "$out/cut-end.png"
surgery flip "$out/plain.png" 400 "$out/flipped.png"
surgery taller "$out/plain.png" "$out/short.png"
surgery bomb "$out/bomb.png"
surgery cut "$out/moving.gif" -40 "$out/cut.gif"
surgery cut "$out/plain.webp" -20 "$out/cut.webp"
surgery cut "$out/plain.bmp" -300 "$out/cut.bmp"
surgery cut "$out/plain.tiff" 100 "$out/cut-head.tiff"
surgery cut "$out/cmyk.tiff" 6000 "$out/cut-data.tiff"
surgery cut "$out/plain.avif" -30 "$out/cut.avif"
surgery cut "$out/plain.heic" -30 "$out/cut.heic"
surgery cut "$out/plain.mp4" -500 "$out/cut-early.mp4"
surgery cut "$out/late.mp4" -500 "$out/cut-late.mp4"
surgery nobox "$out/late.mp4" moov "$out/nameless.mp4"
surgery cut "$out/plain.webm" -400 "$out/cut.webm"
surgery cut "$out/plain.avi" -400 "$out/cut.avi"
surgery cut "$out/pages.pdf" -200 "$out/cut.pdf"
surgery flip "$out/pages.pdf" -9 "$out/lost.pdf"
surgery cut "$out/text.docx" -100 "$out/cut.docx"
surgery entry "$out/text.docx" "$out/flipped.docx"
surgery cut "$out/old.doc" 5000 "$out/cut.doc"
qpdf --deterministic-id --encrypt secret secret 256 -- "$out/pages.pdf" "$out/locked.pdf" 2>/dev/null ||
  qpdf --encrypt secret secret 256 -- "$out/pages.pdf" "$out/locked.pdf"
cp "$out/plain.png" "$out/png.jpg"
cp "$out/plain.jpg" "$out/jpg.gif"
cp "$out/plain.mp4" "$out/mp4.webm"
cp "$out/pages.pdf" "$out/pdf.docx"
printf 'This is no picture.\n' >"$out/text.png"
printf '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="48"/>\n' >"$out/drawing.svg"
film -f lavfi -i sine=duration=0.05 "${quiet[@]}" "$out/sound.wav"
film -f lavfi -i testsrc=size=64x48:rate=25:duration=0.2 -c:v mpeg2video "${quiet[@]}" -f mpeg "$out/old.mpg"
cp "$out/plain.jpg" "$out/unlabelled"
python3 "$here/captions.py" "$out"
du -sb "$out"
