package org.ligne.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.compiler.CompilerModule;
import org.ligne.compiler.check.Checker;
import org.ligne.compiler.load.Project;
import org.ligne.compiler.load.ProjectLoader;
import org.ligne.compiler.load.Texts;
import org.ligne.compiler.media.MediaCache;
import org.ligne.dsl.validation.RuleCatalogue;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.diagnostic.RuleSet;
import org.ligne.model.line.Team;
import org.ligne.planning.Progress;

/** A defect of ours is an exception, and a user who wants to stop is obeyed. */
class DefectTest {
  private static final RuntimeException DEFECT = new IllegalStateException("a defect");

  @TempDir private Path folder;

  /** A rule that fails. */
  static final class Failing implements Rule<Team> {
    @Override
    public Class<Team> type() {
      return Team.class;
    }

    @Override
    public void check(Team team, Findings out) {
      throw DEFECT;
    }
  }

  /** The rule that fails, and no other. */
  static class FailingRules extends RuleCatalogue {
    @Override
    public RuleSet rules() {
      return new RuleSet(List.of(new Failing()));
    }
  }

  /** The compiler with the rule that fails. */
  static class FailingModule extends CompilerModule {
    FailingModule() {
      super(Locale.ENGLISH, MediaCache.NONE);
    }

    @Override
    public Class<? extends RuleCatalogue> bindRuleCatalogue() {
      return FailingRules.class;
    }
  }

  @Test
  void aRuleThatFailsIsNotSwallowed() {
    new Workspace(folder).with("a.ligne", "team T { legal Nadia }\n").check();
    Injector injector = Guice.createInjector(new FailingModule());
    Project project = injector.getInstance(ProjectLoader.class).load(folder, Texts.ON_DISK);
    Checker checker = injector.getInstance(Checker.class);
    assertSame(DEFECT, assertThrows(IllegalStateException.class, () -> checker.check(project)));
  }

  @Test
  void planningStopsWhenAsked() {
    new Workspace(folder).with("plan.ligne", Plans.ONE_POST);
    Progress impatient =
        new Progress() {
          @Override
          public boolean isCancelled() {
            return true;
          }

          @Override
          public void worked(int placed, int entries) {
            throw new AssertionError("nothing is placed");
          }
        };
    Project project = Languages.ENGLISH.load(folder);
    assertThrows(CancellationException.class, () -> Languages.ENGLISH.compile(project, impatient));
  }

  @Test
  void planningTellsHowFarItIs() {
    List<String> told = new ArrayList<>();
    Progress listener =
        new Progress() {
          @Override
          public boolean isCancelled() {
            return false;
          }

          @Override
          public void worked(int placed, int entries) {
            told.add(placed + "/" + entries);
          }
        };
    Languages.ENGLISH.compile(Languages.ENGLISH.load(MaisonDuTheTest.FOLDER), listener);
    assertTrue(told.size() > 1, told.toString());
    assertEquals("190/190", told.getLast());
  }
}
