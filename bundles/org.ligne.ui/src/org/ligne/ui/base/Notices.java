package org.ligne.ui.base;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;

/** Says in a corner of the screen that something is done, and takes nobody's focus. */
public final class Notices {
  private static final int WIDTH = 320;
  private static final int SECONDS = 8;

  private Notices() {}

  /** Something to do about a notice. */
  public record Offer(String text, Runnable action) {}

  /** Shows a notice; from any thread. */
  public static void show(String title, String sentence, Offer... offers) {
    Display display = PlatformUI.getWorkbench().getDisplay();
    display.asyncExec(() -> open(display, title, sentence, offers));
  }

  private static void open(Display display, String title, String sentence, Offer... offers) {
    if (!PlatformUI.isWorkbenchRunning()) {
      return;
    }
    NotificationPopup.forDisplay(display)
        .title(title, true)
        .content(parent -> content(parent, sentence, offers))
        .delay(SECONDS * 1000L)
        .fadeIn(true)
        .open();
  }

  private static Control content(Composite parent, String sentence, Offer... offers) {
    Composite content = WidgetFactory.composite(SWT.NONE).create(parent);
    GridLayoutFactory.fillDefaults().spacing(5, 8).applyTo(content);
    Label text = WidgetFactory.label(SWT.WRAP).text(sentence).create(content);
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
    for (Offer offer : offers) {
      link(content, offer, event -> parent.getShell().close());
    }
    return content;
  }

  private static void link(Composite content, Offer offer, Consumer<Object> close) {
    Link link = new Link(content, SWT.NONE);
    link.setText("<a>" + offer.text() + "</a>");
    link.addListener(
        SWT.Selection,
        event -> {
          close.accept(event);
          offer.action().run();
        });
  }
}
