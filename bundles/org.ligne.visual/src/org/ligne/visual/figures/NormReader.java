package org.ligne.visual.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.ligne.model.common.LabeledElement;
import org.ligne.model.line.Channel;
import org.ligne.model.line.ChannelShare;
import org.ligne.model.line.Line;
import org.ligne.model.line.Moment;
import org.ligne.model.line.Person;
import org.ligne.model.line.Pillar;
import org.ligne.model.query.Lines;
import org.ligne.planning.Solution;
import org.ligne.planning.problem.ChannelPolicy;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.Target;
import org.ligne.planning.translate.Publication;
import org.ligne.planning.translate.ShareBounds;
import org.ligne.visual.plan.Outlet;
import org.ligne.visual.plan.Theme;
import org.ligne.visual.words.Dates;

/** Reads what lines ask for off what was planned. */
final class NormReader {
  private final Map<String, Fact> facts = new LinkedHashMap<>();
  private final Map<String, Line> lines = new TreeMap<>();
  private final Map<String, LocalDate> starts = new TreeMap<>();
  private final Map<Channel, Pace> paces = new LinkedHashMap<>();
  private final List<Found> goals = new ArrayList<>();

  /** A goal with the channel it is asked of. */
  private record Found(Channel channel, Goal goal) {}

  void read(Solution plan) {
    Problem problem = plan.problem();
    Map<Integer, Channel> channels = new TreeMap<>();
    for (Entry entry : problem.entries()) {
      if (entry.request().source() instanceof Publication publication) {
        channels.putIfAbsent(entry.channel(), publication.channel());
        note(entry.id(), publication);
      }
    }
    channels.forEach(
        (number, channel) ->
            paces.putIfAbsent(channel, pace(channel, problem.channels().get(number).policy())));
    problem.targets().stream()
        .filter(target -> channels.containsKey(target.channel()))
        .forEach(target -> goal(channels.get(target.channel()), target));
  }

  private void note(String id, Publication publication) {
    Line line = publication.campaign().getLine();
    lines.putIfAbsent(line.getName(), line);
    LocalDate monday = Dates.monday(publication.campaign().getFrom());
    starts.merge(line.getName(), monday, (one, other) -> one.isBefore(other) ? one : other);
    Person owner = publication.content().getOwner();
    Pillar pillar = publication.content().getPillar();
    facts.put(
        id,
        new Fact(
            line.getName(),
            key(publication.channel()),
            owner == null ? "" : key(owner),
            pillar == null ? Moment.NONE : pillar.getMoment()));
  }

  private static String key(Channel channel) {
    return line(channel).getName() + "." + channel.getName();
  }

  /** A team without a name of its own is known by its line. */
  private static String key(Person person) {
    EObject team = person.eContainer();
    LabeledElement owner =
        (LabeledElement) (team.eContainer() instanceof Line own ? own : (EObject) team);
    return owner.getName() + "." + person.getName();
  }

  private static Line line(Channel channel) {
    return (Line) channel.eContainer();
  }

  private static String label(LabeledElement element) {
    return Objects.requireNonNullElse(element.getLabel(), element.getName());
  }

  private static Pace pace(Channel channel, ChannelPolicy policy) {
    Outlet outlet =
        new Outlet(
            channel.getName(),
            label(channel),
            channel.getPlatform().getName(),
            "",
            channel.getPoem(),
            Objects.requireNonNullElse(channel.getZone(), line(channel).getZone()));
    Integer most = policy.cadenceMaximum() == null ? null : policy.cadenceMaximum().count();
    return new Pace(key(channel), outlet, policy.cadence(), most);
  }

  private void goal(Channel channel, Target target) {
    EObject stated = ((EObject) target.mix().statement().source()).eContainer();
    Pillar pillar = stated instanceof ChannelShare own ? own.getPillar() : (Pillar) stated;
    Bounds bounds = new Bounds(target.mix().least(), target.mix().most());
    goals.add(
        new Found(
            channel,
            goal(key(channel), pillar, bounds, target.mix().weeks(), target.mix().start())));
  }

  private static Goal goal(
      String channel, Pillar pillar, Bounds bounds, int weeks, LocalDate start) {
    Line line = (Line) pillar.eContainer();
    Theme theme = new Theme(pillar.getName(), label(pillar), line.getPillars().indexOf(pillar));
    return new Goal(channel, line.getName() + "." + pillar.getName(), theme, bounds, weeks, start);
  }

  Norms norms() {
    Comparator<Channel> order =
        Comparator.<Channel, String>comparing(each -> line(each).getName())
            .thenComparing(each -> line(each).getChannels().indexOf(each));
    Comparator<Found> reading =
        Comparator.comparing(Found::channel, order)
            .thenComparing(each -> each.goal().theme().number());
    return new Norms(
        facts,
        goals.stream().sorted(reading).map(Found::goal).toList(),
        lines.values().stream().flatMap(line -> shares(line).stream()).toList(),
        paces.keySet().stream().sorted(order).map(paces::get).toList(),
        workers());
  }

  private List<Goal> shares(Line line) {
    return line.getPillars().stream()
        .filter(pillar -> pillar.getShare() != null)
        .map(
            pillar -> {
              ShareBounds bounds = ShareBounds.of(pillar.getShare());
              return goal(
                  "",
                  pillar,
                  new Bounds(bounds.least(), bounds.most()),
                  bounds.weeks(),
                  starts.get(line.getName()));
            })
        .toList();
  }

  private List<Worker> workers() {
    Map<String, Worker> all = new LinkedHashMap<>();
    for (Line line : lines.values()) {
      for (Person each : Lines.people(line)) {
        all.putIfAbsent(key(each), new Worker(key(each), label(each), each.getCapacity()));
      }
    }
    return List.copyOf(all.values());
  }
}
