package org.ligne.exchange.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.ligne.exchange.ExchangeCode;
import org.ligne.exchange.ExchangeException;
import org.ligne.model.schedule.Schedule;
import org.ligne.model.schedule.SchedulePackage;

/**
 * Reads what {@link ScheduleWriter} writes, and has written since version 1: those files lack what
 * came later. Strict: what it does not know, it refuses.
 */
public final class ScheduleReader {
  private static final Set<String> FRAME = Set.of("format", "version", ScheduleWriter.LEFT_OUT);

  private static final Set<Double> READ = Set.of(1.0, (double) ScheduleWriter.VERSION);

  private ScheduleReader() {}

  /**
   * Reads a schedule.
   *
   * @throws ExchangeException with the place in the file, as a JSON pointer, if it is no schedule
   */
  public static Schedule read(byte[] file) throws ExchangeException {
    JsonObject root = object(file);
    expect(root, "format", new JsonPrimitive(ScheduleWriter.FORMAT));
    refuseOther(root.get("version"));
    FRAME.forEach(root::remove);
    return (Schedule) ModelReader.element(SchedulePackage.Literals.SCHEDULE, root, "");
  }

  private static JsonObject object(byte[] file) throws ExchangeException {
    try (JsonReader reader = new JsonReader(new StringReader(decode(file)))) {
      reader.setStrictness(Strictness.STRICT);
      JsonElement root = JsonParser.parseReader(reader);
      reader.peek(); // refuses what follows the end
      if (root instanceof JsonObject object) {
        return object;
      }
    } catch (IOException | JsonParseException e) {
      throw new ExchangeException(e, ExchangeCode.SCHEDULE_NOT_JSON, e.getMessage());
    }
    throw new ExchangeException(ExchangeCode.SCHEDULE_FORMAT, "format = null");
  }

  private static String decode(byte[] file) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
  }

  private static void refuseOther(JsonElement version) throws ExchangeException {
    boolean number = version instanceof JsonPrimitive value && value.isNumber();
    if (number && version.getAsDouble() > ScheduleWriter.VERSION) {
      throw new ExchangeException(
          ExchangeCode.SCHEDULE_NEWER, version.getAsString(), ScheduleWriter.VERSION);
    }
    if (!number || !READ.contains(version.getAsDouble())) {
      throw new ExchangeException(ExchangeCode.SCHEDULE_FORMAT, "version = " + version);
    }
  }

  private static void expect(JsonObject root, String key, JsonElement value)
      throws ExchangeException {
    JsonElement found = root.get(key);
    if (!value.equals(found)) {
      throw new ExchangeException(ExchangeCode.SCHEDULE_FORMAT, key + " = " + found);
    }
  }
}
