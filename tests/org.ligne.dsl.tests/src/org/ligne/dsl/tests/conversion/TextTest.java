package org.ligne.dsl.tests.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligne.dsl.tests.LigneInjectorProvider;
import org.ligne.dsl.tests.Plans;
import org.ligne.model.line.Line;
import org.ligne.model.line.Pillar;

@ExtendWith(InjectionExtension.class)
@InjectWith(LigneInjectorProvider.class)
class TextTest {
  @Inject private Plans plans;
  @Inject private IValueConverterService converters;

  private String objective(String literal) {
    var file = plans.readCleanly("line Tea { objective " + literal + " }");
    return Plans.only(file, Line.class).getObjectives().getFirst();
  }

  @Test
  void aTextOnOneLineHasEscapes() {
    assertEquals("a \"b\" \\ 'c'\n\td", objective("\"a \\\"b\\\" \\\\ \\'c'\\n\\td\""));
    assertEquals("", objective("\"\""));
    assertEquals("ends with \\", objective("\"ends with \\\\\""));
  }

  @Test
  void aTextOverSeveralLinesHasNone() {
    assertEquals("a \\n \"b\" 'c' ''d", objective("'''a \\n \"b\" 'c' ''d'''"));
    assertEquals("", objective("''''''"));
  }

  @Test
  void theCommonIndentationIsStripped() {
    String text =
        """
        '''
              Dear readers,

                the tea is here.
              Come.
            '''\
        """;
    assertEquals("Dear readers,\n\n  the tea is here.\nCome.", objective(text));
  }

  @Test
  void textMayBeginAndEndBesideTheQuotes() {
    assertEquals("One\ntwo\nthree", objective("'''One  \n      two\n      three'''"));
    assertEquals("One", objective("'''One\n   '''"));
    assertEquals("", objective("'''\n'''"));
    assertEquals("\nOne\n", objective("'''\n\n  One\n\n'''"));
  }

  @Test
  void lineBreaksOfEveryKindReadTheSame() {
    String unix = "'''\n  One\n    two\n  '''";
    assertEquals("One\n  two", objective(unix));
    assertEquals("One\n  two", objective(unix.replace("\n", "\r\n")));
    assertEquals("One\n  two", objective(unix.replace('\n', '\r')));
  }

  @Test
  void aKeywordIsANameAfterACaret() {
    var file = plans.readCleanly("line ^line { pillar ^post pillar ^Plain pillar émoi2_ }");
    assertEquals("line", Plans.only(file, Line.class).getName());
    assertEquals(
        List.of("post", "Plain", "émoi2_"),
        Plans.all(file, Pillar.class).stream().map(Pillar::getName).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "\"quoted\" \\ and\nlines\tand tabs", "'''"})
  void whatIsWrittenReadsAsItWas(String text) {
    String literal = converters.toString(text, "STRING");
    assertEquals(text, converters.toValue(literal, "STRING", null));
  }
}
