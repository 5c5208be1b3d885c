package org.ligne.planning.cpsat;

import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.util.Domain;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.Content;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Link;
import org.ligne.planning.problem.Medium;
import org.ligne.planning.problem.Statement;

/** Orders, and distances in which two entries cannot be. What is kept has its place already. */
final class ClaimedDistances {
  private final Claims claims;

  ClaimedDistances(Claims claims) {
    this.claims = claims;
  }

  void write() {
    claims.problem().channels().forEach(this::gap);
    claims.problem().contents().forEach(this::stagger);
    claims.problem().media().forEach(this::rest);
    claims.problem().links().forEach(this::order);
  }

  private void gap(Channel channel) {
    List<Entry> own =
        claims.problem().entries().stream()
            .filter(entry -> entry.channel() == channel.index())
            .toList();
    apart(own, channel::firstAfterGap, channel.policy().gap().statement());
  }

  private void stagger(Content content) {
    if (content.stagger() != null) {
      apart(content.entries(), content::firstAfter, content.stagger().statement());
    }
  }

  /** Entries of one content may be near each other, so any two that may not are told alone. */
  private void rest(Medium medium) {
    List<Entry> all = medium.entries();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        Entry one = all.get(i);
        Entry other = all.get(j);
        if (one.content() == Entry.NONE || one.content() != other.content()) {
          apart(List.of(one, other), medium::firstAfter, medium.rest().statement());
        }
      }
    }
  }

  private void apart(List<Entry> entries, IntUnaryOperator reach, Statement statement) {
    List<Entry> free = claims.entries(entries);
    List<Entry> kept = entries.stream().filter(Entry::isKept).toList();
    if (!claims.claims(statement) || free.isEmpty() || free.size() + kept.size() < 2) {
      return;
    }
    long distance = claims.distance(reach);
    List<IntervalVar> spans = free.stream().map(it -> span(it, distance, statement)).toList();
    claims.solver().addNoOverlap(spans);
    if (!kept.isEmpty()) {
      Domain clear = claims.domain(slot -> kept.stream().noneMatch(it -> near(it, slot, reach)));
      free.forEach(entry -> claims.within(entry, clear, statement));
    }
  }

  private IntervalVar span(Entry entry, long distance, Statement statement) {
    return claims
        .solver()
        .newOptionalFixedSizeIntervalVar(
            claims.moment(entry), distance, claims.holds(statement), "");
  }

  private static boolean near(Entry kept, int slot, IntUnaryOperator reach) {
    int at = kept.first();
    return slot < at ? at < reach.applyAsInt(slot) : slot < reach.applyAsInt(at);
  }

  private void order(Link link) {
    Entry leader = claims.problem().entries().get(link.leader());
    Entry follower = claims.problem().entries().get(link.follower());
    if (!claims.claims(link.statement())) {
      return;
    }
    boolean leads = claims.moment(leader) != null;
    boolean follows = claims.moment(follower) != null;
    if (leads && follows) {
      LinearExpr after =
          LinearExpr.newBuilder()
              .add(claims.moment(leader))
              .add(claims.distance(link::firstForFollower))
              .build();
      claims
          .solver()
          .addGreaterOrEqual(claims.moment(follower), after)
          .onlyEnforceIf(claims.holds(link.statement()));
    } else if (follows && leader.isKept()) {
      Domain late = claims.domain(slot -> link.holds(leader.first(), slot));
      claims.within(follower, late, link.statement());
    } else if (leads && follower.isKept()) {
      Domain early = claims.domain(slot -> link.holds(slot, follower.first()));
      claims.within(leader, early, link.statement());
    }
  }
}
