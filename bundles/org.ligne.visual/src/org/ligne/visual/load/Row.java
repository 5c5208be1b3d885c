package org.ligne.visual.load;

import java.util.List;

/**
 * What a person or a channel has to carry.
 *
 * @param key unique among the people, or among the channels
 * @param label what people call it; empty for entries that nobody takes care of
 * @param platform the network of a channel; empty for a person
 * @param least the least in a full week, 0 for any number
 * @param most the most on a day or in a week; null for any number
 * @param cells one for each day or week, in their order
 */
public record Row(
    String key, String label, String platform, int least, Integer most, List<Cell> cells) {
  /** Keeps the list from changing later. */
  public Row {
    cells = List.copyOf(cells);
  }
}
