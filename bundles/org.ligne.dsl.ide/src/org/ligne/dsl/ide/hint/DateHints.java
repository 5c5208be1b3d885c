package org.ligne.dsl.ide.hint;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.ligne.dsl.ide.words.Calendar;
import org.ligne.model.common.CommonPackage;
import org.ligne.model.platform.PlatformPackage;

/** The weekday of each date of a plan; nobody asks for it where a platform was checked. */
final class DateHints {
  private static final Set<?> DATES =
      Set.of(CommonPackage.Literals.LOCAL_DATE, CommonPackage.Literals.LOCAL_DATE_TIME);
  private static final int LENGTH = "2026-09-08".length();
  private static final Map<EClass, List<EAttribute>> OF_CLASS = new ConcurrentHashMap<>();

  private final Calendar calendar;

  DateHints(Calendar calendar) {
    this.calendar = calendar;
  }

  /** Adds the weekdays of the dates an element holds itself. */
  void of(EObject element, Collection<Hint> found) {
    for (EAttribute attribute : OF_CLASS.computeIfAbsent(element.eClass(), DateHints::find)) {
      if (element.eIsSet(attribute)) {
        NodeModelUtils.findNodesForFeature(element, attribute).forEach(node -> add(node, found));
      }
    }
  }

  private static List<EAttribute> find(EClass type) {
    return type.getEPackage() == PlatformPackage.eINSTANCE
        ? List.of()
        : type.getEAllAttributes().stream()
            .filter(each -> DATES.contains(each.getEAttributeType()))
            .toList();
  }

  private void add(INode node, Collection<Hint> found) {
    String written = NodeModelUtils.getTokenText(node);
    if (written.length() >= LENGTH) {
      int end = node.getOffset() + LENGTH;
      day(written.substring(0, LENGTH))
          .ifPresent(
              day ->
                  found.add(
                      new Hint(
                          HintKind.WEEKDAYS,
                          end,
                          calendar.shortWeekday(day),
                          calendar.inFull(day))));
    }
  }

  private static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeException e) {
      return Optional.empty(); // A diagnostic says that there is no such day.
    }
  }
}
