package org.ligne.media.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.ligne.media.Format;

/**
 * What the application segments of a JPEG say: its orientation, its colour profile, and whether it
 * is more than one image.
 */
final class JpegSegments {

  private static final int MOST_OF_PROFILE = 1 << 22;

  private final ByteArrayOutputStream profile = new ByteArrayOutputStream();
  private int orientation = 1;
  private boolean views;
  private boolean stereo;

  /** Adds the content of the segment of marker E1, E2 or E3. */
  void add(int marker, byte[] content) {
    if (marker == 0xE1 && starts(content, "Exif\0\0")) {
      orientation = Exif.orientation(rest(content, 6));
    } else if (marker == 0xE2 && starts(content, "ICC_PROFILE\0")) {
      addProfile(rest(content, 14));
    } else if (marker == 0xE2 && starts(content, "MPF\0")) {
      views = views || MultiPicture.hasViews(rest(content, 4));
    } else if (marker == 0xE3 && starts(content, "_JPSJPS_")) {
      stereo = true;
    }
  }

  int orientation() {
    return orientation;
  }

  String profile() {
    return Profiles.name(profile.toByteArray());
  }

  /** What it is when it is not merely that. */
  Format format(Format plain) {
    if (views) {
      return Format.MPO;
    }
    return stereo ? Format.JPS : plain;
  }

  /** Parts come in order in all but made-up files; of those the name is then lost. */
  private void addProfile(byte[] content) {
    if (profile.size() + content.length <= MOST_OF_PROFILE) {
      profile.writeBytes(content);
    }
  }

  private static boolean starts(byte[] content, String mark) {
    byte[] bytes = mark.getBytes(StandardCharsets.ISO_8859_1);
    return content.length >= bytes.length
        && Arrays.equals(content, 0, bytes.length, bytes, 0, bytes.length);
  }

  private static byte[] rest(byte[] content, int from) {
    return Arrays.copyOfRange(content, Math.min(from, content.length), content.length);
  }
}
