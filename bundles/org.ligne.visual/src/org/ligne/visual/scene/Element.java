package org.ligne.visual.scene;

import java.util.List;
import java.util.Optional;
import org.ligne.visual.draw.Box;

/**
 * Something in a picture that can be selected.
 *
 * @param id what it stands for: the id of an entry, of a boost, of a phase; unique in the scene
 * @param kind what kind of thing that is
 * @param box where it is
 * @param name what it is called, for people who hear the picture; in the reader's language
 * @param tip what a pointer that rests on it is told; lines of plain text, in the reader's language
 */
public record Element(String id, Kind kind, Box box, String name, String tip) {
  /** The last of some elements that a point lies in: it was drawn over the others. */
  public static Optional<Element> uppermost(List<Element> all, double x, double y) {
    return all.reversed().stream().filter(each -> each.box().contains(x, y)).findFirst();
  }

  /** What elements stand for. */
  public enum Kind {
    /** An entry that has a place. */
    ENTRY,
    /** An entry without a place. */
    UNPLACED,
    /** An entry that the text holds back. */
    HELD,
    /** Several entries too close to each other to be told apart; to be chosen from. */
    SEVERAL,
    /** A phase of a campaign, or the whole campaign. */
    SPAN,
    /** Paid support of a post. */
    BOOST,
    /** A figure, such as a cell of a heat map. */
    FIGURE,
    /** A day; to be opened. */
    DAY,
    /** More than there is room for; to be opened like a day. */
    MORE,
    /** A holiday, an event, a blackout: something to be told of, but not changed here. */
    NOTE;

    /** Whether it stands for one entry, whose id it has. */
    public boolean isEntry() {
      return this == ENTRY || this == UNPLACED || this == HELD;
    }
  }
}
