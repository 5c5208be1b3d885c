package org.ligne.editor.connection;

import java.util.Locale;
import org.eclipse.core.runtime.Platform;

/** The language in which the workbench was started. */
public final class UiLanguage {
  private UiLanguage() {}

  /** French if the workbench speaks French, English otherwise. */
  public static Locale locale() {
    return Platform.getNL().startsWith("fr") ? Locale.FRENCH : Locale.ENGLISH;
  }
}
