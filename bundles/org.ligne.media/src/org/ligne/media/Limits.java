package org.ligne.media;

/**
 * How much is judged at most, so that any file costs bounded time and memory. All are above what
 * any network accepts.
 *
 * @param readBytes bytes read of one file; a film of any length needs few of its own, an image or
 *     document all
 * @param imageBytes the longest image that is opened
 * @param pixels pixels of one frame
 * @param unpackedBytes bytes that packed content may unfold to
 * @param entries parts of one file: boxes, chunks, entries of an archive
 * @param decodedPixels pixels up to which an image is also decoded, because its structure alone
 *     does not show all damage; the decoder of a progressive JPEG needs up to six bytes for each
 */
public record Limits(
    long readBytes,
    long imageBytes,
    long pixels,
    long unpackedBytes,
    int entries,
    long decodedPixels) {

  private static final long MIB = 1 << 20;

  /** What fits everybody: 512 MiB read, images of 128 MiB and 250 megapixels. */
  public static Limits usual() {
    return new Limits(512 * MIB, 128 * MIB, 250_000_000, 1024 * MIB, 1_000_000, 16_000_000);
  }
}
