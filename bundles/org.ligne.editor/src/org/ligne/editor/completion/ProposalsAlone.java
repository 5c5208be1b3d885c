package org.ligne.editor.completion;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.IContentAssistProcessorExtension;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;

/** Offers proposals, and none of the hints that the platform could show beside the caret. */
abstract class ProposalsAlone implements IContentAssistProcessorExtension {

  @Override
  public boolean isContextInformationAutoActivation(char typed, ITextViewer viewer, int offset) {
    return false;
  }

  @Override
  public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
    return null;
  }

  @Override
  public String getErrorMessage() {
    return null;
  }

  @Override
  public IContextInformationValidator getContextInformationValidator() {
    return null;
  }
}
