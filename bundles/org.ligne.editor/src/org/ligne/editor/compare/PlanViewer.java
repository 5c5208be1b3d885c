package org.ligne.editor.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.compare.IStreamContentAccessor;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ligne.editor.connection.Log;
import org.ligne.editor.preferences.Preferences;
import org.ligne.editor.view.PlainConfiguration;

/** Shows one plan, read only, with the editor's colours. */
final class PlanViewer extends Viewer {
  private final SourceViewer viewer;
  private Object input;

  PlanViewer(Composite parent) {
    viewer = new SourceViewer(parent, null, SWT.LEFT_TO_RIGHT | SWT.H_SCROLL | SWT.V_SCROLL);
    viewer.configure(new PlainConfiguration(Preferences.editorStore()));
    viewer.setEditable(false);
    viewer.getTextWidget().setFont(JFaceResources.getTextFont());
  }

  @Override
  public Control getControl() {
    return viewer.getTextWidget();
  }

  @Override
  public void setInput(Object next) {
    input = next;
    viewer.setDocument(new Document(text(next)));
  }

  private static String text(Object input) {
    if (input instanceof IStreamContentAccessor content) {
      try (var stream = content.getContents()) {
        return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException | CoreException e) {
        Log.warning("A plan could not be read for comparison", e);
      }
    }
    return "";
  }

  @Override
  public Object getInput() {
    return input;
  }

  @Override
  public ISelection getSelection() {
    return viewer.getSelection();
  }

  @Override
  public void setSelection(ISelection selection, boolean reveal) {
    viewer.setSelection(selection, reveal);
  }

  @Override
  public void refresh() {
    viewer.refresh();
  }
}
