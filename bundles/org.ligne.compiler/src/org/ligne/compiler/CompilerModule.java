package org.ligne.compiler;

import com.google.inject.Binder;
import java.util.Locale;
import org.ligne.compiler.check.ProjectRules;
import org.ligne.dsl.LigneRuntimeModule;
import org.ligne.dsl.messages.MessageLanguage;
import org.ligne.dsl.validation.RuleCatalogue;

/** The language with everything the compiler knows besides. */
public class CompilerModule extends LigneRuntimeModule {
  private final MessageLanguage language;

  /** A module whose diagnostics are written in a language. */
  public CompilerModule(Locale language) {
    this.language = new MessageLanguage(language);
  }

  /** All rules, not the language's alone. */
  public Class<? extends RuleCatalogue> bindRuleCatalogue() {
    return ProjectRules.class;
  }

  @Override
  public void configureMessageLanguage(Binder binder) {
    binder.bind(MessageLanguage.class).toInstance(language);
  }
}
