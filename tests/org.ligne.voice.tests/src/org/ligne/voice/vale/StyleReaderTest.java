package org.ligne.voice.vale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.voice.check.Checker;
import org.ligne.voice.check.Finding;
import org.ligne.voice.check.Post;
import org.ligne.voice.fault.Fault;
import org.ligne.voice.rule.Rule;
import org.ligne.voice.rule.Severity;
import org.ligne.voice.spelling.Dictionaries;
import org.ligne.voice.text.Language;
import org.ligne.voice.text.SocialText;

/** A pack in Vale's format is applied as it is, and says what of it is not. */
class StyleReaderTest {
  private static final Path MAISON =
      Path.of(
          System.getProperty("ligne.root"), "tests", "org.ligne.voice.tests", "packs", "maison");

  private static List<Finding> check(Style style, String text) {
    return Checker.of(style.rules(), style.vocabulary(), Dictionaries.NONE)
        .check(Post.of(SocialText.of(text, Language.FRENCH)));
  }

  private static List<String> told(String text) {
    return check(StyleReader.read(MAISON), text).stream()
        .map(finding -> finding.rule().name() + ": " + finding.text(Locale.FRENCH))
        .toList();
  }

  @Test
  void itsRulesApplyToTexts() {
    assertEquals(
        List.of(
            "Maison.Anglicismes: Écrivez « courriel » plutôt que « Mail ».",
            "Maison.Doublons: « très » est répété.",
            "Maison.Promesses: « miracle » promet trop.",
            "Maison.Sigles: « AOP » n’est pas expliqué."),
        told("Mail très très bon, miracle, sans miracle : une AOP. Une indication (IGP), IGP."));
    assertEquals(List.of("Maison.Virgules: 4 virgules dans une phrase."), told("A, b, c, d, e."));
    assertEquals(
        List.of("Maison.Calcul: Trop long : 26.00 mots par phrase."),
        told("un vin ".repeat(13).strip()));
  }

  @Test
  void itsWordListsHold() {
    assertEquals(
        List.of(
            "Vocabulary.Terms: Dites « Darjeeling » plutôt que « darjeeling ».",
            "Vocabulary.Avoid: Évitez « infusette »."),
        told("Un darjeeling, un Darjeeling, une Tisanerie, une infusette").stream()
            .map(each -> each.replace('\u00A0', ' '))
            .toList());
  }

  @Test
  void itsSettingsSwitchRulesOffAndChangeLevels() {
    List<Rule> rules = StyleReader.read(MAISON).rules();

    assertEquals(
        List.of(Severity.ERROR),
        rules.stream()
            .filter(rule -> rule.name().equals("Maison.Anglicismes"))
            .map(Rule::severity)
            .toList());
    assertTrue(rules.stream().noneMatch(rule -> rule.name().equals("Maison.Majuscules")));
    assertTrue(rules.stream().anyMatch(rule -> rule.name().equals("Maison.Doublons")));
  }

  @Test
  void whatIsWrongOrNotHonouredIsListedWithItsPlace() {
    Style style = StyleReader.read(MAISON);
    Checker checker = Checker.of(style.rules(), style.vocabulary(), Dictionaries.NONE);

    assertEquals(
        List.of(
            ".vale.ini:11:Maison.Inconnue UNKNOWN_RULE",
            ".vale.ini:13 SETTING",
            ".vale.ini:5:Packages SETTING",
            "Maison/Anglicismes.yml:11:swap LOOK_AHEAD",
            "Maison/Cassee.yml:3 YAML",
            "Maison/Fautive.yml:3:nivo UNKNOWN_KEY",
            "Maison/Fautive.yml:4:level UNKNOWN_VALUE",
            "Maison/Script.yml:3:script SCRIPT_LANGUAGE",
            "Maison/Tableaux.yml:3:scope SCOPE_NEVER"),
        Stream.concat(style.faults().stream(), checker.faults().stream().map(style::located))
            .map(fault -> fault.place() + " " + fault.code())
            .sorted()
            .toList());
  }

  @Test
  void limitsAndFixesAreTheRules() {
    List<Finding> findings = check(StyleReader.read(MAISON), "miracle, miracle, miracle");
    Finding mail = check(StyleReader.read(MAISON), "Un mail").getFirst();

    assertEquals(2, findings.size());
    assertEquals("Un courriel", mail.repairs().getFirst().applied("Un mail"));
    assertEquals("La maison écrit en français.", mail.rule().reason());
  }

  @Test
  void aFolderThatIsNoPackSaysSo(@TempDir Path folder) throws IOException {
    assertEquals(List.of(Fault.Code.NO_RULES), codes(folder));
    assertEquals(List.of(Fault.Code.UNREADABLE), codes(folder.resolve("absent")));
    Files.writeString(folder.resolve(".vale.ini"), "StylesPath = ..\nquoi\n");
    assertEquals(List.of(Fault.Code.INI, Fault.Code.OUTSIDE), codes(folder));
  }

  @Test
  void aStyleAloneIsNamedAfterItsFolder(@TempDir Path folder) throws IOException {
    Path style = Files.createDirectory(folder.resolve("Sobre"));
    Files.writeString(
        style.resolve("Un.yml"), "extends: existence\nmessage: Non\ntokens: [a, 'b']\n");

    assertEquals(
        List.of("Sobre.Un"), StyleReader.read(style).rules().stream().map(Rule::name).toList());
  }

  private static List<Fault.Code> codes(Path folder) {
    return StyleReader.read(folder).faults().stream().map(Fault::code).toList();
  }
}
