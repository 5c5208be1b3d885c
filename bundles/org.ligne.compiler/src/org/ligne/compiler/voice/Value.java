package org.ligne.compiler.voice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.ligne.model.diagnostic.DiagnosticCode;
import org.ligne.model.diagnostic.Finding;

/**
 * A text that is typed in a statement, and where.
 *
 * @param index position in a feature of many values, or -1
 */
record Value(EObject place, EAttribute feature, int index) {

  /** The first place of a text in a statement; empty if it is not typed there. */
  static Optional<Value> of(EObject statement, Object text) {
    Stream<EObject> inside =
        StreamSupport.stream(((Iterable<EObject>) statement::eAllContents).spliterator(), false);
    return Stream.concat(Stream.of(statement), inside)
        .flatMap(place -> in(place, text).stream())
        .findFirst();
  }

  private static Optional<Value> in(EObject place, Object text) {
    for (EAttribute feature : place.eClass().getEAllAttributes()) {
      Object held = place.eGet(feature);
      int index = held instanceof List<?> many ? many.indexOf(text) : -1;
      if (index >= 0 || text.equals(held)) {
        return Optional.of(new Value(place, feature, index));
      }
    }
    return Optional.empty();
  }

  Finding finding(DiagnosticCode code, Object... arguments) {
    return index < 0
        ? Finding.at(place, feature, code, arguments)
        : Finding.at(place, feature, index, code, arguments);
  }
}
