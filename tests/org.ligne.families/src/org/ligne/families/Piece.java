package org.ligne.families;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A post of the hidden plan, with what its text says. */
final class Piece {
  /** A leader, and how many hours it comes before at the least. */
  record After(Piece leader, long hours) {}

  /** Days in which a piece may go out, as a phase has them; both count. */
  record Phase(LocalDate from, LocalDate to) {
    static final Comparator<Phase> ORDER =
        Comparator.comparing(Phase::from).thenComparing(Phase::to);

    boolean holds(Piece piece) {
      return !piece.first().toLocalDate().isBefore(from) && !piece.last().toLocalDate().isAfter(to);
    }
  }

  final String name;
  final List<Laid> entries = new ArrayList<>();
  final List<Laid> pinned = new ArrayList<>();
  final Map<Laid, Integer> costs = new LinkedHashMap<>();
  final List<After> after = new ArrayList<>();
  String pillar;
  int weight;
  Phase phase;

  Piece(String name) {
    this.name = name;
  }

  boolean isOn(int channel) {
    return entries.stream().anyMatch(laid -> laid.channel == channel);
  }

  int owner() {
    return entries.getFirst().owner;
  }

  ZonedDateTime first() {
    return entries.stream().map(laid -> laid.at).min(Comparator.naturalOrder()).orElseThrow();
  }

  ZonedDateTime last() {
    return entries.stream().map(laid -> laid.at).max(Comparator.naturalOrder()).orElseThrow();
  }
}
