package org.ligne.media.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.ligne.media.Limits;
import org.ligne.media.Unreadable;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/**
 * A ZIP archive whose size was judged before it was opened, and whose entries are unfolded no
 * further than they announce.
 */
final class Archive implements AutoCloseable {

  private static final int END_SIZE = 22;
  private static final int MOST_COMMENT = 0xFFFF;
  private static final int MOST_DIRECTORY = 1 << 24;
  private static final int MOST_TEXT = 1 << 22;

  private final ZipFile zip;
  private final Source in;

  private Archive(ZipFile zip, Source in) {
    this.zip = zip;
    this.in = in;
  }

  static Archive open(Path file, Source in, Limits limits) throws Refusal, IOException {
    checkDirectory(in, limits);
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      throw in.corrupt("directory");
    }
    try {
      Archive archive = new Archive(zip, in);
      archive.checkSizes(limits);
      return archive;
    } catch (Refusal e) {
      zip.close();
      throw e;
    }
  }

  /** The directory at the end is what opening keeps in memory. */
  private static void checkDirectory(Source in, Limits limits) throws Refusal, IOException {
    in.in("directory");
    long end = end(in);
    in.seek(end + 10);
    in.require(Unreadable.ENTRIES, in.le16(), Math.min(limits.entries(), 0xFFFE));
    in.require(Unreadable.BYTES, in.le32(), MOST_DIRECTORY);
  }

  /** Where the last record is: behind it there is only a comment. */
  private static long end(Source in) throws Refusal, IOException {
    long from = Math.max(0, in.length() - END_SIZE - MOST_COMMENT);
    in.seek(from);
    byte[] tail = in.bytes((int) (in.length() - from));
    for (int i = tail.length - END_SIZE; i >= 0; i--) {
      if (tail[i] == 'P' && tail[i + 1] == 'K' && tail[i + 2] == 5 && tail[i + 3] == 6) {
        return from + i;
      }
    }
    throw in.truncated();
  }

  /** Entries that share their bytes announce more of them than the file has. */
  private void checkSizes(Limits limits) throws Refusal {
    in.require(Unreadable.UNPACKED, sum(ZipEntry::getSize), limits.unpackedBytes());
    if (sum(ZipEntry::getCompressedSize) > in.length()) {
      throw in.corrupt("directory");
    }
  }

  /** The sum over all entries, however large they say they are. */
  private long sum(ToLongFunction<ZipEntry> size) {
    long sum = 0;
    for (ZipEntry entry : entries()) {
      long more = sum + Math.max(0, size.applyAsLong(entry));
      sum = more < sum ? Long.MAX_VALUE : more;
    }
    return sum;
  }

  private List<? extends ZipEntry> entries() {
    return zip.stream().toList();
  }

  /** Unfolds all that is in it and keeps nothing. */
  void check() throws Refusal {
    byte[] scratch = new byte[1 << 14];
    for (ZipEntry entry : entries()) {
      in.in(entry.getName());
      try (InputStream content = zip.getInputStream(entry)) {
        check(entry, content, scratch);
      } catch (IOException e) {
        throw in.corrupt(entry.getName());
      }
    }
  }

  private void check(ZipEntry entry, InputStream content, byte[] scratch)
      throws Refusal, IOException {
    CRC32 crc = new CRC32();
    long left = entry.getSize();
    int some = content.read(scratch);
    while (some > 0 && left >= 0) {
      crc.update(scratch, 0, some);
      left -= some;
      some = content.read(scratch);
    }
    if (left != 0 || crc.getValue() != entry.getCrc()) {
      throw in.corrupt();
    }
  }

  /** An entry that is a short text; empty when there is none of that name. */
  Optional<byte[]> content(String name) throws Refusal {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    in.in(name);
    try (InputStream content = zip.getInputStream(entry)) {
      return Optional.of(content.readNBytes(MOST_TEXT));
    } catch (IOException e) {
      throw in.corrupt();
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
