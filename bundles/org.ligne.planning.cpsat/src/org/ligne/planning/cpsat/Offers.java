package org.ligne.planning.cpsat;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Axis;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.Entry;

/** All a model may choose from. */
final class Offers {
  /** Slots between which a model does not tell share a key. */
  private record Key(int step, int channelDay, int commonDay) {}

  private final Frame frame;
  private final Detail detail;
  private final List<List<Offer>> byEntry = new ArrayList<>();
  private final List<Steps> steps = new ArrayList<>();

  private Offers(Frame frame, Detail detail) {
    this.frame = frame;
    this.detail = detail;
    frame.problem().entries().forEach(any -> byEntry.add(List.of()));
    frame.problem().channels().forEach(any -> steps.add(null));
  }

  /** Offers of the slots on a menu. */
  static Offers of(Frame frame, Menu menu, Detail detail, CpModel model) {
    Offers offers = new Offers(frame, detail);
    for (Channel channel : frame.channels()) {
      offers.add(channel, menu, model);
    }
    return offers;
  }

  private void add(Channel channel, Menu menu, CpModel model) {
    Map<Entry, int[]> slots = new LinkedHashMap<>();
    BitSet used = new BitSet();
    for (Entry entry : free(channel)) {
      int[] allowed = menu.of(entry, frame.allowed(entry));
      slots.put(entry, allowed);
      for (int slot : allowed) {
        used.set(slot);
      }
    }
    steps.set(channel.index(), Steps.of(frame, channel, used));
    slots.forEach((entry, own) -> byEntry.set(entry.index(), offers(entry, own, model)));
  }

  private List<Offer> offers(Entry entry, int[] slots, CpModel model) {
    Map<Object, List<Integer>> alike = new LinkedHashMap<>();
    for (int slot : slots) {
      alike.computeIfAbsent(key(entry, slot), any -> new ArrayList<>()).add(slot);
    }
    return alike.values().stream().map(own -> offer(entry, own, model)).toList();
  }

  private Object key(Entry entry, int slot) {
    Channel channel = frame.problem().channelOf(entry);
    Axis axis = frame.problem().axis();
    return detail == Detail.SLOTS
        ? slot
        : new Key(
            steps.get(channel.index()).at(slot),
            channel.calendar().day(slot),
            axis.calendar().day(slot));
  }

  private Offer offer(Entry entry, List<Integer> slots, CpModel model) {
    int first = slots.getFirst();
    BoolVar taken = model.newBoolVar("");
    long points =
        slots.stream()
            .mapToLong(slot -> Points.of(entry, slot, frame.problem()))
            .max()
            .orElseThrow();
    int step = steps.get(entry.channel()).at(first);
    return new Offer(entry, step, first, slots.getLast(), points, taken);
  }

  private List<Entry> free(Channel channel) {
    return frame.free().stream().filter(it -> it.channel() == channel.index()).toList();
  }

  /** The offers to an entry, by slot; none to one that is not free. */
  List<Offer> to(Entry entry) {
    return byEntry.get(entry.index());
  }

  /** All offers to some entries, in their order, then by slot. */
  List<Offer> to(List<Entry> entries) {
    return entries.stream().flatMap(entry -> to(entry).stream()).toList();
  }

  /** All offers on a channel, by entry, then slot. */
  List<Offer> on(Channel channel) {
    return to(free(channel));
  }

  /** All offers. */
  Stream<Offer> all() {
    return byEntry.stream().flatMap(List::stream);
  }

  /** The steps of a channel of the frame. */
  Steps steps(Channel channel) {
    return steps.get(channel.index());
  }

  /** Offers by a number that is read off the first slot, such as its day; rising. */
  static Map<Integer, List<Offer>> by(ToIntFunction<Offer> number, List<Offer> offers) {
    Map<Integer, List<Offer>> groups = new TreeMap<>();
    offers.forEach(
        it -> groups.computeIfAbsent(number.applyAsInt(it), any -> new ArrayList<>()).add(it));
    return groups;
  }

  /** Whether an offer holds the slot its entry has in a plan. */
  static boolean hold(Offer offer, int[] slots) {
    int slot = slots[offer.entry().index()];
    return slot != Timetable.NOWHERE && slot >= offer.first() && slot <= offer.last();
  }
}
