package org.ligne.dsl.ide.lens;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Range;
import org.ligne.dsl.ide.project.Uris;
import org.ligne.model.campaign.Content;
import org.ligne.model.common.NamedElement;
import org.ligne.model.line.Line;
import org.ligne.model.query.Contents;

/**
 * What a click on a lens does. The commands belong to clients; one that does not know them shows
 * the lens all the same.
 */
@Singleton
class LensCommands {
  /** Shows the entries of a post or series: address of its file, {@code Campaign/Post}. */
  static final String REVEAL_ENTRY = "ligne.reveal.entry";

  /** Shows the schedule: address of the file, name of the campaign or channel to look for. */
  static final String SHOW_SCHEDULE = "ligne.show.schedule";

  /** Shows what names an element: address of its file, position of its name. */
  static final String SHOW_REFERENCES = "ligne.show.references";

  @Inject private Uris uris;

  Command of(NamedElement element, String title, Range place) {
    String uri = uris.toUriString(element.eResource().getURI());
    return switch (element) {
      case Content content -> new Command(title, REVEAL_ENTRY, List.of(uri, id(content)));
      case Line line -> new Command(title, SHOW_REFERENCES, List.of(uri, place.getStart()));
      default -> new Command(title, SHOW_SCHEDULE, List.of(uri, element.getName()));
    };
  }

  private static String id(Content content) {
    return Contents.campaign(content).getName() + "/" + content.getName();
  }
}
