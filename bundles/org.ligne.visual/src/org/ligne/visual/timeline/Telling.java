package org.ligne.visual.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ligne.visual.draw.Box;
import org.ligne.visual.plan.Card;
import org.ligne.visual.plan.Following;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.scene.Element;

/**
 * What the entries of a plan are called. It does not change when one looks closer, and is put into
 * words once only. Any thread.
 */
final class Telling {
  private final org.ligne.visual.calendar.Telling calendar;
  private final Wording wording;
  private final Map<String, String> leaders = new HashMap<>();
  private final Map<String, Element> told = new ConcurrentHashMap<>();

  Telling(Plan plan, Wording wording) {
    this.calendar = new org.ligne.visual.calendar.Telling(plan);
    this.wording = wording;
    Map<String, String> titles = new HashMap<>();
    plan.cards().forEach(each -> titles.put(each.topic().origin(), each.topic().title()));
    plan.followings().forEach(each -> note(each, titles));
  }

  private void note(Following following, Map<String, String> titles) {
    String origin = following.campaign() + "/" + following.leader();
    String leader = titles.getOrDefault(origin, following.leader());
    String line =
        following.distance().isEmpty()
            ? wording.say("after", leader)
            : wording.say("after.distance", leader, following.distance());
    following.followers().forEach(id -> leaders.merge(id, line, (a, b) -> a + "\n" + b));
  }

  Element card(Card card, Box box) {
    Element known = told.computeIfAbsent(card.id(), any -> tell(card, box));
    return new Element(known.id(), known.kind(), box, known.name(), known.tip());
  }

  private Element tell(Card card, Box box) {
    Element plain = calendar.card(card, box);
    String after = leaders.get(card.id());
    if (after == null) {
      return plain;
    }
    List<String> lines = new ArrayList<>(List.of(plain.tip().split("\n")));
    lines.add(Math.min(2, lines.size()), after);
    return new Element(plain.id(), plain.kind(), box, plain.name(), String.join("\n", lines));
  }

  Element cluster(List<Card> cards, Box box) {
    return wording.cluster(cards, box);
  }

  Wording wording() {
    return wording;
  }
}
