package org.ligne.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Compiler;
import org.ligne.compiler.Diagnostic;
import org.ligne.model.schedule.Unscheduled;
import org.ligne.planning.PlanFindings;
import org.ligne.planning.Progress;

/** Everything a reader of French is told is in French. */
class FrenchTest {
  private static final String WRONG =
      """
      team Atelier { legel Nadia }
      pack Clair { use Obscur }
      """;

  @TempDir private Path folder;

  @Test
  void parserLinkerAndRulesSpeakIt() {
    new Workspace(folder)
        .with("a.ligne", WRONG)
        .with("b.ligne", "import \"perdu\"\nteam B { legal Nadia legal Nadia }\n")
        .with("c.ligne", new byte[] {(byte) 0xFF});
    assertEquals(
        List.of(
            "\"legel\" n’est pas attendu ici.",
            "Il n’y a ici aucun élément de type «\u00a0paquet de règles\u00a0» nommé Obscur.",
            "Il n’y a ni fichier .ligne ni dossier perdu.",
            "Le nom Nadia est déjà pris à la ligne 2.",
            "Ce fichier n’est pas en UTF-8\u00a0: l’octet 1 n’y a pas sa place."),
        messages(Languages.FRENCH));
  }

  @Test
  void thePlannerSpeaksIt() {
    new Workspace(folder)
        .with(
            "plan.ligne",
            Plans.LINE.replace("Blog", "Blog { window mon 09:00-10:00 }")
                + """
                campaign Rentree follows Maison {
                  from 2026-09-08 to 2026-09-13
                  post Annonce { on blog title fr "Annonce" text fr "Une tasse." }
                }
                """);
    List<Diagnostic> found =
        Languages.FRENCH.compile(Languages.FRENCH.load(folder), Progress.NONE).diagnostics();
    assertEquals(
        List.of(
            "Rentree/Annonce/blog ne trouve pas de place, à cause de\u00a0: window mon"
                + " 09:00-10:00."),
        found.stream().map(Diagnostic::message).toList());
  }

  @Test
  void aScheduleIsExplainedInTheReadersLanguage() {
    new Workspace(folder)
        .with(
            "plan.ligne",
            Plans.LINE.replace("Blog", "Blog { window mon, wed 09:00-10:30 gap at least 2h }")
                + """
                campaign Rentree follows Maison {
                  from 2026-09-08 to 2026-09-16
                  phase Mardi 2026-09-08 to 2026-09-08
                  phase Lundi 2026-09-14 to 2026-09-14
                  post Sans in Mardi { on blog title fr "Sans" text fr "Une tasse." }
                  post Un in Lundi { on blog title fr "Un" text fr "Une tasse." }
                  post Deux in Lundi { on blog title fr "Deux" text fr "Deux tasses." }
                  post Fixe { on blog at 2026-09-16 09:00 title fr "Fixe" text fr "Une théière." }
                  post Colle { on blog at 2026-09-16 10:00 title fr "Colle" text fr "Un bol." }
                }
                """);
    Compilation compiled = Languages.FRENCH.compile(Languages.FRENCH.load(folder), Progress.NONE);
    List<Unscheduled> items = compiled.schedules().getFirst().getUnscheduled();
    assertEquals(3, items.size());
    assertEquals(
        items.stream().map(Unscheduled::getExplanation).toList(),
        items.stream().map(item -> PlanFindings.explanation(item, Locale.ENGLISH)).toList());
    assertEquals(
        List.of(
            "Rentree/Fixe/blog ne peut pas être publié à son heure fixe à côté de"
                + " Rentree/Colle/blog, à cause de\u00a0: gap at least 2h.",
            "Rentree/Sans/blog ne trouve pas de place, à cause de\u00a0: window mon, wed"
                + " 09:00-10:30.",
            "Rentree/Un/blog ne trouve pas de place à côté de Rentree/Deux/blog,"
                + " à cause de\u00a0: gap at least 2h."),
        items.stream()
            .map(item -> PlanFindings.explanation(item, Locale.FRENCH))
            .sorted()
            .toList());
  }

  @Test
  void twoLanguagesLiveSideBySide() {
    new Workspace(folder).with("a.ligne", WRONG);
    List<String> english = messages(Languages.ENGLISH);
    List<String> french = messages(Languages.FRENCH);
    assertEquals("\"legel\" is not expected here.", english.getFirst());
    assertEquals("\"legel\" n’est pas attendu ici.", french.getFirst());
    assertEquals(english, messages(Languages.ENGLISH));
  }

  @Test
  void otherLanguagesGetEnglish() {
    new Workspace(folder).with("a.ligne", WRONG);
    assertEquals(messages(Languages.ENGLISH), messages(Compiler.create(Locale.GERMAN)));
  }

  private List<String> messages(Compiler compiler) {
    return compiler.check(compiler.load(folder)).diagnostics().stream()
        .map(Diagnostic::message)
        .toList();
  }
}
