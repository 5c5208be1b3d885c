package org.ligne.visual.mix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ligne.visual.draw.Box;
import org.ligne.visual.figures.Figure;
import org.ligne.visual.figures.Standing;
import org.ligne.visual.figures.Teller;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.scene.Element;
import org.ligne.visual.words.Dates;
import org.ligne.visual.words.Phrases;

/** Says what the figures of a mix mean. */
final class Telling {
  private final Teller teller;
  private final Phrases phrases;

  Telling(Plan plan) {
    teller = new Teller(plan);
    phrases = Phrases.beside(Telling.class, plan.language());
  }

  Teller teller() {
    return teller;
  }

  String say(String key, Object... arguments) {
    return phrases.say(key, arguments);
  }

  String title(Mix mix) {
    return say("title", say("dimension." + mix.dimension().name().toLowerCase(Locale.ROOT)));
  }

  String percent(Part part) {
    return teller.percent(part.count(), part.all());
  }

  Figure whole(Part part, Box box) {
    String name = say("name.whole", part.value().label(), part.count(), part.all(), percent(part));
    return figure("whole:" + part.value().key(), part, name, box);
  }

  Figure week(Week week, Part part, Box box) {
    String name =
        say(
            "name.week",
            Dates.week(week.monday()),
            part.value().label(),
            part.count(),
            part.all(),
            percent(part));
    return figure("week:" + week.monday() + ":" + part.value().key(), part, name, box);
  }

  Figure run(Run run, Part part, Box box) {
    String name =
        say(
            "name.run",
            run.channel().outlet().label(),
            teller.dates().span(run.first(), run.last()),
            part.value().label(),
            part.count(),
            part.all(),
            percent(part));
    String id = run.channel().key() + ":" + run.first() + ":" + run.last();
    return figure("run:" + id + ":" + part.value().key(), part, name, box);
  }

  /** What part of the posts a value has when a week is over. */
  String trend(LocalDate monday, Part part, int own, int all) {
    String label = part.value().label();
    String share = say("name.trend", Dates.week(monday), label, own, all, teller.percent(own, all));
    return part.wish()
        .map(wish -> Phrases.running(List.of(share, say("wanted", teller.wish(wish)))))
        .orElse(share);
  }

  private Figure figure(String id, Part part, String name, Box box) {
    List<String> lines = new ArrayList<>(List.of(name));
    part.wish().ifPresent(wish -> lines.add(say("wanted", teller.wish(wish))));
    if (part.standing() != Standing.FREE) {
      lines.add(standing(part));
    }
    String said = Phrases.running(lines);
    if (part.count() > 0) {
      lines.add(teller.entries(part.cards()));
    }
    String tip = String.join("\n", lines);
    return new Figure(new Element(id, Element.Kind.FIGURE, box, said, tip), part.entries());
  }

  private String standing(Part part) {
    String key = "standing." + part.standing().name().toLowerCase(Locale.ROOT);
    return say(key, points(part));
  }

  private static int points(Part part) {
    return part.wish().map(wish -> wish.points(part.count(), part.all())).orElse(0);
  }

  /** How a part stands, in a few words; nothing where nothing is asked for. */
  String brief(Part part) {
    return switch (part.standing()) {
      case FREE -> "";
      case WITHIN -> say("kept");
      case NEAREST -> say("nearest");
      case ABOVE -> say("points.above", points(part));
      case BELOW -> say("points.below", points(part));
    };
  }
}
