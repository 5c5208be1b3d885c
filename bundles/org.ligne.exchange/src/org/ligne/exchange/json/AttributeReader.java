package org.ligne.exchange.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ligne.exchange.ExchangeCode;
import org.ligne.exchange.ExchangeException;

/** Reads one value of an attribute: the JSON type must be the one the attribute is written with. */
final class AttributeReader {
  private static final Set<String> PARTS = Set.of(Moments.LOCAL, Moments.ZONE, Moments.INSTANT);

  private AttributeReader() {}

  static Object value(EAttribute attribute, JsonElement json, String place)
      throws ExchangeException {
    EDataType type = attribute.getEAttributeType();
    try {
      return type.getInstanceClass() == ZonedDateTime.class
          ? moment(json)
          : EcoreUtil.createFromString(type, text(type, json));
    } catch (RuntimeException e) { // what the value types throw differs from type to type
      throw new ExchangeException(e, ExchangeCode.SCHEDULE_VALUE, place, expected(type));
    }
  }

  private static ZonedDateTime moment(JsonElement json) {
    TreeMap<String, String> parts = new TreeMap<>();
    JsonObject object = json.getAsJsonObject();
    object.asMap().forEach((key, part) -> parts.put(key, string(part)));
    if (!parts.keySet().equals(PARTS)) {
      throw new IllegalArgumentException("expected " + PARTS);
    }
    return Moments.read(parts);
  }

  private static String text(EDataType type, JsonElement json) {
    JsonPrimitive value = json.getAsJsonPrimitive();
    Class<?> wanted = type.getInstanceClass();
    boolean fits =
        switch (wanted.getSimpleName()) {
          case "boolean", "Boolean" -> value.isBoolean();
          case "int", "long", "Integer", "Long" -> value.isNumber();
          default -> value.isString();
        };
    if (!fits) {
      throw new IllegalArgumentException("another type than " + wanted);
    }
    return value.getAsString();
  }

  private static String string(JsonElement json) {
    if (json instanceof JsonPrimitive value && value.isString()) {
      return value.getAsString();
    }
    throw new IllegalArgumentException("expected a string");
  }

  private static String expected(EDataType type) {
    return type.getInstanceClass() == ZonedDateTime.class ? "local, zone, instant" : type.getName();
  }
}
