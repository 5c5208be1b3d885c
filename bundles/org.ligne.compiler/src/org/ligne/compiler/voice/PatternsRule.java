package org.ligne.compiler.voice;

import java.util.List;
import java.util.Optional;
import org.ligne.model.common.CommonPackage;
import org.ligne.model.diagnostic.DiagnosticCode;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.diagnostic.Severity;
import org.ligne.model.diagnostic.Worded;
import org.ligne.model.voice.Readability;
import org.ligne.model.voice.TextRule;
import org.ligne.model.voice.VoicePackage;
import org.ligne.voice.check.Checker;
import org.ligne.voice.fault.Fault;
import org.ligne.voice.fault.Place;
import org.ligne.voice.fault.Texts;

/** A rule over texts can be kept at work: its patterns end in time and its expression is one. */
final class PatternsRule implements Rule<TextRule> {
  private static final String ALL = ", ";

  @Override
  public Class<TextRule> type() {
    return TextRule.class;
  }

  @Override
  public void check(TextRule rule, Findings out) {
    if (rule.getName() == null) {
      return;
    }
    if (rule.getKind() == null) {
      out.add(told(rule, fault(rule, Fault.Code.EMPTY)));
    }
    if (rule.getKind() instanceof Readability readability) {
      unknown(rule, readability, out);
    }
    NamedRules.of(rule)
        .ifPresent(
            whole ->
                Checker.of(List.of(whole)).faults().stream()
                    .distinct()
                    .forEach(fault -> out.add(told(rule, fault))));
  }

  private static Fault fault(TextRule rule, Fault.Code code, Object... arguments) {
    return Fault.at(Place.rule(rule.getName(), ""), code, arguments);
  }

  private static void unknown(TextRule rule, Readability readability, Findings out) {
    String known = String.join(ALL, Formulas.names());
    readability.getFormulas().stream()
        .filter(name -> Formulas.named(name).isEmpty())
        .forEach(name -> out.add(told(rule, fault(rule, Fault.Code.UNKNOWN_VALUE, name, known))));
  }

  /** What is not installed is no mistake of the writer. */
  private static Finding told(TextRule rule, Fault fault) {
    Finding finding = finding(rule, fault);
    return fault.code() == Fault.Code.NO_GRAMMAR ? finding.as(Severity.WARNING) : finding;
  }

  private static Finding finding(TextRule rule, Fault fault) {
    Worded sentence = language -> Texts.of(fault, language);
    Optional<Value> typed =
        fault.arguments().isEmpty()
            ? Optional.empty()
            : Value.of(rule, fault.arguments().getFirst());
    return typed
        .map(value -> value.finding(code(fault), sentence))
        .orElseGet(() -> whole(rule, code(fault), sentence));
  }

  private static Finding whole(TextRule rule, DiagnosticCode code, Worded sentence) {
    return rule.getKind() == null
        ? Finding.at(rule, CommonPackage.Literals.NAMED_ELEMENT__NAME, code, sentence)
        : Finding.at(rule, VoicePackage.Literals.TEXT_RULE__KIND, code, sentence);
  }

  private static VoiceCode code(Fault fault) {
    return switch (fault.code()) {
      case LOOK_AHEAD,
          LOOK_BEHIND,
          BACK_REFERENCE,
          POSSESSIVE,
          CONDITION,
          REMARK,
          ESCAPE,
          PROPERTY,
          CHARACTER_CLASS,
          PARENTHESIS,
          COUNT,
          SIZE,
          SYNTAX,
          COMPUTED_PATTERN ->
          VoiceCode.VOICE_PATTERN;
      default -> VoiceCode.VOICE_RULE_INVALID;
    };
  }
}
