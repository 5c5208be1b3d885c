package org.ligne.app.guide;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;

/** Fonts and colours of the guide, for the ground it is read on. */
record Looks(ResourceManager resources, boolean dark) {
  private static final int[] LARGER = {10, 6, 3, 1};

  Font heading(int level) {
    int more = LARGER[Math.min(level, LARGER.length) - 1];
    FontDescriptor normal = FontDescriptor.createFrom(JFaceResources.getDefaultFont());
    return resources.create(normal.increaseHeight(more).setStyle(SWT.BOLD));
  }

  Font code() {
    return JFaceResources.getTextFont();
  }

  Color strong() {
    return dark ? new Color(0xf2, 0xf3, 0xf5) : new Color(0x14, 0x1a, 0x26);
  }

  Color link() {
    return dark ? new Color(0xff, 0x9d, 0x7d) : new Color(0xb7, 0x3a, 0x14);
  }

  Color codeGround() {
    return dark ? new Color(0x2b, 0x2d, 0x30) : new Color(0xf5, 0xf5, 0xf3);
  }
}
