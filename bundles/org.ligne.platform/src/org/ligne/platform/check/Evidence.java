package org.ligne.platform.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ligne.model.diagnostic.DiagnosticCode;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Severity;
import org.ligne.model.line.Channel;
import org.ligne.model.line.LimitOverride;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.Source;

/**
 * Findings on limits, with what speaks for the limit. Their first arguments are 0: the sources, 1:
 * the day they were checked, 2: the grade as its position from 0, 3: the remark and the days the
 * limit holds, each with a blank before it, 4: platform and format, or the channel.
 */
public final class Evidence {
  private static final int REMARK = 3;
  private static final String NONE = "–";

  private Evidence() {}

  /** A finding that is as severe as the evidence allows. */
  public static Finding finding(
      Limit limit, EObject place, EStructuralFeature feature, DiagnosticCode code, Object... more) {
    Finding finding = Finding.at(place, feature, code, arguments(limit, more));
    if (limit.isAdvised()) {
      return finding.as(Severity.INFO);
    }
    boolean weak = finding.severity() == Severity.ERROR && !isFirm(limit);
    return weak ? finding.as(Severity.WARNING) : finding;
  }

  /** The same finding, with the first of the days on which it is one. */
  static Finding from(Finding finding, LocalDate day) {
    List<Object> arguments = new ArrayList<>(finding.arguments());
    if (arguments.size() > REMARK && arguments.get(REMARK) instanceof Remark remark) {
      arguments.set(REMARK, remark.from(day));
    }
    return finding.saying(arguments);
  }

  private static boolean isFirm(Limit limit) {
    return switch (limit.getGrade()) {
      case A, B -> true;
      case C, DISPUTED -> false;
    };
  }

  private static Object[] arguments(Limit limit, Object... more) {
    Platform platform = platform(limit);
    List<Object> arguments = new ArrayList<>();
    arguments.add(sources(limit));
    arguments.add(platform.getChecked() == null ? NONE : platform.getChecked().toString());
    arguments.add(limit.getGrade().ordinal());
    arguments.add(Remark.of(limit));
    arguments.add(where(limit, platform));
    arguments.addAll(List.of(more));
    return arguments.toArray();
  }

  /** The platform that states a limit, or on whose account a line states it. */
  private static Platform platform(Limit limit) {
    EObject owner = limit.eContainer();
    return switch (owner) {
      case Format format -> (Platform) format.eContainer();
      case LimitOverride override -> ((Channel) override.eContainer()).getPlatform();
      default -> (Platform) owner;
    };
  }

  private static String where(Limit limit, Platform platform) {
    return switch (limit.eContainer()) {
      case Format format -> platform.getName() + " " + format.getName();
      case LimitOverride override -> ((Channel) override.eContainer()).getName();
      default -> platform.getName();
    };
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
