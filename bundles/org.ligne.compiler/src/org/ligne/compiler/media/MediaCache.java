package org.ligne.compiler.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ligne.media.Probe;
import org.ligne.media.Reading;
import org.ligne.media.shelf.KeptReadings;

/**
 * Where it is kept what files of media were found to be, so that another program need not open them
 * again.
 *
 * @param folder of any programs together; empty to keep nothing
 * @param trouble is told, once for each reader, that the folder can't be written, on the thread
 *     that opens a file; files are opened all the same
 */
public record MediaCache(Optional<Path> folder, Consumer<IOException> trouble) {
  /** Nothing is kept: every project has its files opened anew. */
  public static final MediaCache NONE = new MediaCache(Optional.empty(), MediaCache::rest);

  /** What is found is kept in a folder, which is made when needed. */
  public static MediaCache in(Path folder) {
    return new MediaCache(Optional.of(folder), MediaCache::rest);
  }

  /** The same, and somebody is told when the folder can't be written. */
  public MediaCache telling(Consumer<IOException> somebody) {
    return new MediaCache(folder, somebody);
  }

  private static void rest(IOException trouble) {
    // Who tells nobody wants the answers alone, which are the same.
  }

  /** Opens files, unless it is kept what they are. For any number of threads. */
  public Function<Path, Reading> reader() {
    Probe probe = new Probe();
    return folder.map(place -> keeping(probe, place)).orElse(probe::read);
  }

  private Function<Path, Reading> keeping(Probe probe, Path place) {
    return new KeptReadings(probe, place, trouble)::read;
  }
}
