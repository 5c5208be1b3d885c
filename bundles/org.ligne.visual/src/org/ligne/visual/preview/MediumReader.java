package org.ligne.visual.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ligne.model.schedule.EntryCaptions;
import org.ligne.model.schedule.EntryMedia;
import org.ligne.model.value.LanguageTag;
import org.ligne.platform.check.FileKinds;
import org.ligne.visual.draw.Photo;
import org.ligne.visual.draw.Photos;
import org.ligne.visual.preview.Medium.State;

/** Looks at the file of a medium. Nothing outside of the project's folder is looked at. */
final class MediumReader {
  private MediumReader() {}

  static Medium read(EntryMedia medium, Path root) {
    Map<LanguageTag, String> alts = new LinkedHashMap<>();
    medium.getAlts().stream()
        .filter(alt -> alt.getValue() != null)
        .forEach(alt -> alts.putIfAbsent(alt.getLanguage(), alt.getValue()));
    String path = medium.getPath() == null ? "" : medium.getPath();
    List<Subtitles> subtitles =
        medium.getCaptions().stream()
            .filter(each -> each.getPath() != null)
            .map(each -> subtitles(each, root))
            .toList();
    return file(path, root)
        .map(file -> known(path, file, alts, subtitles))
        .orElseGet(() -> new Medium(path, State.MISSING, Optional.empty(), alts, subtitles));
  }

  private static Subtitles subtitles(EntryCaptions captions, Path root) {
    String path = captions.getPath();
    boolean missing = file(path, root).isEmpty();
    return new Subtitles(Optional.ofNullable(captions.getLanguage()), path, missing);
  }

  private static Optional<Path> file(String path, Path root) {
    try {
      Path file = root.resolve(path).normalize();
      return file.startsWith(root.normalize()) && Files.isRegularFile(file)
          ? Optional.of(file)
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty(); // No file can have such a name.
    }
  }

  private static Medium known(
      String path, Path file, Map<LanguageTag, String> alts, List<Subtitles> subtitles) {
    State state =
        FileKinds.of(path)
            .map(
                kind ->
                    switch (kind) {
                      case VIDEO -> State.FILM;
                      case DOCUMENT -> State.DOCUMENT;
                      default -> State.PICTURE;
                    })
            .orElse(State.UNKNOWN);
    Optional<Photo> photo = state == State.PICTURE ? photo(file) : Optional.empty();
    boolean unreadable = state == State.PICTURE && photo.isEmpty();
    return new Medium(path, unreadable ? State.UNREADABLE : state, photo, alts, subtitles);
  }

  private static Optional<Photo> photo(Path file) {
    try {
      return Photos.read(file);
    } catch (IOException e) {
      return Optional.empty(); // The preview says that it cannot be shown.
    }
  }
}
