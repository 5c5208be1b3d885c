package org.ligne.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.TimeZone;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Schedule;

class DeterminismTest {
  private final TimeZone zone = TimeZone.getDefault();
  private final Locale language = Locale.getDefault();

  @TempDir Path folder;

  @AfterEach
  void restoreDefaults() {
    TimeZone.setDefault(zone);
    Locale.setDefault(language);
  }

  @Test
  void neitherOrderNorZoneNorLanguageOfTheMachineHasAPart() throws Exception {
    SortedMap<String, String> expected = exported("first", plans());
    assertFalse(expected.isEmpty());
    Random random = new Random(7);
    String[][] machines = {
      {"Pacific/Chatham", "tr-TR"}, {"America/St_Johns", "ar-EG"}, {"UTC", "th"}
    };
    for (String[] machine : machines) {
      TimeZone.setDefault(TimeZone.getTimeZone(machine[0]));
      Locale.setDefault(Locale.forLanguageTag(machine[1]));
      List<Schedule> shuffled = new ArrayList<>(plans());
      Collections.shuffle(shuffled, random);
      shuffled.forEach(plan -> shuffle(plan, random));
      assertEquals(expected, exported(machine[1], shuffled));
    }
  }

  private SortedMap<String, String> exported(String name, List<Schedule> plans) throws Exception {
    OutputFolder out = OutputFolder.open(folder.resolve(name));
    for (Exporter exporter : Exporters.all()) {
      exporter.export(plans, ExportOptions.defaults(), out);
    }
    return Folders.contents(out.path());
  }

  private static List<Schedule> plans() {
    Schedule whole = Plans.rich();
    for (int i = 10; i < 30; i++) {
      String day = "2026-10-" + i + "T12:00:00";
      whole.getEntries().add(Plans.entry("Rentree", "Post" + i, "linkedin", day, "Texte " + i));
      whole.getEntries().add(Plans.entry("Rentree", "Post" + i, "facebook", day, "Texte " + i));
      whole.getUnscheduled().add(Plans.unscheduled("Post" + i, "No window is free."));
      whole.getBoosts().add(Plans.boost("Post" + i, "2026-10-" + i));
      whole.getTotals().add(Plans.total("week", "W" + i, i));
    }
    Entry other = Plans.entry("Noel", "Sapin", "instagram", "2026-11-20T12:00:00", "Bientôt");
    return List.of(whole, Plans.of("Noel", other), Plans.empty("noel"));
  }

  private static void shuffle(Schedule plan, Random random) {
    for (EList<?> list :
        List.of(plan.getEntries(), plan.getUnscheduled(), plan.getBoosts(), plan.getTotals())) {
      for (int i = list.size() - 1; i > 0; i--) {
        ECollections.move(list, i, random.nextInt(i + 1));
      }
    }
  }
}
