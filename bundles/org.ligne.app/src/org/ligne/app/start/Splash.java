package org.ligne.app.start;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.ligne.app.Images;
import org.ligne.app.about.Version;

/**
 * The picture shown while the workbench starts. It is ours, because the platform's own needs the
 * native launcher, and a drawing, so that it is sharp at every zoom.
 *
 * <p>UI thread only.
 */
final class Splash {
  private static final int VERSION_LEFT = 54;
  private static final int VERSION_TOP = 236;
  private static final Color VERSION_COLOUR = new Color(0xb8, 0xc1, 0xd1);

  private final Shell shell;
  private final Image picture;
  private final Font font;

  private Splash(Display display) {
    ImageDescriptor drawing = Images.SPLASH.descriptor();
    picture = drawing.createImage(display);
    FontData data = display.getSystemFont().getFontData()[0];
    font = new Font(display, data.getName(), data.getHeight(), SWT.NORMAL);
    shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
    shell.setText(productName());
    shell.addPaintListener(event -> paint(event.gc));
    shell.addDisposeListener(event -> release());
    Rectangle size = picture.getBounds();
    Rectangle screen = display.getPrimaryMonitor().getBounds();
    shell.setBounds(
        screen.x + (screen.width - size.width) / 2,
        screen.y + (screen.height - size.height) / 2,
        size.width,
        size.height);
  }

  /** Shows it at once: there is no event loop yet that would. */
  static Splash open(Display display) {
    Splash splash = new Splash(display);
    splash.shell.open();
    splash.shell.update();
    while (display.readAndDispatch()) {
      // paints it
    }
    return splash;
  }

  /** Takes it away; more than once does no harm. */
  void close() {
    if (!shell.isDisposed()) {
      shell.dispose();
    }
  }

  private static String productName() {
    return Platform.getProduct() == null ? "Ligne" : Platform.getProduct().getName();
  }

  private void paint(GC gc) {
    gc.drawImage(picture, 0, 0);
    gc.setFont(font);
    gc.setForeground(VERSION_COLOUR);
    gc.drawText(Version.shown(), VERSION_LEFT, VERSION_TOP, true);
  }

  private void release() {
    picture.dispose();
    font.dispose();
  }
}
