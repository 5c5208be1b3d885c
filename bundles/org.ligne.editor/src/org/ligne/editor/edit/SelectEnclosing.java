package org.ligne.editor.edit;

import org.eclipse.jface.text.IRegion;
import org.ligne.editor.connection.Documents;
import org.ligne.editor.connection.LanguageServices;
import org.ligne.editor.connection.Requests;

/** Selects the piece of the plan around the selection. */
public final class SelectEnclosing extends EditorHandler {
  @Override
  protected void run(Place place) {
    var selected = place.region();
    var document = place.document();
    Documents.uri(document)
        .ifPresent(
            uri ->
                Requests.ask(
                        document,
                        (server, file) ->
                            LanguageServices.get()
                                .server()
                                .thenCompose(
                                    ours ->
                                        ours.read(
                                            uri, (text, plan) -> Enclosing.of(plan, selected))))
                    .thenAccept(found -> found.ifPresent(region -> show(place, region))));
  }

  private static void show(Place place, IRegion region) {
    var widget = place.viewer().getTextWidget();
    if (widget == null || widget.isDisposed()) {
      return;
    }
    widget
        .getDisplay()
        .asyncExec(
            () -> {
              if (!widget.isDisposed()) {
                SelectionHistory.of(place.viewer()).push(place.region(), region);
                place.select(region);
              }
            });
  }
}
