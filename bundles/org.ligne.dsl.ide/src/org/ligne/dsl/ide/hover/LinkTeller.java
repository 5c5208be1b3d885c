package org.ligne.dsl.ide.hover;

import java.util.List;
import java.util.Optional;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Series;
import org.ligne.model.query.Occurrence;
import org.ligne.model.query.Recurrences;
import org.ligne.platform.sent.Tracking;

/** The link of a post tells what it becomes on each channel. */
final class LinkTeller implements Teller {

  @Override
  public Optional<Card> tell(Spot spot, Pen pen) {
    return spot.feature().equals("link") && spot.element() instanceof Content content
        ? Optional.ofNullable(content.getLink()).map(link -> card(content, link, pen))
        : Optional.empty();
  }

  private static Card card(Content content, String link, Pen pen) {
    Card card = pen.card(pen.say("link"), null).say(Markdown.text(link));
    return card.table(
            List.of(pen.say("channel"), pen.say("link.tracked")),
            content.getPlacements().stream()
                .filter(LinkTeller::isResolved)
                .map(placement -> row(placement, content, link, pen))
                .toList())
        .close(content instanceof Series ? pen.say("link.series") : "");
  }

  private static boolean isResolved(Placement placement) {
    return placement.getChannel() != null
        && !placement.getChannel().eIsProxy()
        && placement.getChannel().getPlatform() != null
        && !placement.getChannel().getPlatform().eIsProxy();
  }

  private static List<String> row(Placement placement, Content content, String link, Pen pen) {
    String tracked = Tracking.track(link, Tracking.parameters(placement, first(content)));
    return List.of(pen.link(placement.getChannel()), Markdown.code(tracked));
  }

  private static Occurrence first(Content content) {
    return content instanceof Series series
        ? Recurrences.of(series).stream().findFirst().orElse(null)
        : null;
  }
}
