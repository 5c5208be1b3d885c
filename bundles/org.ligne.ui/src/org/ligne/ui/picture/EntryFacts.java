package org.ligne.ui.picture;

import java.util.Optional;
import org.eclipse.core.resources.IResource;
import org.eclipse.lsp4j.Location;
import org.eclipse.ui.views.properties.IPropertySource;
import org.ligne.dsl.ide.schedule.Planning;
import org.ligne.editor.connection.Uris;
import org.ligne.ui.plan.Plans;
import org.ligne.ui.properties.Described;
import org.ligne.ui.schedule.Row;
import org.ligne.ui.schedule.Rows;
import org.ligne.visual.plan.Card;

/** What the latest plan knows of entries that somebody selected. UI thread only. */
final class EntryFacts {
  private static Looked last;

  private EntryFacts() {}

  /** The row of an entry, as it was looked up: everybody told of a selection asks for it. */
  private record Looked(Planning planning, String id, Optional<Row> row) {
    boolean is(Planning other, String wanted) {
      return planning == other && id.equals(wanted);
    }
  }

  static <T> T of(PlannedEntry entry, Class<T> wanted) {
    if (wanted == Location.class) {
      return wanted.cast(location(entry).orElse(null));
    }
    if (wanted == IResource.class) {
      return wanted.cast(
          location(entry)
              .flatMap(each -> Uris.file(each.getUri()))
              .map(IResource.class::cast)
              .orElse(entry.project()));
    }
    return wanted == IPropertySource.class ? wanted.cast(facts(entry).orElse(null)) : null;
  }

  private static Optional<Row> row(PlannedEntry entry) {
    return Plans.get().latest(entry.project()).flatMap(all -> row(all, entry.id()));
  }

  private static Optional<Row> row(Planning planning, String id) {
    if (last == null || !last.is(planning, id)) {
      last = new Looked(planning, id, Rows.of(planning, id));
    }
    return last.row();
  }

  private static Optional<Card> card(PlannedEntry entry) {
    return Pictures.get().latest(entry.project()).flatMap(all -> all.card(entry.id()));
  }

  private static Optional<Location> location(PlannedEntry entry) {
    return row(entry)
        .map(each -> each.getAdapter(Location.class))
        .or(() -> card(entry).map(Card::place).map(Spots::location));
  }

  /** Of what no schedule holds, what its statement says. */
  private static Optional<IPropertySource> facts(PlannedEntry entry) {
    return row(entry)
        .map(each -> each.getAdapter(IPropertySource.class))
        .or(() -> card(entry).filter(each -> each.place() != null).map(EntryFacts::described));
  }

  private static IPropertySource described(Card card) {
    Location place = Spots.location(card.place());
    return new Described(place.getUri(), place.getRange().getStart(), card.topic().heading());
  }
}
