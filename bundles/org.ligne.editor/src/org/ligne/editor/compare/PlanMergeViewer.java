package org.ligne.editor.compare;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.contentmergeviewer.TextMergeViewer;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.ligne.editor.colouring.Partitions;
import org.ligne.editor.preferences.Preferences;
import org.ligne.editor.view.PlainConfiguration;

/** Plans side by side, with the editor's colours. */
final class PlanMergeViewer extends TextMergeViewer {
  PlanMergeViewer(Composite parent, CompareConfiguration configuration) {
    super(parent, SWT.LEFT_TO_RIGHT, configuration);
  }

  @Override
  protected void configureTextViewer(TextViewer viewer) {
    if (viewer instanceof SourceViewer source) {
      source.configure(new PlainConfiguration(Preferences.editorStore()));
    }
  }

  @Override
  protected void setupDocument(IDocument document) {
    Partitions.connect(document);
  }

  @Override
  protected String getDocumentPartitioning() {
    return Partitions.PARTITIONING;
  }
}
