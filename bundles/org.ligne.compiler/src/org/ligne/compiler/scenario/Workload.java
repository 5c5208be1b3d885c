package org.ligne.compiler.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.line.Person;
import org.ligne.model.query.Lines;
import org.ligne.planning.Placed;

/** What people take care of, day by day on the line's clock. */
final class Workload {
  private Workload() {}

  static List<Figures.Load> of(Campaign campaign, List<Placed> placed) {
    Map<Person, Map<LocalDate, Integer>> days = new LinkedHashMap<>();
    Lines.people(campaign.getLine()).forEach(each -> days.put(each, new TreeMap<>()));
    for (Placed each : placed) {
      Person owner = Measuring.publication(each).content().getOwner();
      if (owner != null) {
        LocalDate day = each.at().withZoneSameInstant(campaign.getLine().getZone()).toLocalDate();
        days.computeIfAbsent(owner, any -> new TreeMap<>()).merge(day, 1, Integer::sum);
      }
    }
    List<Figures.Load> load = new ArrayList<>();
    days.forEach(
        (person, own) -> {
          if (!own.isEmpty()) {
            load.add(load(person, own));
          }
        });
    return load;
  }

  private static Figures.Load load(Person person, Map<LocalDate, Integer> days) {
    LocalDate busiest = null;
    for (LocalDate day : days.keySet()) {
      busiest = busiest == null || days.get(day) > days.get(busiest) ? day : busiest;
    }
    Integer capacity = person.getCapacity();
    int above =
        (int) days.values().stream().filter(each -> capacity != null && each > capacity).count();
    int entries = days.values().stream().mapToInt(Integer::intValue).sum();
    return new Figures.Load(
        person.getName(), person.getLabel(), entries, busiest, days.get(busiest), capacity, above);
  }
}
