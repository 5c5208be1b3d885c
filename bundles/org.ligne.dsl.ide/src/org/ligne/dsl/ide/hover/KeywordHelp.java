package org.ligne.dsl.ide.hover;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.ligne.dsl.ide.words.Phrases;

/**
 * What the words of the language mean. The files {@code keywords.properties} hold a sentence for
 * each word of each rule of the grammar, such as {@code Post.at}, and an example where one helps.
 */
public final class KeywordHelp {
  private final Phrases phrases;

  private KeywordHelp(Phrases phrases) {
    this.phrases = phrases;
  }

  /** The meanings in a language, English or French. */
  public static KeywordHelp in(Locale language) {
    return new KeywordHelp(Phrases.named(KeywordHelp.class, "keywords", language));
  }

  /**
   * What a word means.
   *
   * @param sentence a sentence
   * @param example a piece of a plan, or an empty text
   */
  public record Help(String sentence, String example) {

    /** The sentence without markup. */
    public String plain() {
      return sentence.replace("`", "");
    }

    /** The sentence with the example below it, as Markdown. */
    public String markdown() {
      return example.isEmpty() ? sentence : sentence + "\n\n" + Markdown.block(example);
    }
  }

  /** The meaning of a word of the grammar; empty for braces and other signs. */
  public Optional<Help> of(Keyword keyword) {
    AbstractRule rule = GrammarUtil.containingRule(keyword);
    String key = rule.getName() + "." + keyword.getValue();
    return phrases.find(key).map(sentence -> help(key, sentence));
  }

  /**
   * The meaning of a word by its rule, such as {@code Post.at}.
   *
   * @throws java.util.MissingResourceException if there is no such word
   */
  public Help of(String key) {
    return help(key, phrases.get(key));
  }

  private Help help(String key, String sentence) {
    return new Help(sentence, phrases.find(key + ".example").orElse(""));
  }
}
