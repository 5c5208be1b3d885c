package org.ligne.compiler.scenario;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.ligne.model.value.Money;
import org.ligne.planning.Quality;

/**
 * What the plan of one campaign comes to, in figures.
 *
 * @param quality points of the plan and how good it is known to be; campaigns planned together
 *     share it
 * @param placed when each entry goes out, by its identifier, in the order of time
 * @param unplaced the identifiers of the entries without a place
 * @param pillars how many entries each pillar has, in the order of the line
 * @param channels how many entries each channel has, in the order of the line
 * @param load what people take care of, in the order of the team; those without entries are left
 *     out
 * @param costs what is spent, one for each currency
 * @param coverage how the weeks and audiences are served
 */
public record Figures(
    Quality quality,
    Map<String, ZonedDateTime> placed,
    List<String> unplaced,
    List<Share> pillars,
    List<Share> channels,
    List<Load> load,
    List<Cost> costs,
    Coverage coverage) {
  private static final int WHOLE = 1_000;

  /** Keeps the lists from changing later; the maps are the caller's own and in order. */
  public Figures {
    unplaced = List.copyOf(unplaced);
    pillars = List.copyOf(pillars);
    channels = List.copyOf(channels);
    load = List.copyOf(load);
    costs = List.copyOf(costs);
  }

  /** How many entries there are, placed or not. */
  public int entries() {
    return placed.size() + unplaced.size();
  }

  /**
   * A part of the placed entries.
   *
   * @param name of the pillar or channel
   * @param label the words for people, or null
   * @param entries how many
   * @param permille the same of a thousand, rounded
   * @param target the share the line wants, in the words of the language, or null
   */
  public record Share(String name, String label, int entries, int permille, String target) {
    static Share of(String name, String label, int entries, int all, String target) {
      int permille = all == 0 ? 0 : (entries * WHOLE + all / 2) / all;
      return new Share(name, label, entries, permille, target);
    }
  }

  /**
   * What one person takes care of.
   *
   * @param person the name
   * @param label the name people know, or null
   * @param entries how many entries in all
   * @param busiest the day with most of them, the first of several
   * @param most how many on that day
   * @param capacity how many a day the person can take care of, or null for any number
   * @param daysAbove on how many days it is more than that
   */
  public record Load(
      String person,
      String label,
      int entries,
      LocalDate busiest,
      int most,
      Integer capacity,
      int daysAbove) {}

  /**
   * What is spent in one currency, placed entries and boosts together.
   *
   * @param sum all of it
   * @param week the Monday of the week with most of it, the first of several
   * @param most what is spent in that week
   * @param limit what the line lets spend in a week, or null for any amount
   */
  public record Cost(Money sum, LocalDate week, Money most, Money limit) {}

  /**
   * How weeks and audiences are served.
   *
   * @param weeks how many weeks the campaign touches
   * @param empty the Mondays of those without any entry
   * @param wanted over all channels, the weeks that want some number of entries
   * @param reached how many of them have it
   * @param score how much of the audience is there on average when an entry goes out, 1 to 100; 0
   *     without entries
   * @param inPeak how many entries go out while an audience looks
   * @param audiences how many entries each audience of the line meets in its peaks
   */
  public record Coverage(
      int weeks,
      List<LocalDate> empty,
      int wanted,
      int reached,
      int score,
      int inPeak,
      Map<String, Integer> audiences) {}
}
