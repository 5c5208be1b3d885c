package org.ligne.dsl.ide.hover;

import static org.ligne.dsl.ide.hover.Markdown.text;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.query.Lines;

/** A channel with the policy that holds on it, and where each part of it comes from. */
final class ChannelCard implements Describer<Channel> {

  @Override
  public Class<Channel> type() {
    return Channel.class;
  }

  @Override
  public Card describe(Channel channel, Pen pen) {
    Card card = pen.card(channel).fact(pen.say("platform"), pen.link(channel.getPlatform()));
    card.fact(pen.say("account"), channel.getAccount() == null ? "" : text(channel.getAccount()));
    if (channel.getPoem() != null) {
      card.fact(pen.say("attention"), pen.say("poem." + channel.getPoem().name()));
    }
    card.fact(pen.say("languages"), languages(channel, pen));
    card.fact(pen.say("zone"), channel.getZone() == null ? "" : channel.getZone().getId());
    fact(card, pen, "cadence", channel.getCadences());
    fact(card, pen, "window", channel.getWindows());
    fact(card, pen, "quiet", channel.getQuiet());
    fact(card, pen, "gap", channel.getGaps());
    fact(card, pen, "cap", channel.getCaps());
    card.fact(pen.say("shares"), Pen.written(channel.getShares(), pen.say("shares.words")));
    card.fact(pen.say("holidays"), holidays(channel, pen));
    return card.fact(pen.say("audiences"), audiences(channel, pen));
  }

  /** What the channel says itself, else what holds without it. */
  private static void fact(Card card, Pen pen, String key, List<? extends EObject> statements) {
    String said = Pen.written(statements, pen.say(key + ".words"));
    String other = Markdown.italic(pen.say(key + ".default"));
    card.fact(pen.say(key), statements.isEmpty() ? other : said);
  }

  private static String languages(Channel channel, Pen pen) {
    String tags = Lines.languages(channel).stream().map(Objects::toString).collect(Pen.joining());
    boolean own = !channel.getLanguages().isEmpty();
    return own || tags.isEmpty() ? tags : tags + " " + fromLine(channel, pen);
  }

  private static String fromLine(Channel channel, Pen pen) {
    return channel.eContainer() instanceof Line line
        ? Markdown.italic(pen.say("from-line", pen.link(line)))
        : "";
  }

  private static String holidays(Channel channel, Pen pen) {
    boolean none = !(channel.eContainer() instanceof Line line) || line.getHolidays().isEmpty();
    if (channel.isOpenOnHolidays()) {
      return pen.say("holidays.open");
    }
    return none
        ? Markdown.italic(pen.say("holidays.none"))
        : pen.say("holidays.closed", String.join(", ", ((Line) channel.eContainer()).getHolidays()))
            + " "
            + fromLine(channel, pen);
  }

  private static String audiences(Channel channel, Pen pen) {
    return channel.eContainer() instanceof Line line
        ? pen.links(
            line.getAudiences().stream()
                .filter(
                    each -> each.getChannels().isEmpty() || each.getChannels().contains(channel))
                .toList())
        : "";
  }
}
