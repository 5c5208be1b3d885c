package org.ligne.editor.folding;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.projection.IProjectionListener;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.ligne.editor.preferences.Preferences;
import org.ligne.editor.view.Follower;

/** Folding of one viewer, as long as the preferences want it. All on the UI thread. */
public final class Folding implements IProjectionListener, IPropertyChangeListener {
  private static final String KEY = Folding.class.getName();

  private final ProjectionViewer viewer;
  private Follower<List<FoldingRange>> follower;
  private boolean known;

  /** Begins to fold; ends with the viewer's widget. */
  public Folding(ProjectionViewer viewer) {
    this.viewer = viewer;
    viewer.getTextWidget().setData(KEY, this);
    viewer.addProjectionListener(this);
    Preferences.store().addPropertyChangeListener(this);
    viewer.getTextWidget().addDisposeListener(event -> dispose());
    toggle();
  }

  /** The folding of a viewer. */
  static Optional<Folding> of(ITextViewer viewer) {
    return Optional.ofNullable((Folding) viewer.getTextWidget().getData(KEY));
  }

  private void toggle() {
    if (viewer.isProjectionMode() != Preferences.isOn(Preferences.FOLDING)) {
      viewer.doOperation(ProjectionViewer.TOGGLE);
    }
    if (viewer.isProjectionMode() && follower == null) {
      projectionEnabled();
    }
  }

  @Override
  public void projectionEnabled() {
    if (follower == null) {
      known = false;
      follower =
          new Follower<>(
              viewer,
              (server, file) ->
                  server.getTextDocumentService().foldingRange(new FoldingRangeRequestParams(file)),
              this::show);
    }
  }

  @Override
  public void projectionDisabled() {
    if (follower != null) {
      follower.dispose();
      follower = null;
    }
  }

  private void show(List<FoldingRange> ranges) {
    var model = viewer.getProjectionAnnotationModel();
    if (model != null) {
      new Folds(model, viewer.getDocument()).update(ranges, this::beginsClosed);
      known = true;
    }
  }

  // Only what was there when the file was opened: nobody's new import vanishes under the fingers.
  private boolean beginsClosed(FoldingRange range) {
    return !known
        && (FoldingRangeKind.Imports.equals(range.getKind())
                && Preferences.isOn(Preferences.FOLD_IMPORTS)
            || FoldingRangeKind.Comment.equals(range.getKind())
                && Preferences.isOn(Preferences.FOLD_COMMENTS));
  }

  /** Opens and closes again what begins folded, as when the file was opened; all else opens. */
  public void restore() {
    var model = viewer.getProjectionAnnotationModel();
    if (model != null && follower != null) {
      model.removeAllAnnotations();
      known = false;
      follower.ask();
    }
  }

  @Override
  public void propertyChange(PropertyChangeEvent event) {
    if (event.getProperty().equals(Preferences.FOLDING)) {
      toggle();
    }
  }

  private void dispose() {
    projectionDisabled();
    viewer.removeProjectionListener(this);
    Preferences.store().removePropertyChangeListener(this);
  }
}
