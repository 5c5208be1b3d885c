package org.ligne.dsl.ide.completion;

import com.google.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.CompletionItemKind;
import org.ligne.dsl.ide.hover.KeywordHelp;
import org.ligne.dsl.ide.words.Phrases;
import org.ligne.dsl.messages.MessageLanguage;
import org.ligne.model.platform.ChoiceLimit;
import org.ligne.model.platform.Measure;
import org.ligne.model.query.Limits;
import org.ligne.platform.force.Measures;

/**
 * Proposes what can be measured of media of the kind that is written, and the words to choose from:
 * those other networks take.
 */
class MeasureSource implements ValueSource {
  private final ShippedPlatforms platforms;
  private final Phrases phrases;
  private final KeywordHelp help;

  @Inject
  MeasureSource(ShippedPlatforms platforms, MessageLanguage language) {
    this.platforms = platforms;
    phrases = Phrases.beside(MeasureSource.class, language.locale());
    help = KeywordHelp.in(language.locale());
  }

  @Override
  public void propose(Wanted wanted, Consumer<Proposal> out) {
    Measured begun = Measured.before(wanted.place());
    if (begun != null && wanted.rule().equals("Measure")) {
      Measures.of(begun.kind()).forEach(measure -> out.accept(proposal(measure)));
    } else if (begun != null) {
      choices(begun).map(MeasureSource::word).forEach(out);
    }
  }

  private Proposal proposal(Measure measure) {
    String meaning = phrases.get("measure." + measure.name());
    boolean number = Measures.isNumber(measure);
    String form = number ? "MeasureLimit.most" : "ChoiceLimit.in";
    String units = number ? Measures.units(Measures.dimension(measure)) : "";
    return word(measure.getLiteral())
        .with(units.isEmpty() || units.equals("–") ? meaning : meaning + " · " + units)
        .documented(() -> meaning + ". " + help.of(form).markdown());
  }

  private static Proposal word(String word) {
    return Proposal.of(word, CompletionItemKind.EnumMember);
  }

  /** What networks name for the same, in the order of how many do. */
  private Stream<String> choices(Measured begun) {
    List<String> all =
        platforms.all().values().stream().flatMap(each -> choices(each, begun)).toList();
    return all.stream()
        .distinct()
        .sorted((a, b) -> Long.compare(count(all, b), count(all, a)))
        .filter(word -> !word.isBlank());
  }

  private static Stream<String> choices(EObject platform, Measured begun) {
    Iterable<EObject> contents = () -> EcoreUtil.getAllContents(platform, true);
    return StreamSupport.stream(contents.spliterator(), false)
        .filter(ChoiceLimit.class::isInstance)
        .map(ChoiceLimit.class::cast)
        .filter(
            limit -> limit.getKind() == begun.kind() && Limits.measure(limit) == begun.measure())
        .flatMap(limit -> limit.getValues().stream());
  }

  private static long count(List<String> all, String word) {
    return all.stream().filter(word::equals).count();
  }
}
