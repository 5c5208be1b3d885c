package org.ligne.ui.picture;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** A line above a picture that says how the picture stands to the texts; gone when all is well. */
final class Banner {
  private final Composite bar;
  private final Label sentence;

  Banner(Composite parent) {
    bar = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).applyTo(bar);
    GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
    Label icon = new Label(bar, SWT.NONE);
    icon.setImage(
        PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK));
    sentence = new Label(bar, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(sentence);
    bar.setBackground(JFaceColors.getInformationViewerBackgroundColor(bar.getDisplay()));
    icon.setBackground(bar.getBackground());
    sentence.setBackground(bar.getBackground());
    sentence.setForeground(JFaceColors.getInformationViewerForegroundColor(bar.getDisplay()));
    bar.setVisible(false);
  }

  /** Says something, or with an empty sentence nothing. */
  void say(String words) {
    boolean wanted = !words.isEmpty();
    if (!words.equals(sentence.getText()) || wanted != bar.getVisible()) {
      sentence.setText(words);
      ((GridData) bar.getLayoutData()).exclude = !wanted;
      bar.setVisible(wanted);
      bar.getParent().layout();
    }
  }
}
