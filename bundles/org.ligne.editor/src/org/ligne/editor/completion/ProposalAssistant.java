package org.ligne.editor.completion;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Point;
import org.ligne.editor.colouring.Partitions;
import org.ligne.editor.connection.Documents;

/**
 * The list of proposals. One that opens by itself keeps out of the way: it opens only with
 * something in it, goes when a command is run or the caret is led away, and Enter is a line break
 * as long as nothing was chosen.
 */
public final class ProposalAssistant extends ContentAssistant {
  private record Caret(int offset, long version) {}

  private final Offers offers = new Offers();
  private final Session session = new Session();
  private final CommandWatch commands = new CommandWatch(this::hide);
  private ITextViewer viewer;

  public ProposalAssistant() {
    super(true);
    for (String type : Partitions.all()) {
      addContentAssistProcessor(offers, type);
    }
    addCompletionListener(session);
    addCompletionListener(commands);
  }

  @Override
  public void install(ITextViewer textViewer) {
    viewer = textViewer;
    // Before the list itself listens, which takes most keys for its own.
    viewer.getTextWidget().addVerifyKeyListener(this::keyTyped);
    super.install(textViewer);
  }

  private void keyTyped(VerifyEvent key) {
    if (isProposalPopupActive() && session.isLeftBy(key, viewer)) {
      hide();
    }
  }

  @Override
  protected AutoAssistListener createAutoAssistListener() {
    return new Opening();
  }

  /** Opens the list once it is known what would be in it. */
  private final class Opening extends AutoAssistListener {
    // Called on a thread that waits for pauses between keys, which may wait for answers as well.
    @Override
    protected void showAssist(int style) {
      Caret asked = caret();
      while (asked != null && !Thread.currentThread().isInterrupted()) {
        boolean isWorthIt = offers.prepare(viewer, asked.offset);
        Caret now = caret();
        if (asked.equals(now)) {
          if (isWorthIt) {
            super.showAssist(style);
          }
          return;
        }
        asked = now; // Somebody typed on meanwhile.
      }
    }

    /** Where one types; null if the text is gone. */
    private Caret caret() {
      var widget = viewer.getTextWidget();
      if (widget == null || widget.isDisposed()) {
        return null;
      }
      Caret[] found = new Caret[1];
      widget.getDisplay().syncExec(() -> found[0] = widget.isDisposed() ? null : here());
      return found[0];
    }

    private Caret here() {
      Point selected = viewer.getSelectedRange();
      return selected.y > 0 ? null : new Caret(selected.x, Documents.version(viewer.getDocument()));
    }
  }
}
