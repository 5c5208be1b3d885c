package org.ligne.editor.edit;

/** Goes back to what was selected before the selection was widened. */
public final class SelectLast extends EditorHandler {
  @Override
  protected void run(Place place) {
    var former = SelectionHistory.of(place.viewer()).pop(place.region());
    if (former != null) {
      place.select(former);
    }
  }
}
