package org.ligne.dsl.ide.fix;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.StringReader;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.ide.editor.contentassist.antlr.IContentAssistParser;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.ligne.dsl.ide.schedule.Conflicts;
import org.ligne.dsl.messages.MessageLanguage;
import org.ligne.dsl.resource.Places;
import org.ligne.dsl.validation.RuleCatalogue;
import org.ligne.model.diagnostic.RuleSet;

/** What fixes may ask the language for. */
public final class Tools {
  @Inject private RuleCatalogue catalogue;
  @Inject private IScopeProvider scopes;
  @Inject private IParser parser;
  @Inject private Provider<IContentAssistParser> expecting;
  @Inject private IValueConverterService converters;
  @Inject private Places places;
  @Inject private MessageLanguage language;
  @Inject private Conflicts conflicts;

  /** All rules of a project. */
  public RuleSet rules() {
    return catalogue.rules();
  }

  /** What names mean. */
  public IScopeProvider scopes() {
    return scopes;
  }

  /** Reads a text as the language would, without linking it. */
  public IParseResult parse(String text) {
    return parser.parse(new StringReader(text));
  }

  /** Says what may follow a text; it serves one request. */
  public IContentAssistParser expecting() {
    return expecting.get();
  }

  /** A value as a rule of the grammar wants it written; names that are keywords get their sign. */
  public String spelled(Object value, String rule) {
    return converters.toString(value, rule);
  }

  /** Where findings stand. */
  Places places() {
    return places;
  }

  /** What planning found that cannot hold together. */
  public Conflicts conflicts() {
    return conflicts;
  }

  /** The reader's language. */
  public MessageLanguage language() {
    return language;
  }
}
