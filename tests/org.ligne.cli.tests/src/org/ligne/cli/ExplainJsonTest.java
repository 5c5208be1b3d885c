package org.ligne.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ligne explain --format json}. */
class ExplainJsonTest {
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(VersionFlag.V202012)
          .getSchema(
              Projects.read(
                  Path.of(System.getProperty("ligne.root"))
                      .resolve("docs/schemas/explain-1.schema.json")));

  @TempDir Path folder;
  private Path shop;

  @BeforeEach
  void project() {
    shop = Projects.starter(folder.resolve("shop"), Locale.ENGLISH);
  }

  private JsonObject entry(String... more) {
    String[] arguments = new String[more.length + 4];
    System.arraycopy(new String[] {"explain", "shop", "-f", "json"}, 0, arguments, 0, 4);
    System.arraycopy(more, 0, arguments, 4, more.length);
    String text = LigneProcess.in(folder).run(arguments).out();
    assertEquals(Set.of(), SCHEMA.validate(text, InputFormat.JSON), text);
    JsonObject root = JsonParser.parseString(text).getAsJsonObject();
    return root.getAsJsonArray("entries").get(0).getAsJsonObject();
  }

  private static long sum(JsonObject from, String list, String number) {
    long sum = 0;
    for (JsonElement each : from.getAsJsonArray(list)) {
      sum += each.getAsJsonObject().get(number).getAsLong();
    }
    return sum;
  }

  @Test
  void gainsAddUpToThePoints() {
    JsonObject entry = entry("FirstCustomer");
    assertEquals("2027-03-19T07:30:00Z", entry.get("at").getAsString());
    assertEquals(155, entry.get("points").getAsLong());
    assertEquals(155, sum(entry, "gains", "points"));
    JsonObject place =
        entry.getAsJsonArray("reasons").get(0).getAsJsonObject().getAsJsonObject("place");
    assertEquals("spring.ligne", place.get("file").getAsString());
    assertEquals(9, place.get("line").getAsInt());
  }

  @Test
  void differencesAddUpToTheChange() {
    JsonObject asked = entry("FirstCustomer", "--at", "2027-03-26 18:30").getAsJsonObject("asked");
    assertEquals("slot", asked.get("is").getAsString());
    JsonObject slot = asked.getAsJsonArray("slots").get(0).getAsJsonObject();
    assertTrue(slot.get("free").getAsBoolean());
    assertEquals(-40, slot.get("change").getAsLong());
    assertEquals(-40, sum(slot, "differences", "change"));
  }

  @Test
  void whatIsInTheWayIsNamed() {
    JsonObject asked = entry("FirstCustomer", "--at", "2027-03-24 18:00").getAsJsonObject("asked");
    JsonObject slot = asked.getAsJsonArray("slots").get(0).getAsJsonObject();
    assertFalse(slot.get("free").getAsBoolean());
    JsonObject bar = slot.getAsJsonArray("bars").get(0).getAsJsonObject();
    assertEquals("gap", bar.get("kind").getAsString());
    assertEquals("[\"Spring/BreadOfTheWeek/bluesky/4\"]", bar.getAsJsonArray("others").toString());
  }

  @Test
  void allKindsOfMomentsFollowTheSchema() {
    for (String at : new String[] {"2027-03-19 07:30", "2027-03-19 08:10", "2027-05-01 08:00"}) {
      assertTrue(entry("FirstCustomer", "--at", at).has("asked"));
    }
    assertEquals("fixed", entry("Announcement").get("binding").getAsString());
  }

  @Test
  void anEntryWithoutAPlaceHasBlockagesInstead() {
    Projects.replace(
        shop.resolve("editorial-line.ligne"), "capacity 3 per day", "capacity 1 per day");
    JsonObject entry = entry("Announcement/facebook");
    assertFalse(entry.has("at"));
    assertEquals(1, entry.getAsJsonArray("blockages").size());
  }

  @Test
  void theSchemaRefusesOtherKeys() {
    String text = LigneProcess.in(folder).run("explain", "shop", "NightShift", "-f", "json").out();
    String other = text.replace("\"channelZone\"", "\"channelsZone\"");
    assertFalse(SCHEMA.validate(other, InputFormat.JSON).isEmpty());
  }
}
