package org.ligne.media.image;

import java.io.IOException;
import java.util.stream.Stream;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/**
 * Decodes a JPEG, of which some damage shows in no other way, but keeps only a few of its pixels.
 */
final class JpegPixels {

  private static final int KEPT = 32;

  private JpegPixels() {}

  static void check(Source in) throws Refusal, IOException {
    in.in("scan");
    ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
    boolean[] damaged = {false};
    reader.addIIOReadWarningListener((source, warning) -> damaged[0] |= isDamage(warning));
    try (SourceImageInput input = new SourceImageInput(in)) {
      reader.setInput(input, true, true);
      reader.readRaster(0, coarse(reader));
    } catch (IIOException e) {
      throw e.getCause() instanceof Refusal refusal ? refusal : in.corrupt();
    } finally {
      reader.dispose();
    }
    if (damaged[0]) {
      throw in.corrupt();
    }
  }

  private static ImageReadParam coarse(ImageReader reader) throws IOException {
    ImageReadParam param = reader.getDefaultReadParam();
    int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / KEPT);
    param.setSourceSubsampling(step, step, 0, 0);
    return param;
  }

  /**
   * The decoder also warns of what nobody sees, such as bytes too many between two parts. Its words
   * are the same everywhere.
   */
  private static boolean isDamage(String warning) {
    return Stream.of("remature end", "bad Huffman code", "instead of RST")
        .anyMatch(warning::contains);
  }
}
