package org.ligne.compiler.media;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.ligne.media.Reading;
import org.ligne.platform.media.MediaReader;

/**
 * Waits until it is known what a file is, and remembers it: one belongs to one state of a project,
 * which many posts of it show the same files in. For any number of threads.
 */
public final class PatientReader implements MediaReader {
  private final Function<Path, Reading> open;
  private final Map<Path, Reading> known = new ConcurrentHashMap<>();

  /** Opens files by that. */
  public PatientReader(Function<Path, Reading> open) {
    this.open = open;
  }

  @Override
  public Optional<Reading> read(Path file) {
    Reading reading = known.get(file);
    if (reading == null) {
      reading = open.apply(file); // Without a lock: others open other files meanwhile.
      known.put(file, reading);
    }
    return Optional.of(reading);
  }
}
