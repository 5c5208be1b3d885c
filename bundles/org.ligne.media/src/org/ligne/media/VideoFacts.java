package org.ligne.media;

import java.time.Duration;
import java.util.Optional;

/**
 * What a film is.
 *
 * @param format its container
 * @param bytes the file's length
 * @param duration how long it plays
 * @param brand the container's own name for its kind, such as "isom", "qt" or "webm"
 * @param picture the pictures of its first track that has any
 * @param sound its first track of sound; empty when it is silent
 * @param fastStart whether its description comes before its pictures, so that playing can start
 *     before all is loaded
 * @param edits whether it asks to be played otherwise than it is stored
 */
public record VideoFacts(
    Format format,
    long bytes,
    Duration duration,
    String brand,
    Picture picture,
    Optional<Sound> sound,
    boolean fastStart,
    Edits edits)
    implements Facts {

  /** What edit lists ask for, the most of any track. */
  public enum Edits {
    /** There is no edit list. */
    NONE,
    /**
     * There is one, but all is played in order; at most the start is set off. Most encoders write
     * such a list.
     */
    PLAIN,
    /** Parts are left out, repeated, or played faster or slower. */
    CUT
  }

  /** Bits a second over the whole file, sound and container included; 0 when it has no duration. */
  public long bitsPerSecond() {
    double seconds = duration.toNanos() / 1e9;
    return seconds == 0 ? 0 : Math.round(bytes * 8 / seconds);
  }
}
