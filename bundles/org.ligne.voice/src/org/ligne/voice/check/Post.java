package org.ligne.voice.check;

import java.util.List;
import org.ligne.voice.rule.Occasion;
import org.ligne.voice.rule.Role;
import org.ligne.voice.text.SocialText;

/**
 * What goes out together, as rules see it.
 *
 * @param occasion where it goes out
 * @param pieces its texts, in the order they are read
 */
public record Post(Occasion occasion, List<Piece> pieces) {
  /** Keeps the pieces from changing later. */
  public Post {
    pieces = List.copyOf(pieces);
  }

  /** A post of one text, of which nothing else is known. */
  public static Post of(SocialText text) {
    return new Post(Occasion.UNKNOWN, List.of(new Piece(Role.TEXT, text)));
  }
}
