package org.ligne.compiler.media;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.ligne.media.Probe;
import org.ligne.media.Reading;
import org.ligne.media.shelf.KeptReadings;

/**
 * Where it is kept what files of media were found to be, so that another program need not open them
 * again.
 *
 * @param folder of any programs together; empty to keep nothing
 */
public record MediaCache(Optional<Path> folder) {
  /** Nothing is kept: every project has its files opened anew. */
  public static final MediaCache NONE = new MediaCache(Optional.empty());

  /** What is found is kept in a folder, which is made when needed. */
  public static MediaCache in(Path folder) {
    return new MediaCache(Optional.of(folder));
  }

  /** Opens files, unless it is kept what they are. For any number of threads. */
  public Function<Path, Reading> reader() {
    Probe probe = new Probe();
    return folder.map(place -> keeping(probe, place)).orElse(probe::read);
  }

  // A folder that can't be written costs time and nothing else.
  private static Function<Path, Reading> keeping(Probe probe, Path folder) {
    return new KeptReadings(probe, folder, trouble -> {})::read;
  }
}
