package org.ligne.planning.translate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Move;
import org.ligne.model.campaign.Phase;
import org.ligne.model.campaign.Post;
import org.ligne.model.campaign.Series;
import org.ligne.model.line.Line;
import org.ligne.model.line.Pillar;
import org.ligne.model.query.Contents;
import org.ligne.model.query.DateSpan;
import org.ligne.model.query.Moves;
import org.ligne.model.query.Spending;
import org.ligne.model.value.Money;
import org.ligne.planning.problem.Request;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;
import org.ligne.planning.problem.Wish;

/** When the entries of a campaign are to be published. */
final class Requests {
  private final Line line;
  private final ZoneId zone;
  private final Ids ids;

  Requests(Line line, Ids ids) {
    this.line = line;
    this.zone = line.getZone();
    this.ids = ids;
  }

  Request of(Publication publication) {
    Content content = publication.content();
    Request request =
        new Request(
                publication.id(),
                ids.of(publication.channel()),
                content.getPillar() == null ? null : pillar(content.getPillar()),
                content.getOwner() == null ? null : ids.of(content.getOwner()),
                content.getWeight() == null ? 1 : content.getWeight(),
                wish(publication),
                publication)
            .ofContent(publication.contentId())
            .from(publication.originId())
            .showing(Rests.ids(publication));
    Money cost = publication.placement().getCost();
    return Spending.isPaidFrom(cost, line)
        ? request.paidFrom(line.getName(), Spending.units(cost))
        : request;
  }

  /** Pillars of several lines may have one name and stay different. */
  static String pillar(Pillar pillar) {
    return pillar.eContainer() instanceof Line owner
        ? owner.getName() + "." + pillar.getName()
        : pillar.getName();
  }

  private Wish wish(Publication publication) {
    LocalDateTime fixed = fixed(publication);
    if (fixed != null) {
      String text = "at " + fixed.toLocalDate() + " " + fixed.toLocalTime();
      return new Wish.At(
          fixed.atZone(zone).toInstant(), statement(StatementKind.FIXED_TIME, text, publication));
    }
    if (publication.occurrence() != null) {
      LocalDate day = Moves.day(publication.placement(), publication.occurrence());
      return within(new DateSpan(day, day), recurrence(publication));
    }
    return within(Contents.period(publication.content()), period(publication.content()));
  }

  /** The pinned local time, on this channel or in general, or null. */
  static LocalDateTime fixed(Publication publication) {
    if (publication.placement().getAt() != null) {
      return publication.placement().getAt();
    }
    return switch (publication.content()) {
      case Post post -> post.getAt();
      case Series series -> Moves.time(publication.placement(), publication.occurrence());
      default -> null;
    };
  }

  private static Statement statement(StatementKind kind, String text, Publication publication) {
    if (publication.placement().getAt() != null) {
      return new Statement(kind, text, publication.placement());
    }
    Move move = move(publication);
    return new Statement(kind, text, move == null ? publication.content() : move);
  }

  private static Statement recurrence(Publication publication) {
    Move move = move(publication);
    LocalDate day = publication.occurrence().day();
    return move == null
        ? new Statement(
            StatementKind.OCCURRENCE,
            "every " + Phrases.day(day.getDayOfWeek()) + ", on " + day,
            publication.content())
        : new Statement(StatementKind.OCCURRENCE, "move " + day + " to " + move.getTo(), move);
  }

  private static Move move(Publication publication) {
    return publication.occurrence() == null
        ? null
        : Moves.of(publication.placement(), publication.occurrence());
  }

  private static Statement period(Content content) {
    Phase phase = content.getPhase();
    if (phase != null) {
      return new Statement(StatementKind.PHASE, Phrases.of(phase), phase);
    }
    Campaign campaign = Contents.campaign(content);
    String text = "from " + Phrases.period(campaign.getFrom(), campaign.getTo());
    return new Statement(StatementKind.CAMPAIGN_PERIOD, text, campaign);
  }

  private Wish within(DateSpan span, Statement statement) {
    return new Wish.Within(
        span.first().atStartOfDay(zone).toInstant(),
        span.last().plusDays(1).atStartOfDay(zone).toInstant(),
        statement);
  }
}
