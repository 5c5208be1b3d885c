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
import org.ligne.planning.Progress;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.ProblemDraft;

/**
 * Makes one planning problem of campaigns that can get in each other's way: those of one line share
 * its channels and people, those of lines with a common team its people. Planned one by one, the
 * last post of a campaign and the first of the next could come too close.
 *
 * <p>What holds between channels of several lines, such as the capacity of a person, counts in days
 * of the zone of the line whose name comes first.
 */
public final class CampaignProblem {
  private final List<Campaign> campaigns;
  private final List<Line> lines;
  private final Function<Line, Surroundings> surroundings;
  private final Past past;
  private final Ids ids;
  private final ProblemDraft draft;

  private CampaignProblem(
      List<Campaign> campaigns, Function<Line, Surroundings> surroundings, Past past) {
    this.campaigns = campaigns;
    this.surroundings = surroundings;
    this.past = past;
    lines =
        campaigns.stream()
            .map(Campaign::getLine)
            .distinct()
            .sorted(Comparator.comparing(Line::getName))
            .toList();
    ids = new Ids(lines);
    draft =
        new ProblemDraft(
            lines.getFirst().getZone(),
            bound(DateSpan::first, Comparator.reverseOrder()),
            bound(DateSpan::last, Comparator.naturalOrder()));
  }

  /**
   * The problem of campaigns. Requests have their {@link Publication} as source, statements the
   * model element that makes them.
   *
   * @param campaigns campaigns, at least one and in any order, whose references are resolved and
   *     whose rules hold
   * @param surroundings what each of their lines names but does not hold
   */
  public static Problem of(List<Campaign> campaigns, Function<Line, Surroundings> surroundings) {
    return of(campaigns, surroundings, Past.NONE);
  }

  /**
   * The problem of campaigns that were planned before. Entries of the last plan that are gone from
   * the texts, but were published or confirmed, have a {@link Gone} as source.
   *
   * @param past the last plan, and the moment
   */
  public static Problem of(
      List<Campaign> campaigns, Function<Line, Surroundings> surroundings, Past past) {
    return of(campaigns, surroundings, past, Progress.NONE);
  }

  /**
   * The problem of campaigns that were planned before, unless that takes too long for somebody.
   *
   * @param progress whether to stop
   * @throws java.util.concurrent.CancellationException if the progress says so
   */
  public static Problem of(
      List<Campaign> campaigns,
      Function<Line, Surroundings> surroundings,
      Past past,
      Progress progress) {
    return new CampaignProblem(campaigns, surroundings, past).problem(progress);
  }

  /** Tells the entries of one campaign from those of the others, and from what is gone. */
  public static Predicate<Entry> isOf(Campaign campaign) {
    return entry ->
        entry.request().source() instanceof Publication publication
            && publication.campaign() == campaign;
  }

  private Problem problem(Progress progress) {
    Map<Channel, Set<DateSpan>> uses = uses();
    for (Line line : lines) {
      progress.checkpoint();
      Policies policies =
          new Policies(line, surroundings.apply(line), ids, past.earliest(campaigns));
      uses.forEach(
          (channel, periods) -> {
            if (channel.eContainer() == line) {
              draft.add(policies.of(channel, periods));
            }
          });
    }
    lines.stream().map(Lines::people).flatMap(List::stream).distinct().forEach(this::addOwner);
    Holding holding = new Holding(past);
    for (Campaign campaign : campaigns) {
      progress.checkpoint();
      Requests requests = new Requests(campaign.getLine(), ids);
      Publications.of(campaign).forEach(each -> draft.add(holding.hold(requests.of(each), each)));
      Follows.of(campaign).forEach(draft::add);
    }
    progress.checkpoint();
    new Staggers(draft).add(campaigns);
    Set<String> rested = new Rests(draft).add(campaigns);
    Leftovers leftovers = new Leftovers(ids, holding, uses.keySet(), rested);
    campaigns.stream()
        .flatMap(campaign -> past.gone(campaign).stream())
        .flatMap(gone -> leftovers.of(gone).stream())
        .forEach(draft::add);
    progress.checkpoint();
    new Purses(draft).add(campaigns);
    new Mixes(draft, ids).add(campaigns);
    return draft.build(progress::isCancelled);
  }

  private void addOwner(org.ligne.model.line.Person person) {
    draft.add(Policies.of(person, ids));
  }

  private LocalDate bound(Function<DateSpan, LocalDate> end, Comparator<LocalDate> order) {
    return campaigns.stream().map(Contents::period).map(end).max(order).orElseThrow();
  }

  /** The channels the campaigns publish on, each with the periods of those that do. */
  private Map<Channel, Set<DateSpan>> uses() {
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
