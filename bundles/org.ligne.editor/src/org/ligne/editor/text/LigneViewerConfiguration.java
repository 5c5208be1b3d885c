package org.ligne.editor.text;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.ITextDoubleClickStrategy;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.information.IInformationPresenter;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.source.IAnnotationHover;
import org.eclipse.jface.text.source.ISourceViewer;
import org.ligne.editor.edit.DoubleClick;
import org.ligne.editor.edit.Strategies;
import org.ligne.editor.hover.PlanHover;
import org.ligne.editor.hover.RulerHover;
import org.ligne.editor.view.PlainConfiguration;

/** What the viewer of a plan offers: each service is a class of the package of its feature. */
public class LigneViewerConfiguration extends PlainConfiguration {
  private final LigneTextEditor editor;

  LigneViewerConfiguration(LigneTextEditor editor, IPreferenceStore preferences) {
    super(preferences);
    this.editor = editor;
  }

  /** The editor that shows the viewer. */
  LigneTextEditor editor() {
    return editor;
  }

  // ---- the text and how it is typed

  @Override
  public IAutoEditStrategy[] getAutoEditStrategies(ISourceViewer viewer, String contentType) {
    return Strategies.of(viewer);
  }

  @Override
  public ITextDoubleClickStrategy getDoubleClickStrategy(ISourceViewer viewer, String contentType) {
    return new DoubleClick();
  }

  @Override
  public String[] getIndentPrefixes(ISourceViewer viewer, String contentType) {
    return new String[] {" ".repeat(getTabWidth(viewer)), "\t", " ", ""};
  }

  // ---- what the server knows

  @Override
  public IContentAssistant getContentAssistant(ISourceViewer viewer) {
    return Assistants.content();
  }

  @Override
  public IQuickAssistAssistant getQuickAssistAssistant(ISourceViewer viewer) {
    return Assistants.fixes();
  }

  @Override
  public int[] getConfiguredTextHoverStateMasks(ISourceViewer viewer, String contentType) {
    return new int[] {ITextViewerExtension2.DEFAULT_HOVER_STATE_MASK};
  }

  @Override
  public ITextHover getTextHover(ISourceViewer viewer, String contentType, int stateMask) {
    return new PlanHover();
  }

  @Override
  public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
    return new PlanHover();
  }

  @Override
  public IAnnotationHover getAnnotationHover(ISourceViewer viewer) {
    return new RulerHover();
  }

  @Override
  public IInformationPresenter getInformationPresenter(ISourceViewer viewer) {
    return Assistants.information();
  }
}
