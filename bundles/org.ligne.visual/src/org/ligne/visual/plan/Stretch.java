package org.ligne.visual.plan;

import java.time.LocalDate;

/**
 * A campaign, or one of its phases.
 *
 * @param id name of the campaign, for a phase followed by a slash and its name
 * @param campaign name of the campaign
 * @param label the text for people, else the name
 * @param from first day
 * @param to last day, inclusive
 * @param number the number of the phase in its campaign, from 0; -1 for the campaign itself
 * @param place where it is declared
 */
public record Stretch(
    String id,
    String campaign,
    String label,
    LocalDate from,
    LocalDate to,
    int number,
    Place place) {

  /** Whether it is a phase. */
  public boolean isPhase() {
    return number >= 0;
  }

  /** Whether it has a day in common with a run of days. */
  public boolean meets(LocalDate first, LocalDate last) {
    return !from.isAfter(last) && !to.isBefore(first);
  }
}
