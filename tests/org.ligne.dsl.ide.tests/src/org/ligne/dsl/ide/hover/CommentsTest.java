package org.ligne.dsl.ide.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Injector;
import java.io.StringReader;
import org.eclipse.xtext.parser.IParser;
import org.junit.jupiter.api.Test;
import org.ligne.dsl.ide.LigneIdeSetup;
import org.ligne.model.common.SourceFile;
import org.ligne.model.line.Line;

/** Which comment speaks of which element. */
class CommentsTest {
  private static final Injector LANGUAGE = new LigneIdeSetup().createInjectorAndDoEMFRegistration();

  private static String above(String plan) {
    SourceFile file =
        (SourceFile)
            LANGUAGE.getInstance(IParser.class).parse(new StringReader(plan)).getRootASTElement();
    Line line = (Line) file.getDeclarations().getFirst();
    return Comments.above(line.getPillars().getLast());
  }

  @Test
  void linesRightAboveBelongTogether() {
    assertEquals("One. Two.", above("line L {\n  // One.\n  // Two.\n  pillar P\n}"));
  }

  @Test
  void aBlockComesWithoutItsStars() {
    assertEquals("One. Two.", above("line L {\n  /*\n   * One.\n   * Two.\n   */\n  pillar P\n}"));
  }

  @Test
  void anEmptyLineParts() {
    assertEquals("", above("line L {\n  // Far.\n\n  pillar P\n}"));
    assertEquals("Near.", above("line L {\n  // Far.\n\n  // Near.\n  pillar P\n}"));
  }

  @Test
  void headlinesAndRemarksBehindStatementsSpeakOfOthers() {
    assertEquals("", above("line L {\n  // ---- pillars ----\n  pillar P\n}"));
    assertEquals("", above("line L {\n  pillar O // a remark\n  pillar P\n}"));
  }

  @Test
  void nothingAboveIsNothing() {
    assertEquals("", above("line L { pillar P }"));
  }
}
