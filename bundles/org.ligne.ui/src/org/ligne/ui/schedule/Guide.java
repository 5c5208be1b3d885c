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

  private final Composite body;
  private final Label sentence;
  private final Link offer;
  private Runnable action = () -> {};

  /** A guide without words. */
  public Guide(Composite parent) {
    body = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(16, 16).spacing(5, 10).applyTo(body);
    sentence = new Label(body, SWT.WRAP);
    GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(sentence);
    offer = new Link(body, SWT.NONE);
    offer.addListener(SWT.Selection, event -> action.run());
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
