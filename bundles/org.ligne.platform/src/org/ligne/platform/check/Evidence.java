package org.ligne.platform.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Severity;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.Source;

/**
 * Findings on limits, with what speaks for the limit. Their first arguments are 0: the sources, 1:
 * the day they were checked, 2: the grade as its position from 0, 3: the remark with a blank before
 * it, or nothing, 4: platform and format.
 */
final class Evidence {
  private static final String NONE = "–";

  private Evidence() {}

  /** A finding that is as severe as the evidence allows. */
  static Finding finding(
      Limit limit, EObject place, EStructuralFeature feature, PlatformCode code, Object... more) {
    Finding finding = Finding.at(place, feature, code, arguments(limit, more));
    return isFirm(limit) ? finding : finding.as(Severity.WARNING);
  }

  private static boolean isFirm(Limit limit) {
    return switch (limit.getGrade()) {
      case A, B -> true;
      case C, DISPUTED -> false;
    };
  }

  private static Object[] arguments(Limit limit, Object... more) {
    Format format = (Format) limit.eContainer();
    Platform platform = (Platform) format.eContainer();
    List<Object> arguments = new ArrayList<>();
    arguments.add(sources(limit));
    arguments.add(platform.getChecked() == null ? NONE : platform.getChecked().toString());
    arguments.add(limit.getGrade().ordinal());
    arguments.add(limit.getBecause() == null ? "" : " " + limit.getBecause().strip());
    arguments.add(platform.getName() + " " + format.getName());
    arguments.addAll(List.of(more));
    return arguments.toArray();
  }

  private static String sources(Limit limit) {
    String names =
        limit.getSources().stream().map(Evidence::title).collect(Collectors.joining("; "));
    return names.isEmpty() ? NONE : names;
  }

  private static String title(Source source) {
    return source.getLabel() == null ? String.valueOf(source.getName()) : source.getLabel();
  }
}
