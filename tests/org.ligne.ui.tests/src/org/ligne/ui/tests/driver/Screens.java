package org.ligne.ui.tests.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;

/** Takes pictures of the whole screen. */
public final class Screens {
  private Screens() {}

  /** Writes what is on the screen now to a PNG file. */
  public static void take(Path file) {
    create(file.getParent());
    Ui.run(
        () -> {
          Rectangle bounds = Ui.display().getBounds();
          Image image = new Image(Ui.display(), bounds.width, bounds.height);
          GC gc = new GC(Ui.display());
          gc.copyArea(image, bounds.x, bounds.y);
          gc.dispose();
          ImageLoader loader = new ImageLoader();
          loader.data = new ImageData[] {image.getImageData()};
          loader.save(file.toString(), SWT.IMAGE_PNG);
          image.dispose();
        });
  }

  private static void create(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
