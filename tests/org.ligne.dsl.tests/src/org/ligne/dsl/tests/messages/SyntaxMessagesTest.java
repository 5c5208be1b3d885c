package org.ligne.dsl.tests.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ligne.dsl.tests.LigneInjectorProvider;
import org.ligne.dsl.tests.Plans;

@ExtendWith(InjectionExtension.class)
@InjectWith(LigneInjectorProvider.class)
class SyntaxMessagesTest {
  @Inject private Plans plans;

  private void assertErrors(String text, String... errors) {
    assertEquals(List.of(errors), Plans.errors(plans.read(text)));
  }

  @Test
  void whatIsMissingIsNamed() {
    assertErrors(
        "line T {\n", "1: syntax-error: The end of the file is not expected here. Expected: }.");
    assertErrors("line {}", "1: syntax-error: \"{\" is not expected here. Expected: a name.");
    assertErrors(
        "line T {}\ncampaign C follows T { post A { on ; } }",
        "2: syntax-error: \";\" is not expected here. Expected: a name.");
  }

  @Test
  void aWordOfTheLanguageInPlaceOfANameIsShownWithItsCaret() {
    assertErrors(
        "line T { pillar post }",
        "1: syntax-error: \"post\" is not expected here. Expected: a name (^post).");
  }

  @Test
  void whatFitsNowhereIsNamed() {
    assertErrors(
        "team T {}\nteem U {}",
        "2: syntax-error: \"teem\" is not expected here."
            + " Expected: a word or a statement that fits here.");
    assertErrors("line T { § }", "1: syntax-error: \"§\" is not expected here. Expected: }.");
  }

  @Test
  void aTextWithoutEndIsAboutTheText() {
    assertErrors(
        "line T { objective '''one\ntwo }",
        "1: text-not-closed: '''one is not closed. Close the text with a quote on its line,"
            + " or write it between three single quotes over several lines.",
        "1: syntax-error: The end of the file is not expected here. Expected: }.");
  }

  @Test
  void aCommentWithoutEndIsAboutTheComment() {
    assertErrors(
        "team T {}\n\n/* and so\non",
        "3: comment-not-closed: This comment is not closed."
            + " Close the comment with */ where it ends.");
  }

  @Test
  void anUnknownNameComesWithThoseThatAreKnownNearestFirst() {
    assertErrors(
        """
        campaign C follows T {
          post P { on instgram, tiktok }
        }
        line T {
          channel blog on X
          channel instagram on X
          channel instagramPro on X
          channel mail on X
          channel linkedin on X
          channel facebook on X
        }
        platform X { default format post }
        """,
        "2: unresolved-reference: There is no channel named instgram here."
            + " Known here: instagram, instagramPro, blog, linkedin, facebook.",
        "2: unresolved-reference: There is no channel named tiktok here."
            + " Known here: blog, facebook, linkedin, mail, instagram.");
    assertErrors(
        "campaign C follows T {}",
        "1: unresolved-reference: There is no line named T here. Known here: none.");
  }
}
