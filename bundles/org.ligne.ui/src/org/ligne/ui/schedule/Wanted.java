package org.ligne.ui.schedule;

import java.util.function.Predicate;
import org.ligne.model.schedule.Item;

/**
 * Entries somebody asked for by a name.
 *
 * @param name what people call it
 * @param filter what to filter the table by; empty to show everything around the entries
 * @param items tells the entries from others
 */
public record Wanted(String name, String filter, Predicate<Item> items) {

  /**
   * The entries of a post or series, among the others.
   *
   * @param path {@code Campaign/Post}
   */
  public static Wanted post(String path) {
    String name = path.substring(path.indexOf('/') + 1);
    return new Wanted(name, "", item -> path.equals(item.getCampaign() + "/" + item.getPost()));
  }

  /** The entries of a campaign or channel, and no others. */
  public static Wanted part(String name) {
    return new Wanted(
        name, name, item -> name.equals(item.getCampaign()) || name.equals(item.getChannel()));
  }

  boolean isMet(Row row) {
    return items.test(row.item());
  }
}
