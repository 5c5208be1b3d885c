package org.ligne.dsl.ide.completion;

import com.google.inject.Inject;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.resource.XtextResource;

/** Finds out what may stand at a caret and asks those who know proposals for it. */
class Advisor {
  /** Values that begin like this go on behind a hyphen. */
  private static final Pattern RANGE = Pattern.compile("[a-z]{3,9}|\\d{2}:\\d{2}");

  /** Words with which values of several words begin. */
  private static final Pattern FIRST_WORD =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d+(\\.\\d+)?|at|community");

  @Inject private Expectations expectations;
  @Inject private KeywordSource keywords;
  @Inject private ReferenceSource references;
  @Inject private ValueSources values;
  @Inject private TextSource texts;

  /**
   * Fills a basket.
   *
   * @param asked whether somebody asked, not the editor by itself behind some sign
   */
  void advise(Caret caret, XtextResource resource, boolean asked, Basket basket) {
    switch (caret.inside()) {
      case PLAN -> advisePlan(caret, resource, basket);
      case TEXT -> {
        Set<AbstractElement> expected = expectations.after(caret.excerpt());
        texts.propose(expected, caret, Place.at(resource, caret.start()), asked, basket);
      }
      case COMMENT -> {} // Comments are anybody's own words.
    }
  }

  private void advisePlan(Caret caret, XtextResource resource, Basket basket) {
    int start = caret.wordStart(caret.offset());
    boolean first = attempt(caret, start, resource, basket);
    int hyphen = caret.text().lastIndexOf('-', caret.offset() - 1);
    if (hyphen > start && RANGE.matcher(caret.between(start, hyphen)).matches()) {
      attempt(caret, hyphen + 1, resource, basket);
    }
    int before = caret.wordStart(caret.blankStart(start));
    String word = caret.between(before, caret.blankStart(start));
    if (before < start && FIRST_WORD.matcher(word).matches()) {
      attemptValues(caret, before, resource, basket);
    }
    if (basket.isEmpty() && first) {
      expectations
          .after(caret.excerptTo(start))
          .forEach(element -> sign(element, caret, start, basket));
    }
  }

  /** Proposes all that may replace the text from a place up to the caret. */
  private boolean attempt(Caret caret, int start, XtextResource resource, Basket basket) {
    Place place = Place.at(resource, start);
    String letters = caret.between(start, caret.offset());
    Set<AbstractElement> expected = expectations.after(caret.excerptTo(start));
    // At the start of a line people begin statements; they seldom go on with the one above.
    boolean begins = caret.isLineStart(start) && expected.stream().anyMatch(KeywordSource::isHead);
    int later = begins ? Ranks.RARE : 0;
    for (AbstractElement element : expected) {
      switch (element) {
        case Keyword keyword ->
            keywords.propose(keyword, expected, place, each -> basket.add(each, start, letters));
        case Assignment assignment when assignment.getTerminal() instanceof CrossReference named ->
            references.propose(
                named, letters, place, each -> basket.add(each.later(later), start, letters));
        case Assignment assignment ->
            values.propose(assignment, expected, letters, place, start, later, basket);
        default -> {} // Calls of rules, whose first elements are in the set as well.
      }
    }
    return !expected.isEmpty();
  }

  private void attemptValues(Caret caret, int start, XtextResource resource, Basket basket) {
    Place place = Place.at(resource, start);
    String letters = caret.between(start, caret.offset());
    Set<AbstractElement> expected = expectations.after(caret.excerptTo(start));
    for (AbstractElement element : expected) {
      if (element instanceof Assignment assignment && values.hasWords(assignment)) {
        values.propose(assignment, expected, letters, place, start, 0, basket);
      }
    }
  }

  /** Braces and commas are proposed only where nothing else can stand. */
  private void sign(AbstractElement element, Caret caret, int start, Basket basket) {
    if (element instanceof Keyword keyword) {
      keywords
          .sign(keyword)
          .ifPresent(each -> basket.add(each, start, caret.between(start, caret.offset())));
    }
  }
}
