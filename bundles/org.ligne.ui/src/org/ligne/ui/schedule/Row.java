package org.ligne.ui.schedule;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.ui.views.properties.IPropertySource;
import org.ligne.compiler.Related;
import org.ligne.editor.connection.Uris;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Item;
import org.ligne.model.schedule.Schedule;
import org.ligne.model.schedule.SourcePlace;
import org.ligne.ui.properties.FactsSource;

/**
 * One row: an entry with its slot, or one that found none.
 *
 * @param item the entry; read only
 * @param schedule the schedule it belongs to
 * @param root the folder that places are relative to
 * @param reason why it found no place, in the reader's language; empty for those that did
 * @param related the statements of the conflict that keeps it from having a place; most often none
 * @param cells what stands in each column, written once: rows are many and looked at often
 * @param searched the same in lower case, to be searched
 */
public record Row(
    Item item,
    Schedule schedule,
    Path root,
    String reason,
    List<Related> related,
    List<String> cells,
    String searched)
    implements Line, IAdaptable {

  /** A row with its cells. */
  static Row of(Item item, Schedule schedule, Path root, String reason, List<Related> related) {
    Row bare = new Row(item, schedule, root, reason, related, List.of(), "");
    List<String> cells = Stream.of(Column.values()).map(column -> column.write(bare)).toList();
    String searched = String.join("\t", cells).toLowerCase(Locale.ROOT);
    return new Row(item, schedule, root, reason, related, cells, searched);
  }

  /** What stands in a column. */
  String cell(Column column) {
    return cells.get(column.ordinal());
  }

  /** The entry with its slot, if it found one. */
  Optional<Entry> entry() {
    return item instanceof Entry entry ? Optional.of(entry) : Optional.empty();
  }

  /** Name, number of the occurrence, and the text for people. */
  String post() {
    String number = item.getOccurrence() == null ? "" : " #" + item.getOccurrence();
    String label = item.getLabel() == null ? "" : " – " + item.getLabel();
    return item.getPost() + number + label;
  }

  /** The pillar; empty for none. */
  String pillar() {
    return Objects.requireNonNullElse(item.getPillar(), "");
  }

  /** Where the statement stands that the entry comes from. */
  Optional<Location> location() {
    return Optional.ofNullable(item.getPlace()).map(place -> location(root, place));
  }

  /** A place of a schedule, in a folder that places are relative to. */
  static Location location(Path root, SourcePlace place) {
    Position start =
        new Position(Math.max(0, place.getLine() - 1), Math.max(0, place.getColumn() - 1));
    String uri = Uris.of(root.resolve(place.getFile()));
    return new Location(uri, new Range(start, start));
  }

  /** Whether all words occur somewhere in the row. */
  boolean matches(List<String> words) {
    return words.stream().allMatch(searched::contains);
  }

  @Override
  public <T> T getAdapter(Class<T> wanted) {
    if (wanted == Location.class) {
      return wanted.cast(location().orElse(null));
    }
    if (wanted == IPropertySource.class) {
      return wanted.cast(new FactsSource(RowFacts.of(this), Statements.links(this)));
    }
    if (wanted == IResource.class) {
      return wanted.cast(location().flatMap(place -> Uris.file(place.getUri())).orElse(null));
    }
    return null;
  }
}
