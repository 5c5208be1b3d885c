package org.ligne.dsl.ide.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Injector;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.dsl.ide.LigneIdeSetup;

/** The examples of the explanations are read by the parser. */
class ExamplesTest {
  private static final Injector LANGUAGE = new LigneIdeSetup().createInjectorAndDoEMFRegistration();

  /** The blocks an example may be a piece of, from the file inwards. */
  private static final Map<String, String> BLOCKS =
      Map.of(
          "file", "%s",
          "line", "line L { %s }",
          "channel", "line L { channel c on P { %s } }",
          "voice", "pack K { %s }",
          "approval", "line L { approval { %s } }",
          "team", "team T { %s }",
          "campaign", "campaign C follows L { %s }",
          "post", "campaign C follows L { post P { %s } }",
          "series", "campaign C follows L { series S every mon { %s } }",
          "platform", "platform P { %s }");

  static Stream<String> examples() {
    Grammar grammar = LANGUAGE.getInstance(IGrammarAccess.class).getGrammar();
    KeywordHelp help = KeywordHelp.in(Locale.ENGLISH);
    return GrammarUtil.containedKeywords(grammar).stream()
        .filter(each -> !(GrammarUtil.containingRule(each) instanceof TerminalRule))
        .flatMap(each -> help.of((Keyword) each).stream())
        .map(KeywordHelp.Help::example)
        .filter(example -> !example.isEmpty())
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void areReadInOneBlockOrAnother(String example) {
    List<String> fitting =
        Stream.concat(
                BLOCKS.values().stream(),
                Stream.of("platform P { format f { %s } }", "line L { audience A { %s } }"))
            .filter(block -> reads(block.replace("%s", example)))
            .toList();
    assertEquals(false, fitting.isEmpty(), example);
  }

  private static boolean reads(String plan) {
    IParseResult result = LANGUAGE.getInstance(IParser.class).parse(new StringReader(plan));
    for (INode error : result.getSyntaxErrors()) {
      return error == null;
    }
    return true;
  }
}
