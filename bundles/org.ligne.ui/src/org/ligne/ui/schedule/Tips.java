package org.ligne.ui.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.ligne.model.platform.TextField;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.EntryText;

/** What a row tells when the pointer rests on it. */
final class Tips {
  private static final int LONGEST_TEXT = 220;

  private Tips() {}

  static String of(Row row) {
    List<String> parts = new ArrayList<>();
    parts.add(row.item().getId());
    row.entry()
        .ifPresentOrElse(
            entry -> {
              parts.add(
                  NLS.bind(
                      Messages.moment,
                      new Object[] {
                        Days.day(entry.getAt()), Days.hour(entry.getAt()), Days.zone(entry.getAt())
                      }));
              parts.add(text(entry));
            },
            () -> parts.add(row.reason()));
    String reasons =
        Statements.of(row.item()).stream()
            .map(statement -> "• " + statement)
            .collect(Collectors.joining("\n"));
    parts.add(reasons);
    return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"));
  }

  private static String text(Entry entry) {
    return entry.getTexts().stream()
        .filter(text -> text.getField() == TextField.TEXT)
        .map(Tips::all)
        .map(Tips::shortened)
        .findFirst()
        .orElse("");
  }

  /** Of a thread, one post under the other. */
  private static String all(EntryText text) {
    return text.getParts().isEmpty()
        ? text.getValue()
        : text.getValue() + "\n\n" + String.join("\n\n", text.getParts());
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_TEXT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT)).strip() + "…";
  }
}
