package org.ligne.dsl.ide.hand;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Insertion;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.model.campaign.CampaignFactory;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Move;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Series;
import org.ligne.model.line.Channel;
import org.ligne.model.query.Moves;
import org.ligne.model.query.Occurrence;

/** Writes the times of occurrences of one series: one {@code move} each, or one for a channel. */
final class SeriesTimes {
  private final Series series;
  private final IValueConverterService spelling;
  private final List<String> fresh = new ArrayList<>();
  private Step step = Step.NONE;

  SeriesTimes(Series series, IValueConverterService spelling) {
    this.series = series;
    this.spelling = spelling;
  }

  /** An occurrence at other times on some channels. */
  void place(Occurrence occurrence, Map<Placement, When> targets) {
    List<Placement> sharing = sharing(occurrence);
    Set<When> shared = new LinkedHashSet<>();
    sharing.stream().filter(targets::containsKey).map(targets::get).forEach(shared::add);
    boolean together = shared.size() == 1 && targets.keySet().containsAll(sharing);
    if (together) {
      Move general = Moves.of(sharing.getFirst(), occurrence);
      move(general, null, occurrence.day(), shared.iterator().next());
    }
    Set<Channel> done = new HashSet<>();
    for (var target : targets.entrySet()) {
      Channel channel = target.getKey().getChannel();
      if (!(together && sharing.contains(target.getKey())) && done.add(channel)) {
        move(own(occurrence, channel), channel, occurrence.day(), target.getValue());
      }
    }
  }

  /** The channels that follow the rhythm, or the move for all. */
  private List<Placement> sharing(Occurrence occurrence) {
    return series.getPlacements().stream()
        .filter(each -> own(occurrence, each.getChannel()) == null)
        .toList();
  }

  private Move own(Occurrence occurrence, Channel channel) {
    Move found = Moves.of(series, channel, occurrence.day());
    return found == null || found.getChannels().isEmpty() ? null : found;
  }

  private void move(Move old, Channel channel, LocalDate day, When to) {
    boolean rhythm = to.equals(new When(day, series.getAt()));
    boolean plain = rhythm && (channel == null || general(day) == null);
    if (old != null && old.getChannels().size() > 1) {
      leave(old, channel);
    }
    if (old == null || old.getChannels().size() > 1) {
      if (!plain) {
        add(channel, day, to);
      }
    } else if (plain) {
      drop(old);
    } else {
      rewrite(old, to);
    }
  }

  private Move general(LocalDate day) {
    return Moves.of(series, null, day);
  }

  private void add(Channel channel, LocalDate day, When to) {
    String name =
        channel == null ? "" : " for " + spelling.toString(channel.getName(), "QualifiedName");
    LocalTime hour = Objects.equals(to.time(), series.getAt()) ? null : to.time();
    String words = hour == null ? "" : " " + When.words(hour);
    fresh.add("move " + day + name + " to " + to.day() + words);
    step = step.and(Step.of(series, Edits.NONE, copy -> moves(copy).add(made(channel, day, to))));
  }

  private static Move made(Channel channel, LocalDate day, When to) {
    Move move = CampaignFactory.eINSTANCE.createMove();
    move.setDay(day);
    if (channel != null) {
      move.getChannels().add(channel);
    }
    move.setTo(to.day());
    move.setAt(to.time());
    return move;
  }

  /** In the model, a move of no day moves nothing; those behind it keep their places. */
  private void drop(Move old) {
    int position = series.getMoves().indexOf(old);
    step =
        step.and(
            Step.of(
                series,
                Removal.element(old),
                copy -> {
                  moves(copy).get(position).setDay(null);
                  moves(copy).get(position).setTo(null);
                }));
  }

  private void leave(Move old, Channel channel) {
    int index = old.getChannels().indexOf(channel);
    int position = series.getMoves().indexOf(old);
    INode node = Page.node(old, Literals.MOVE__CHANNELS, index);
    Edits edits = Removal.member(Page.of(series), node);
    step =
        step.and(
            Step.of(
                series, edits, copy -> moves(copy).get(position).getChannels().remove(channel)));
  }

  private void rewrite(Move old, When to) {
    Page page = Page.of(series);
    INode day = Page.node(old, Literals.MOVE__TO);
    INode hour = Page.node(old, Literals.MOVE__AT);
    Edits edits = PostTimes.word(page, day, to.day().toString());
    if (hour != null && to.time() != null) {
      edits = edits.and(PostTimes.word(page, hour, When.words(to.time())));
    } else if (to.time() != null && !to.time().equals(series.getAt())) {
      edits = edits.and(page.insert(day.getEndOffset(), " " + When.words(to.time())));
    }
    int position = series.getMoves().indexOf(old);
    step =
        step.and(
            Step.of(
                series,
                edits,
                copy -> {
                  moves(copy).get(position).setTo(to.day());
                  moves(copy).get(position).setAt(to.time());
                }));
  }

  /** Some channels of an occurrence back in the rhythm of the series. */
  void release(Occurrence occurrence, Collection<Placement> selected) {
    Set<Move> moves = new LinkedHashSet<>();
    selected.forEach(each -> moves.add(Moves.of(each, occurrence)));
    moves.remove(null);
    if (moves.isEmpty()) {
      String key = series.getAt() == null ? "floating" : "series-hour";
      throw new RefusedException(key, series.getName());
    }
    for (Move move : moves) {
      release(move, occurrence, selected);
    }
  }

  private void release(Move move, Occurrence occurrence, Collection<Placement> selected) {
    List<Placement> moved =
        series.getPlacements().stream().filter(each -> Moves.of(each, occurrence) == move).toList();
    if (selected.containsAll(moved)) {
      drop(move);
    } else if (move.getChannels().isEmpty()) {
      When rhythm = new When(occurrence.day(), series.getAt());
      moved.stream()
          .filter(selected::contains)
          .forEach(each -> add(each.getChannel(), occurrence.day(), rhythm));
    } else {
      moved.stream().filter(selected::contains).forEach(each -> leave(move, each.getChannel()));
    }
  }

  /** All that was done, with the new statements behind the old ones. */
  Step step() {
    Edits added =
        fresh.isEmpty()
            ? Edits.NONE
            : Insertion.into(
                series,
                String.join("\n", fresh),
                Literals.CONTENT__PLACEMENTS,
                Literals.SERIES__AT,
                Literals.SERIES__SKIP,
                Literals.SERIES__MOVES);
    return step.and(new Step(added, List.of()));
  }

  private static List<Move> moves(Content copy) {
    return ((Series) copy).getMoves();
  }
}
