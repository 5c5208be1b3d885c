package org.ligne.planning.cpsat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.Entry;

/** Pillars that follow themselves on a channel. */
final class Repetitions implements Model.Part {

  @Override
  public void write(Model model) {
    model.frame().channels().forEach(channel -> write(channel, model));
  }

  private static void write(Channel channel, Model model) {
    Map<Integer, List<Offer>> offers = Offers.by(Offer::step, model.on(channel));
    int entries = model.frame().problem().entries().size();
    Sequence sequence = new Sequence(model, repeatable(channel, model), entries);
    Map<Integer, Entry> staying = new TreeMap<>();
    for (Entry entry : model.frame().staying(channel)) {
      staying.putIfAbsent(
          model.offers().steps(channel).at(model.frame().rest().slot(entry)), entry);
    }
    for (int step = 0; step < model.offers().steps(channel).count(); step++) {
      if (staying.containsKey(step)) {
        sequence.pass(staying.get(step));
      } else {
        sequence.pass(offers.getOrDefault(step, List.of()));
      }
    }
    sequence.count();
  }

  /** The pillars that more than one entry has; others cannot follow themselves. */
  private static int[] repeatable(Channel channel, Model model) {
    int[] entries = new int[model.frame().problem().pillars().size()];
    Stream.concat(
            model.frame().free().stream().filter(it -> it.channel() == channel.index()),
            model.frame().staying(channel).stream())
        .filter(entry -> entry.pillar() != Entry.NONE)
        .forEach(entry -> entries[entry.pillar()]++);
    return IntStream.range(0, entries.length).filter(it -> entries[it] > 1).toArray();
  }
}
