package org.ligne.dsl.ide.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Injector;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
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
  private static final List<String> BLOCKS =
      List.of(
          "%s",
          "line L { %s }",
          "line L { audience A { %s } }",
          "line L { channel c on P { %s } }",
          "line L { approval { %s } }",
          "pack K { %s }",
          "line L { voice { %s } }",
          "team T { %s }",
          "campaign C follows L { %s }",
          "campaign C follows L { plan { %s } }",
          "campaign C follows L { plan { share of %s 5% } }",
          "campaign C follows L { plan { share of posts 5% %s } }",
          "campaign C follows L { plan { rest at least 2 days between posts %s } }",
          "campaign C follows L { plan { never posts %s } }",
          "campaign C follows L { post P %s {} }",
          "campaign C follows L { post P { %s } }",
          "campaign C follows L { series S every mon { %s } }",
          "scenario S of C { %s }",
          "scenario S of C { post P { %s } }",
          "scenario S of C { channel c { %s } }",
          "platform P { %s }",
          "platform P { format f { %s } }");

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
        BLOCKS.stream().filter(block -> reads(block.replace("%s", example))).toList();
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
