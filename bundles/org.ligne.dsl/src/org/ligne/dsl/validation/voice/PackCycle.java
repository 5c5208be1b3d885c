package org.ligne.dsl.validation.voice;

import static org.ligne.dsl.validation.StructureCode.PACK_CYCLE;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ligne.dsl.validation.support.Known;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.LinePackage;
import org.ligne.model.line.Pack;
import org.ligne.model.line.PackUse;

/** A pack does not use itself, directly or through the packs it uses. */
final class PackCycle implements Rule<PackUse> {
  @Override
  public Class<PackUse> type() {
    return PackUse.class;
  }

  @Override
  public void check(PackUse use, Findings out) {
    if (!(use.eContainer() instanceof Pack pack) || !Known.is(use.getPack())) {
      return;
    }
    List<String> way = way(use.getPack(), pack);
    if (!way.isEmpty()) {
      String words = Known.name(pack) + " → " + String.join(" → ", way);
      out.add(Finding.at(use, LinePackage.Literals.PACK_USE__PACK, PACK_CYCLE, words));
    }
  }

  /** The names on the shortest way from one pack to another, both included; empty without one. */
  private static List<String> way(Pack from, Pack to) {
    Map<Pack, Pack> cameFrom = new LinkedHashMap<>();
    cameFrom.put(from, null);
    Deque<Pack> queue = new ArrayDeque<>(List.of(from));
    while (!queue.isEmpty() && !cameFrom.containsKey(to)) {
      Pack current = queue.remove();
      for (Pack next : PackUses.used(current.getRules())) {
        if (!cameFrom.containsKey(next)) {
          cameFrom.put(next, current);
          queue.add(next);
        }
      }
    }
    List<String> names = new ArrayList<>();
    for (Pack step = cameFrom.containsKey(to) ? to : null;
        step != null;
        step = cameFrom.get(step)) {
      names.addFirst(Known.name(step));
    }
    return names;
  }
}
