package org.ligne.visual.mix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ligne.visual.figures.Frame;
import org.ligne.visual.figures.Sheets;
import org.ligne.visual.figures.Shown;
import org.ligne.visual.figures.Standing;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.plan.Samples;
import org.ligne.visual.scene.Element;

class MixesTest {
  private static final Shown SMALL = Sheets.small(Locale.ENGLISH);

  private static List<String> told(List<Part> parts) {
    return parts.stream()
        .map(each -> each.value().label() + " " + each.count() + "/" + each.all())
        .toList();
  }

  @Test
  void countsPillarsOverAllWeeks() {
    Mix mix = Mixes.of(SMALL, Dimension.PILLAR);
    assertEquals(
        List.of("Pillar 0 3/8", "Pillar 1 3/8", "Pillar 2 1/8", "Pillar 3 0/8", "No pillar 1/8"),
        told(mix.whole()));
    assertEquals(
        List.of(Standing.ABOVE, Standing.FREE, Standing.FREE, Standing.BELOW, Standing.FREE),
        mix.whole().stream().map(Part::standing).toList());
    assertEquals(
        List.of("Autumn/A/instagram", "Autumn/B/instagram", "Autumn/D/instagram"),
        mix.whole().getFirst().entries());
  }

  @Test
  void countsWeekByWeek() {
    List<Week> weeks = Mixes.of(SMALL, Dimension.PILLAR).weeks();
    assertEquals(2, weeks.size());
    assertEquals(Sheets.MONDAY, weeks.getFirst().monday());
    assertEquals(List.of("Pillar 0 2/5", "Pillar 1 3/5"), told(weeks.getFirst().parts()));
    assertEquals(
        List.of("Pillar 0 1/3", "Pillar 2 1/3", "No pillar 1/3"), told(weeks.getLast().parts()));
  }

  @Test
  void comparesChannelsWithWhatIsAskedInTheirRuns() {
    List<Run> runs = Mixes.of(SMALL, Dimension.PILLAR).runs();
    assertEquals(2, runs.size());
    Run instagram = runs.getFirst();
    assertEquals(Sheets.MONDAY, instagram.first());
    assertEquals(Sheets.MONDAY.plusDays(13), instagram.last());
    assertEquals(List.of("Pillar 0 3/5", "Pillar 1 1/5"), told(instagram.parts()));
    assertEquals(Standing.ABOVE, instagram.parts().getFirst().standing());
    assertEquals(Standing.NEAREST, instagram.parts().getLast().standing());
    assertEquals(List.of("Pillar 1 2/3"), told(runs.getLast().parts()));
    assertEquals(Standing.WITHIN, runs.getLast().parts().getFirst().standing());
  }

  @Test
  void tellsHowManySharesAreMissed() {
    Mix mix = Mixes.of(SMALL, Dimension.PILLAR);
    assertEquals(5, mix.wishes());
    assertEquals(3, mix.breaches());
    assertEquals(0, Mixes.of(SMALL, Dimension.CHANNEL).wishes());
  }

  @Test
  void knowsOtherDimensions() {
    assertEquals(
        List.of("Instagram 5/8", "Linkedin 3/8"), told(Mixes.of(SMALL, Dimension.CHANNEL).whole()));
    assertEquals(List.of("post 8/8"), told(Mixes.of(SMALL, Dimension.FORMAT).whole()));
    assertEquals(List.of("Owned 8/8"), told(Mixes.of(SMALL, Dimension.POEM).whole()));
    assertEquals(
        List.of(
            "Stimulus, contact 3/8",
            "ZMOT, research 0/8",
            "FMOT, choice 0/8",
            "SMOT, experience 0/8",
            "No moment 5/8"),
        told(Mixes.of(SMALL, Dimension.MOMENT).whole()));
  }

  @Test
  void aPartIsComparedAsTheWholeIsAsked() {
    Plan part =
        Samples.of(Samples.PARIS, Locale.ENGLISH, List.of(SMALL.whole().cards().getFirst()));
    Mix mix = Mixes.of(new Shown(SMALL.whole(), part, SMALL.norms()), Dimension.PILLAR);
    assertEquals(1, mix.all());
    assertEquals(1, mix.runs().size());
    assertEquals(5, mix.runs().getFirst().all());
  }

  @Test
  void sharesAreFollowedFromWeekToWeek() {
    Trend trend = Mixes.scene(SMALL, Dimension.PILLAR, new Frame(1000, Sheets.NOW)).trend();
    assertEquals("Mix · pillars, of all posts up to each week", trend.title());
    assertEquals(List.of("W45", "W46"), trend.weeks());
    assertEquals(5, trend.curves().size());
    Trend.Curve first = trend.curves().getFirst();
    assertEquals(List.of(40.0, 37.5), first.percents());
    assertEquals(
        List.of(
            "Pillar 0 until week 45: 2 of 5, 40%, wanted: 20–30%",
            "Pillar 0 until week 46: 3 of 8, 38%, wanted: 20–30%"),
        first.told());
    assertEquals(List.of(0.0, 0.0), trend.curves().get(3).percents());
  }

  @Test
  void aPlanWithoutPostsHasNoWeeksToFollow() {
    Plan none = Samples.of(Samples.PARIS, Locale.ENGLISH, List.of());
    Shown shown = new Shown(none, none, SMALL.norms());
    assertEquals(
        List.of(),
        Mixes.scene(shown, Dimension.PILLAR, new Frame(1000, Sheets.NOW)).trend().weeks());
  }

  @Test
  void everyFigureLeadsToItsEntries() {
    MixScene scene = Mixes.scene(SMALL, Dimension.PILLAR, new Frame(1000, Sheets.NOW));
    Element bar = scene.elements().getFirst();
    assertEquals(Element.Kind.FIGURE, bar.kind());
    assertTrue(
        bar.name().startsWith("Pillar 0: 3 of 8, 38%, wanted: 20–30%, missed: 8 points"),
        bar.name());
    assertTrue(bar.tip().endsWith("Mon 9 Nov, 12:00 · Instagram · Title of D"), bar.tip());
    assertEquals(3, scene.entries(bar.id()).size());
    assertEquals(bar, scene.at(bar.box().x() + 5, bar.box().y() + 5).orElseThrow());
    assertEquals(List.of(), scene.entries("nothing"));
  }

  @Test
  void aPlanOfNothingSaysSo() {
    Plan none = Plan.empty(Samples.PARIS, Locale.FRENCH);
    Shown shown = Shown.all(none, SMALL.norms());
    MixScene scene = Mixes.scene(shown, Dimension.PILLAR, new Frame(800, Sheets.NOW));
    assertEquals(List.of(), scene.elements());
    assertEquals(0, scene.mix().all());
  }
}
