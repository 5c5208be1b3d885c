package org.ligne.media;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats of files whose content Ligne can judge. */
public enum Format {
  /** A JPEG image, also a camera's with a small preview or a gain map behind it. */
  JPEG(Kind.IMAGE, "JPEG", "image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
  /** Several JPEG views of one scene in a file: refused where JPEG is asked for. */
  MPO(Kind.IMAGE, "MPO", "image/mpo", "mpo", "jpg", "jpeg"),
  /** A stereo pair in one JPEG image: refused where JPEG is asked for. */
  JPS(Kind.IMAGE, "JPS", "image/x-jps", "jps", "jpg", "jpeg"),
  /** A PNG image, also an animated one. */
  PNG(Kind.IMAGE, "PNG", "image/png", "png", "apng"),
  /** A GIF image, also an animated one. */
  GIF(Kind.IMAGE, "GIF", "image/gif", "gif"),
  /** A WebP image, also an animated one. */
  WEBP(Kind.IMAGE, "WebP", "image/webp", "webp"),
  /** A Windows bitmap. */
  BMP(Kind.IMAGE, "BMP", "image/bmp", "bmp", "dib"),
  /** A TIFF image; its first page counts. */
  TIFF(Kind.IMAGE, "TIFF", "image/tiff", "tif", "tiff"),
  /** A HEIF image, most often a phone's HEIC. */
  HEIF(Kind.IMAGE, "HEIF", "image/heif", "heic", "heif", "hif"),
  /** An AVIF image. */
  AVIF(Kind.IMAGE, "AVIF", "image/avif", "avif"),
  /** An MP4 film. */
  MP4(Kind.VIDEO, "MP4", "video/mp4", "mp4", "m4v", "mov"),
  /** An MP4 film as Apple names it. */
  M4V(Kind.VIDEO, "M4V", "video/x-m4v", "m4v", "mp4"),
  /** A QuickTime film. */
  MOV(Kind.VIDEO, "MOV", "video/quicktime", "mov", "qt", "mp4", "m4v"),
  /** A film of an old mobile phone. */
  THREE_GP(Kind.VIDEO, "3GP", "video/3gpp", "3gp", "3g2", "mp4"),
  /** A WebM film. */
  WEBM(Kind.VIDEO, "WebM", "video/webm", "webm", "mkv"),
  /** A Matroska film. */
  MATROSKA(Kind.VIDEO, "Matroska", "video/matroska", "mkv"),
  /** An AVI film. */
  AVI(Kind.VIDEO, "AVI", "video/vnd.avi", "avi"),
  /** A PDF document. */
  PDF(Kind.DOCUMENT, "PDF", "application/pdf", "pdf"),
  /** A presentation of PowerPoint before 2007. */
  PPT(Kind.DOCUMENT, "PPT", "application/vnd.ms-powerpoint", "ppt", "pps", "pot"),
  /** A presentation of PowerPoint. */
  PPTX(
      Kind.DOCUMENT,
      "PPTX",
      "application/vnd.openxmlformats-officedocument.presentationml.presentation",
      "pptx"),
  /** A presentation of PowerPoint that opens as a show. */
  PPSX(
      Kind.DOCUMENT,
      "PPSX",
      "application/vnd.openxmlformats-officedocument.presentationml.slideshow",
      "ppsx"),
  /** A template of PowerPoint. */
  POTX(
      Kind.DOCUMENT,
      "POTX",
      "application/vnd.openxmlformats-officedocument.presentationml.template",
      "potx"),
  /** A document of Word before 2007. */
  DOC(Kind.DOCUMENT, "DOC", "application/msword", "doc", "dot"),
  /** A document of Word. */
  DOCX(
      Kind.DOCUMENT,
      "DOCX",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "docx"),
  /** Subtitles as SubRip writes them. */
  SRT(Kind.CAPTIONS, "SRT", "application/x-subrip", "srt"),
  /** Subtitles of the Web. */
  VTT(Kind.CAPTIONS, "WebVTT", "text/vtt", "vtt");

  private final Kind kind;
  private final String label;
  private final String mediaType;
  private final List<String> extensions;

  Format(Kind kind, String label, String mediaType, String... extensions) {
    this.kind = kind;
    this.label = label;
    this.mediaType = mediaType;
    this.extensions = List.of(extensions);
  }

  /** What files of this format show. */
  public Kind kind() {
    return kind;
  }

  /** The name people know, such as "JPEG" or "WebP": the same in every language. */
  public String label() {
    return label;
  }

  /** The media type, such as "image/jpeg". */
  public String mediaType() {
    return mediaType;
  }

  /**
   * Endings of file names that promise this format or one that no reader tells from it; its own
   * first, in small letters.
   */
  public List<String> extensions() {
    return extensions;
  }

  /** The format of that label or ending, however it is cased; empty when none has it. */
  public static Optional<Format> of(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return Stream.concat(
            formats().filter(format -> format.label.toLowerCase(Locale.ROOT).equals(small)),
            formats().filter(format -> format.extensions.contains(small)))
        .findFirst();
  }

  private static Stream<Format> formats() {
    return Stream.of(values());
  }
}
