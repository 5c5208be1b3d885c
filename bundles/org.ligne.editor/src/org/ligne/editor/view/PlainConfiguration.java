package org.ligne.editor.view;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;
import org.ligne.editor.colouring.Colouring;
import org.ligne.editor.colouring.Partitions;

/** For viewers of a plan, or a piece of one: colours, and nothing else unless it is added. */
public class PlainConfiguration extends TextSourceViewerConfiguration {
  /** Blanks a level, as the formatter writes them. */
  private static final int INDENTATION = 2;

  /**
   * @param store the store of text editors
   */
  public PlainConfiguration(IPreferenceStore store) {
    super(store);
  }

  @Override
  public String getConfiguredDocumentPartitioning(ISourceViewer viewer) {
    return Partitions.PARTITIONING;
  }

  @Override
  public String[] getConfiguredContentTypes(ISourceViewer viewer) {
    return Partitions.all();
  }

  @Override
  public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
    return new Colouring();
  }

  @Override
  public int getTabWidth(ISourceViewer viewer) {
    return INDENTATION;
  }
}
