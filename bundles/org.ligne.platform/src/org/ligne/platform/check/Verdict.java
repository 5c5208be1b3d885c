package org.ligne.platform.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ligne.model.diagnostic.DiagnosticCode;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Severity;

/**
 * Brings together what is found on several days a post may be published on, between which limits
 * change. What is found on all of them is told as it is; what is found on some is told with the
 * first of these, and as a warning where the post can still go out on another.
 */
final class Verdict {
  private final Map<Key, List<Found>> found = new LinkedHashMap<>();
  private final int days;
  private final boolean open;

  private record Key(DiagnosticCode code, EObject place, EStructuralFeature feature, int index) {}

  private record Found(LocalDate day, Finding finding) {}

  /**
   * A verdict over some days.
   *
   * @param open whether the post goes out on one of them only
   */
  Verdict(int days, boolean open) {
    this.days = days;
    this.open = open;
  }

  /** Takes what is found on a day; days come in their order. */
  Findings on(LocalDate day) {
    return finding -> {
      Key key = new Key(finding.code(), finding.place(), finding.feature(), finding.index());
      found.computeIfAbsent(key, any -> new ArrayList<>()).add(new Found(day, finding));
    };
  }

  void tell(Findings out) {
    found.values().forEach(each -> tell(each, out));
  }

  private void tell(List<Found> each, Findings out) {
    Found first = each.getFirst();
    boolean always = each.stream().map(Found::day).distinct().count() == days;
    out.add(always ? first.finding() : later(first));
  }

  private Finding later(Found first) {
    Finding finding = first.finding();
    Finding dated = Evidence.from(finding, first.day());
    boolean lighter = open && finding.severity() == Severity.ERROR;
    return lighter ? dated.as(Severity.WARNING) : dated;
  }
}
