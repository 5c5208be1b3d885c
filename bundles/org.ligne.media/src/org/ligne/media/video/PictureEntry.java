package org.ligne.media.video;

import java.io.IOException;
import org.ligne.media.box.Box;
import org.ligne.media.box.Boxes;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/** How the pictures of a track are stored. */
record PictureEntry(String codec, int width, int height, double pixelRatio, String chroma) {

  private static final int FIXED = 78;

  static PictureEntry read(Source in, Boxes boxes, Box entry) throws Refusal, IOException {
    if (entry.type().equals("encv")) {
      throw in.encrypted();
    }
    if (entry.size() < FIXED) {
      throw in.corrupt();
    }
    in.skip(24);
    int width = in.u16();
    int height = in.u16();
    if (width == 0 || height == 0) {
      throw in.corrupt();
    }
    double[] ratio = {1};
    String[] chroma = {""};
    boxes.each(
        entry.content() + FIXED,
        entry.end(),
        box -> {
          switch (box.type()) {
            case "pasp" -> ratio[0] = ratio(in.u32(), in.u32());
            case "avcC", "hvcC", "av1C", "vpcC" -> chroma[0] = Chroma.of(in, box);
            default -> in.in(box.type());
          }
        });
    return new PictureEntry(Codecs.video(entry.type()), width, height, ratio[0], chroma[0]);
  }

  private static double ratio(long across, long down) {
    return across == 0 || down == 0 ? 1 : (double) across / down;
  }
}
