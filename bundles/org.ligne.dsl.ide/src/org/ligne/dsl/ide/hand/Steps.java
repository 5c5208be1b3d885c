package org.ligne.dsl.ide.hand;

import com.google.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.ligne.dsl.ide.hand.Outcome.Warning;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Post;
import org.ligne.model.campaign.Series;
import org.ligne.model.diagnostic.Severity;
import org.ligne.model.query.Occurrence;

/** Finds the smallest step for each kind of wish. It serves one request. */
final class Steps {
  @Inject private Present present;
  @Inject private IValueConverterService spelling;
  @Inject private Titles titles;

  /**
   * The step for a wish.
   *
   * @param dragged the entry the wish names
   * @throws RefusedException if it cannot be done
   */
  Step step(Job job, Subject dragged) {
    Content content = job.content();
    Headers headers = new Headers(content, spelling);
    Statements statements = new Statements(content, spelling);
    return switch (job.change()) {
      case Change.Move move -> placed(job, dragged);
      case Change.MoveToDay move -> placed(job, dragged);
      case Change.Shift shift -> placed(job, dragged);
      case Change.Pin pin -> placed(job, dragged);
      case Change.Unpin unpin -> unpinned(job);
      case Change.Hold hold -> new Tray(content, spelling).hold(job);
      case Change.Release release -> released(job);
      case Change.Delete delete -> deleted(job);
      case Change.Duplicate copy -> new Copies(content).copy();
      case Change.Assign assign -> headers.owner(assign.person());
      case Change.SetPillar pillar -> headers.pillar(pillar.pillar());
      case Change.SetPhase phase -> headers.phase(phase.phase());
      case Change.SetWeight weight -> statements.weight(weight.weight());
      case Change.Approve approve -> statements.approve(approve.person(), approve.on());
      case Change.AddChannel add -> statements.add(add.channel());
      case Change.NewPost post -> throw new IllegalArgumentException("not about an entry: " + post);
    };
  }

  private Step placed(Job job, Subject dragged) {
    if (job.content() instanceof Post post) {
      return PostTimes.place(post, targets(job, null, job.placements(), dragged));
    }
    SeriesTimes times = new SeriesTimes(job.series(), spelling);
    job.places()
        .forEach(
            (occurrence, places) ->
                times.place(occurrence, targets(job, occurrence, places, dragged)));
    return times.step();
  }

  private Map<Placement, When> targets(
      Job job, Occurrence occurrence, Collection<Placement> places, Subject dragged) {
    boolean named = places.contains(dragged.placement());
    if (places.isEmpty()) {
      throw new RefusedException("no-channel", job.content().getName());
    }
    Placement handle = named ? dragged.placement() : places.iterator().next();
    return new Targets(job.content(), occurrence, present).of(job.change(), places, handle);
  }

  private Step unpinned(Job job) {
    if (job.content() instanceof Post post) {
      return PostTimes.release(post, job.placements());
    }
    SeriesTimes times = new SeriesTimes(job.series(), spelling);
    job.places().forEach(times::release);
    return times.step();
  }

  private Step released(Job job) {
    Step step = new Tray(job.content(), spelling).release(job);
    if (step.edits().isEmpty()) {
      throw new RefusedException("not-held", job.content().getName());
    }
    return step;
  }

  private Step deleted(Job job) {
    boolean series = !job.places().containsKey(null);
    if (series && !job.isWhole()) {
      throw new RefusedException("skip-one-channel", job.content().getName());
    }
    if (series) {
      return Deletion.skip((Series) job.content(), job.places().keySet());
    }
    Deletion deletion = new Deletion(job.content());
    return job.isWhole() ? deletion.whole() : deletion.channels(job.placements());
  }

  /** What else goes, or moves on, when something is deleted. */
  List<Warning> losses(Job job) {
    if (!job.places().containsKey(null)) {
      boolean items = !((Series) job.content()).getItems().isEmpty();
      return items ? List.of(warning("item-moves-on", job.content().getName())) : List.of();
    }
    return job.isWhole()
        ? new Deletion(job.content())
            .goesToo().stream().map(words -> warning("goes-too", words)).toList()
        : List.of();
  }

  private Warning warning(String key, Object argument) {
    return new Warning(Severity.WARNING, key, titles.get(key, argument));
  }
}
