package org.ligne.visual.plan;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ligne.model.diagnostic.Severity;
import org.ligne.model.line.PoemClass;
import org.ligne.model.schedule.ApprovalState;

/** Plans made by hand, the same whatever the planner thinks. */
public final class Samples {
  /** The zone of the line. */
  public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 4);

  private Samples() {}

  /** A card of a post. */
  public static Card card(String id, ZonedDateTime at, String channel, int pillar) {
    String platform = Character.toUpperCase(channel.charAt(0)) + channel.substring(1);
    ZoneId zone = at == null ? PARIS : at.getZone();
    return new Card(
        id,
        topic(id, pillar),
        new Outlet(channel, platform, platform, "post", PoemClass.OWNED, zone),
        at,
        state(ApprovalState.NOT_NEEDED, false, Optional.empty(), at == null ? "No room." : ""),
        new Place(Path.of("line"), "a.ligne", 3, 1));
  }

  private static Topic topic(String id, int pillar) {
    Theme theme = pillar < 0 ? Theme.NONE : new Theme("p" + pillar, "Pillar " + pillar, pillar);
    String post = id.contains("/") ? id.split("/")[1] : id;
    return new Topic(
        "Autumn", post, "Title of " + post, 0, theme, "", "Hugo", "Text of " + post, List.of());
  }

  private static State state(
      ApprovalState approval, boolean fixed, Optional<Severity> problem, String reason) {
    String signatures = approval == ApprovalState.MISSING ? "Awaiting approval: legal" : "";
    return new State(approval, signatures, fixed, false, false, 80, problem, List.of(), reason);
  }

  private static Card with(Card card, ApprovalState approval, boolean fixed, Severity problem) {
    State state = state(approval, fixed, Optional.ofNullable(problem), card.state().reason());
    return new Card(card.id(), card.topic(), card.outlet(), card.at(), state, card.place());
  }

  /** A card of what the text holds back. */
  public static Card held(String id, String channel, int pillar) {
    Card card = card(id, null, channel, pillar);
    State state =
        new State(
            ApprovalState.NOT_NEEDED, "", false, false, true, 0, Optional.empty(), List.of(), "");
    return new Card(card.id(), card.topic(), card.outlet(), null, state, card.place());
  }

  /** A plan that holds cards back. */
  public static Plan holding(Plan plan, List<Card> held) {
    return new Plan(
        plan.zone(),
        plan.language(),
        plan.cards(),
        plan.unplaced(),
        held,
        plan.stretches(),
        plan.boosts(),
        plan.followings(),
        plan.notes(),
        plan.lanes());
  }

  private static ZonedDateTime at(int day, int hour, int minute) {
    return DAY.withDayOfMonth(day).atTime(hour, minute).atZone(PARIS);
  }

  /** A plan of some cards and nothing else. */
  public static Plan of(ZoneId zone, Locale language, List<Card> cards) {
    List<Card> placed = cards.stream().filter(Card::isPlaced).sorted(Card.ORDER).toList();
    List<Card> left = cards.stream().filter(card -> !card.isPlaced()).toList();
    return new Plan(
        zone, language, placed, left, List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of());
  }

  /** A small plan with a bit of everything. */
  public static Plan small(Locale language) {
    List<Card> cards = new ArrayList<>();
    cards.add(
        with(
            card("Autumn/Tea/instagram", at(2, 12, 0), "instagram", 0),
            ApprovalState.APPROVED,
            true,
            null));
    cards.add(
        with(
            card("Autumn/Tea/facebook", at(2, 12, 15), "facebook", 0),
            ApprovalState.MISSING,
            true,
            null));
    cards.add(
        with(
            card("Autumn/Gesture/x", at(4, 8, 0), "x", 1),
            ApprovalState.NOT_NEEDED,
            false,
            Severity.ERROR));
    for (int i = 0; i < 6; i++) {
      cards.add(card("Autumn/Busy" + i + "/linkedin", at(5, 9, 5 * i), "linkedin", i));
    }
    cards.add(
        with(
            card("Autumn/Letter/newsletter", at(12, 8, 0), "newsletter", -1),
            ApprovalState.NOT_NEEDED,
            false,
            Severity.WARNING));
    cards.sort(Card.ORDER);
    return new Plan(
        PARIS,
        language,
        cards,
        List.of(card("Autumn/Lost/instagram", null, "instagram", 2)),
        List.of(),
        List.of(
            new Stretch(
                "Autumn",
                "Autumn",
                "Autumn",
                DAY.withDayOfMonth(1),
                DAY.withDayOfMonth(20),
                -1,
                null),
            new Stretch(
                "Autumn/Open",
                "Autumn",
                "Open days",
                DAY.withDayOfMonth(4),
                DAY.withDayOfMonth(10),
                0,
                null)),
        List.of(),
        List.of(),
        notes(),
        List.of(lane("instagram", PARIS), lane("linkedin", NEW_YORK)));
  }

  private static List<Note> notes() {
    LocalDate armistice = DAY.withDayOfMonth(11);
    Note.Hours morning = new Note.Hours(LocalTime.of(6, 0), LocalTime.of(9, 30));
    return List.of(
        new Note(
            Note.Kind.EVENT,
            "Fair",
            DAY.withDayOfMonth(5),
            DAY.withDayOfMonth(7),
            List.of(),
            List.of()),
        new Note(
            Note.Kind.BLACKOUT,
            "Moving",
            DAY.withDayOfMonth(6),
            DAY.withDayOfMonth(6),
            List.of(morning),
            List.of()),
        new Note(Note.Kind.HOLIDAY, "Armistice", armistice, armistice, List.of(), List.of()));
  }

  private static Lane lane(String channel, ZoneId zone) {
    Openings hours = new Openings();
    for (int day = 2; day <= 8; day++) {
      for (int half = 0; half < Openings.HALF_HOURS; half++) {
        boolean quiet = half < 14;
        boolean open = half >= 16 && half < 40;
        Openings.Kind kind =
            open ? Openings.Kind.OPEN : quiet ? Openings.Kind.QUIET : Openings.Kind.OUTSIDE;
        hours.note(DAY.withDayOfMonth(day), half, kind, half / 2 == 12 ? 100 : 20);
      }
    }
    String platform = Character.toUpperCase(channel.charAt(0)) + channel.substring(1);
    return new Lane(new Outlet(channel, platform, platform, "", PoemClass.OWNED, zone), hours);
  }
}
