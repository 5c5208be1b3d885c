package org.ligne.planning.translate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.query.Contents;
import org.ligne.model.query.DateSpan;
import org.ligne.model.query.Lines;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.ProblemDraft;

/**
 * Makes one planning problem of the campaigns that follow a line. They share its channels and its
 * people, so gaps, limits and capacities hold across all of them; planned one by one, the last post
 * of a campaign and the first of the next could come too close.
 */
public final class CampaignProblem {
  private CampaignProblem() {}

  /**
   * The problem of campaigns. Requests have their {@link Publication} as source, statements the
   * model element that makes them.
   *
   * @param campaigns campaigns of one line, at least one and in any order, whose references are
   *     resolved and whose rules hold
   * @param holidays public holidays of the line's countries
   */
  public static Problem of(List<Campaign> campaigns, HolidayCalendar holidays) {
    Line line = campaigns.getFirst().getLine();
    ProblemDraft draft =
        new ProblemDraft(
            line.getZone(),
            bound(campaigns, DateSpan::first, Comparator.reverseOrder()),
            bound(campaigns, DateSpan::last, Comparator.naturalOrder()));
    Policies policies = new Policies(line, holidays);
    uses(campaigns).forEach((channel, periods) -> draft.add(policies.of(channel, periods)));
    Lines.people(line).forEach(person -> draft.add(Policies.of(person)));
    Requests requests = new Requests(line.getZone());
    for (Campaign campaign : campaigns) {
      Publications.of(campaign).forEach(each -> draft.add(requests.of(each)));
      Follows.of(campaign).forEach(draft::add);
    }
    return draft.build();
  }

  /** Tells the entries of one campaign from those of the others. */
  public static Predicate<Entry> isOf(Campaign campaign) {
    return entry -> ((Publication) entry.request().source()).campaign() == campaign;
  }

  private static LocalDate bound(
      List<Campaign> campaigns, Function<DateSpan, LocalDate> end, Comparator<LocalDate> order) {
    return campaigns.stream().map(Contents::period).map(end).max(order).orElseThrow();
  }

  /** The channels the campaigns publish on, each with the periods of those that do. */
  private static Map<Channel, Set<DateSpan>> uses(List<Campaign> campaigns) {
    Map<Channel, Set<DateSpan>> uses = new LinkedHashMap<>();
    for (Campaign campaign : campaigns) {
      for (Publication publication : Publications.of(campaign)) {
        uses.computeIfAbsent(publication.channel(), any -> new LinkedHashSet<>())
            .add(Contents.period(campaign));
      }
    }
    return uses;
  }
}
