package org.ligne.visual.why;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.ligne.planning.Blockage;
import org.ligne.planning.Reason;

/** Lines about what put an entry where it is, or keeps it from everywhere. */
final class Grounds {
  private final Telling telling;

  Grounds(Telling telling) {
    this.telling = telling;
  }

  /** Statements of one role stand together, and the role is said once. */
  List<Line> reasons(List<Reason> reasons) {
    List<Line> lines = new ArrayList<>();
    Reason.Role last = null;
    for (Reason reason : reasons.stream().sorted(Comparator.comparing(Reason::role)).toList()) {
      String role =
          reason.role() == last
              ? ""
              : telling.say("role." + reason.role().name().toLowerCase(Locale.ROOT));
      lines.add(new Line.Cited(role, telling.quote(reason.statement(), reason.others())));
      last = reason.role();
    }
    return lines;
  }

  List<Line> blockages(List<Blockage> blockages) {
    return blockages.stream()
        .<Line>map(
            each ->
                new Line.Cited(
                    telling.say("slots", each.slots()),
                    telling.quote(each.statement(), each.entries())))
        .toList();
  }
}
