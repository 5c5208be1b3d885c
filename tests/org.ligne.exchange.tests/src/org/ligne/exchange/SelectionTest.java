package org.ligne.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ligne.model.line.PoemClass;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Item;
import org.ligne.model.schedule.Schedule;

class SelectionTest {
  private static final String NOON = "2026-10-26T12:00:00";

  @Test
  void keepsBackWhatLacksAnApprovalAndSaysWhose() {
    Selection selection = Selection.of(plan(), ExportOptions.defaults());
    assertEquals(List.of("Rentree/Ready/instagram"), ids(selection));
    Remark remark = selection.withheld().getFirst();
    assertEquals(
        "Rentree/Open/instagram stays out: it lacks the approval of legal.",
        remark.text(Locale.ENGLISH));
  }

  @Test
  void letsItOutWhenAskedAndStillSaysSo() {
    Selection selection = Selection.of(plan(), ExportOptions.defaults().withUnapproved(true));
    assertEquals(List.of("Rentree/Open/instagram", "Rentree/Ready/instagram"), ids(selection));
    assertEquals(
        List.of(
            ExchangeCode.UNAPPROVED_INCLUDED,
            ExchangeCode.ENTRY_EARNED,
            ExchangeCode.ENTRY_UNSCHEDULED),
        selection.remarks().stream().map(Remark::code).toList());
  }

  @Test
  void keepsEverythingForTheWholeSchedule() {
    Selection selection = Selection.whole(plan());
    assertEquals(3, selection.entries().size());
    assertEquals(List.of(), selection.withheld());
  }

  private static Schedule plan() {
    Entry open = Plans.unapproved(Plans.entry("Open", NOON, "x"));
    Entry earned = Plans.entry("Said", "2026-10-26T13:00:00", "x");
    earned.setPoem(PoemClass.EARNED);
    Schedule plan =
        Plans.of("Rentree", Plans.entry("Ready", "2026-10-27T12:00:00", "x"), earned, open);
    plan.getUnscheduled().add(Plans.unscheduled("Late", "No window is free."));
    return plan;
  }

  private static List<String> ids(Selection selection) {
    return selection.entries().stream().map(Item::getId).toList();
  }
}
