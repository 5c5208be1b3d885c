package org.ligne.media;

import java.util.Optional;

/**
 * Why a file could not be judged.
 *
 * @param reason the kind of failure, for a code and a sentence
 * @param format what the file was taken for by its content; empty when that was not known
 * @param part where or what it was, as a technical name that is not translated: a chunk, box,
 *     marker or entry of the file when it is {@link Reason#TRUNCATED} or {@link Reason#CORRUPT};
 *     what was recognised, such as "PNG", "text", "SVG" or "audio", when {@link Reason#MISLABELLED}
 *     or {@link Reason#UNSUPPORTED}; what was too much, {@link #BYTES}, {@link #PIXELS}, {@link
 *     #UNPACKED} or {@link #ENTRIES}, when {@link Reason#TOO_LARGE}. May be empty, never null
 * @param found the offset in bytes from the file's start at which reading stopped; when {@link
 *     Reason#TOO_LARGE}, how much it was
 * @param limit when {@link Reason#TOO_LARGE}, how much is judged at most; otherwise 0
 */
public record Unreadable(
    Reason reason, Optional<Format> format, String part, long found, long limit)
    implements Reading {

  /** A measure of {@link Reason#TOO_LARGE}: the length of the file. */
  public static final String BYTES = "bytes";

  /** A measure of {@link Reason#TOO_LARGE}: the pixels of one frame. */
  public static final String PIXELS = "pixels";

  /** A measure of {@link Reason#TOO_LARGE}: the bytes that packed content unfolds to. */
  public static final String UNPACKED = "unpacked";

  /** A measure of {@link Reason#TOO_LARGE}: the number of parts in the file. */
  public static final String ENTRIES = "entries";

  /** A failure about which nothing more is known. */
  public static Unreadable of(Reason reason) {
    return new Unreadable(reason, Optional.empty(), "", 0, 0);
  }
}
