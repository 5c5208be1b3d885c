package org.ligne.cli.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ligne.cli.text.Words;
import org.ligne.compiler.schedule.Moved;
import org.ligne.model.schedule.Reason;
import org.ligne.model.schedule.SourcePlace;

/** Says in one line each why entries moved. */
public final class Causes {
  private static final int NAMED = 2;

  private Causes() {}

  /** The lines by identifier. */
  public static Map<String, String> of(List<Moved> moves, Words words) {
    Map<String, String> causes = new LinkedHashMap<>();
    moves.forEach(move -> causes.put(move.id(), of(move, words)));
    return causes;
  }

  private static String of(Moved move, Words words) {
    Reason reason = move.reason();
    String statement = reason.getStatement() + place(reason.getPlace());
    List<String> others = reason.getOthers();
    String named = String.join(", ", others.subList(0, Math.min(NAMED, others.size())));
    String whole = others.isEmpty() ? statement : words.text("schedule.with", statement, named);
    return words.text(move.barred() ? "diff.because" : "diff.gained", whole);
  }

  private static String place(SourcePlace place) {
    return place == null ? "" : " (" + place.getFile() + ":" + place.getLine() + ")";
  }
}
