package org.ligne.benchmarks.plan;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.ligne.families.Family;
import org.ligne.planning.Progress;
import org.ligne.planning.Solution;
import org.ligne.planning.bound.Effort;
import org.ligne.planning.bound.Proof;
import org.ligne.planning.bound.Prover;
import org.ligne.planning.bound.Provers;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.Problem;

/**
 * What the solver says of a plan.
 *
 * @param bound points no plan exceeds; empty where nothing was proved
 * @param polished points of the better plan the solver made of it
 * @param seconds CPU-seconds it took
 */
record Bound(OptionalLong bound, long polished, double seconds) {
  private static final int SAMPLE = 10;
  private static final int NOWHERE = -1;

  /** A bound of a whole plan, after the solver has polished it. */
  static Bound thorough(Solution plan) {
    Optional<Prover> prover = prover();
    if (prover.isEmpty()) {
      return new Bound(OptionalLong.empty(), plan.points(), 0);
    }
    double start = Cpu.seconds();
    Problem problem = plan.problem();
    Map<String, Instant> moments = moments(plan);
    int[] slots = slots(problem, moments);
    Proof proof = prover.get().prove(problem, slots, Effort.THOROUGH, Progress.NONE);
    double seconds = Cpu.seconds() - start;
    long polished = Points.of(problem, proof.slots());
    return new Bound(proof.bound(), polished, seconds);
  }

  private static Optional<Prover> prover() {
    return Provers.prover().filter(prover -> prover.trouble().isEmpty());
  }

  /** How far a plan of the same problem may be from the best. */
  double gap(Solution plan) {
    return bound.isEmpty() ? Double.NaN : gap(plan.points(), bound.getAsLong());
  }

  /** How far the polished plan may be from the best. */
  double polishedGap() {
    return bound.isEmpty() ? Double.NaN : gap(polished, bound.getAsLong());
  }

  private static double gap(long points, long bound) {
    return (double) (bound - points) / bound;
  }

  /** The gap of a plan too large for the solver, on some channels, each as if it were alone. */
  static double sampledGap(Family family, Solution plan) {
    Optional<Prover> prover = prover();
    List<Channel> channels = plan.problem().channels();
    Map<String, Instant> moments = moments(plan);
    long points = 0;
    long bounds = 0;
    for (int i = 0; i < SAMPLE && prover.isPresent(); i++) {
      Problem alone = family.channelAlone(channels.get(i * channels.size() / SAMPLE).id());
      int[] slots = slots(alone, moments);
      Proof proof = prover.get().prove(alone, slots, Effort.NORMAL, Progress.NONE);
      if (proof.bound().isPresent()) {
        points += Points.of(alone, slots);
        bounds += proof.bound().getAsLong();
      }
    }
    return bounds == 0 ? Double.NaN : gap(points, bounds);
  }

  private static Map<String, Instant> moments(Solution plan) {
    return plan.placed().stream()
        .collect(Collectors.toMap(it -> it.entry().id(), it -> it.at().toInstant()));
  }

  private static int[] slots(Problem problem, Map<String, Instant> moments) {
    int[] slots = new int[problem.entries().size()];
    Arrays.setAll(
        slots,
        entry -> {
          Instant moment = moments.get(problem.entries().get(entry).id());
          return moment == null ? NOWHERE : problem.axis().ceiling(moment);
        });
    return slots;
  }
}
