package org.ligne.media.box;

/**
 * A box of an ISO base media file: MP4, QuickTime, HEIF and AVIF are made of them.
 *
 * @param type its four letters
 * @param start the offset of its header
 * @param content the offset of its content
 * @param end the offset behind it
 */
public record Box(String type, long start, long content, long end) {

  /** The length of its content. */
  public long size() {
    return end - content;
  }
}
