package org.ligne.voice.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ligne.voice.fault.Fault;
import org.ligne.voice.pattern.Haystack;
import org.ligne.voice.pattern.TextPattern;
import org.ligne.voice.rule.Kind;
import org.ligne.voice.spelling.Dictionaries;
import org.ligne.voice.spelling.Speller;
import org.ligne.voice.text.Language;
import org.ligne.voice.text.Word;

/** Finds words that no dictionary knows. */
final class SpellingDetector implements Detector {
  /** CamelCase, capitals, numbers and single letters are no mistakes; accents do not excuse any. */
  private static final List<TextPattern> USUAL =
      List.of(
          TextPattern.known("\\p{Ll}\\p{Lu}"),
          TextPattern.known("^\\P{Ll}+$"),
          TextPattern.known("\\p{N}"),
          TextPattern.known("^.$"),
          TextPattern.known("['’]$"));

  private final Kind.Spelling kind;
  private final List<TextPattern> filters;
  private final List<Speller> named;
  private final Dictionaries dictionaries;
  private final Exceptions exceptions;

  private SpellingDetector(
      Kind.Spelling kind,
      List<TextPattern> filters,
      List<Speller> named,
      Dictionaries dictionaries,
      Exceptions exceptions) {
    this.kind = kind;
    this.filters = filters;
    this.named = named;
    this.dictionaries = dictionaries;
    this.exceptions = exceptions;
  }

  static Optional<Detector> of(Kind.Spelling kind, Exceptions exceptions, Kit kit) {
    List<TextPattern> filters = new ArrayList<>(kind.custom() ? List.of() : USUAL);
    for (String filter : kind.filters()) {
      kit.pattern("filters", filter, false).ifPresent(filters::add);
    }
    List<Speller> named = new ArrayList<>();
    for (String name : kind.dictionaries()) {
      Optional<Speller> speller = kit.dictionaries().named(name);
      speller.ifPresentOrElse(
          named::add, () -> kit.fault("dictionaries", Fault.Code.NO_DICTIONARY, name));
    }
    boolean any =
        kit.dictionaries().of(Language.FRENCH).isPresent()
            || kit.dictionaries().of(Language.ENGLISH).isPresent();
    if (kind.dictionaries().isEmpty() && !any) {
      kit.fault("extends", Fault.Code.NO_DICTIONARY, "fr, en");
    }
    return named.isEmpty() && !(kind.dictionaries().isEmpty() && any)
        ? Optional.empty()
        : Optional.of(new SpellingDetector(kind, filters, named, kit.dictionaries(), exceptions));
  }

  @Override
  public void detect(List<Field> fields, Consumer<Hit> out) {
    for (Field field : fields) {
      List<Speller> spellers =
          named.isEmpty() ? dictionaries.of(field.text().language()).stream().toList() : named;
      if (!spellers.isEmpty()) {
        field.passages().forEach(passage -> detect(field, passage, spellers, out));
      }
    }
  }

  private void detect(Field field, Passage passage, List<Speller> spellers, Consumer<Hit> out) {
    for (Word word : passage.words()) {
      if (isWrong(word, passage, spellers)) {
        Hit hit = new Hit(field, word.span(), "spelling", word.text());
        out.accept(hit.replacedBy(spellers.getFirst().suggestions(straight(word.text()))));
      }
    }
  }

  private boolean isWrong(Word word, Passage passage, List<Speller> spellers) {
    Haystack text = Haystack.of(word.text());
    return word.isSpelled()
        && filters.stream().noneMatch(filter -> filter.isIn(text))
        && !kind.ignored().contains(word.text())
        && spellers.stream().noneMatch(speller -> speller.knows(straight(word.text())))
        && !exceptions.exempt(passage, passage.inside(word.span()));
  }

  /** The word with the apostrophe that dictionaries use. */
  private static String straight(String word) {
    return word.replace('’', '\'');
  }
}
