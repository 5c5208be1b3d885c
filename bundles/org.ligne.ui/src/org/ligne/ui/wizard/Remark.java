package org.ligne.ui.wizard;

import org.eclipse.jface.dialogs.IMessageProvider;

/**
 * What a page has to say about what stands in it.
 *
 * @param kind one of the kinds of {@link IMessageProvider}; nothing can be made while it is an
 *     error
 * @param text a sentence
 */
public record Remark(int kind, String text) {
  /** Something that keeps the wizard from finishing. */
  public static Remark error(String text) {
    return new Remark(IMessageProvider.ERROR, text);
  }

  /** Something to wait for before anything can be made. */
  public static Remark pending(String text) {
    return new Remark(IMessageProvider.NONE, text);
  }

  /** Something that is allowed and yet perhaps not meant. */
  public static Remark warning(String text) {
    return new Remark(IMessageProvider.WARNING, text);
  }

  /** Something worth knowing. */
  public static Remark info(String text) {
    return new Remark(IMessageProvider.INFORMATION, text);
  }

  boolean isError() {
    return kind == IMessageProvider.ERROR;
  }

  /** Whether the wizard cannot finish yet. */
  boolean isObstacle() {
    return isError() || kind == IMessageProvider.NONE;
  }
}
