package org.ligne.dsl.tests.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.util.List;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.testing.util.ParseHelper;
import org.eclipse.xtext.util.TextRegion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligne.dsl.formatting.SourceFormatter;
import org.ligne.dsl.formatting.SourceFormatter.Outcome;
import org.ligne.dsl.formatting.SourceFormatter.Result;
import org.ligne.dsl.tests.LigneInjectorProvider;
import org.ligne.model.common.SourceFile;

@ExtendWith(InjectionExtension.class)
@InjectWith(LigneInjectorProvider.class)
class SourceFormatterTest {
  @Inject private SourceFormatter formatter;
  @Inject private ParseHelper<SourceFile> parser;
  @Inject private Provider<IFormatter2> formatters;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "team T {",
        "team  T } {",
        "campaign C follows Tea { from 2026-13-01 to 2026-09-02 }",
        "line Tea { objective \"never closed }",
        "team  T {} /* never closed",
      })
  void aTextWithSyntaxErrorsIsRefusedAndReturnedAsItIs(String text) {
    assertEquals(new Result(text, Outcome.REFUSED), formatter.format(text));
  }

  @Test
  void unknownNamesAreNoReasonToRefuse() {
    Result result = formatter.format("campaign  C follows Nobody {}");
    assertEquals(new Result("campaign C follows Nobody {}\n", Outcome.CHANGED), result);
  }

  @Test
  void aLoadedFileIsFormattedWithoutBeingTouched() throws Exception {
    XtextResource resource = resource("team  T {}");
    assertEquals("team T {}\n", formatter.format(resource).text());
    assertEquals("team  T {}", resource.getParseResult().getRootNode().getText());
  }

  @Test
  void anEditorMayAskForAPartOfTheText() throws Exception {
    String text = "team  A {}\nteam  B {}\nteam  C {}\n";
    ITextRegionAccess access = access(text);
    FormatterRequest request = new FormatterRequest().setTextRegionAccess(access);
    request.addRegion(new TextRegion(text.indexOf("team  B"), "team  B {}".length()));
    assertEquals("team  A {}\nteam B {}\nteam  C {}\n", formatted(access, request));
  }

  @Test
  void anEditorGetsNoChangesForATextWithSyntaxErrors() throws Exception {
    ITextRegionAccess access = access("team  T {");
    FormatterRequest request = new FormatterRequest().setTextRegionAccess(access);
    assertTrue(formatters.get().format(request).isEmpty());
  }

  private XtextResource resource(String text) throws Exception {
    return (XtextResource) parser.parse(text).eResource();
  }

  private ITextRegionAccess access(String text) throws Exception {
    return new TextRegionAccessBuilder().forNodeModel(resource(text)).create();
  }

  private String formatted(ITextRegionAccess access, FormatterRequest request) {
    List<ITextReplacement> replacements = formatters.get().format(request);
    return access.getRewriter().renderToString(replacements);
  }
}
