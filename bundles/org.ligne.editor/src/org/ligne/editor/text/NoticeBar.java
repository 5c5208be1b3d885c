package org.ligne.editor.text;

import java.util.Optional;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** A line above the text that tells something and gets out of the way. */
final class NoticeBar {
  private final Composite bar;
  private final Link sentence;
  private Notice shown;

  /** Makes the bar, hidden. */
  NoticeBar(Composite parent) {
    bar = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout(3, false);
    layout.marginHeight = 2;
    bar.setLayout(layout);
    bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    Label icon = new Label(bar, SWT.NONE);
    icon.setImage(
        PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_INFO_TSK));
    sentence = new Link(bar, SWT.WRAP);
    sentence.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    sentence.addListener(SWT.Selection, event -> act());
    close();
    colour(bar);
    show(Optional.empty());
  }

  private static void colour(Composite parent) {
    parent.setBackground(JFaceColors.getInformationViewerBackgroundColor(parent.getDisplay()));
    parent.setForeground(JFaceColors.getInformationViewerForegroundColor(parent.getDisplay()));
    for (Control child : parent.getChildren()) {
      child.setBackground(parent.getBackground());
      child.setForeground(parent.getForeground());
    }
  }

  private void close() {
    ToolBar tools = new ToolBar(bar, SWT.FLAT);
    ToolItem item = new ToolItem(tools, SWT.PUSH);
    item.setImage(
        PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_ELCL_REMOVE));
    item.setToolTipText(Messages.dismiss);
    item.addListener(SWT.Selection, event -> dismiss());
  }

  /** Shows a notice, or nothing. */
  void show(Optional<Notice> notice) {
    if (bar.isDisposed()) {
      return;
    }
    shown = notice.orElse(null);
    notice.ifPresent(it -> sentence.setText(text(it)));
    bar.setVisible(shown != null);
    ((GridData) bar.getLayoutData()).exclude = shown == null;
    bar.getParent().layout();
  }

  private static String text(Notice notice) {
    return notice.action().isEmpty()
        ? notice.sentence()
        : notice.sentence() + "  <a>" + notice.action() + "</a>";
  }

  private void act() {
    shown.act().run();
    show(Optional.empty());
  }

  private void dismiss() {
    shown.dismiss().run();
    show(Optional.empty());
  }
}
