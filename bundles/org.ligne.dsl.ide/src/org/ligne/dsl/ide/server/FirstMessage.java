package org.ligne.dsl.ide.server;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a client says first. It is looked at before there is a server, because it tells which
 * language the server should speak, and then heard again by the server.
 */
final class FirstMessage {
  private static final Pattern LENGTH =
      Pattern.compile("Content-Length:\\s*(\\d{1,8})", Pattern.CASE_INSENSITIVE);
  private static final String HEADER_END = "\r\n\r\n";
  private static final int LONGEST_HEADER = 4096;

  private final byte[] bytes;
  private final String body;

  private FirstMessage(byte[] bytes, String body) {
    this.bytes = bytes;
    this.body = body;
  }

  /** Reads one message, or what there is of it. */
  static FirstMessage read(InputStream in) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    String header = header(in, all);
    Matcher length = LENGTH.matcher(header);
    byte[] body = length.find() ? in.readNBytes(Integer.parseInt(length.group(1))) : new byte[0];
    all.writeBytes(body);
    return new FirstMessage(all.toByteArray(), new String(body, StandardCharsets.UTF_8));
  }

  private static String header(InputStream in, ByteArrayOutputStream all) throws IOException {
    StringBuilder header = new StringBuilder();
    while (header.indexOf(HEADER_END) < 0 && header.length() < LONGEST_HEADER) {
      int next = in.read();
      if (next < 0) {
        break;
      }
      all.write(next);
      header.append((char) next);
    }
    return header.toString();
  }

  /** The same bytes once more. */
  InputStream again() {
    return new ByteArrayInputStream(bytes);
  }

  /** The language of the client's user: French if the client says so, else English. */
  Locale language() {
    String locale = locale();
    boolean french = locale.toLowerCase(Locale.ROOT).matches("fr([-_].*)?");
    return french ? Locale.FRENCH : Locale.ENGLISH;
  }

  private String locale() {
    try {
      JsonElement message = JsonParser.parseString(body);
      JsonElement params = message.isJsonObject() ? message.getAsJsonObject().get("params") : null;
      JsonElement locale = params instanceof JsonObject object ? object.get("locale") : null;
      return locale != null && locale.isJsonPrimitive() ? locale.getAsString() : "";
    } catch (JsonParseException e) {
      return ""; // The server will refuse it in due form.
    }
  }
}
