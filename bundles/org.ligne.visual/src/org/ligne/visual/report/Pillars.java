package org.ligne.visual.report;

import org.ligne.visual.draw.Ink;
import org.ligne.visual.plan.Theme;

/** Pillars in texts: their colour beside their name. */
final class Pillars {
  private Pillars() {}

  private static String colour(Theme theme, Desk desk) {
    return "--own:" + desk.shades().apply(new Ink.Pillar(theme.number()));
  }

  /** A pillar's name with its colour. */
  static void name(Theme theme, Desk desk, Html page) {
    if (!theme.label().isEmpty()) {
      page.put("span", theme.label(), "class", "pillar", "style", colour(theme, desk));
    }
  }

  /** A pillar's share of a ribbon. */
  static void share(Theme theme, long count, Desk desk, Html page) {
    page.put("span", "", "style", colour(theme, desk) + ";flex-grow:" + count);
  }
}
