package org.ligne.voice.check;

import java.util.Optional;
import org.ligne.voice.rule.Kind;
import org.ligne.voice.rule.SocialKind;

/** Which detector finds the breaches of which kind. */
final class Detectors {
  private Detectors() {}

  /** The detector; empty, with faults in the kit, if nothing of the kind can be looked for. */
  static Optional<Detector> of(Kind kind, Exceptions exceptions, Kit kit) {
    return switch (kind) {
      case Kind.Existence existence -> ExistenceDetector.of(existence, exceptions, kit);
      case Kind.Substitution substitution -> SubstitutionDetector.of(substitution, exceptions, kit);
      case Kind.Occurrence occurrence -> OccurrenceDetector.of(occurrence, kit);
      case Kind.Repetition repetition -> RepetitionDetector.of(repetition, exceptions, kit);
      case Kind.Consistency consistency -> ConsistencyDetector.of(consistency, kit);
      case Kind.Conditional conditional -> ConditionalDetector.of(conditional, exceptions, kit);
      case Kind.Capitalization capitals -> CapitalizationDetector.of(capitals, exceptions, kit);
      case Kind.Metric metric -> MetricDetector.of(metric, kit);
      case Kind.Readability readability -> Optional.of(new ReadabilityDetector(readability));
      case Kind.Spelling spelling -> SpellingDetector.of(spelling, exceptions, kit);
      case Kind.Sequence sequence -> SequenceDetector.of(sequence, exceptions, kit);
      case Kind.Script script -> ScriptDetector.of(script, kit);
      case SocialKind social -> SocialDetectors.of(social, exceptions, kit);
    };
  }
}
