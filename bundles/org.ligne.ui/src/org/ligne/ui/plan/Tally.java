package org.ligne.ui.plan;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Diagnostic;
import org.ligne.model.diagnostic.Severity;
import org.ligne.ui.base.Counted;

/** What a compilation came to, in one sentence. */
final class Tally {
  private Tally() {}

  static String of(Compilation compilation) {
    if (compilation.hasErrors() && compilation.schedules().isEmpty()) {
      return Counted.of(
          count(compilation.diagnostics(), Severity.ERROR), Messages.oneError, Messages.errors);
    }
    if (compilation.schedules().isEmpty()) {
      return Messages.noCampaign;
    }
    int placed = compilation.schedules().stream().mapToInt(each -> each.getEntries().size()).sum();
    int left =
        compilation.schedules().stream().mapToInt(each -> each.getUnscheduled().size()).sum();
    String entries = Counted.of(placed, Messages.oneEntry, Messages.entries);
    return left == 0
        ? NLS.bind(Messages.allPlaced, entries)
        : NLS.bind(Messages.someLeft, entries, Counted.of(left, Messages.oneLeft, Messages.left));
  }

  private static int count(List<Diagnostic> diagnostics, Severity severity) {
    return (int) diagnostics.stream().filter(each -> each.severity() == severity).count();
  }
}
