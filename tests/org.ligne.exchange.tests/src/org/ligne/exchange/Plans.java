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
import org.ligne.model.schedule.EntryMedia;
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
    Schedule schedule = of("Rentree", full(), entry("Teaser1", "2026-10-20T18:00:00", "Bientôt…"));
    schedule.setCampaignLabel("La rentrée");
    schedule.setBrand("Maison du Thé");
    schedule.setScore(1234L);
    schedule.getUnscheduled().add(unscheduled("Coulisses", "No window of instagram is free."));
    schedule.getBoosts().add(boost("Annonce", "2026-10-27"));
    schedule.getTotals().add(total("all", "", 2));
    return schedule;
  }

  private static TrackingParameter tracking(String name, String value) {
    TrackingParameter parameter = MAKE.createTrackingParameter();
    parameter.setName(name);
    parameter.setValue(value);
    return parameter;
  }
}
