package org.ligne.ui.picture;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.ligne.dsl.ide.hand.Outcome;
import org.ligne.ui.base.Notices;

/** Tells which entries of a selection a change by hand has left as they are, and why. */
final class Refusals {
  private static final int MOST = 8;

  private Refusals() {}

  static void tell(List<Outcome.Refusal> refused) {
    String reasons =
        refused.stream()
            .limit(MOST)
            .map(each -> "• " + each.entry() + "\n   " + each.reason())
            .collect(Collectors.joining("\n"));
    int more = refused.size() - MOST;
    String rest = more > 0 ? "\n" + NLS.bind(Messages.moreLeft, more) : "";
    Notices.show(NLS.bind(Messages.leftAsTheyAre, refused.size()), reasons + rest);
  }
}
