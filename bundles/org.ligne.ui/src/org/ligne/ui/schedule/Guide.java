package org.ligne.ui.schedule;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What the view says while there is no schedule, and what to do about it. */
public final class Guide {
  private static final int WIDTH = 460;
  private static final int MARGIN = 16;

  private final Composite body;
  private final Label sentence;
  private final Link offer;
  private Runnable action = () -> {};

  /** A guide without words. */
  public Guide(Composite parent) {
    body = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(5, 10).applyTo(body);
    sentence = new Label(body, SWT.WRAP);
    body.addListener(SWT.Resize, event -> wrap());
    offer = new Link(body, SWT.NONE);
    offer.addListener(SWT.Selection, event -> action.run());
  }

  /** Lines are no longer than is good to read, and no longer than the view is wide. */
  private void wrap() {
    int width = Math.clamp(body.getClientArea().width - 2 * MARGIN, 1, WIDTH);
    GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).applyTo(sentence);
    body.layout();
  }

  /** The control, to lay it out. */
  public Composite control() {
    return body;
  }

  /** Shows a sentence and something to do. */
  public void say(String text, String what, Runnable todo) {
    sentence.setText(text);
    offer.setText(what.isEmpty() ? "" : "<a>" + what + "</a>");
    offer.setVisible(!what.isEmpty());
    action = todo;
    body.layout();
  }
}
