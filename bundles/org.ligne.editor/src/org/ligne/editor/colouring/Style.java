package org.ligne.editor.colouring;

import java.util.Locale;
import org.eclipse.swt.SWT;

/**
 * What a piece of text is, as far as colours go. Each style has a colour of the workbench theme,
 * which users change under Colors and Fonts or on the page Syntax colours, and a font style.
 */
public enum Style {
  KEYWORD(SWT.NORMAL),
  VALUE(SWT.NORMAL),
  DECLARATION(SWT.BOLD),
  TEXT(SWT.NORMAL),
  HASHTAG(SWT.BOLD),
  MENTION(SWT.NORMAL),
  LINK(SWT.NORMAL),
  PLACEHOLDER(SWT.ITALIC),
  COMMENT(SWT.ITALIC),
  TASK(SWT.BOLD),
  DATE(SWT.NORMAL),
  NUMBER(SWT.NORMAL),
  CHANNEL(SWT.NORMAL),
  PILLAR(SWT.NORMAL),
  AUDIENCE(SWT.NORMAL),
  PERSON(SWT.NORMAL),
  PHASE(SWT.NORMAL),
  CONTENT(SWT.NORMAL),
  PLATFORM(SWT.NORMAL);

  private static final String PREFIX = "org.ligne.editor.colour.";

  private final int fontStyle;

  Style(int fontStyle) {
    this.fontStyle = fontStyle;
  }

  /** The style's name in keys, such as {@code keyword}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Id of the colour definition of the workbench themes. */
  public String colour() {
    return PREFIX + key();
  }

  /** Key of the preference that says whether the style is bold. */
  public String boldKey() {
    return colour() + ".bold";
  }

  /** Key of the preference that says whether the style is italic. */
  public String italicKey() {
    return colour() + ".italic";
  }

  /** Whether the style is bold unless the user says otherwise. */
  public boolean bold() {
    return fontStyle == SWT.BOLD;
  }

  /** Whether the style is italic unless the user says otherwise. */
  public boolean italic() {
    return fontStyle == SWT.ITALIC;
  }

  /** Whether a colour definition belongs to one of the styles. */
  static boolean owns(String key) {
    return key.startsWith(PREFIX);
  }
}
