package org.ligne.app.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.part.IntroPart;

/** The page a new user sees first: how to begin, what was open last, and how things go. */
public final class WelcomePage extends IntroPart {
  private static final int STEP = 40;

  private ScrolledComposite scroll;
  private Page page;

  @Override
  public void createPartControl(Composite parent) {
    scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    scroll.setShowFocusedControl(true);
    scroll.getVerticalBar().setIncrement(STEP);
    page = new Page(scroll, getIntroSite().getWorkbenchWindow());
    scroll.setContent(page.control());
    scroll.addListener(SWT.Resize, this::resized);
  }

  private void resized(Event event) {
    int width = scroll.getClientArea().width;
    page.fit(width);
    Point size = page.control().computeSize(width, SWT.DEFAULT);
    scroll.setMinHeight(size.y);
  }

  @Override
  public void setFocus() {
    page.control().setFocus();
  }

  /** Beside the workbench it looks the same, only narrower. */
  @Override
  public void standbyStateChanged(boolean standby) {
    page.refresh();
  }
}
