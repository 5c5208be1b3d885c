package org.ligne.editor.hover;

import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.information.IInformationProvider;
import org.eclipse.jface.text.information.IInformationProviderExtension;
import org.eclipse.jface.text.information.IInformationProviderExtension2;
import org.ligne.editor.markup.RichTextControl;

/** The hover of the word at the caret, for reading and clicking without a mouse. */
public final class FocusedHover
    implements IInformationProvider, IInformationProviderExtension, IInformationProviderExtension2 {
  private final PlanHover hover = new PlanHover();

  @Override
  public IRegion getSubject(ITextViewer viewer, int offset) {
    return hover.getHoverRegion(viewer, offset);
  }

  @Override
  public Object getInformation2(ITextViewer viewer, IRegion subject) {
    return hover.getHoverInfo2(viewer, subject);
  }

  @Override
  public IInformationControlCreator getInformationPresenterControlCreator() {
    return RichTextControl.enriched();
  }

  @Override
  @Deprecated
  public String getInformation(ITextViewer viewer, IRegion subject) {
    Object information = getInformation2(viewer, subject);
    return information == null ? null : information.toString();
  }
}
