package org.ligne.visual.mix;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a plan is made of.
 *
 * @param dimension by what
 * @param first the first day
 * @param last the last day
 * @param all how many posts have a place
 * @param whole the values, over all days
 * @param weeks the weeks from Monday to Sunday on the clock of the line, those without posts too
 * @param runs the shares that are asked of channels; none but for pillars
 */
public record Mix(
    Dimension dimension,
    LocalDate first,
    LocalDate last,
    int all,
    List<Part> whole,
    List<Week> weeks,
    List<Run> runs) {
  /** Keeps the lists from changing later. */
  public Mix {
    whole = List.copyOf(whole);
    weeks = List.copyOf(weeks);
    runs = List.copyOf(runs);
  }

  /** The shares that are asked for and that there is something to say about. */
  private Stream<Part> asked() {
    return Stream.concat(whole.stream(), runs.stream().flatMap(run -> run.parts().stream()))
        .filter(part -> part.wish().isPresent() && part.all() > 0);
  }

  /** How many shares are asked for, over all days and of channels. */
  public int wishes() {
    return (int) asked().count();
  }

  /** How many of them are missed though another number of posts would come nearer. */
  public int breaches() {
    return (int) asked().filter(part -> part.standing().isBreach()).count();
  }
}
