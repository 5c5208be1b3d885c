package org.ligne.editor.mining;

import java.util.List;
import org.eclipse.jface.text.IViewportListener;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.swt.events.ControlListener;
import org.ligne.editor.connection.Documents;
import org.ligne.editor.connection.LanguageServices;
import org.ligne.editor.connection.ServerListener;
import org.ligne.editor.preferences.Preferences;

/** Has a viewer's minings made anew when what they say may have changed. */
public final class MiningUpdates
    implements ServerListener, IPropertyChangeListener, IViewportListener {
  /** Minings move lines: they wait until somebody who types takes a breath. */
  private static final int REST_MILLIS = 250;

  private final ISourceViewer viewer;
  private final Runnable now = this::updateNow;
  private Part asked = new Part(0, 0);

  /** Begins to watch; ends with the viewer's widget. */
  public MiningUpdates(ISourceViewer viewer) {
    this.viewer = viewer;
    LanguageServices.get().addListener(this);
    Preferences.store().addPropertyChangeListener(this);
    viewer.addViewportListener(this);
    viewer
        .getTextWidget()
        .addControlListener(ControlListener.controlResizedAdapter(event -> viewportChanged(0)));
    viewer.getTextWidget().addDisposeListener(event -> dispose());
  }

  @Override
  public void published(String uri, List<Diagnostic> problems) {
    if (Documents.document(uri).filter(each -> each == viewer.getDocument()).isPresent()) {
      update();
    }
  }

  @Override
  public void refreshed() {
    update();
  }

  @Override
  public void propertyChange(PropertyChangeEvent event) {
    if (event.getProperty().equals(Preferences.LENSES)
        || event.getProperty().equals(Preferences.HINTS)) {
      update();
    }
  }

  /** Hints are asked for where they are seen, so what comes in sight needs some. */
  @Override
  public void viewportChanged(int verticalOffset) {
    if (!asked.holds(Part.inSight(viewer))) {
      update();
    }
  }

  private void update() {
    var widget = viewer.getTextWidget();
    if (widget != null && !widget.isDisposed()) {
      var display = widget.getDisplay();
      // Asked for again, the timer starts anew.
      display.asyncExec(() -> display.timerExec(REST_MILLIS, now));
    }
  }

  private void updateNow() {
    var widget = viewer.getTextWidget();
    if (widget != null
        && !widget.isDisposed()
        && viewer instanceof ISourceViewerExtension5 minings) {
      asked = Part.inSight(viewer).withPages();
      minings.updateCodeMinings();
    }
  }

  private void dispose() {
    LanguageServices.get().removeListener(this);
    Preferences.store().removePropertyChangeListener(this);
  }
}
