package org.ligne.dsl.ide.hand;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.ide.fix.WorkspaceEdits;
import org.ligne.dsl.ide.hand.Outcome.Refusal;
import org.ligne.dsl.ide.hand.Outcome.Rewritten;
import org.ligne.dsl.ide.hand.Outcome.Warning;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.model.query.Contents;

/**
 * Turns wishes into edits of the texts of a project. It looks at the project and changes nothing;
 * nobody may change it meanwhile.
 */
public final class Rewriter {
  @Inject private Provider<Steps> steps;
  @Inject private NewPosts newPosts;
  @Inject private Foresight foresight;
  @Inject private Titles titles;
  @Inject private WorkspaceEdits protocol;
  @Inject private Spots spots;

  /**
   * The edits for some wishes, which are made together.
   *
   * @param files the files of the project
   * @param changes the wishes; one for each selected entry
   */
  public Outcome rewrite(ResourceSet files, List<Change> changes) {
    return new Operation(new Subjects(files)).run(changes);
  }

  /** The answer about a project that is not there, or not read yet. */
  Outcome noProject() {
    return new Refusal("", titles.of(new RefusedException("no-project")));
  }

  /** One operation: what it has come to so far. */
  private final class Operation {
    private final Subjects subjects;
    private final Steps plan = steps.get();
    private final List<Refusal> refused = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final Set<Content> changed = new LinkedHashSet<>();
    private final Map<Campaign, List<Step.Effect>> effects = new LinkedHashMap<>();
    private Edits edits = Edits.NONE;
    private Change first;
    private int done;

    Operation(Subjects subjects) {
      this.subjects = subjects;
    }

    Outcome run(List<Change> changes) {
      changes.stream()
          .filter(Change.NewPost.class::isInstance)
          .forEach(each -> attempt(each, List.of(each.entry()), () -> create(each)));
      jobs(changes).forEach(job -> attempt(job.change(), job.entries(), () -> make(job)));
      if (edits.isEmpty()) {
        return refused.isEmpty()
            ? refusal("", new RefusedException("nothing"))
            : refused.getFirst();
      }
      effects.forEach((campaign, each) -> warnings.addAll(foresight.of(campaign, each)));
      String title = titles.of(first, List.copyOf(changed), done);
      Optional<Spot> caret = changes.size() == 1 ? spots.after(first, edits) : Optional.empty();
      return new Rewritten(title, protocol.of(edits), warnings, refused, caret);
    }

    /** What is wished for several entries of one post is done at once. */
    private Collection<Job> jobs(List<Change> changes) {
      Map<List<Object>, Job> jobs = new LinkedHashMap<>();
      for (Change change : changes) {
        if (!(change instanceof Change.NewPost)) {
          attempt(
              change,
              List.of(change.entry()),
              () -> {
                Subject subject = subjects.of(change.entry());
                jobs.computeIfAbsent(
                        List.of(change.of(""), subject.content()),
                        any -> new Job(change, subject.content()))
                    .add(change.entry(), subject);
              });
        }
      }
      return jobs.values();
    }

    private void attempt(Change change, List<String> entries, Runnable work) {
      try {
        work.run();
      } catch (RefusedException e) {
        entries.forEach(entry -> refused.add(refusal(entry, e)));
      }
    }

    private Refusal refusal(String entry, RefusedException refusal) {
      return new Refusal(entry, titles.of(refusal));
    }

    private void create(Change change) {
      Campaign campaign = subjects.campaign(change.entry());
      Step step = newPosts.of(campaign, (Change.NewPost) change);
      take(change, campaign, step.effects().getFirst().content(), step, 1);
    }

    private void make(Job job) {
      Subject dragged = subjects.of(job.change().entry());
      Step step = plan.step(job, dragged);
      take(
          job.change(),
          Contents.campaign(job.content()),
          job.content(),
          step,
          job.entries().size());
      if (job.change() instanceof Change.Delete) {
        warnings.addAll(plan.losses(job));
      }
    }

    private void take(Change change, Campaign campaign, Content content, Step step, int entries) {
      if (step.edits().isEmpty()) {
        throw new RefusedException("no-change", content.getName());
      }
      if (!edits.fit(step.edits())) {
        throw new RefusedException("clash", content.getName());
      }
      edits = edits.and(step.edits());
      effects.computeIfAbsent(campaign, any -> new ArrayList<>()).addAll(step.effects());
      changed.add(content);
      first = first == null ? change : first;
      done += entries;
    }
  }
}
