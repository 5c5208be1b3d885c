package org.ligne.ui.wizard;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ligne.compiler.starter.StarterFile;
import org.ligne.editor.colouring.Colouring;
import org.ligne.editor.colouring.Partitions;

/** A text to look at. */
final class PlanPreview {
  private static final int MARGIN = 6;

  private PlanPreview() {}

  static Control in(Composite parent, StarterFile file) {
    SourceViewer viewer = new SourceViewer(parent, null, SWT.H_SCROLL | SWT.V_SCROLL);
    viewer.setEditable(false);
    viewer.getTextWidget().setFont(JFaceResources.getTextFont());
    viewer.getTextWidget().setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
    IDocument text = new Document(file.text());
    if (file.name().endsWith(".ligne")) {
      Partitions.connect(text);
      new Colouring().install(viewer);
    }
    viewer.setDocument(text);
    return viewer.getControl();
  }
}
