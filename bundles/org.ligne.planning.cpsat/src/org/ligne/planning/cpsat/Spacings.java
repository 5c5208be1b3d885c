package org.ligne.planning.cpsat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.Content;
import org.ligne.planning.problem.Problem;

/**
 * The least distances: on a channel, between the entries of a content, between those that show a
 * medium. Offers that lie in one span exclude each other.
 */
final class Spacings implements Model.Part {
  static final Comparator<Offer> BY_SLOT =
      Comparator.comparingInt(Offer::first).thenComparingInt(offer -> offer.entry().index());

  @Override
  public void write(Model model) {
    Problem problem = model.frame().problem();
    for (Channel channel : model.frame().channels()) {
      spans(model.on(channel), channel::firstAfterGap)
          .forEach(span -> model.solver().addAtMostOne(Model.literals(span)));
    }
    for (Content content : problem.contents()) {
      if (content.stagger() != null) {
        spans(model.offers().to(content.entries()), content::firstAfter)
            .forEach(span -> model.solver().addAtMostOne(Model.literals(span)));
      }
    }
    problem.media().forEach(medium -> new Rests(medium).write(model));
  }

  /** The greatest sets of offers that lie in a span which begins at one of them. */
  static List<List<Offer>> spans(List<Offer> offers, IntUnaryOperator reach) {
    List<Offer> sorted = offers.stream().sorted(BY_SLOT).toList();
    List<List<Offer>> spans = new ArrayList<>();
    int covered = 0;
    for (int i = 0; i < sorted.size(); i++) {
      int from = sorted.get(i).first();
      if (i > 0 && sorted.get(i - 1).first() == from) {
        continue;
      }
      int end = reach.applyAsInt(from);
      List<Offer> inside = inside(sorted, i, end);
      int already = covered;
      if (inside.size() > 1 && inside.stream().anyMatch(offer -> offer.last() >= already)) {
        spans.add(inside);
      }
      covered = Math.max(covered, end);
    }
    return spans;
  }

  private static List<Offer> inside(List<Offer> sorted, int start, int end) {
    List<Offer> inside = new ArrayList<>();
    for (int i = start; i < sorted.size() && sorted.get(i).first() < end; i++) {
      if (sorted.get(i).last() < end) {
        inside.add(sorted.get(i));
      }
    }
    return inside;
  }
}
