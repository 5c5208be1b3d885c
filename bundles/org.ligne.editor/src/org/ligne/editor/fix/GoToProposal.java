package org.ligne.editor.fix;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.ligne.editor.diagnostics.Related;
import org.ligne.editor.icons.Icon;

/** The way to a place that a problem is about, in the list that Ctrl+1 shows. */
record GoToProposal(Related place) implements ICompletionProposal {
  /** What leads to a place, in the words of the user. */
  static String title(Related place) {
    return NLS.bind(Messages.goTo, new Object[] {place.message(), place.file(), place.line()});
  }

  @Override
  public void apply(IDocument document) {
    place.open();
  }

  @Override
  public String getDisplayString() {
    return title(place);
  }

  @Override
  public Image getImage() {
    return Icon.REVEAL.image();
  }

  @Override
  public String getAdditionalProposalInfo() {
    return null;
  }

  @Override
  public Point getSelection(IDocument document) {
    return null; // The place that is opened has the caret.
  }

  @Override
  public IContextInformation getContextInformation() {
    return null;
  }
}
