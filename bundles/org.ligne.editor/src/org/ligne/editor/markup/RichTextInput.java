package org.ligne.editor.markup;

import java.util.function.Consumer;

/**
 * A text and what its links do.
 *
 * @param text what is shown
 * @param follow told the target of each link that is followed
 */
public record RichTextInput(RichText text, Consumer<String> follow) {
  @Override
  public String toString() {
    return text.characters(); // For those who can only show plain text.
  }
}
