package org.ligne.dsl.ide.completion;

import java.util.function.Supplier;
import org.eclipse.lsp4j.CompletionItemKind;

/**
 * Something that can be written at the caret.
 *
 * @param text what is inserted; with stops in the protocol's form if it is a snippet
 * @param label what stands in the list
 * @param key what is compared with the letters typed so far
 * @param detail a few words beside the label, or an empty text
 * @param kind what it is
 * @param group the lower, the earlier in the list among those that match alike
 * @param snippet whether the text holds stops
 * @param about the kind of element it names, as the model calls it, such as {@code Channel}, or an
 *     empty text
 * @param documentation Markdown, made for those that are shown only
 */
public record Proposal(
    String text,
    String label,
    String key,
    String detail,
    CompletionItemKind kind,
    int group,
    boolean snippet,
    String about,
    Supplier<String> documentation) {

  /** A plain word, found under itself. */
  public static Proposal of(String word, CompletionItemKind kind) {
    return new Proposal(word, word, word, "", kind, Ranks.VALUE, false, "", () -> "");
  }

  /** The same with a label of its own. */
  public Proposal labelled(String other) {
    return new Proposal(text, other, key, detail, kind, group, snippet, about, documentation);
  }

  /** The same with other words beside it. */
  public Proposal with(String words) {
    return new Proposal(text, label, key, words, kind, group, snippet, about, documentation);
  }

  /** The same in another group. */
  public Proposal in(int other) {
    return new Proposal(text, label, key, detail, kind, other, snippet, about, documentation);
  }

  /** The same so much further behind. */
  public Proposal later(int by) {
    return in(group + by);
  }

  /** The same with documentation, which is asked for when it is shown. */
  public Proposal documented(Supplier<String> words) {
    return new Proposal(text, label, key, detail, kind, group, snippet, about, words);
  }

  /** The same with a text to insert that holds stops. */
  public Proposal inserting(String stops) {
    return new Proposal(stops, label, key, detail, kind, group, true, about, documentation);
  }

  /** The same, found under another word. */
  public Proposal found(String under) {
    return new Proposal(text, label, under, detail, kind, group, snippet, about, documentation);
  }

  /** The same, said to name an element of a kind. */
  public Proposal naming(String type) {
    return new Proposal(text, label, key, detail, kind, group, snippet, type, documentation);
  }
}
