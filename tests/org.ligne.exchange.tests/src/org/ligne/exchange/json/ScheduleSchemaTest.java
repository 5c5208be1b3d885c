package org.ligne.exchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ligne.exchange.ExportOptions;
import org.ligne.exchange.Plans;
import org.ligne.exchange.RepositoryFiles;
import org.ligne.exchange.Selection;
import org.ligne.model.schedule.Schedule;
import org.ligne.model.schedule.SchedulePackage;

class ScheduleSchemaTest {
  private static final Set<String> FRAME = Set.of("format", "version", "leftOut");
  private static String text;
  private static JsonSchema schema;

  @BeforeAll
  static void readSchema() throws IOException {
    text = Files.readString(RepositoryFiles.path("docs/schemas/schedule-2.schema.json"));
    schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(text);
  }

  @Test
  void acceptsWhatIsWritten() {
    assertEquals(Set.of(), validate(ScheduleWriter.write(Plans.rich())));
    Schedule plan =
        Plans.of("Rentree", Plans.unapproved(Plans.entry("Open", "2026-10-20T18:00:00", "x")));
    Selection kept = Selection.of(plan, ExportOptions.defaults());
    assertEquals(Set.of(), validate(ScheduleWriter.write(plan, kept)));
  }

  @Test
  void refusesOtherKeysAndValues() {
    String json = new String(ScheduleWriter.write(Plans.rich()), StandardCharsets.UTF_8);
    assertFalse(validate(json.replace("\"fixed\"", "\"fixd\"")).isEmpty());
    assertFalse(validate(json.replace("not-needed", "perhaps")).isEmpty());
    assertFalse(validate(json.replace("\"version\": 2", "\"version\": 3")).isEmpty());
  }

  @Test
  void hasExactlyTheKeysOfTheModelEachWithItsDescription() {
    JsonObject root = JsonParser.parseString(text).getAsJsonObject();
    Set<String> keys = keys(root);
    assertTrue(keys.removeAll(FRAME));
    assertEquals(names(SchedulePackage.Literals.SCHEDULE), keys);
    SchedulePackage.eINSTANCE.getEClassifiers().stream()
        .filter(type -> type instanceof EClass element && !element.isAbstract())
        .filter(type -> type != SchedulePackage.Literals.SCHEDULE)
        .forEach(type -> assertEquals(names((EClass) type), keys(definition(root, type))));
  }

  private static Set<String> keys(JsonObject type) {
    JsonObject properties = type.getAsJsonObject("properties");
    properties.asMap().forEach((key, value) -> described(key, value.getAsJsonObject()));
    return new TreeSet<>(properties.keySet());
  }

  private static void described(String key, JsonObject property) {
    assertTrue(property.has("description"), key);
  }

  private static JsonObject definition(JsonObject root, ENamedElement type) {
    String name = type.getName();
    String key = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    return root.getAsJsonObject("$defs").getAsJsonObject(key);
  }

  private static Set<String> names(EClass type) {
    return type.getEAllStructuralFeatures().stream()
        .map(ENamedElement::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<?> validate(byte[] file) {
    return validate(new String(file, StandardCharsets.UTF_8));
  }

  private static Set<?> validate(String json) {
    return schema.validate(json, InputFormat.JSON);
  }
}
