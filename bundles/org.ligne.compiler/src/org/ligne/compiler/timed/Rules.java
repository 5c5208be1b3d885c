package org.ligne.compiler.timed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.ligne.model.campaign.Item;
import org.ligne.model.campaign.Placement;
import org.ligne.model.platform.Limit;
import org.ligne.platform.check.Judged;
import org.ligne.platform.force.LimitsInForce;

/**
 * Holds posts against the rules of their days. Days with the same rules are judged once, however
 * many occurrences of a series fall on them.
 */
final class Rules {
  private final LimitsInForce limits;
  private final Placement placement;
  private final Map<List<Limit>, List<Judged>> known = new HashMap<>();

  private Rules(Placement placement) {
    this.placement = placement;
    this.limits = LimitsInForce.of(placement);
  }

  /** The rules posts do not keep, those of the first post first. */
  static List<Breach> of(List<Timed> posts) {
    Map<Placement, Rules> rules = new HashMap<>();
    Map<Judged, List<Timed>> breaches = new LinkedHashMap<>();
    for (Timed post : posts) {
      rules.computeIfAbsent(post.publication().placement(), Rules::new).judged(post).stream()
          .filter(each -> concerns(each.finding().place(), post))
          .forEach(each -> breaches.computeIfAbsent(each, any -> new ArrayList<>()).add(post));
    }
    return breaches.entrySet().stream()
        .map(each -> new Breach(each.getKey().limit(), each.getValue(), each.getKey().finding()))
        .toList();
  }

  private List<Judged> judged(Timed post) {
    return known.computeIfAbsent(limits.on(post.day()), any -> Judged.of(placement, post.day()));
  }

  /** What is wrong with an item of a series concerns the occurrence with that item alone. */
  private static boolean concerns(EObject place, Timed post) {
    EObject element = place;
    while (element != null && !(element instanceof Item)) {
      element = element.eContainer();
    }
    return element == null || element == post.publication().item();
  }
}
