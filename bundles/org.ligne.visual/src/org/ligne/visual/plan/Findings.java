package org.ligne.visual.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Diagnostic;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Messages;
import org.ligne.model.diagnostic.Severity;
import org.ligne.planning.PlanFindings;
import org.ligne.planning.PlanningCode;
import org.ligne.planning.Solution;

/** What was found about posts and series, and why entries found no place. */
final class Findings {
  private final Map<String, TreeMap<Integer, Lines>> files = new HashMap<>();
  private final Map<String, List<Diagnostic>> found = new HashMap<>();
  private final Map<String, String> reasons = new HashMap<>();

  /** The lines of a file that a post or series takes. */
  private record Lines(String origin, int last) {}

  Findings(Compilation compilation, List<Campaign> campaigns, Places places, Locale language) {
    campaigns.forEach(
        campaign -> campaign.getContents().forEach(each -> note(campaign, each, places)));
    compilation.diagnostics().stream().filter(each -> !isReason(each.code())).forEach(this::note);
    compilation.plans().forEach(plan -> note(plan, language));
  }

  /** Diagnostics may tell of a conflict as a whole; here each entry has a reason of its own. */
  private void note(Solution plan, Locale language) {
    List<Finding> why = PlanFindings.unplaced(plan);
    for (int i = 0; i < why.size(); i++) {
      reasons.put(plan.unplaced().get(i).entry().id(), Messages.text(why.get(i), language));
    }
  }

  private void note(Campaign campaign, Content content, Places places) {
    Place begin = places.of(content);
    if (begin != null) {
      String origin = campaign.getName() + "/" + content.getName();
      files
          .computeIfAbsent(begin.file(), any -> new TreeMap<>())
          .put(begin.line(), new Lines(origin, places.end(content)));
    }
  }

  private void note(Diagnostic diagnostic) {
    origin(diagnostic)
        .ifPresent(
            origin -> found.computeIfAbsent(origin, any -> new ArrayList<>()).add(diagnostic));
  }

  private static boolean isReason(String code) {
    return code.equals(PlanningCode.ENTRY_WITHOUT_PLACE.id())
        || code.equals(PlanningCode.ENTRY_WITHOUT_SLOT.id())
        || code.equals(PlanningCode.FIXED_ENTRIES_COLLIDE.id());
  }

  private Optional<String> origin(Diagnostic diagnostic) {
    TreeMap<Integer, Lines> lines = files.getOrDefault(diagnostic.file(), new TreeMap<>());
    return Optional.ofNullable(lines.floorEntry(diagnostic.line()))
        .map(Map.Entry::getValue)
        .filter(each -> each.last() >= diagnostic.line())
        .map(Lines::origin);
  }

  /** The worst of what was found about a post or series. */
  Optional<Severity> worst(String origin) {
    return found.getOrDefault(origin, List.of()).stream()
        .map(Diagnostic::severity)
        .min(Severity::compareTo);
  }

  /** What was found about a post or series. */
  List<String> messages(String origin) {
    return found.getOrDefault(origin, List.of()).stream()
        .map(Diagnostic::message)
        .distinct()
        .toList();
  }

  /** Why an entry found no place, in the reader's language. */
  Optional<String> reason(String id) {
    return Optional.ofNullable(reasons.get(id));
  }
}
