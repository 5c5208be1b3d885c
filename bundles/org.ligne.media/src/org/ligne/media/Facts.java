package org.ligne.media;

/**
 * What a whole and sound file of media is, by its content. The units are those that limits of
 * networks are written in.
 */
public sealed interface Facts extends Reading
    permits ImageFacts, VideoFacts, DocumentFacts, CaptionFacts {

  /** The format found in the content, whatever the name says. */
  Format format();

  /** The length of the file in bytes. */
  long bytes();

  /** Whether it is an image, a video, a document or subtitles. */
  default Kind kind() {
    return format().kind();
  }
}
