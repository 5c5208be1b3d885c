package org.ligne.editor.folding;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.projection.ProjectionViewer;

/** Brings our folding into editors of the platform. It follows the server instead of a clock. */
public final class FoldingReconciler implements IReconciler {
  @Override
  public void install(ITextViewer viewer) {
    if (viewer instanceof ProjectionViewer projection) {
      new Folding(projection); // Ends with the viewer's widget.
    }
  }

  @Override
  public void uninstall() {
    // The viewer ends together with its widget.
  }

  @Override
  public IReconcilingStrategy getReconcilingStrategy(String contentType) {
    return null;
  }
}
