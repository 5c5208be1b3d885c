package org.ligne.visual.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ligne.visual.draw.Box;
import org.ligne.visual.figures.Figure;
import org.ligne.visual.figures.Teller;
import org.ligne.visual.plan.Card;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.scene.Element;
import org.ligne.visual.words.Dates;
import org.ligne.visual.words.Phrases;

/** Says what the figures of a load mean. */
final class Telling {
  private final Teller teller;
  private final Phrases phrases;

  Telling(Plan plan) {
    teller = new Teller(plan);
    phrases = Phrases.beside(Telling.class, plan.language());
  }

  Dates dates() {
    return teller.dates();
  }

  String say(String key, Object... arguments) {
    return phrases.say(key, arguments);
  }

  String label(Row row) {
    return row.label().isEmpty() ? say("nobody") : row.label();
  }

  /** What is asked of a row; empty for nothing. */
  String limit(Row row) {
    if (row.platform().isEmpty()) {
      return row.most() == null ? "" : say("capacity", row.most());
    }
    return range("cadence.", row.least(), row.most());
  }

  /** What is asked of a cell, as numbers only; empty for nothing. */
  String range(Cell cell) {
    return range("range.", cell.least(), cell.most());
  }

  private String range(String kind, int least, Integer most) {
    if (most == null) {
      return least == 0 ? "" : say(kind + "least", least);
    }
    if (least == most) {
      return say(kind + "exact", most);
    }
    return least == 0 ? say(kind + "most", most) : say(kind + "between", least, most);
  }

  Figure day(Row row, Cell cell, Box box) {
    String name =
        say("name.person", label(row), dates().inFull(cell.from()), teller.posts(cell.count()));
    String limit = cell.most() == null ? "" : say("limit.day", cell.most());
    return figure("day:" + row.key() + ":" + cell.from(), cell, name, limit, box);
  }

  Figure week(Row row, Cell cell, Box box) {
    String days = dates().span(cell.from(), cell.to());
    int week = Dates.week(cell.from());
    String name = say("name.week", label(row), week, days, teller.posts(cell.count()));
    String asked = range("cadence.", cell.least(), cell.most());
    String limit = asked.isEmpty() ? "" : say("limit.week", asked);
    return figure("week:" + row.key() + ":" + cell.from(), cell, name, limit, box);
  }

  private Figure figure(String id, Cell cell, String name, String limit, Box box) {
    List<String> lines = new ArrayList<>(List.of(name));
    if (!limit.isEmpty()) {
      lines.add(limit);
    }
    if (cell.standing().isBreach()) {
      lines.add(say("standing." + cell.standing().name().toLowerCase(Locale.ROOT)));
    }
    String said = Phrases.running(lines);
    if (cell.count() > 0) {
      lines.add(teller.entries(cell.cards()));
    }
    Element element = new Element(id, Element.Kind.FIGURE, box, said, String.join("\n", lines));
    return new Figure(element, cell.cards().stream().map(Card::id).toList());
  }
}
