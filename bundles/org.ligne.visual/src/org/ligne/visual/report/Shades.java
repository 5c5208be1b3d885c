package org.ligne.visual.report;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Palette;

/** The inks of a page by the names of its colours, so that the page can be light or dark. */
final class Shades implements Function<Ink, String> {
  private final Map<String, Ink> used = new TreeMap<>();

  Shades() {
    for (Ink.Role role : Ink.Role.values()) {
      apply(role);
    }
  }

  /** What stands for an ink in the page. */
  @Override
  public String apply(Ink ink) {
    String name = name(ink);
    used.put(name, ink);
    return "var(--" + name + ")";
  }

  private static String name(Ink ink) {
    return switch (ink) {
      case Ink.Role role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-');
      case Ink.Pillar(int number) -> "pillar" + number(number);
      case Ink.PillarGround(int number) -> "pillar-ground" + number(number);
      case Ink.PillarEdge(int number) -> "pillar-edge" + number(number);
      case Ink.Heat(int percent) -> "heat-" + percent;
      case Ink.OnHeat(int percent) -> "on-heat-" + percent;
    };
  }

  private static String number(int number) {
    return number < 0 ? "-none" : "-" + number;
  }

  /** The colours of all inks asked for so far. */
  String rules(Palette palette) {
    StringBuilder rules = new StringBuilder();
    used.forEach(
        (name, ink) ->
            rules.append(String.format(Locale.ROOT, "--%s:#%06x;", name, palette.rgb(ink))));
    return rules.toString();
  }
}
