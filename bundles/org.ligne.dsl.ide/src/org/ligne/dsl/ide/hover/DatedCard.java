package org.ligne.dsl.ide.hover;

import static org.ligne.dsl.ide.hover.Markdown.text;

import org.ligne.model.line.Blackout;
import org.ligne.model.line.Dated;
import org.ligne.model.line.Event;

/** An event, or a blackout with its hours and channels. */
final class DatedCard implements Describer<Dated> {

  @Override
  public Class<Dated> type() {
    return Dated.class;
  }

  @Override
  public Card describe(Dated dated, Pen pen) {
    Card card = pen.card(pen.kind(dated), label(dated)).fact(pen.say("when"), when(dated, pen));
    if (dated instanceof Blackout blackout) {
      String hours = Pen.written(blackout.getTimes(), "");
      String channels = pen.links(blackout.getChannels());
      card.fact(pen.say("hours"), hours.isEmpty() ? pen.say("hours.all") : hours);
      card.fact(pen.say("channels"), channels.isEmpty() ? pen.say("channels.all") : channels);
    }
    return card.close(text(Comments.above(dated)));
  }

  static String label(Dated dated) {
    return dated instanceof Event event ? event.getLabel() : ((Blackout) dated).getLabel();
  }

  private static String when(Dated dated, Pen pen) {
    if (dated.getYearly() != null) {
      return pen.say("when.yearly", pen.calendar().dayAndMonth(dated.getYearly().atYear(2024)));
    }
    if (dated.getOn() == null) {
      return "";
    }
    return dated.getUntil() == null
        ? pen.calendar().inFull(dated.getOn())
        : pen.period(dated.getOn(), dated.getUntil());
  }
}
