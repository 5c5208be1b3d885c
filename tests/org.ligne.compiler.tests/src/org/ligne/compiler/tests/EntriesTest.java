package org.ligne.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.families.SampleFile;
import org.ligne.model.line.PoemClass;
import org.ligne.model.schedule.ApprovalState;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.EntryText;
import org.ligne.model.schedule.Schedule;

/** What an entry says besides its hour. */
class EntriesTest {
  private static final String PLAN =
      """
      line Maison for "La Maison" {
        languages fr, en
        zone Europe/Paris
        pillar Savoir
        pillar Offre
        channel blog on Blog account "blog.example.com" owned { window 09:00-12:00 }
        channel fil on Threads { languages fr window 09:00-12:00 }
        channel lettre on Newsletter paid { languages fr, en window 09:00-12:00 }
        team { legal Nadia director Agathe editor Ana ambassador Yuna }
        approval { pillar Offre needs legal channel lettre needs director advocates need legal }
      }

      campaign Été "L’été" follows Maison {
        from 2026-12-28 to 2027-01-10
        phase Fin 2026-12-28 to 2027-01-10

        post Cœur "Au cœur" in Fin pillar Offre by Ana {
          on blog, fil, lettre
          at 2026-12-30 09:00
          title fr "Titre" title en "Title" title fr for lettre "Titre de la lettre"
          text fr "Pour tous." text en "For all." text fr for fil, lettre "Pour le fil."
          media "a.jpg" alt fr "Une image" en "A picture"
          media "b.jpg" for blog alt "Sans mots"
          link "https://example.com/été?p=1#fin"
          approved by Nadia on 2026-12-01
        }

        series Semaine pillar Savoir by Yuna every monday {
          on blog
          title fr "La semaine {item}" title en "Week {item}"
          text fr "{item}, oui, {item}." text en "{item}, yes."
          media "a.jpg" alt "Semaine {item}"
          link "https://example.com"
          items fr "un" en "one", "deux"
        }

        post Libre { on fil text fr "Sans titre." }
      }
      """;

  @TempDir private Path folder;
  private Schedule schedule;

  @BeforeEach
  void compile() {
    Workspace project =
        new Workspace(folder)
            .with("a.jpg", SampleFile.PICTURE.bytes())
            .with("b.jpg", SampleFile.PICTURE.bytes());
    var compilation = project.with("plan.ligne", PLAN).compile();
    assertEquals(List.of(), Words.inFull(compilation.diagnostics()));
    schedule = compilation.schedules().getFirst();
  }

  private Entry entry(String id) {
    return schedule.getEntries().stream()
        .filter(each -> each.getId().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError(id + " is not there"));
  }

  private static String texts(List<EntryText> texts) {
    return texts.stream()
        .map(each -> each.getField() + " " + each.getLanguage() + " " + each.getValue())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void identifiersAreMadeOfNames() {
    assertEquals(
        List.of(
            "Été/Cœur/blog",
            "Été/Cœur/fil",
            "Été/Cœur/lettre",
            "Été/Libre/fil",
            "Été/Semaine/blog/1",
            "Été/Semaine/blog/2"),
        schedule.getEntries().stream().map(Entry::getId).sorted().toList());
  }

  @Test
  void theScheduleSaysWhoseItIs() {
    assertEquals("Été", schedule.getCampaign());
    assertEquals("L’été", schedule.getCampaignLabel());
    assertEquals("Maison", schedule.getLine());
    assertEquals("La Maison", schedule.getBrand());
    assertEquals("Europe/Paris", schedule.getZone().getId());
    assertEquals("[fr, en]", schedule.getLanguages().toString());
    assertEquals("2026-12-28 2027-01-10", schedule.getFrom() + " " + schedule.getTo());
  }

  @Test
  void anEntrySaysWhatItBelongsTo() {
    Entry entry = entry("Été/Cœur/blog");
    assertEquals(
        "Été Cœur Au cœur", entry.getCampaign() + " " + entry.getPost() + " " + entry.getLabel());
    assertEquals(
        "blog Blog post", entry.getChannel() + " " + entry.getPlatform() + " " + entry.getFormat());
    assertEquals(
        "Offre Fin Ana", entry.getPillar() + " " + entry.getPhase() + " " + entry.getOwner());
    assertEquals("blog.example.com", entry.getAccount());
    assertEquals(PoemClass.OWNED, entry.getPoem());
    assertTrue(entry.isFixed());
    assertNull(entry.getOccurrence());
    Entry plain = entry("Été/Libre/fil");
    assertNull(plain.getLabel());
    assertNull(plain.getPillar());
    assertNull(plain.getPhase());
    assertNull(plain.getOwner());
    assertNull(plain.getLink());
    assertEquals(List.of(), plain.getTracking());
  }

  @Test
  void eachChannelGetsItsTextsInItsLanguages() {
    assertEquals(
        "title fr Titre\ntitle en Title\ntext fr Pour tous.\ntext en For all.",
        texts(entry("Été/Cœur/blog").getTexts()));
    assertEquals("title fr Titre\ntext fr Pour le fil.", texts(entry("Été/Cœur/fil").getTexts()));
    assertEquals(
        "title fr Titre de la lettre\ntitle en Title\ntext fr Pour le fil.\ntext en For all.",
        texts(entry("Été/Cœur/lettre").getTexts()));
  }

  @Test
  void occurrencesGetTheirItems() {
    assertEquals(
        "title fr La semaine un\ntitle en Week one\ntext fr un, oui, un.\ntext en one, yes.",
        texts(entry("Été/Semaine/blog/1").getTexts()));
    Entry second = entry("Été/Semaine/blog/2");
    assertEquals(
        "title fr La semaine deux\n"
            + "title en Week deux\n"
            + "text fr deux, oui, deux.\n"
            + "text en deux, yes.",
        texts(second.getTexts()));
    assertEquals(
        "alt fr Semaine deux\nalt en Semaine deux", texts(second.getMedia().getFirst().getAlts()));
    assertEquals(2, second.getOccurrence());
  }

  @Test
  void eachChannelGetsItsMedia() {
    Entry blog = entry("Été/Cœur/blog");
    assertEquals(
        List.of("a.jpg", "b.jpg"), blog.getMedia().stream().map(it -> it.getPath()).toList());
    assertEquals("alt fr Une image\nalt en A picture", texts(blog.getMedia().getFirst().getAlts()));
    assertEquals("alt fr Sans mots\nalt en Sans mots", texts(blog.getMedia().getLast().getAlts()));
    Entry thread = entry("Été/Cœur/fil");
    assertEquals(List.of("a.jpg"), thread.getMedia().stream().map(it -> it.getPath()).toList());
    assertEquals("alt fr Une image", texts(thread.getMedia().getFirst().getAlts()));
  }

  @Test
  void linksAreTracked() {
    Entry entry = entry("Été/Cœur/lettre");
    assertEquals("https://example.com/été?p=1#fin", entry.getLink());
    assertEquals(
        "https://example.com/été?p=1&utm_source=newsletter&utm_medium=email"
            + "&utm_campaign=ete&utm_content=coeur#fin",
        entry.getTrackedLink());
    assertEquals(
        "https://example.com?utm_source=blog&utm_medium=blog"
            + "&utm_campaign=ete&utm_content=semaine-2",
        entry("Été/Semaine/blog/2").getTrackedLink());
    assertEquals(
        List.of("utm_source", "utm_medium", "utm_campaign", "utm_content"),
        entry.getTracking().stream().map(it -> it.getName()).toList());
  }

  @Test
  void approvalsDependOnPillarChannelAndAuthor() {
    assertEquals("approved [Nadia] []", approval("Été/Cœur/blog"));
    assertEquals("missing [Nadia] [director]", approval("Été/Cœur/lettre"));
    assertEquals("missing [] [legal]", approval("Été/Semaine/blog/1"));
    assertEquals("not-needed [] []", approval("Été/Libre/fil"));
    assertEquals(ApprovalState.APPROVED, entry("Été/Cœur/fil").getApproval());
  }

  private String approval(String id) {
    Entry entry = entry(id);
    return entry.getApproval() + " " + entry.getApprovedBy() + " " + entry.getAwaiting();
  }

  @Test
  void totalsCountEverything() {
    List<String> totals =
        schedule.getTotals().stream()
            .map(
                it ->
                    it.getKind()
                        + " "
                        + it.getName()
                        + " "
                        + it.getScheduled()
                        + "+"
                        + it.getUnscheduled())
            .toList();
    assertEquals(
        List.of(
            "all all 6+0",
            "channel blog 3+0",
            "channel fil 2+0",
            "channel lettre 1+0",
            "pillar Offre 3+0",
            "pillar Savoir 2+0",
            "phase Fin 3+0",
            "owner Ana 3+0",
            "owner Yuna 2+0",
            "approval approved 2+0",
            "approval missing 3+0",
            "approval not-needed 1+0"),
        totals.subList(0, 12));
    // The last days of 2026 belong to its week 53.
    assertTrue(
        totals.contains("week 2026-W53 4+0") || totals.contains("week 2026-W53 5+0"),
        totals.toString());
    assertTrue(totals.getLast().startsWith("week 2027-W01 "), totals.toString());
  }
}
