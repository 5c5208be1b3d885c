package org.ligne.ui.picture;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/**
 * The bar above a picture, the same above all of them: what leads through the picture stands at the
 * left, how it is shown at the right, and between them what is to be said of it. It is as high
 * whether something is said or not, so that nothing below it ever moves. UI thread only.
 */
public final class TopBar {
  private final Composite body;
  private final Composite steps;
  private final Notice notice;
  private final Composite ticks;
  private final Composite ways;
  private final Composite outlets;

  /** An empty bar, as wide as the grid it stands in. */
  public TopBar(Composite parent) {
    body = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(5).margins(8, 4).spacing(8, 0).applyTo(body);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
    steps = group();
    notice = new Notice(body);
    ticks = group();
    ways = group();
    outlets = group();
    Outlets.addTo(this);
  }

  private Composite group() {
    Composite made = new Composite(body, SWT.NONE);
    RowLayoutFactory.fillDefaults().center(true).wrap(false).spacing(2).applyTo(made);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(made);
    return made;
  }

  /** The whole, to lay it out. */
  public Composite control() {
    return body;
  }

  /** Adds a button at the left. */
  public Button step(String text, Runnable action) {
    Button made = new Button(steps, SWT.PUSH | SWT.FLAT);
    made.setText(text);
    made.addListener(SWT.Selection, event -> action.run());
    return made;
  }

  /** Adds a button at the left that shows a sign; a tip says what it does, to hear it too. */
  public Button step(String sign, String tip, Runnable action) {
    return named(step(sign, action), tip);
  }

  /** Adds a button at the very end that shows a sign; a tip says what it does, to hear it too. */
  Button outlet(String sign, String tip) {
    Button made = new Button(outlets, SWT.PUSH | SWT.FLAT);
    made.setText(sign);
    return named(made, tip);
  }

  private static Button named(Button made, String tip) {
    made.setToolTipText(tip);
    made.getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent event) {
                event.result = tip;
              }
            });
    return made;
  }

  /** Adds a box at the right that can be ticked. */
  public Button tick(String text, Consumer<Boolean> told) {
    Button made = new Button(ticks, SWT.CHECK);
    made.setText(text);
    made.addListener(SWT.Selection, event -> told.accept(made.getSelection()));
    made.setLayoutData(new RowData());
    return made;
  }

  /** Shows a box at the right, or takes it out of the way. */
  public void show(Button tick, boolean wanted) {
    if (tick.getVisible() != wanted) {
      ((RowData) tick.getLayoutData()).exclude = !wanted;
      tick.setVisible(wanted);
      body.layout();
    }
  }

  /** Adds a place at the right for buttons of which one is down. */
  public <T> Choice<T> choice(Consumer<T> chosen) {
    return new Choice<>(ways, chosen);
  }

  /** Says something of the picture; with an empty sentence nothing. */
  public void say(String sentence) {
    notice.say(sentence);
  }
}
