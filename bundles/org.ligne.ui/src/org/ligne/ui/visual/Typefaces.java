package org.ligne.ui.visual;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;
import org.ligne.visual.draw.Face;

/** The fonts of a control's pictures, in proportion to the font of dialogs. UI thread only. */
final class Typefaces {
  private static final double SMALL = 0.86;
  private static final double TITLE = 1.3;

  private final Map<Face, Font> fonts = new EnumMap<>(Face.class);

  private final FontDescriptor plain = JFaceResources.getDialogFontDescriptor();

  /** The fonts go with the control. */
  Typefaces(Control control) {
    this(new LocalResourceManager(JFaceResources.getResources(), control));
  }

  /** The fonts go with the resources. */
  Typefaces(ResourceManager resources) {
    fonts.put(Face.NORMAL, resources.create(plain));
    fonts.put(Face.STRONG, resources.create(plain.setStyle(SWT.BOLD)));
    fonts.put(Face.SMALL, resources.create(plain.setHeight(height(plain, SMALL))));
    fonts.put(
        Face.TITLE, resources.create(plain.setStyle(SWT.BOLD).setHeight(height(plain, TITLE))));
  }

  private static int height(FontDescriptor plain, double factor) {
    return Math.max(6, (int) Math.round(plain.getFontData()[0].getHeight() * factor));
  }

  /** Whether dialogs still have the font that these go with. */
  boolean isUpToDate() {
    return plain.equals(JFaceResources.getDialogFontDescriptor());
  }

  Font font(Face face) {
    return fonts.get(face);
  }
}
