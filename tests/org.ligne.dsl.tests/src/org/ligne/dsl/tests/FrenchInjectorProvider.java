package org.ligne.dsl.tests;

import com.google.inject.Binder;
import java.util.Locale;
import org.ligne.dsl.LigneRuntimeModule;
import org.ligne.dsl.messages.MessageLanguage;

/** Gives tests the language with messages in French. */
public class FrenchInjectorProvider extends LigneInjectorProvider {
  @Override
  protected LigneRuntimeModule module() {
    return new LigneRuntimeModule() {
      @Override
      public void configureMessageLanguage(Binder binder) {
        binder.bind(MessageLanguage.class).toInstance(new MessageLanguage(Locale.FRENCH));
      }
    };
  }
}
