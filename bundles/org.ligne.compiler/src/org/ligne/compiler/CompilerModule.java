package org.ligne.compiler;

import com.google.inject.Binder;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.ligne.compiler.check.ProjectRules;
import org.ligne.compiler.media.MediaCache;
import org.ligne.compiler.media.PatientReader;
import org.ligne.dsl.LigneRuntimeModule;
import org.ligne.dsl.messages.MessageLanguage;
import org.ligne.dsl.validation.RuleCatalogue;
import org.ligne.media.Reading;
import org.ligne.platform.media.MediaReader;

/** The language with everything the compiler knows besides. */
public class CompilerModule extends LigneRuntimeModule {
  private final MessageLanguage language;
  private final MediaCache media;

  /**
   * A module whose diagnostics are written in a language.
   *
   * @param media where it is kept what files of media are
   */
  public CompilerModule(Locale language, MediaCache media) {
    this.language = new MessageLanguage(language);
    this.media = media;
  }

  /** All rules, not the language's alone. */
  public Class<? extends RuleCatalogue> bindRuleCatalogue() {
    return ProjectRules.class;
  }

  /** Where it is kept what files of media are. */
  public void configureMediaCache(Binder binder) {
    binder.bind(MediaCache.class).toInstance(media);
  }

  /** Files of media are waited for, and opened once for each state of a project. */
  public void configureMediaReader(Binder binder) {
    Function<Path, Reading> open = media.reader();
    binder.bind(MediaReader.class).toProvider(() -> new PatientReader(open));
  }

  @Override
  public void configureMessageLanguage(Binder binder) {
    binder.bind(MessageLanguage.class).toInstance(language);
  }
}
