import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/**
 * Paints the drawing of the product in the formats that systems want for its icon. Run from source,
 * with jsvg on the class path.
 */
public final class Icons {
  /** Sizes in pixels, with the types under which an icns file holds pictures of them. */
  private static final Map<Integer, String> ICNS =
      new TreeMap<>(
          Map.of(16, "icp4", 32, "icp5", 64, "icp6", 128, "ic07", 256, "ic08", 512, "ic09"));

  private static final int PNG = 256;

  private final SVGDocument drawing;

  private Icons(SVGDocument drawing) {
    this.drawing = drawing;
  }

  /** Takes the drawing and the file to write, a png or an icns. */
  public static void main(String[] args) throws IOException {
    Icons icons = new Icons(new SVGLoader().load(Path.of(args[0]).toUri().toURL()));
    Path file = Path.of(args[1]);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, args[1].endsWith(".icns") ? icons.icns() : icons.png(PNG));
  }

  private byte[] png(int size) throws IOException {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    drawing.render((java.awt.Component) null, graphics, new ViewBox(0, 0, size, size));
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  /** A head, then each picture after its type and length. */
  private byte[] icns() throws IOException {
    ByteArrayOutputStream pictures = new ByteArrayOutputStream();
    for (Map.Entry<Integer, String> each : ICNS.entrySet()) {
      part(pictures, each.getValue(), png(each.getKey()));
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    part(file, "icns", pictures.toByteArray());
    return file.toByteArray();
  }

  private static void part(ByteArrayOutputStream to, String type, byte[] content)
      throws IOException {
    DataOutputStream out = new DataOutputStream(to);
    out.write(type.getBytes(StandardCharsets.US_ASCII));
    out.writeInt(content.length + 8);
    out.write(content);
  }
}
