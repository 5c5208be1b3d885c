package org.ligne.editor.pages;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Control;

/**
 * Tells whether a text holds a campaign. A glance at the text is enough, and needs no parser: a
 * page of a campaign that is commented out is merely empty.
 */
final class CampaignWatch implements IDocumentListener {
  private static final Pattern CAMPAIGN = Pattern.compile("(?m)^\\h*campaign\\s");
  private static final int REST_MILLIS = 400;

  private final IDocument document;
  private final Control control;
  private final Consumer<Boolean> told;
  private final Runnable look = this::look;
  private boolean holds;
  private boolean stopped;

  /** Watches as long as the control lives. */
  CampaignWatch(IDocument document, Control control, Consumer<Boolean> told) {
    this.document = document;
    this.control = control;
    this.told = told;
    document.addDocumentListener(this);
    control.addDisposeListener(event -> stop());
    look();
  }

  /** Watches no more. */
  void stop() {
    stopped = true;
    document.removeDocumentListener(this);
  }

  @Override
  public void documentAboutToBeChanged(DocumentEvent event) {
    // Only what comes of it matters.
  }

  /** Documents may change in any thread. */
  @Override
  public void documentChanged(DocumentEvent event) {
    if (!control.isDisposed()) {
      control.getDisplay().asyncExec(this::rest);
    }
  }

  private void rest() {
    if (!control.isDisposed()) {
      control.getDisplay().timerExec(REST_MILLIS, look);
    }
  }

  private void look() {
    if (!control.isDisposed() && !stopped) {
      boolean now = CAMPAIGN.matcher(document.get()).find();
      if (now != holds) {
        holds = now;
        told.accept(now);
      }
    }
  }
}
