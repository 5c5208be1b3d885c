package org.ligne.platform.media;

import java.nio.file.Path;
import java.util.Optional;
import org.ligne.media.Reading;

/**
 * Says what files of media are by their content. One that may not wait says nothing of a file until
 * it is known; one that may, opens it. For any number of threads.
 */
@FunctionalInterface
public interface MediaReader {

  /** Knows nothing of any file. */
  MediaReader BLIND = file -> Optional.empty();

  /**
   * What a file is, or why that can't be said; whatever is wrong with the file is an answer.
   *
   * @return empty while it is not known
   * @throws java.util.concurrent.CancellationException when the thread is interrupted meanwhile
   */
  Optional<Reading> read(Path file);
}
