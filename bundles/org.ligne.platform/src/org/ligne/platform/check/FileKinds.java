package org.ligne.platform.check;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ligne.model.platform.MediaKind;

/** What a file is, after the ending of its name. */
public final class FileKinds {
  private static final Set<String> IMAGES =
      Set.of("jpg", "jpeg", "png", "gif", "webp", "heic", "heif", "avif", "bmp", "tif", "tiff");
  private static final Set<String> VIDEOS =
      Set.of("mp4", "m4v", "mov", "webm", "avi", "mpg", "mpeg", "mkv", "ogv");
  private static final Set<String> DOCUMENTS =
      Set.of("pdf", "ppt", "pptx", "ppsx", "potx", "doc", "docx");

  private FileKinds() {}

  /** Image, video or document; empty when the ending is none of theirs. */
  public static Optional<MediaKind> of(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (IMAGES.contains(ending)) {
      return Optional.of(MediaKind.IMAGE);
    }
    if (VIDEOS.contains(ending)) {
      return Optional.of(MediaKind.VIDEO);
    }
    return DOCUMENTS.contains(ending) ? Optional.of(MediaKind.DOCUMENT) : Optional.empty();
  }

  /** Whether what is of one kind counts as one of another: images and videos are media. */
  static boolean is(MediaKind kind, MediaKind found) {
    boolean either = found == MediaKind.IMAGE || found == MediaKind.VIDEO;
    return found == kind || either && kind == MediaKind.MEDIA;
  }

  /** Whether media of a kind are files a post shows. */
  static boolean isFile(MediaKind kind) {
    return switch (kind) {
      case MEDIA, IMAGE, VIDEO, DOCUMENT -> true;
      case CAPTIONS, POLL, THREAD -> false;
    };
  }
}
