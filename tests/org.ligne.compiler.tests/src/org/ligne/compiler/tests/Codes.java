package org.ligne.compiler.tests;

import java.util.List;
import java.util.stream.Stream;
import org.ligne.compiler.CompilerCode;
import org.ligne.compiler.lock.LockCode;
import org.ligne.compiler.plan.PlanRuleCode;
import org.ligne.compiler.timed.HandoverCode;
import org.ligne.compiler.timed.TimedCode;
import org.ligne.compiler.voice.VoiceCode;
import org.ligne.dsl.conversion.ValueCode;
import org.ligne.dsl.validation.StructureCode;
import org.ligne.dsl.validation.SyntaxCode;
import org.ligne.exchange.ExchangeCode;
import org.ligne.model.diagnostic.DiagnosticCode;
import org.ligne.planning.PlanningCode;
import org.ligne.platform.check.PlatformCode;

/** Every diagnostic code there is. A new enum of codes is added here and nowhere else in tests. */
final class Codes {
  private Codes() {}

  /** What texts can give, by {@code check} or {@code compile}. */
  static List<DiagnosticCode> ofTexts() {
    return Stream.<DiagnosticCode[]>of(
            SyntaxCode.values(),
            ValueCode.values(),
            StructureCode.values(),
            PlatformCode.values(),
            CompilerCode.values(),
            PlanningCode.values(),
            TimedCode.values(),
            VoiceCode.values(),
            PlanRuleCode.values())
        .flatMap(Stream::of)
        .toList();
  }

  /** All codes, those of exports included. */
  static List<DiagnosticCode> all() {
    return Stream.of(
            ofTexts(),
            List.of(HandoverCode.values()),
            List.of(LockCode.values()),
            List.of(ExchangeCode.values()))
        .<DiagnosticCode>flatMap(List::stream)
        .toList();
  }
}
