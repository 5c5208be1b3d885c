package org.ligne.media.shelf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ligne.media.Probe;
import org.ligne.media.Reading;
import org.ligne.media.Reason;
import org.ligne.media.Unreadable;

/**
 * Readings that are kept in a folder by content: a file that was opened once is not opened again,
 * also under another name or in another clone, until its content changes. Nothing in the folder is
 * believed that was damaged or written by another version; the folder may be deleted at any time.
 * The answers are those of the probe, whatever is in the folder. For any number of threads and
 * programs.
 */
public final class KeptReadings {

  /** Two for each file that was opened; each takes a block of the disk, so 160 MB at most. */
  private static final int MOST_NOTES = 40_000;

  private final Function<Path, Reading> probe;
  private final Notes notes;

  /**
   * Keeps what a probe says.
   *
   * @param probe opens what is not known yet
   * @param folder where readings are kept; is made when needed
   * @param trouble is told, once, when the folder can't be written; reading goes on without it
   */
  public KeptReadings(Probe probe, Path folder, Consumer<IOException> trouble) {
    this(probe::content, folder, MOST_NOTES, trouble);
  }

  KeptReadings(
      Function<Path, Reading> content, Path folder, int most, Consumer<IOException> trouble) {
    this.probe = content;
    this.notes = new Notes(folder, new Room(folder, most), trouble);
  }

  /**
   * What a file is, opened only when that is not known. Takes as long as opening it does: not for a
   * thread that paints.
   */
  public Reading read(Path file) {
    Optional<Stamp> stamp = Stamp.of(file);
    Reading content = stamp.isEmpty() ? probe.apply(file) : content(file, stamp.get());
    return Probe.labelled(file, content);
  }

  private Reading content(Path file, Stamp stamp) {
    String place = "file-" + Contents.ofText(Contents.place(file));
    Optional<Reading> known = known(place, stamp);
    if (known.isPresent()) {
      return known.get();
    }
    try {
      String name = Contents.of(file, stamp);
      Reading reading = kept(name).orElseGet(() -> probe.apply(file));
      if (lasts(reading) && Stamp.of(file).equals(Optional.of(stamp))) {
        notes.write(name, ReadingText.write(reading));
        notes.write(place, Map.of("stamp", stamp.text(), "content", name));
      }
      return reading;
    } catch (IOException e) {
      return probe.apply(file); // It says what is the matter with the file.
    }
  }

  private Optional<Reading> known(String place, Stamp stamp) {
    boolean settled = notes.time(place).filter(stamp::settledBefore).isPresent();
    return settled
        ? notes
            .read(place)
            .filter(note -> stamp.text().equals(note.get("stamp")))
            .map(note -> note.get("content"))
            .flatMap(this::kept)
        : Optional.empty();
  }

  private Optional<Reading> kept(String name) {
    return notes.read(name).flatMap(ReadingText::read);
  }

  /** What depends on more than the content is found out each time. */
  static boolean lasts(Reading reading) {
    return !(reading instanceof Unreadable why
        && (why.reason() == Reason.MISSING || why.reason() == Reason.DENIED));
  }
}
