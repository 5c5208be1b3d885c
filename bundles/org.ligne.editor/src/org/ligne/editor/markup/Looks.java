package org.ligne.editor.markup;

import java.util.Set;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;

/** The fonts and colours of looks in a widget, in its theme; they go with the widget. */
final class Looks {
  private static final RGB GREEN = new RGB(64, 160, 80);
  private static final RGB RED = new RGB(214, 74, 66);
  private static final double TINT = 0.22;
  private static final double FAINT = 0.55;

  private final StyledText widget;
  private final ResourceManager resources;

  Looks(StyledText widget) {
    this.widget = widget;
    resources = new LocalResourceManager(JFaceResources.getResources(), widget);
  }

  /** A range without a place. */
  StyleRange style(Set<Look> looks, boolean isLink) {
    StyleRange range = new StyleRange();
    range.fontStyle = fontStyle(looks);
    if (looks.contains(Look.CODE) || looks.contains(Look.HEADING)) {
      range.font = font(looks);
    }
    if (looks.contains(Look.FAINT)) {
      range.foreground = mixed(ground(), widget.getForeground().getRGB(), FAINT);
    }
    if (looks.contains(Look.REMOVED)) {
      range.background = mixed(ground(), RED, TINT);
    }
    if (looks.contains(Look.ADDED)) {
      range.background = mixed(ground(), GREEN, TINT);
    }
    if (isLink) {
      range.underline = true;
      range.underlineStyle = SWT.UNDERLINE_LINK;
      range.foreground = JFaceColors.getHyperlinkText(widget.getDisplay());
    }
    return range;
  }

  /** The image of a descriptor. */
  Image image(ImageDescriptor descriptor) {
    return resources.create(descriptor);
  }

  private static int fontStyle(Set<Look> looks) {
    boolean bold = looks.contains(Look.STRONG) || looks.contains(Look.HEADING);
    return (bold ? SWT.BOLD : SWT.NORMAL) | (looks.contains(Look.EMPHASIS) ? SWT.ITALIC : 0);
  }

  private Font font(Set<Look> looks) {
    FontDescriptor base =
        looks.contains(Look.CODE)
            ? FontDescriptor.createFrom(JFaceResources.getTextFont())
                .setHeight(widget.getFont().getFontData()[0].getHeight())
            : FontDescriptor.createFrom(widget.getFont()).increaseHeight(1);
    return resources.create(base.setStyle(fontStyle(looks)));
  }

  private RGB ground() {
    return widget.getBackground().getRGB();
  }

  private Color mixed(RGB ground, RGB ink, double share) {
    return resources.create(
        ColorDescriptor.createFrom(
            new RGB(
                mixed(ground.red, ink.red, share),
                mixed(ground.green, ink.green, share),
                mixed(ground.blue, ink.blue, share))));
  }

  private static int mixed(int ground, int ink, double share) {
    return (int) Math.round(ground * (1 - share) + ink * share);
  }
}
