package org.ligne.exchange.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ligne.exchange.Canonical;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Schedule;
import org.ligne.model.schedule.SchedulePackage;

/** Writes model elements feature by feature, in the order the model declares them. */
final class ModelWriter {
  private final JsonWriter out;

  ModelWriter(JsonWriter out) {
    this.out = out;
  }

  /** The features of a schedule, with only the given entries. */
  void features(Schedule schedule, List<Entry> entries) throws IOException {
    for (EStructuralFeature feature : schedule.eClass().getEAllStructuralFeatures()) {
      switch (feature.getFeatureID()) {
        case SchedulePackage.SCHEDULE__ENTRIES -> list(feature, entries);
        case SchedulePackage.SCHEDULE__UNSCHEDULED ->
            list(feature, Canonical.unscheduled(schedule));
        case SchedulePackage.SCHEDULE__BOOSTS -> list(feature, Canonical.boosts(schedule));
        case SchedulePackage.SCHEDULE__TOTALS ->
            list(feature, schedule.getTotals().stream().sorted(Canonical.TOTALS).toList());
        default -> feature(schedule, feature);
      }
    }
  }

  private void feature(EObject owner, EStructuralFeature feature) throws IOException {
    Object value = owner.eGet(feature);
    if (feature.isMany()) {
      list(feature, (List<?>) value);
    } else if (value != null) {
      out.name(feature.getName());
      value(feature, value);
    }
  }

  private void list(EStructuralFeature feature, List<?> values) throws IOException {
    out.name(feature.getName()).beginArray();
    for (Object value : values) {
      value(feature, value);
    }
    out.endArray();
  }

  private void value(EStructuralFeature feature, Object value) throws IOException {
    switch (feature) {
      case EReference reference -> element((EObject) value);
      case EAttribute attribute -> attribute(attribute, value);
      default -> throw new IllegalStateException("neither attribute nor reference: " + feature);
    }
  }

  private void element(EObject element) throws IOException {
    out.beginObject();
    for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
      feature(element, feature);
    }
    out.endObject();
  }

  private void attribute(EAttribute attribute, Object value) throws IOException {
    switch (value) {
      case Boolean flag -> out.value(flag);
      case Number number -> out.value(number);
      case ZonedDateTime time -> Moments.write(out, time);
      default -> out.value(EcoreUtil.convertToString(attribute.getEAttributeType(), value));
    }
  }
}
