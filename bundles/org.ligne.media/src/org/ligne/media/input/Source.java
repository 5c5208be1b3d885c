package org.ligne.media.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.ligne.media.Format;
import org.ligne.media.Reason;
import org.ligne.media.Unreadable;

/**
 * A file that is read through a small window: never more than that in memory, never beyond the end,
 * and never more in total than a budget allows. Who reads says in which part it is, so that a
 * refusal can name it. For one thread.
 */
public final class Source implements Closeable {

  /** Takes bytes as they pass by. */
  public interface Sink {
    /** Takes some bytes of that array, which will be overwritten afterwards. */
    void take(byte[] bytes, int from, int count) throws Refusal;
  }

  private static final int WINDOW = 1 << 16;

  /** What is read at first after a jump: most often a short header. */
  private static final int GLANCE = 1 << 12;

  private final FileChannel channel;
  private final long length;
  private final long budget;
  private final byte[] window = new byte[WINDOW];
  private long start;
  private int filled;
  private int at;
  private int next = GLANCE;
  private long read;
  private Optional<Format> format = Optional.empty();
  private String part = "";

  private Source(FileChannel channel, long budget) throws IOException {
    this.channel = channel;
    this.length = channel.size();
    this.budget = budget;
  }

  /** Opens a file of which at most so many bytes may be read. */
  public static Source open(Path file, long budget) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    try {
      return new Source(channel, budget);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** From here on the content is taken for that format. */
  public void is(Format found) {
    format = Optional.of(found);
  }

  /** The format the content is taken for, once it is known. */
  public Format format() {
    return format.orElseThrow();
  }

  /** From here on the part of that name is read. */
  public void in(String name) {
    part = name;
  }

  /** The length of the file in bytes. */
  public long length() {
    return length;
  }

  /** The offset of the next byte. */
  public long position() {
    return start + at;
  }

  /** How many bytes follow. */
  public long left() {
    return length - position();
  }

  /** How many bytes were read from the file so far, those of the window included. */
  public long bytesRead() {
    return read;
  }

  /** Goes to an offset; the end of the file is the last allowed. */
  public void seek(long to) throws Refusal {
    if (to < 0 || to > length) {
      throw truncated();
    }
    if (to >= start && to <= start + filled) {
      at = (int) (to - start);
    } else {
      start = to;
      filled = 0;
      at = 0;
      next = GLANCE;
    }
  }

  /** Leaves out so many bytes. */
  public void skip(long count) throws Refusal {
    if (count < 0 || count > left()) {
      throw truncated();
    }
    seek(position() + count);
  }

  /** The next byte, 0 to 255. */
  public int u8() throws Refusal, IOException {
    if (at == filled) {
      fill();
    }
    return window[at++] & 0xFF;
  }

  /** The next two bytes, the high one first. */
  public int u16() throws Refusal, IOException {
    return u8() << 8 | u8();
  }

  /** The next three bytes, the high one first. */
  public int u24() throws Refusal, IOException {
    return u16() << 8 | u8();
  }

  /** The next four bytes, the high one first. */
  public long u32() throws Refusal, IOException {
    return (long) u16() << 16 | u16();
  }

  /** The next four bytes with a sign, the high one first. */
  public int s32() throws Refusal, IOException {
    return (int) u32();
  }

  /** The next eight bytes with a sign, the high one first. */
  public long s64() throws Refusal, IOException {
    return u32() << 32 | u32();
  }

  /** The next two bytes, the low one first. */
  public int le16() throws Refusal, IOException {
    return u8() | u8() << 8;
  }

  /** The next three bytes, the low one first. */
  public int le24() throws Refusal, IOException {
    return le16() | u8() << 16;
  }

  /** The next four bytes, the low one first. */
  public long le32() throws Refusal, IOException {
    return le16() | (long) le16() << 16;
  }

  /** The next so many bytes as text, a character a byte. */
  public String name(int count) throws Refusal, IOException {
    return new String(bytes(count), StandardCharsets.ISO_8859_1);
  }

  /** The next so many bytes, which the caller knows to be few. */
  public byte[] bytes(int count) throws Refusal, IOException {
    if (count > left()) {
      throw truncated();
    }
    byte[] all = new byte[count];
    int[] done = {0};
    pass(
        count,
        (bytes, from, some) -> {
          System.arraycopy(bytes, from, all, done[0], some);
          done[0] += some;
        });
    return all;
  }

  /** Lets the next so many bytes pass by. */
  public void pass(long count, Sink sink) throws Refusal, IOException {
    long rest = count;
    while (rest > 0) {
      if (at == filled) {
        fill();
      }
      int some = (int) Math.min(rest, filled - at);
      sink.take(window, at, some);
      at += some;
      rest -= some;
    }
  }

  /** The next so many bytes as a stream for a library, which ends there or where the file does. */
  public InputStream stream(long count) {
    return new Excerpt(this, Math.min(count, left()));
  }

  /** The content ends here although it should go on. */
  public Refusal truncated() {
    return refusal(Reason.TRUNCATED, length, 0);
  }

  /** The content contradicts itself about here. */
  public Refusal corrupt() {
    return refusal(Reason.CORRUPT, position(), 0);
  }

  /** The content contradicts itself about here, in that part. */
  public Refusal corrupt(String name) {
    in(name);
    return corrupt();
  }

  /** The content is of the format, but of a kind that is not judged; the name says which. */
  public Refusal unsupported(String name) {
    in(name);
    return refusal(Reason.UNSUPPORTED, 0, 0);
  }

  /** The text is not UTF-8 from here on. */
  public Refusal notUtf8() {
    return refusal(Reason.ENCODING, position(), 0);
  }

  /** The text is not of its format in that line, which is shown to people. */
  public Refusal wrongLine(String line) {
    in(line);
    return refusal(Reason.FORM, 0, 0);
  }

  /** The content is locked with a password. */
  public Refusal encrypted() {
    return refusal(Reason.ENCRYPTED, position(), 0);
  }

  /** It would be too much of that measure, one of those of {@link Unreadable}. */
  public Refusal tooLarge(String measure, long found, long limit) {
    in(measure);
    return refusal(Reason.TOO_LARGE, found, limit);
  }

  /** Refuses what exceeds a limit. */
  public void require(String measure, long found, long limit) throws Refusal {
    if (found > limit) {
      throw tooLarge(measure, found, limit);
    }
  }

  private Refusal refusal(Reason reason, long found, long limit) {
    return new Refusal(new Unreadable(reason, format, part, found, limit));
  }

  private void fill() throws Refusal, IOException {
    start += filled;
    at = 0;
    filled = 0;
    int count = channel.read(ByteBuffer.wrap(window, 0, next), start);
    next = Math.min(WINDOW, next * 4);
    if (count <= 0) {
      throw truncated();
    }
    filled = count;
    read += count;
    require(Unreadable.BYTES, read, budget);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
