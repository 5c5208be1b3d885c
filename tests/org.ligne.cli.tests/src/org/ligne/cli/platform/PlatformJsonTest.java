package org.ligne.cli.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.ligne.cli.text.Words;
import org.ligne.compiler.Compiler;
import org.ligne.model.platform.Platform;

/** {@code ligne platforms --format json}. */
class PlatformJsonTest {
  private static final List<Platform> PLATFORMS = Compiler.create(Locale.ENGLISH).platforms();
  private static final String TEXT = PlatformJson.of(PLATFORMS, Words.in(Locale.ENGLISH));

  private static JsonSchema schema() throws IOException {
    Path file = Path.of(System.getProperty("ligne.root"), "docs/schemas/platforms-1.schema.json");
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(Files.readString(file, StandardCharsets.UTF_8));
  }

  private static JsonObject platform(String name) {
    return find(
        JsonParser.parseString(TEXT).getAsJsonObject().getAsJsonArray("platforms"),
        it -> it.get("name").getAsString().equals(name));
  }

  private static JsonObject find(JsonArray array, Predicate<JsonObject> wanted) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .filter(wanted)
        .findFirst()
        .orElseThrow();
  }

  private static boolean is(JsonObject object, String name, String value) {
    return object.has(name) && object.get(name).getAsString().equals(value);
  }

  @Test
  void allPlatformsFollowTheSchema() throws IOException {
    assertEquals(Set.of(), schema().validate(TEXT, InputFormat.JSON));
    String other = TEXT.replaceFirst("\"because\"", "\"why\"");
    assertFalse(schema().validate(other, InputFormat.JSON).isEmpty());
  }

  @Test
  void figuresComeWithTheirUnitConditionsDaysAndEvidence() {
    JsonArray limits = platform("X").getAsJsonArray("limits");
    JsonObject size =
        find(limits, it -> is(it, "measure", "size") && !it.getAsJsonArray("when").isEmpty());
    assertEquals("at most 15 MB", size.get("rule").getAsString());
    assertEquals(15_000_000, size.getAsJsonObject("most").get("base").getAsLong());
    JsonObject condition = size.getAsJsonArray("when").get(0).getAsJsonObject();
    assertEquals("animated", condition.get("feature").getAsString());
    assertEquals("A", size.get("grade").getAsString());
    assertEquals("[\"X4\"]", size.getAsJsonArray("sources").toString());
    JsonObject dated = find(limits, it -> is(it, "until", "2026-08-22"));
    assertEquals("duration of videos", dated.get("subject").getAsString());
  }

  @Test
  void kindsOfAccountsAndVersionsAreTold() {
    JsonObject x = platform("X");
    assertEquals("2026-11-23", x.get("effective").getAsString());
    JsonObject account = x.getAsJsonArray("accounts").get(0).getAsJsonObject();
    assertEquals("premium", account.get("name").getAsString());
  }

  @Test
  void whatIsUnknownHasNoGrade() {
    JsonObject hashtags =
        find(platform("X").getAsJsonArray("limits"), it -> is(it, "kind", "hashtags"));
    assertEquals(true, hashtags.get("unknown").getAsBoolean());
    assertFalse(hashtags.has("grade"));
  }
}
