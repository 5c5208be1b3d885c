package org.ligne.exchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.ligne.model.line.PoemClass;
import org.ligne.model.line.Role;
import org.ligne.model.platform.TextField;
import org.ligne.model.schedule.ApprovalState;
import org.ligne.model.schedule.BoostEntry;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.EntryCaptions;
import org.ligne.model.schedule.EntryMedia;
import org.ligne.model.schedule.EntryPoll;
import org.ligne.model.schedule.EntryText;
import org.ligne.model.schedule.Reason;
import org.ligne.model.schedule.ReasonKind;
import org.ligne.model.schedule.Schedule;
import org.ligne.model.schedule.ScheduleFactory;
import org.ligne.model.schedule.SourcePlace;
import org.ligne.model.schedule.Total;
import org.ligne.model.schedule.TrackingParameter;
import org.ligne.model.schedule.Unscheduled;
import org.ligne.model.value.LanguageTag;
import org.ligne.model.value.Money;
import org.ligne.model.value.Quantity;

/** Schedules for tests: a tea brand in Paris around the clock change of autumn 2026. */
public final class Plans {
  public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final ScheduleFactory MAKE = ScheduleFactory.eINSTANCE;

  private Plans() {}

  /** A campaign without entries. */
  public static Schedule empty(String campaign) {
    Schedule schedule = MAKE.createSchedule();
    schedule.setCampaign(campaign);
    schedule.setLine("MaisonDuThe");
    schedule.setZone(PARIS);
    schedule.getLanguages().addAll(List.of(LanguageTag.parse("fr"), LanguageTag.parse("en")));
    schedule.setFrom(LocalDate.of(2026, 10, 1));
    schedule.setTo(LocalDate.of(2026, 11, 30));
    schedule.setEngine("greedy 1");
    return schedule;
  }

  /** A campaign with these entries. */
  public static Schedule of(String campaign, Entry... entries) {
    Schedule schedule = empty(campaign);
    schedule.getEntries().addAll(List.of(entries));
    return schedule;
  }

  /** An approved entry of a post of one text on Instagram, at a local time of Paris. */
  public static Entry entry(String post, String local, String text) {
    return entry("Rentree", post, "instagram", local, text);
  }

  /** An approved entry of one French text. */
  public static Entry entry(
      String campaign, String post, String channel, String local, String text) {
    Entry entry = MAKE.createEntry();
    entry.setId(campaign + "/" + post + "/" + channel);
    entry.setCampaign(campaign);
    entry.setPost(post);
    entry.setChannel(channel);
    entry.setPlatform("Instagram");
    entry.setPoem(PoemClass.OWNED);
    entry.setAt(LocalDateTime.parse(local).atZone(PARIS));
    entry.setApproval(ApprovalState.NOT_NEEDED);
    entry.getLanguages().add(LanguageTag.parse("fr"));
    entry.getTexts().add(text(TextField.TEXT, "fr", text));
    return entry;
  }

  /** The same entry, changed. */
  public static Entry with(Entry entry, Consumer<Entry> change) {
    change.accept(entry);
    return entry;
  }

  /** An entry that waits for the lawyer. */
  public static Entry unapproved(Entry entry) {
    entry.setApproval(ApprovalState.MISSING);
    entry.getAwaiting().add(Role.LEGAL);
    return entry;
  }

  public static EntryText text(TextField field, String language, String value) {
    EntryText text = MAKE.createEntryText();
    text.setField(field);
    text.setLanguage(LanguageTag.parse(language));
    text.setValue(value);
    return text;
  }

  public static EntryMedia medium(String path, EntryText... alts) {
    EntryMedia medium = MAKE.createEntryMedia();
    medium.setPath(path);
    medium.getAlts().addAll(List.of(alts));
    return medium;
  }

  /** A file of subtitles; null for one of which no language is said. */
  public static EntryCaptions captions(String language, String path) {
    EntryCaptions captions = MAKE.createEntryCaptions();
    captions.setLanguage(language == null ? null : LanguageTag.parse(language));
    captions.setPath(path);
    return captions;
  }

  public static EntryPoll poll(String language, String question, String... options) {
    EntryPoll poll = MAKE.createEntryPoll();
    poll.setLanguage(LanguageTag.parse(language));
    poll.setQuestion(question);
    poll.getOptions().addAll(List.of(options));
    return poll;
  }

  /** An entry that is a thread of three posts. */
  public static Entry thread() {
    Entry entry = entry("Fil", "2026-10-21T18:00:00", "Trois gestes pour un thé vert.");
    entry.getTexts().getFirst().getParts().addAll(List.of("Un : l’eau à 75°.", "Deux : goûter."));
    return entry;
  }

  /** An entry that asks its readers a question. */
  public static Entry asking() {
    Entry entry = entry("Question", "2026-10-22T18:00:00", "Dites-nous tout.");
    EntryPoll poll = poll("fr", "Vert ou noir ?", "Vert", "Noir, fumé");
    poll.setLasts(Quantity.parse("3 days"));
    entry.getPolls().add(poll);
    return entry;
  }

  /** An entry with a first comment, tags, and a film with subtitles. */
  public static Entry film() {
    Entry entry = entry("Film", "2026-10-23T18:00:00", "Trois minutes, pas une de plus.");
    entry.getTexts().add(text(TextField.COMMENT, "fr", "La fiche est sur notre site."));
    entry.getTexts().add(text(TextField.TAGS, "fr", "thé, infusion"));
    EntryMedia film = medium("assets/film.mp4", text(TextField.ALT, "fr", "Des mains"));
    film.getCaptions().add(captions("fr", "assets/film.fr.vtt"));
    film.getCaptions().add(captions(null, "assets/film.srt"));
    entry.getMedia().add(medium("assets/une.jpg"));
    entry.getMedia().add(film);
    return entry;
  }

  public static Unscheduled unscheduled(String post, String explanation) {
    Unscheduled item = MAKE.createUnscheduled();
    item.setId("Rentree/" + post + "/instagram");
    item.setCampaign("Rentree");
    item.setPost(post);
    item.setChannel("instagram");
    item.setPlatform("Instagram");
    item.setExplanation(explanation);
    return item;
  }

  public static BoostEntry boost(String post, String from) {
    BoostEntry boost = MAKE.createBoostEntry();
    boost.setPost(post);
    boost.setChannel("MetaAds");
    boost.setBudget(Money.parse("300 EUR"));
    boost.setFrom(LocalDate.parse(from));
    boost.setTo(LocalDate.parse(from).plusDays(3));
    boost.setAudience("Amateurs");
    return boost;
  }

  public static Total total(String kind, String name, int scheduled) {
    Total total = MAKE.createTotal();
    total.setKind(kind);
    total.setName(name);
    total.setScheduled(scheduled);
    return total;
  }

  public static Reason reason(ReasonKind kind, String statement, String file, int line) {
    Reason reason = MAKE.createReason();
    reason.setKind(kind);
    reason.setStatement(statement);
    reason.setPlace(place(file, line));
    return reason;
  }

  public static SourcePlace place(String file, int line) {
    SourcePlace place = MAKE.createSourcePlace();
    place.setFile(file);
    place.setLine(line);
    place.setColumn(3);
    return place;
  }

  /** An entry with something in every feature. */
  public static Entry full() {
    Entry entry = entry("Annonce", "2026-10-26T12:30:00", "Le thé d’automne est là.");
    entry.setLabel("Annonce de l’automne");
    entry.setOccurrence(2);
    entry.setFormat("reel");
    entry.setPillar("Offre");
    entry.setPhase("Launch");
    entry.setOwner("Hugo");
    entry.setPlace(place("rentree.ligne", 21));
    entry.getReasons().add(reason(ReasonKind.FIXED, "at 2026-10-26 12:30", "rentree.ligne", 22));
    entry.getReasons().getFirst().getOthers().add("Rentree/Teaser1/instagram");
    entry.setFixed(true);
    entry.setAccount("@maisonduthe");
    entry.getLanguages().add(LanguageTag.parse("en"));
    entry.getTexts().add(text(TextField.TEXT, "en", "Autumn tea is here."));
    entry.getTexts().addFirst(text(TextField.TITLE, "fr", "L’automne"));
    entry.setLink("https://example.org/automne");
    entry.setTrackedLink("https://example.org/automne?utm_source=instagram");
    entry.getTracking().add(tracking("utm_source", "instagram"));
    entry
        .getMedia()
        .add(medium("assets/automne.jpg", text(TextField.ALT, "fr", "Une tasse fumante")));
    entry.setApproval(ApprovalState.APPROVED);
    entry.getApprovedBy().add("Nadia");
    entry.setScore(80);
    return entry;
  }

  /** A schedule with something in every feature. */
  public static Schedule whole() {
    Entry teaser = entry("Teaser1", "2026-10-20T18:00:00", "Bientôt…");
    Schedule schedule = of("Rentree", full(), teaser);
    schedule.setCampaignLabel("La rentrée");
    schedule.setBrand("Maison du Thé");
    schedule.setScore(1234L);
    schedule.getUnscheduled().add(unscheduled("Coulisses", "No window of instagram is free."));
    schedule.getBoosts().add(boost("Annonce", "2026-10-27"));
    schedule.getTotals().add(total("all", "", 2));
    return schedule;
  }

  /** The same with posts of every kind. */
  public static Schedule rich() {
    Schedule schedule = whole();
    schedule.getEntries().addAll(List.of(thread(), asking(), film()));
    return schedule;
  }

  private static TrackingParameter tracking(String name, String value) {
    TrackingParameter parameter = MAKE.createTrackingParameter();
    parameter.setName(name);
    parameter.setValue(value);
    return parameter;
  }
}
