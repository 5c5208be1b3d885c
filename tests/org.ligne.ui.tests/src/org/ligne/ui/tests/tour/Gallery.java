package org.ligne.ui.tests.tour;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.ligne.ui.tests.driver.Screens;
import org.ligne.ui.tests.driver.Ui;

/**
 * Where the pictures go: the folder that the property {@code ligne.tour} names. Without it none is
 * taken, and the tour goes through one theme only.
 */
final class Gallery {
  private static final String FOLDER = System.getProperty("ligne.tour", "");

  private Gallery() {}

  /** The themes to go through. */
  static Stream<Look> looks() {
    return isOpen() ? Stream.of(Look.LIGHT, Look.DARK) : Stream.of(Look.LIGHT);
  }

  /** Takes a picture of a window and what lies above it, as soon as nothing moves any more. */
  static void hang(String scene, Look look, Shell window) {
    if (isOpen()) {
      String name =
          "%s-%s-%d-%s.png".formatted(scene, look, Screens.zoom(), Platform.getNL().split("_")[0]);
      Screens.takeStill(onScreen(window), Path.of(FOLDER, name));
    }
  }

  /** The window with its title; what the window manager is said to draw around it is not there. */
  private static Rectangle onScreen(Shell window) {
    return Ui.get(
        () -> {
          Rectangle inside = window.getClientArea();
          Point start = window.toDisplay(inside.x, inside.y);
          int top = window.getLocation().y;
          int height = start.y + inside.height - top;
          Rectangle whole = new Rectangle(start.x, top, inside.width, height);
          return whole.intersection(Ui.display().getBounds());
        });
  }

  private static boolean isOpen() {
    return !FOLDER.isEmpty();
  }
}
