package org.ligne.compiler.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.ligne.compiler.CompilerCode;

/** Reads files as strict UTF-8. */
final class SourceReader {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private SourceReader() {}

  /**
   * Reads a whole file. A byte order mark is left out.
   *
   * @throws UnreadableSourceException if the file cannot be read or is not UTF-8
   */
  static String read(Path file) throws UnreadableSourceException {
    byte[] bytes = bytes(file);
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      List<Object> arguments = List.of(firstWrong(bytes));
      throw new UnreadableSourceException(CompilerCode.FILE_NOT_UTF8, arguments, e);
    }
  }

  private static byte[] bytes(Path file) throws UnreadableSourceException {
    try {
      Trouble trouble = Trouble.before(file);
      if (trouble == Trouble.NONE) {
        return Files.readAllBytes(file);
      }
      throw unreadable(trouble, "", null);
    } catch (IOException e) {
      String words = e instanceof FileSystemException detail ? detail.getReason() : e.getMessage();
      throw unreadable(Trouble.of(e), Objects.requireNonNullElse(words, ""), e);
    }
  }

  private static UnreadableSourceException unreadable(
      Trouble trouble, String words, IOException cause) {
    List<Object> arguments = List.of(trouble.ordinal(), words, Trouble.MAX_BYTES);
    return new UnreadableSourceException(CompilerCode.FILE_NOT_READABLE, arguments, cause);
  }

  /** Position of the first byte that is not UTF-8, from 1. */
  private static String firstWrong(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    return result.isError() ? Integer.toString(in.position() + 1) : Integer.toString(bytes.length);
  }
}
