package org.ligne.editor.fix;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.ligne.editor.icons.Icon;
import org.ligne.editor.markup.RichTextControl;
import org.ligne.editor.markup.RichTextInput;
import org.ligne.editor.navigation.Links;

/** A fix in the list that Ctrl+1 shows, with what it would change beside it. */
final class FixProposal
    implements ICompletionProposal, ICompletionProposalExtension3, ICompletionProposalExtension5 {
  private final Fix fix;

  FixProposal(Fix fix) {
    this.fix = fix;
  }

  @Override
  public void apply(IDocument document) {
    fix.apply();
  }

  @Override
  public String getDisplayString() {
    return fix.title();
  }

  @Override
  public Image getImage() {
    return (fix.isQuickFix() ? Icon.QUICK_FIX : Icon.TEXT).image();
  }

  @Override
  public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
    return fix.edit() == null
        ? null
        : new RichTextInput(ChangePreview.of(fix.edit()), Links::follow);
  }

  @Override
  public String getAdditionalProposalInfo() {
    return fix.edit() == null ? null : ChangePreview.of(fix.edit()).characters();
  }

  @Override
  public IInformationControlCreator getInformationControlCreator() {
    return RichTextControl.side();
  }

  @Override
  public CharSequence getPrefixCompletionText(IDocument document, int offset) {
    return null;
  }

  @Override
  public int getPrefixCompletionStart(IDocument document, int offset) {
    return offset;
  }

  @Override
  public Point getSelection(IDocument document) {
    return null; // The caret stays where the change leaves it.
  }

  @Override
  public IContextInformation getContextInformation() {
    return null;
  }
}
