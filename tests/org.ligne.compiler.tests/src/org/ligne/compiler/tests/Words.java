package org.ligne.compiler.tests;

import java.util.List;
import java.util.Locale;
import org.ligne.compiler.Diagnostic;

/** Diagnostics as lines of text that a test can compare. */
final class Words {
  private Words() {}

  /** Place and code of each: {@code file:line:column-endLine:endColumn code}. */
  static List<String> of(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(each -> place(each) + " " + each.code()).toList();
  }

  /** Everything a user reads of each, the severity first. */
  static List<String> inFull(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(Words::inFull).toList();
  }

  private static String inFull(Diagnostic each) {
    String severity = each.severity().name().toLowerCase(Locale.ROOT);
    return severity
        + " "
        + place(each)
        + " "
        + each.code()
        + "\n  "
        + each.message()
        + "\n  "
        + each.mend();
  }

  private static String place(Diagnostic each) {
    return String.format(
        Locale.ROOT,
        "%s:%d:%d-%d:%d",
        each.file(),
        each.line(),
        each.column(),
        each.endLine(),
        each.endColumn());
  }
}
