package org.ligne.platform.media;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.ligne.media.Facts;
import org.ligne.media.ImageFacts;
import org.ligne.media.Kind;
import org.ligne.media.Reading;
import org.ligne.model.campaign.LocalizedValue;
import org.ligne.model.campaign.Media;
import org.ligne.model.platform.MediaKind;
import org.ligne.platform.check.FileKinds;

/**
 * What is known of the files a project names. Rules find it at the texts of the project; texts
 * without a project have no files, and nothing is known of them.
 */
public final class MediaFiles {
  private static final String KEY = "org.ligne.project.media";

  private final Path root;
  private final MediaReader reader;

  private MediaFiles(Path root, MediaReader reader) {
    this.root = root;
    this.reader = reader;
  }

  /**
   * Lets rules over texts know the files around them.
   *
   * @param texts the texts of a project
   * @param root the project's folder
   * @param reader opens its files
   */
  public static void attach(ResourceSet texts, Path root, MediaReader reader) {
    texts.getLoadOptions().put(KEY, new MediaFiles(root, reader));
  }

  /** What opens the files of a project's texts; one that knows nothing if there is none. */
  public static MediaReader reader(ResourceSet texts) {
    return of(texts).map(files -> files.reader).orElse(MediaReader.BLIND);
  }

  /**
   * The file a path in a text leads to, be it there or not.
   *
   * @param place an element of the text
   * @param path the path as it is written, which may be null
   * @return empty when the path leaves the project or can't be one here
   */
  public static Optional<Path> file(EObject place, String path) {
    return of(place).flatMap(files -> files.file(path));
  }

  /** All files of a medium, its subtitles too, be they there or not. */
  public static List<Path> files(Media medium) {
    return Stream.concat(
            Stream.of(medium.getPath()),
            medium.getCaptions().stream().map(LocalizedValue::getValue))
        .flatMap(path -> file(medium, path).stream())
        .toList();
  }

  /** What the file of a path in a text is; empty when that is not known, or not yet. */
  public static Optional<Reading> reading(EObject place, String path) {
    return of(place).flatMap(files -> files.file(path).flatMap(files.reader::read));
  }

  /** What the file of a medium is; empty when that is not known, or not yet. */
  public static Optional<Reading> reading(Media medium) {
    return reading(medium, medium.getPath());
  }

  /**
   * The facts of a medium whose file is sound; empty when nothing is known of it. Subtitles alone
   * are no medium.
   */
  public static Optional<Facts> facts(Media medium) {
    return facts(medium, medium.getPath()).filter(it -> it.kind() != Kind.CAPTIONS);
  }

  /** The facts of a file of subtitles of a medium; empty when it is none, or not known. */
  public static Optional<Facts> facts(LocalizedValue captions) {
    return facts(captions, captions.getValue()).filter(it -> it.kind() == Kind.CAPTIONS);
  }

  private static Optional<Facts> facts(EObject place, String path) {
    return reading(place, path).filter(Facts.class::isInstance).map(Facts.class::cast);
  }

  /**
   * What a medium is: by the content of its file where that is known, else by its name. Empty when
   * the name does not tell.
   */
  public static Optional<MediaKind> kind(Media medium) {
    Optional<MediaKind> read = facts(medium).map(MediaFiles::kind);
    return read.isPresent() || medium.getPath() == null ? read : FileKinds.of(medium.getPath());
  }

  /** What a file counts as. */
  public static MediaKind kind(Facts facts) {
    return switch (facts.kind()) {
      case IMAGE -> MediaKind.IMAGE;
      case VIDEO -> MediaKind.VIDEO;
      case DOCUMENT -> MediaKind.DOCUMENT;
      case CAPTIONS -> MediaKind.CAPTIONS;
    };
  }

  /** Whether a medium is an image that moves; not as long as its file is not known. */
  public static boolean isAnimated(Media medium) {
    return facts(medium)
        .filter(it -> it instanceof ImageFacts image && image.animated())
        .isPresent();
  }

  private Optional<Path> file(String path) {
    try {
      return Optional.ofNullable(path)
          .filter(it -> !it.isBlank())
          .map(it -> root.resolve(it).normalize())
          .filter(it -> it.startsWith(root) && !it.equals(root));
    } catch (InvalidPathException e) {
      return Optional.empty(); // What can't be a path on this system is no file on it.
    }
  }

  private static Optional<MediaFiles> of(EObject place) {
    Resource text = place.eResource();
    return text == null ? Optional.empty() : of(text.getResourceSet());
  }

  private static Optional<MediaFiles> of(ResourceSet texts) {
    return Optional.ofNullable(texts)
        .map(all -> all.getLoadOptions().get(KEY))
        .map(MediaFiles.class::cast);
  }
}
