package org.ligne.model.diagnostic;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something a rule found.
 *
 * @param code what kind of finding it is
 * @param severity how much it matters here; usually that of the code
 * @param place the element it is about
 * @param feature the feature of the element to point at, or null for the whole element
 * @param index position in a feature of many values, or -1
 * @param arguments what the message's placeholders stand for, in order
 * @param mentions other places it is about, in the order a reader should see them; most often none
 * @param excerpt the part of a text it is about, or null for all of the feature
 * @param rule the rule it breaks, where the team gave it a name; else null
 */
public record Finding(
    DiagnosticCode code,
    Severity severity,
    EObject place,
    EStructuralFeature feature,
    int index,
    List<Object> arguments,
    List<Mention> mentions,
    Excerpt excerpt,
    TeamRule rule) {

  /** Keeps the lists from changing later. */
  public Finding {
    arguments = List.copyOf(arguments);
    mentions = List.copyOf(mentions);
  }

  /** A finding about one place only. */
  public Finding(
      DiagnosticCode code,
      Severity severity,
      EObject place,
      EStructuralFeature feature,
      int index,
      List<Object> arguments) {
    this(code, severity, place, feature, index, arguments, List.of(), null, null);
  }

  /** A finding about all of what stands at its place. */
  public Finding(
      DiagnosticCode code,
      Severity severity,
      EObject place,
      EStructuralFeature feature,
      int index,
      List<Object> arguments,
      List<Mention> mentions) {
    this(code, severity, place, feature, index, arguments, mentions, null, null);
  }

  /** A finding on a feature of an element, with the severity of its code. */
  public static Finding at(
      EObject place, EStructuralFeature feature, DiagnosticCode code, Object... arguments) {
    return new Finding(code, code.severity(), place, feature, -1, List.of(arguments));
  }

  /** A finding on one value of a feature of many values. */
  public static Finding at(
      EObject place, EStructuralFeature feature, int index, DiagnosticCode code, Object... args) {
    return new Finding(code, code.severity(), place, feature, index, List.of(args));
  }

  /** The same finding with another severity. */
  public Finding as(Severity other) {
    return new Finding(code, other, place, feature, index, arguments, mentions, excerpt, rule);
  }

  /** The same finding, with other arguments of its message. */
  public Finding saying(List<Object> others) {
    return new Finding(code, severity, place, feature, index, others, mentions, excerpt, rule);
  }

  /** The same finding, about other places too. */
  public Finding mentioning(List<Mention> others) {
    return new Finding(code, severity, place, feature, index, arguments, others, excerpt, rule);
  }

  /** The same finding, about a part of the text that stands there; null for all of it. */
  public Finding on(Excerpt part) {
    return new Finding(code, severity, place, feature, index, arguments, mentions, part, rule);
  }

  /** The same finding, of a rule that the team gave a name. */
  public Finding by(TeamRule broken) {
    return new Finding(code, severity, place, feature, index, arguments, mentions, excerpt, broken);
  }
}
