package org.ligne.ui.picture;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** A line that says how a picture stands to the texts. Its room stays when it says nothing. */
final class Notice {
  private final CLabel line;

  Notice(Composite parent) {
    line = new CLabel(parent, SWT.LEFT);
    line.setMargins(6, 2, 8, 2);
    line.setImage(
        PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK));
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .align(SWT.CENTER, SWT.CENTER)
        .minSize(0, SWT.DEFAULT)
        .applyTo(line);
    line.setVisible(false);
  }

  /**
   * Says something, or with an empty sentence nothing; what is too long is cut, and told in full.
   */
  void say(String sentence) {
    boolean wanted = !sentence.isEmpty();
    if (!sentence.equals(line.getText()) || wanted != line.getVisible()) {
      line.setBackground(JFaceColors.getInformationViewerBackgroundColor(line.getDisplay()));
      line.setForeground(JFaceColors.getInformationViewerForegroundColor(line.getDisplay()));
      line.setText(sentence);
      line.setToolTipText(wanted ? sentence : null);
      line.setVisible(wanted);
      line.getParent().layout();
    }
  }
}
