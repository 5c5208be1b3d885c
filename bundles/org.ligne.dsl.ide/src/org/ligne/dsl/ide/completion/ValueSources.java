package org.ligne.dsl.ide.completion;

import com.google.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;

/** Who knows values for which rule of the grammar. */
class ValueSources {
  /** Enumerations whose words begin statements; those are proposed as words of the language. */
  private static final Set<String> HEADS = Set.of("PostField", "TextField", "MediaKind");

  /** Values of several words. */
  private static final Set<String> OF_WORDS =
      Set.of("LocalDateTime", "Span", "Money", "Quantity", "Role", "ShareLimit");

  /** Values made of the letters typed so far. */
  private static final Set<String> OF_LETTERS =
      Set.of("Span", "Money", "Quantity", "Percent", "LocalDateTime");

  /** Rules whose values are proposed whole, and the rule that reads a part of them. */
  private static final Map<String, String> WHOLES =
      Map.of("Weekday", "DaySet", "Time", "TimeRange", "INT", "IntRange");

  private final Map<String, ValueSource> sources;
  private final ValueSource words;

  @Inject
  ValueSources(
      DateSource dates,
      MomentSource moments,
      TimeSource times,
      DaySource days,
      LanguageSource languages,
      PlaceSource places,
      NumberSource numbers,
      AmountSource amounts,
      QuantitySource quantities,
      MeasureSource measures,
      WordSource words,
      QuoteSource quotes,
      TagSource tags) {
    this.words = words;
    sources =
        Map.ofEntries(
            Map.entry("Date", dates),
            Map.entry("MonthDay", dates),
            Map.entry("LocalDateTime", moments),
            Map.entry("Time", times),
            Map.entry("TimeRange", times),
            Map.entry("DaySet", days),
            Map.entry("Weekday", days),
            Map.entry("Language", languages),
            Map.entry("Zone", places),
            Map.entry("Region", places),
            Map.entry("INT", numbers),
            Map.entry("IntRange", numbers),
            Map.entry("Percent", numbers),
            Map.entry("Span", numbers),
            Map.entry("Money", amounts),
            Map.entry("Role", words),
            Map.entry("ShareLimit", words),
            Map.entry("Figure", numbers),
            Map.entry("MediaCount", numbers),
            Map.entry("Ratio", numbers),
            Map.entry("Quantity", quantities),
            Map.entry("Measure", measures),
            Map.entry("Choice", measures),
            Map.entry("Counter", words),
            Map.entry("Publisher", words),
            Map.entry("Grade", words),
            Map.entry("ID", words),
            Map.entry("STRING", quotes),
            Map.entry("Text", quotes),
            Map.entry("HASHTAG", tags));
  }

  /** Whether a feature takes values of several words. */
  boolean hasWords(Assignment assignment) {
    AbstractRule rule = rule(assignment);
    return rule != null && OF_WORDS.contains(rule.getName());
  }

  void propose(
      Assignment assignment,
      Set<AbstractElement> expected,
      String letters,
      Place place,
      int start,
      int later,
      Basket basket) {
    AbstractRule rule = rule(assignment);
    if (rule == null || HEADS.contains(rule.getName()) || isPart(rule, assignment, expected)) {
      return;
    }
    ValueSource source = rule instanceof EnumRule ? words : null;
    ValueSource known = sources.getOrDefault(rule.getName(), source);
    if (known != null) {
      String owner = GrammarUtil.containingParserRule(assignment).getName();
      Wanted wanted = new Wanted(rule.getName(), assignment.getFeature(), owner, letters, place);
      known.propose(wanted, each -> basket.add(each.later(later), start, letters));
      if (OF_LETTERS.contains(rule.getName())) {
        basket.leaveOpen();
      }
    }
  }

  private static AbstractRule rule(Assignment assignment) {
    return assignment.getTerminal() instanceof RuleCall call ? call.getRule() : null;
  }

  /** Whether the value is a part of one that is proposed whole at the same place. */
  private static boolean isPart(
      AbstractRule rule, Assignment assignment, Set<AbstractElement> expected) {
    String whole = WHOLES.get(rule.getName());
    return whole != null
        && expected.stream()
            .filter(each -> each != assignment && each instanceof Assignment)
            .map(each -> rule((Assignment) each))
            .anyMatch(each -> each != null && each.getName().equals(whole))
        && !GrammarUtil.containingParserRule(assignment).getName().equals("Series");
  }
}
