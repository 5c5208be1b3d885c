package org.ligne.planning.translate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ligne.model.common.NamedElement;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.query.Lines;
import org.ligne.model.query.Spending;
import org.ligne.model.schedule.Entry;
import org.ligne.planning.problem.Request;

/**
 * Requests for what is gone from the texts but was published or confirmed, so that it counts for
 * gaps, limits, shares, people, media and money.
 */
final class Leftovers {
  private final Ids ids;
  private final Holding holding;
  private final Set<Channel> used;
  private final Set<String> rested;

  /**
   * Makes requests.
   *
   * @param used the channels of the problem: what went out elsewhere is in nobody's way
   * @param rested ids of the media of the problem that need a rest
   */
  Leftovers(Ids ids, Holding holding, Set<Channel> used, Set<String> rested) {
    this.ids = ids;
    this.holding = holding;
    this.used = used;
    this.rested = rested;
  }

  /** The request, if the channel is still there and in use. */
  Optional<Request> of(Gone gone) {
    return named(gone.campaign().getLine().getChannels(), gone.entry().getChannel())
        .filter(used::contains)
        .map(channel -> request(gone, channel));
  }

  private Request request(Gone gone, Channel channel) {
    Line line = gone.campaign().getLine();
    Entry entry = gone.entry();
    String origin = entry.getCampaign() + "/" + entry.getPost();
    Integer number = entry.getOccurrence();
    Request request =
        new Request(
                entry.getId(),
                ids.of(channel),
                named(line.getPillars(), entry.getPillar()).map(Requests::pillar).orElse(null),
                named(Lines.people(line), entry.getOwner()).map(ids::of).orElse(null),
                1,
                holding.kept(entry).orElseThrow(),
                gone)
            .ofContent(number == null ? origin : origin + "/" + number)
            .from(origin)
            .showing(media(line, entry));
    return Spending.isPaidFrom(entry.getCost(), line)
        ? request.paidFrom(line.getName(), Spending.units(entry.getCost()))
        : request;
  }

  private Set<String> media(Line line, Entry entry) {
    return entry.getMedia().stream()
        .map(medium -> line.getName() + ":" + medium.getPath())
        .filter(rested::contains)
        .collect(Collectors.toSet());
  }

  private static <T extends NamedElement> Optional<T> named(List<T> all, String name) {
    return all.stream().filter(each -> each.getName().equals(name)).findFirst();
  }
}
