package org.ligne.app.welcome;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A button with a picture, a title and a sentence. It is drawn, so that it looks the same on every
 * system and in every theme, and behaves as buttons do: mouse, Tab, Enter, Space, screen reader.
 */
final class Card extends Canvas {
  private static final int PAD = 16;
  private static final int PICTURE = 32;
  private static final int GAP = 14;
  private static final int ROUND = 12;
  private static final int NARROWEST = 200;

  private final Offer offer;
  private final Image picture;
  private final Font bold;
  private boolean hot;

  Card(Composite parent, Offer offer, ResourceManager resources) {
    super(parent, SWT.DOUBLE_BUFFERED);
    this.offer = offer;
    picture = resources.create(large(offer.icon().descriptor()));
    bold = resources.create(FontDescriptor.createFrom(parent.getFont()).setStyle(SWT.BOLD));
    setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    GridDataFactory.fillDefaults().grab(true, true).hint(NARROWEST, SWT.DEFAULT).applyTo(this);
    listen();
    describe();
  }

  /** The drawing in twice its size, and still sharp. */
  private static ImageDescriptor large(ImageDescriptor icon) {
    return ImageDescriptor.createFromImageDataProvider(zoom -> icon.getImageData(2 * zoom));
  }

  private void listen() {
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(SWT.MouseEnter, event -> heat(true));
    addListener(SWT.MouseExit, event -> heat(false));
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
    addListener(SWT.MouseUp, this::released);
    addListener(SWT.KeyDown, this::pressed);
    addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
  }

  private void heat(boolean now) {
    hot = now;
    redraw();
  }

  private void released(Event event) {
    if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
      offer.action().run();
    }
  }

  private void pressed(Event event) {
    if (event.character == SWT.CR || event.character == ' ' || event.keyCode == SWT.KEYPAD_CR) {
      offer.action().run();
    }
  }

  private void describe() {
    getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent event) {
                event.result = offer.title();
              }

              @Override
              public void getDescription(AccessibleEvent event) {
                event.result = offer.text();
              }
            });
    getAccessible()
        .addAccessibleControlListener(
            new AccessibleControlAdapter() {
              @Override
              public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
              }
            });
  }

  @Override
  public Point computeSize(int width, int height, boolean changed) {
    int wide = width == SWT.DEFAULT ? NARROWEST : width;
    return new Point(wide, Math.max(PICTURE, texts(wide, null)) + 2 * PAD);
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    Tones tones = Tones.on(getBackground());
    boolean focus = isFocusControl();
    gc.setAntialias(SWT.ON);
    gc.setBackground(hot ? tones.raised() : tones.card());
    gc.fillRoundRectangle(1, 1, area.width - 2, area.height - 2, ROUND, ROUND);
    gc.setForeground(hot || focus ? tones.accent() : tones.edge());
    gc.setLineWidth(focus ? 2 : 1);
    gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, ROUND, ROUND);
    gc.drawImage(picture, PAD, PAD);
    gc.setForeground(getForeground());
    texts(area.width, gc);
  }

  /** Draws title and sentence, if there is something to draw on, and tells how high they are. */
  private int texts(int width, GC gc) {
    int left = PAD + PICTURE + GAP;
    int room = Math.max(1, width - left - PAD);
    int title = text(offer.title(), bold, left, PAD, room, gc);
    return title + 2 + text(offer.text(), getFont(), left, PAD + title + 2, room, gc);
  }

  private int text(String text, Font font, int x, int y, int room, GC gc) {
    TextLayout layout = new TextLayout(getDisplay());
    try {
      layout.setText(text);
      layout.setFont(font);
      layout.setWidth(room);
      if (gc != null) {
        layout.draw(gc, x, y);
      }
      return layout.getBounds().height;
    } finally {
      layout.dispose();
    }
  }
}
