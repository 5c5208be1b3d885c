package org.ligne.visual.preview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ligne.model.value.LanguageTag;
import org.ligne.visual.draw.Photo;

/**
 * Something that is shown.
 *
 * @param path the file, as the text names it
 * @param state what is known of it
 * @param photo the picture, if it is one that can be shown
 * @param alts what people who cannot see it are told, by language
 * @param subtitles the files with its subtitles, in order
 */
public record Medium(
    String path,
    State state,
    Optional<Photo> photo,
    Map<LanguageTag, String> alts,
    List<Subtitles> subtitles) {
  /** What is known of a file. */
  public enum State {
    /** A picture that can be shown. */
    PICTURE,
    /** A film. */
    FILM,
    /** A document. */
    DOCUMENT,
    /** A picture of a kind that cannot be shown here, or a broken one. */
    UNREADABLE,
    /** There is no such file. */
    MISSING,
    /** Its name tells nothing. */
    UNKNOWN
  }

  /** Keeps map and list from changing later. */
  public Medium {
    alts = Map.copyOf(alts);
    subtitles = List.copyOf(subtitles);
  }

  /** The name of the file without its folders. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Whether it belongs into a picture's place. */
  boolean isSeen() {
    return state != State.DOCUMENT;
  }
}
