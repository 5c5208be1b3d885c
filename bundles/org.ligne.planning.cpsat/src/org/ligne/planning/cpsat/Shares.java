package org.ligne.planning.cpsat;

import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ligne.planning.constraint.Prices;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Mix;
import org.ligne.planning.problem.Target;

/**
 * Deviations from the wished shares of pillars, in hundredths of an entry, a part counting as a
 * whole one.
 */
final class Shares implements Model.Part {
  private static final int HUNDREDTH = Mix.WHOLE / 100;

  @Override
  public void write(Model model) {
    for (Target target : model.frame().problem().targets()) {
      Channel channel = model.frame().problem().channels().get(target.channel());
      if (model.frame().channels().contains(channel)) {
        write(target, channel, model);
      }
    }
  }

  private static void write(Target target, Channel channel, Model model) {
    Map<Integer, List<Offer>> runs =
        Offers.by(offer -> target.run(channel.calendar().week(offer.first())), model.on(channel));
    Map<Integer, List<Entry>> staying = model.frame().staying(channel, target);
    Set<Integer> used = new TreeSet<>(runs.keySet());
    used.addAll(staying.keySet());
    for (int run : used) {
      List<Offer> offers = runs.getOrDefault(run, List.of());
      List<Entry> fixed = staying.getOrDefault(run, List.of());
      IntVar outside = model.solver().newIntVar(0, 100L * (offers.size() + fixed.size()), "");
      limit(target, target.mix().most(), 1, offers, fixed, outside, model);
      limit(target, target.mix().least(), -1, offers, fixed, outside, model);
      model.charge(outside, Prices.SHARE);
    }
  }

  /** What a pillar has beyond a share, or with the sign turned what it lacks. */
  private static void limit(
      Target target,
      int share,
      int sign,
      List<Offer> offers,
      List<Entry> staying,
      IntVar outside,
      Model model) {
    LinearExprBuilder excess = LinearExpr.newBuilder().addTerm(outside, -HUNDREDTH);
    for (Offer offer : offers) {
      excess.addTerm(offer.taken(), sign * part(offer.entry(), target, share));
    }
    for (Entry entry : staying) {
      excess.add(sign * part(entry, target, share));
    }
    model.solver().addLessOrEqual(excess, 0);
  }

  private static long part(Entry entry, Target target, int share) {
    boolean own = entry.pillar() == target.pillar() && entry.pillar() != Entry.NONE;
    return (own ? Mix.WHOLE : 0) - share;
  }
}
