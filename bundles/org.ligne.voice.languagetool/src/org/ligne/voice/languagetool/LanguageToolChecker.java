package org.ligne.voice.languagetool;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ligne.voice.grammar.GrammarChecker;
import org.ligne.voice.grammar.Remark;
import org.ligne.voice.text.SocialText;

/** LanguageTool for French and the English of some countries. */
public final class LanguageToolChecker implements GrammarChecker {
  private static final System.Logger LOG = System.getLogger(LanguageToolChecker.class.getName());

  /** English without a country has no dictionary. */
  private static final Set<String> LANGUAGES =
      Set.of("fr", "en-GB", "en-US", "en-AU", "en-CA", "en-NZ", "en-ZA");

  private final Map<String, Proofreader> readers = new ConcurrentHashMap<>();
  private volatile String trouble;

  @Override
  public String name() {
    return "LanguageTool 6.8";
  }

  @Override
  public boolean reads(String language) {
    return LANGUAGES.contains(language);
  }

  @Override
  public boolean isReady(String language) {
    return readers.containsKey(language);
  }

  @Override
  public Optional<String> trouble() {
    return Optional.ofNullable(trouble);
  }

  /** What does not load is not tried again; a text it stumbles over says nothing of the next. */
  @Override
  public List<Remark> check(SocialText text, String language) {
    if (trouble != null || !reads(language) || text.text().isBlank()) {
      return List.of();
    }
    try {
      return readers.computeIfAbsent(language, Proofreader::new).read(text);
    } catch (LinkageError e) {
      trouble = e.toString();
      LOG.log(Level.ERROR, "A part of LanguageTool is missing: it is not asked again", e);
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "LanguageTool failed over a text of " + language, e);
    }
    return List.of();
  }
}
