package org.ligne.exchange.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ligne.exchange.ExchangeCode;
import org.ligne.exchange.ExchangeException;

/** Builds model elements from JSON objects whose keys are their features. */
final class ModelReader {
  private ModelReader() {}

  /**
   * Reads an element.
   *
   * @param place JSON pointer of the object
   */
  static EObject element(EClass type, JsonElement json, String place) throws ExchangeException {
    if (!(json instanceof JsonObject object)) {
      throw new ExchangeException(ExchangeCode.SCHEDULE_VALUE, place, "{…}");
    }
    EObject element = EcoreUtil.create(type);
    for (String key : object.keySet()) {
      EStructuralFeature feature = type.getEStructuralFeature(key);
      if (feature == null) {
        throw new ExchangeException(ExchangeCode.SCHEDULE_KEY_UNKNOWN, place + "/" + key);
      }
      element.eSet(feature, value(feature, object.get(key), place + "/" + key));
    }
    complete(element, place);
    return element;
  }

  private static void complete(EObject element, String place) throws ExchangeException {
    for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
      if (feature.isRequired() && element.eGet(feature) == null) {
        String key = place + "/" + feature.getName();
        throw new ExchangeException(ExchangeCode.SCHEDULE_KEY_MISSING, key);
      }
    }
  }

  private static Object value(EStructuralFeature feature, JsonElement json, String place)
      throws ExchangeException {
    return feature.isMany() ? list(feature, json, place) : single(feature, json, place);
  }

  private static List<Object> list(EStructuralFeature feature, JsonElement json, String place)
      throws ExchangeException {
    if (!(json instanceof JsonArray array)) {
      throw new ExchangeException(ExchangeCode.SCHEDULE_VALUE, place, "[…]");
    }
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      values.add(single(feature, array.get(i), place + "/" + i));
    }
    return values;
  }

  private static Object single(EStructuralFeature feature, JsonElement json, String place)
      throws ExchangeException {
    return switch (feature) {
      case EReference reference -> element(reference.getEReferenceType(), json, place);
      case EAttribute attribute -> AttributeReader.value(attribute, json, place);
      default -> throw new IllegalStateException("neither attribute nor reference: " + feature);
    };
  }
}
