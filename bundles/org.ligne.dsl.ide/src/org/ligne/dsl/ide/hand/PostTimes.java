package org.ligne.dsl.ide.hand;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Insertion;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.edit.Written;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Post;

/** Writes the times of posts: {@code at} where all channels share one, else {@code pinned at}. */
final class PostTimes {
  private PostTimes() {}

  /** Some channels at other times. */
  static Step place(Post post, Map<Placement, When> targets) {
    List<Placement> sharing =
        post.getPlacements().stream().filter(each -> each.getAt() == null).toList();
    Set<LocalDateTime> shared =
        sharing.stream()
            .filter(targets::containsKey)
            .map(each -> targets.get(each).exact())
            .collect(Collectors.toSet());
    boolean together = shared.size() == 1 && targets.keySet().containsAll(sharing);
    Step step = together ? at(post, shared.iterator().next()) : Step.NONE;
    for (var target : targets.entrySet()) {
      if (!together || target.getKey().getAt() != null) {
        step = step.and(pin(post, target.getKey(), target.getValue().exact()));
      }
    }
    return step;
  }

  private static Step at(Post post, LocalDateTime to) {
    Edits edits =
        post.getAt() == null
            ? Insertion.into(post, "at " + When.words(to), Literals.CONTENT__PLACEMENTS)
            : rewritten(post, Literals.POST__AT, to);
    return Step.of(post, edits, copy -> ((Post) copy).setAt(to));
  }

  private static Step pin(Post post, Placement placement, LocalDateTime to) {
    int index = post.getPlacements().indexOf(placement);
    Edits edits =
        placement.getAt() == null
            ? Page.of(post).insert(placeOfPin(placement), " pinned at " + When.words(to))
            : rewritten(placement, Literals.PLACEMENT__AT, to);
    return Step.of(post, edits, copy -> copy.getPlacements().get(index).setAt(to));
  }

  /** Behind the channel and its format, before what it costs. */
  private static int placeOfPin(Placement placement) {
    INode format = Page.node(placement, Literals.PLACEMENT__FORMAT);
    INode channel = Page.node(placement, Literals.PLACEMENT__CHANNEL);
    return (format == null ? channel : format).getEndOffset();
  }

  /** Only what differs is written anew: the date, the hour, or both. */
  private static Edits rewritten(EObject place, EAttribute feature, LocalDateTime to) {
    Page page = Page.of(place);
    List<ILeafNode> words = Written.words(Page.node(place, feature));
    return word(page, words.getFirst(), to.toLocalDate().toString())
        .and(word(page, words.getLast(), When.words(to.toLocalTime())));
  }

  /** A word in place of another, unless it stands there already. */
  static Edits word(Page page, INode old, String word) {
    return old.getText().equals(word) ? Edits.NONE : page.replace(old, word);
  }

  /**
   * Some channels without a fixed time; those that stay fixed by {@code at} get it as their own.
   */
  static Step release(Post post, Collection<Placement> selected) {
    Step step = Step.NONE;
    for (Placement each : selected) {
      step = each.getAt() == null ? step : step.and(unpin(post, each));
    }
    boolean byAt = post.getAt() != null && selected.stream().anyMatch(each -> each.getAt() == null);
    step = byAt ? step.and(spread(post, new HashSet<>(selected))) : step;
    if (step.edits().isEmpty()) {
      throw new RefusedException("floating", post.getName());
    }
    return step;
  }

  private static Step unpin(Post post, Placement placement) {
    int index = post.getPlacements().indexOf(placement);
    Edits edits = Removal.clause(placement, Literals.PLACEMENT__AT);
    return Step.of(post, edits, copy -> copy.getPlacements().get(index).setAt(null));
  }

  private static Step spread(Post post, Set<Placement> released) {
    LocalDateTime at = post.getAt();
    Edits without = Removal.clause(post, Literals.POST__AT);
    Step step = Step.of(post, without, copy -> ((Post) copy).setAt(null));
    for (Placement each : post.getPlacements()) {
      boolean stays = each.getAt() == null && !released.contains(each);
      step = stays ? step.and(pin(post, each, at)) : step;
    }
    return step;
  }
}
