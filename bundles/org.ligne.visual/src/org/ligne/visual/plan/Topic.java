package org.ligne.visual.plan;

import java.util.List;

/**
 * What a card is about.
 *
 * @param campaign name of the campaign
 * @param post name of the post or series
 * @param title the text for people, else the name
 * @param occurrence number of the occurrence of a series, from 1; 0 for a post
 * @param theme the pillar
 * @param phase name of the phase; empty for none
 * @param owner the person who takes care of it, as people write it; empty for nobody
 * @param text the beginning of what is published, on one line; empty if it found no place
 * @param further what follows the text, each on one line: the other posts of a thread, a poll, the
 *     first comment
 */
public record Topic(
    String campaign,
    String post,
    String title,
    int occurrence,
    Theme theme,
    String phase,
    String owner,
    String text,
    List<String> further) {

  /** Keeps the list from changing later. */
  public Topic {
    further = List.copyOf(further);
  }

  /** The title, with the number of the occurrence. */
  public String heading() {
    return occurrence == 0 ? title : title + " #" + occurrence;
  }

  /** What the post or series is called among those of all campaigns. */
  public String origin() {
    return campaign + "/" + post;
  }
}
