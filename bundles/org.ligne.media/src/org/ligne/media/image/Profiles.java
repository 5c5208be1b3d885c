package org.ligne.media.image;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.icc.IccDirectory;
import com.drew.metadata.icc.IccReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;

/** The names of colour profiles. */
final class Profiles {

  private static final int MOST = 1 << 22;

  private Profiles() {}

  /** The name a profile of the ICC gives itself; empty when it has none or is no profile. */
  static String name(byte[] profile) {
    if (profile.length < 132) {
      return "";
    }
    Metadata found = new Metadata();
    new IccReader().extract(new ByteArrayReader(profile), found);
    IccDirectory icc = found.getFirstDirectoryOfType(IccDirectory.class);
    String name = icc == null ? null : icc.getDescription(IccDirectory.TAG_TAG_desc);
    return name == null ? "" : name.strip();
  }

  /** The name of a profile as PNG packs it: behind a label and two zeros, deflated. */
  static String packed(byte[] chunk) {
    int label = 0;
    while (label < chunk.length && chunk[label] != 0) {
      label++;
    }
    int from = Math.min(label + 2, chunk.length);
    try (InputStream packed =
        new InflaterInputStream(new ByteArrayInputStream(chunk, from, chunk.length - from))) {
      return name(packed.readNBytes(MOST));
    } catch (IOException e) {
      return ""; // Readers show the image without its profile.
    }
  }
}
