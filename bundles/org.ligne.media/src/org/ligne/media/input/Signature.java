package org.ligne.media.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ligne.media.Format;

/** Recognises files by how they begin. */
public final class Signature {

  /** What a file is by its beginning. */
  public enum Container {
    /** One of the formats, known at once. */
    KNOWN,
    /** An archive, perhaps of an office document. */
    ZIP,
    /** A file system of an office program before 2007. */
    COMPOUND
  }

  private static final int HEAD = 1024;

  private static final Pattern BYTE_ORDER =
      Pattern.compile("\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF");

  /** A number, and below it what may be a time. */
  private static final Pattern SUB_RIP =
      Pattern.compile("\\s*\\d{1,9}[ \\t]*\\r?\\n\\s*-?\\d[^\\n]*-->");

  private final String head;

  private Signature(String head) {
    this.head = head;
  }

  /**
   * Says what a file is. The source knows its format afterwards when that is {@link
   * Container#KNOWN}.
   *
   * @throws Refusal when it is nothing that Ligne judges; with a name when it is known what it is
   */
  public static Container recognise(Source in) throws Refusal, IOException {
    in.seek(0);
    Signature signature = new Signature(in.name((int) Math.min(HEAD, in.length())));
    Optional<Format> format = signature.format();
    if (format.isPresent()) {
      in.is(format.get());
      return Container.KNOWN;
    }
    if (signature.begins("PK\3\4") || signature.begins("PK\5\6")) {
      return Container.ZIP;
    }
    if (signature.begins("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return Container.COMPOUND;
    }
    throw Refusal.unsupported(signature.other());
  }

  private Optional<Format> format() {
    if (begins("\u00FF\u00D8\u00FF")) {
      return Optional.of(Format.JPEG);
    }
    if (begins("\u0089PNG\r\n\u001A\n")) {
      return Optional.of(Format.PNG);
    }
    if (begins("GIF87a") || begins("GIF89a")) {
      return Optional.of(Format.GIF);
    }
    if (begins("II*\0") || begins("MM\0*")) {
      return Optional.of(Format.TIFF);
    }
    if (begins("BM") && head.length() > 17 && head.charAt(15) == 0 && head.charAt(14) < 125) {
      return Optional.of(Format.BMP);
    }
    return wrapped();
  }

  private Optional<Format> wrapped() {
    if (begins("RIFF")) {
      return has(8, "WEBP")
          ? Optional.of(Format.WEBP)
          : has(8, "AVI ") ? Optional.of(Format.AVI) : Optional.empty();
    }
    if (begins("\u001AE\u00DF\u00A3")) {
      return head.contains("webm") ? Optional.of(Format.WEBM) : Optional.of(Format.MATROSKA);
    }
    if (head.contains("%PDF-")) {
      return Optional.of(Format.PDF);
    }
    return boxed().or(this::subtitles);
  }

  /** Subtitles, also of a text that is not in UTF-8: their reader says so. */
  private Optional<Format> subtitles() {
    String plain = head.replace("\0", "");
    Matcher mark = BYTE_ORDER.matcher(plain);
    String text = mark.lookingAt() ? plain.substring(mark.end()) : plain;
    if (text.startsWith("WEBVTT")) {
      return Optional.of(Format.VTT);
    }
    return SUB_RIP.matcher(text).lookingAt() ? Optional.of(Format.SRT) : Optional.empty();
  }

  private Optional<Format> boxed() {
    if (!has(4, "ftyp")) {
      boolean old =
          has(4, "moov") || has(4, "mdat") || has(4, "wide") || has(4, "free") || has(4, "skip");
      return old ? Optional.of(Format.MOV) : Optional.empty();
    }
    String brand = head.substring(8, Math.min(12, head.length()));
    return switch (brand) {
      case "avif", "avis" -> Optional.of(Format.AVIF);
      case "heic", "heix", "heim", "heis", "hevc", "hevx" -> Optional.of(Format.HEIF);
      case "mif1", "msf1" -> Optional.of(head.contains("avif") ? Format.AVIF : Format.HEIF);
      case "qt  " -> Optional.of(Format.MOV);
      case "M4V ", "M4VH", "M4VP" -> Optional.of(Format.M4V);
      default -> Optional.of(brand.startsWith("3g") ? Format.THREE_GP : Format.MP4);
    };
  }

  /** What people would call it; empty when that is not known either. */
  private String other() {
    if (begins("RIFF") && has(8, "WAVE")) {
      return "WAV";
    }
    if (begins("ID3") || begins("\u00FF\u00FB")) {
      return "MP3";
    }
    if (begins("OggS")) {
      return "Ogg";
    }
    if (begins("\0\0\1\u00BA") || begins("\0\0\1\u00B3")) {
      return "MPEG";
    }
    if (begins("0&\u00B2u")) {
      return "WMV";
    }
    if (begins("II+\0") || begins("MM\0+")) {
      return "BigTIFF";
    }
    if (begins("8BPS")) {
      return "PSD";
    }
    return text();
  }

  private String text() {
    String small = head.toLowerCase(Locale.ROOT);
    if (small.contains("<svg")) {
      return "SVG";
    }
    if (small.contains("<html") || small.contains("<!doctype html")) {
      return "HTML";
    }
    byte[] bytes = head.getBytes(StandardCharsets.ISO_8859_1);
    for (byte one : bytes) {
      if (one >= 0 && one < 0x20 && one != '\n' && one != '\r' && one != '\t') {
        return "";
      }
    }
    return "text";
  }

  private boolean begins(String mark) {
    return head.startsWith(mark);
  }

  private boolean has(int at, String mark) {
    return head.startsWith(mark, at);
  }
}
