package org.ligne.ui.tests.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;

/** Takes pictures of the screen. */
public final class Screens {
  private static final int STILL = 2;
  private static final int NORMAL = 100;

  private Screens() {}

  /** Writes what is on the screen now to a PNG file. */
  public static void take(Path file) {
    Rectangle screen = Ui.get(() -> Ui.display().getBounds());
    write(Ui.get(() -> shot(screen)), file);
  }

  /**
   * Waits until nothing moves any more in a part of the screen and writes that to a PNG file, in
   * the pixels of the screen: at 200 % twice as wide and high. SWT would stretch the picture, so
   * ImageMagick takes it.
   */
  public static void takeStill(Rectangle part, Path file) {
    awaitStill(part);
    create(file.getParent());
    Rectangle pixels = scaled(part, zoom());
    String place = "%dx%d+%d+%d".formatted(pixels.width, pixels.height, pixels.x, pixels.y);
    run("import", "-silent", "-window", "root", "-crop", place, "+repage", file.toString());
  }

  private static Rectangle scaled(Rectangle part, int zoom) {
    return new Rectangle(
        part.x * zoom / NORMAL,
        part.y * zoom / NORMAL,
        part.width * zoom / NORMAL,
        part.height * zoom / NORMAL);
  }

  private static void run(String... command) {
    try {
      int end = new ProcessBuilder(command).inheritIO().start().waitFor();
      if (end != 0) {
        throw new AssertionError(command[0] + " ended with " + end);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while taking a picture", e);
    }
  }

  /** How many pixels of the screen there are to a hundred of the widgets' own measure. */
  public static int zoom() {
    return Ui.get(() -> Math.max(NORMAL, Ui.display().getPrimaryMonitor().getZoom()));
  }

  private static void awaitStill(Rectangle part) {
    AtomicReference<ImageData> last = new AtomicReference<>();
    AtomicInteger same = new AtomicInteger();
    Ui.await(
        "a picture that stays as it is",
        () -> {
          ImageData now = shot(part);
          ImageData before = last.getAndSet(now);
          boolean equal = before != null && Arrays.equals(before.data, now.data);
          return (equal ? same.incrementAndGet() : same.updateAndGet(each -> 0)) == STILL;
        });
  }

  /** On the UI thread only. */
  private static ImageData shot(Rectangle part) {
    Image image = new Image(Ui.display(), part.width, part.height);
    GC gc = new GC(Ui.display());
    try {
      gc.copyArea(image, part.x, part.y);
      return image.getImageData();
    } finally {
      gc.dispose();
      image.dispose();
    }
  }

  private static void write(ImageData picture, Path file) {
    create(file.getParent());
    ImageLoader loader = new ImageLoader();
    loader.data = new ImageData[] {picture};
    loader.save(file.toString(), SWT.IMAGE_PNG);
  }

  private static void create(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
