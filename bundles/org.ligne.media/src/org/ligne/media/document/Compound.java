package org.ligne.media.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.ligne.media.DocumentFacts;
import org.ligne.media.Format;
import org.ligne.media.Limits;
import org.ligne.media.Unreadable;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/**
 * Reads the documents of office programs before 2007, and those of today that are locked: small
 * file systems of sectors. Which streams there are says what it is; how many pages they make is not
 * counted.
 */
final class Compound {

  private static final long LAST_KIND = 0xFFFF_FFFAL;
  private static final long FREE = 0xFFFF_FFFFL;
  private static final int HEAD_TABLES = 109;
  private static final int ENTRY = 128;

  private final Source in;
  private final Limits limits;
  private final Map<String, Long> streams = new LinkedHashMap<>();
  private final List<Long> tables = new ArrayList<>();
  private int sector;

  private Compound(Source in, Limits limits) {
    this.in = in;
    this.limits = limits;
  }

  static DocumentFacts read(Source in, Limits limits) throws Refusal, IOException {
    return new Compound(in, limits).read();
  }

  private DocumentFacts read() throws Refusal, IOException {
    in.in("header");
    in.seek(30);
    int shift = in.le16();
    if (shift != 9 && shift != 12) {
      throw in.corrupt();
    }
    sector = 1 << shift;
    in.seek(44);
    long tableCount = in.le32();
    long directory = in.le32();
    tables(tableCount);
    checkLength();
    directory(directory);
    in.is(format());
    return new DocumentFacts(in.format(), in.length(), OptionalInt.empty());
  }

  /**
   * Where the tables are that say which sector follows which: the first in the header, others in a
   * chain.
   */
  private void tables(long count) throws Refusal, IOException {
    in.in("tables");
    in.require(Unreadable.ENTRIES, count, limits.entries());
    in.seek(68);
    long more = in.le32();
    in.seek(76);
    for (int i = 0; i < HEAD_TABLES && tables.size() < count; i++) {
      tables.add(in.le32());
    }
    while (tables.size() < count) {
      seek(more);
      for (int i = 0; i < sector / 4 - 1; i++) {
        long table = in.le32();
        if (tables.size() < count) {
          tables.add(table);
        }
      }
      more = in.le32();
    }
  }

  private void seek(long index) throws Refusal {
    if (index >= LAST_KIND) {
      throw in.corrupt();
    }
    in.seek((index + 1) * sector);
  }

  /** The last sector that is taken must begin within the file. */
  private void checkLength() throws Refusal, IOException {
    for (int i = tables.size() - 1; i >= 0; i--) {
      seek(tables.get(i));
      long last = -1;
      for (int j = 0; j < sector / 4; j++) {
        last = in.le32() == FREE ? last : j;
      }
      if (last >= 0) {
        long index = (long) i * (sector / 4) + last;
        if ((index + 1) * sector >= in.length()) {
          throw in.truncated();
        }
        return;
      }
    }
  }

  private long next(long index) throws Refusal, IOException {
    int perTable = sector / 4;
    if (index / perTable >= tables.size()) {
      throw in.corrupt();
    }
    seek(tables.get((int) (index / perTable)));
    in.skip(4 * (index % perTable));
    return in.le32();
  }

  private void directory(long first) throws Refusal, IOException {
    in.in("directory");
    long index = first;
    int sectors = 0;
    while (index < LAST_KIND) {
      in.require(Unreadable.ENTRIES, ++sectors, 10_000);
      seek(index);
      for (int i = 0; i < sector / ENTRY; i++) {
        entry();
      }
      index = next(index);
    }
  }

  private void entry() throws Refusal, IOException {
    String name = new String(in.bytes(64), StandardCharsets.UTF_16LE);
    int length = in.le16() / 2 - 1;
    in.skip(50);
    long start = in.le32();
    in.skip(8);
    if (length > 0 && length < 32) {
      streams.put(name.substring(0, length), start);
    }
  }

  private Format format() throws Refusal, IOException {
    if (streams.containsKey("EncryptedPackage") || streams.containsKey("EncryptedSummary")) {
      throw in.encrypted();
    }
    if (streams.containsKey("WordDocument")) {
      return word();
    }
    if (streams.containsKey("PowerPoint Document")) {
      return Format.PPT;
    }
    boolean sheets = streams.containsKey("Workbook") || streams.containsKey("Book");
    throw Refusal.unsupported(sheets ? "XLS" : "OLE");
  }

  /** A bit of the text's first block says that it is locked. */
  private Format word() throws Refusal, IOException {
    seek(streams.get("WordDocument"));
    in.skip(10);
    if ((in.le16() & 0x100) != 0) {
      in.is(Format.DOC);
      throw in.encrypted();
    }
    return Format.DOC;
  }
}
