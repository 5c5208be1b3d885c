package org.ligne.editor.completion;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ContentAssistEvent;
import org.eclipse.jface.text.contentassist.ICompletionListener;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.VerifyEvent;

/** What happened in the list of proposals since it was opened. For the UI thread. */
final class Session implements ICompletionListener {
  private boolean opensByItself;
  private boolean wasWalked;
  private ICompletionProposal marked;

  @Override
  public void assistSessionStarted(ContentAssistEvent event) {
    opensByItself = event.isAutoActivated;
    wasWalked = false;
    marked = null;
  }

  @Override
  public void assistSessionEnded(ContentAssistEvent event) {
    marked = null;
  }

  @Override
  public void selectionChanged(ICompletionProposal proposal, boolean smartToggle) {
    marked = proposal;
  }

  /** Whether a key is meant for the text rather than for the list that opened by itself. */
  boolean isLeftBy(VerifyEvent key, ITextViewer viewer) {
    return opensByItself
        && switch (key.keyCode) {
          case SWT.HOME, SWT.END -> true;
          case SWT.ARROW_UP, SWT.ARROW_DOWN, SWT.PAGE_UP, SWT.PAGE_DOWN -> !walk();
          case SWT.ARROW_LEFT -> !isWord(viewer, -2);
          case SWT.ARROW_RIGHT -> !isWord(viewer, 0);
          case SWT.CR, SWT.LF, SWT.KEYPAD_CR -> !isChosen(viewer);
          default -> false;
        };
  }

  /** Whether a letter stands at a distance from the caret, so that the word goes on there. */
  private static boolean isWord(ITextViewer viewer, int distance) {
    int offset = viewer.getSelectedRange().x + distance;
    try {
      return offset >= 0
          && offset < viewer.getDocument().getLength()
          && Character.isLetterOrDigit(viewer.getDocument().getChar(offset));
    } catch (BadLocationException e) {
      throw new IllegalStateException(e); // The offset lies inside the text.
    }
  }

  private boolean walk() {
    wasWalked = marked != null;
    return wasWalked;
  }

  /** The first entry is marked all by itself: it counts if it ends the word one types. */
  private boolean isChosen(ITextViewer viewer) {
    return switch (marked) {
      case null -> false;
      case PlanProposal plan ->
          wasWalked || plan.goesOn(viewer.getDocument(), viewer.getSelectedRange().x);
      default -> wasWalked;
    };
  }
}
