package org.ligne.voice.vale;

import java.util.List;
import java.util.Map;
import org.ligne.voice.fault.Fault;
import org.ligne.voice.fault.Place;
import org.ligne.voice.rule.Rule;
import org.ligne.voice.rule.Vocabulary;

/**
 * What a pack was read into.
 *
 * @param rules those in force, by name
 * @param vocabulary its word lists
 * @param faults what is wrong with it and what could not be honoured, with file, line and key;
 *     patterns are judged when the rules are set to work
 * @param places where the keys and values of each rule stand
 */
public record Style(
    List<Rule> rules,
    Vocabulary vocabulary,
    List<Fault> faults,
    Map<String, Map<String, Place>> places) {
  /** Keeps the lists from changing later. */
  public Style {
    rules = List.copyOf(rules);
    faults = List.copyOf(faults);
    places = Map.copyOf(places);
  }

  /** A fault that was found when rules were set to work, at its place in the pack. */
  public Fault located(Fault fault) {
    Map<String, Place> known = places.getOrDefault(fault.place().file(), Map.of());
    Object value = fault.arguments().isEmpty() ? "" : fault.arguments().getFirst();
    Place key = known.getOrDefault(fault.place().key(), known.get("extends"));
    Place exact = known.getOrDefault(" " + value, key);
    return exact == null
        ? fault
        : fault.movedTo(new Place(exact.file(), exact.line(), fault.place().key()));
  }
}
