package org.ligne.ui.visual;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.ligne.visual.draw.Face;

/**
 * How wide texts are, remembered: asking the window system takes longer than all the rest of
 * painting. UI thread only.
 */
final class TextWidths {
  private static final int MOST = 20_000;
  private static final String ELLIPSIS = "…";

  private record Key(Face face, String text) {}

  private record Room(Key text, int width) {}

  private final Typefaces typefaces;
  private final Map<Key, Integer> widths = memory();
  private final Map<Room, String> fitting = memory();
  private final Map<Face, Integer> heights = new EnumMap<>(Face.class);

  TextWidths(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  /** Those on the screen of a control: shared by all pictures there, as long as the font stays. */
  static TextWidths of(Control control) {
    Display display = control.getDisplay();
    String key = TextWidths.class.getName() + control.getMonitor().getZoom();
    if (!(display.getData(key) instanceof TextWidths known) || !known.typefaces.isUpToDate()) {
      display.setData(key, new TextWidths(new Typefaces(JFaceResources.getResources(display))));
    }
    return (TextWidths) display.getData(key);
  }

  Font font(Face face) {
    return typefaces.font(face);
  }

  private static <K, V> Map<K, V> memory() {
    return new LinkedHashMap<>(16, 0.75f, true) {
      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > MOST;
      }
    };
  }

  int width(GC gc, String text, Face face) {
    return widths.computeIfAbsent(new Key(face, text), key -> measure(gc, key).x);
  }

  int height(GC gc, Face face) {
    return heights.computeIfAbsent(face, key -> measure(gc, new Key(key, "Ég")).y);
  }

  private Point measure(GC gc, Key key) {
    gc.setFont(typefaces.font(key.face()));
    return gc.textExtent(key.text());
  }

  /** As much of a text as fits, with an ellipsis where that is not all. */
  String fitting(GC gc, String text, Face face, int room) {
    if (width(gc, text, face) <= room) {
      return text;
    }
    Room key = new Room(new Key(face, text), room);
    return fitting.computeIfAbsent(key, any -> shortened(gc, text, face, room));
  }

  private String shortened(GC gc, String text, Face face, int room) {
    int fits = 0;
    int tooLong = text.length();
    while (fits + 1 < tooLong) {
      int middle = (fits + tooLong) >>> 1;
      if (measure(gc, new Key(face, text.substring(0, middle) + ELLIPSIS)).x <= room) {
        fits = middle;
      } else {
        tooLong = middle;
      }
    }
    int end = fits > 0 && Character.isHighSurrogate(text.charAt(fits - 1)) ? fits - 1 : fits;
    return end == 0 ? "" : text.substring(0, end).stripTrailing() + ELLIPSIS;
  }
}
