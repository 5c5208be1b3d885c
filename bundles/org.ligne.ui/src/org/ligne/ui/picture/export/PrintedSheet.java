package org.ligne.ui.picture.export;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.widgets.Control;
import org.ligne.ui.visual.SceneImage;
import org.ligne.visual.draw.Palettes;
import org.ligne.visual.paper.Paper;
import org.ligne.visual.paper.Sheet;
import org.ligne.visual.paper.SheetHead;

/**
 * A sheet, drawn as finely as printers print: so it looks the same as on the screen, whatever fonts
 * a printer has.
 *
 * @param head the line at its head
 * @param picture what stands below
 * @param sheet what was drawn
 */
record PrintedSheet(ImageData head, ImageData picture, Sheet sheet) {
  private static final int FINE = 300;

  /** Draws a sheet; null when the window is gone. Not on the UI thread. */
  static PrintedSheet of(Sheet sheet, String title, Control near) {
    PrintedSheet[] drawn = new PrintedSheet[1];
    near.getDisplay()
        .syncExec(() -> drawn[0] = near.isDisposed() ? null : drawn(sheet, title, near));
    return drawn[0];
  }

  private static PrintedSheet drawn(Sheet sheet, String title, Control near) {
    String number = NLS.bind(Messages.sheet, sheet.number(), sheet.of());
    double width = sheet.part().width() * sheet.scale();
    SheetHead head = new SheetHead(title, number, width);
    int fine = (int) Math.max(1, Math.round(FINE * sheet.scale()));
    return new PrintedSheet(
        SceneImage.of(head, Palettes.LIGHT, near, FINE),
        SceneImage.of(sheet.part(), Palettes.LIGHT, near, fine),
        sheet);
  }

  /** Puts it on a page that was begun. */
  void print(Printer printer) {
    Point dots = printer.getDPI();
    GC gc = new GC(printer);
    double scale = sheet.scale();
    put(gc, printer, head, 0, sheet.part().width() * scale, Paper.HEAD, dots);
    double height = sheet.part().height() * scale;
    put(gc, printer, picture, Paper.HEAD, sheet.part().width() * scale, height, dots);
    gc.dispose();
  }

  private static void put(
      GC gc, Printer printer, ImageData data, double y, double wide, double high, Point dots) {
    Image image = new Image(printer, data);
    int top = (int) Math.round(y * dots.y / Paper.INCH);
    int width = (int) Math.round(wide * dots.x / Paper.INCH);
    int height = (int) Math.round(high * dots.y / Paper.INCH);
    gc.drawImage(image, 0, 0, data.width, data.height, 0, top, width, height);
    image.dispose();
  }
}
