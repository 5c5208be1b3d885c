package org.ligne.planning.cpsat;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Medium;

/** The rest of a medium, which entries of one content need not keep among themselves. */
final class Rests implements Model.Part {
  private final Medium medium;

  Rests(Medium medium) {
    this.medium = medium;
  }

  @Override
  public void write(Model model) {
    List<Offer> all = model.offers().to(medium.entries());
    for (List<Offer> span : Spacings.spans(all, medium::firstAfter)) {
      Map<Integer, List<Offer>> pieces = Offers.by(offer -> piece(offer.entry()), span);
      if (pieces.size() > 1) {
        LinearExprBuilder shown = LinearExpr.newBuilder();
        pieces.values().forEach(piece -> shown.add(shows(piece, model)));
        model.solver().addLessOrEqual(shown, 1);
      }
    }
  }

  /** An entry of no content is a piece by itself. */
  private static int piece(Entry entry) {
    return entry.content() == Entry.NONE ? -1 - entry.index() : entry.content();
  }

  /** One if any entry of the piece is shown in the span. */
  private static LinearArgument shows(List<Offer> piece, Model model) {
    List<List<Offer>> entries =
        new ArrayList<>(Offers.by(offer -> offer.entry().index(), piece).values());
    if (entries.size() == 1) {
      return Model.sum(piece);
    }
    BoolVar any = model.solver().newBoolVar("");
    entries.forEach(own -> model.solver().addLessOrEqual(Model.sum(own), any));
    return any;
  }
}
