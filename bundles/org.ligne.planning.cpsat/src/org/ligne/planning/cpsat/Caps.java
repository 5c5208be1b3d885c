package org.ligne.planning.cpsat;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;
import org.ligne.planning.constraint.Lane;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Calendar;
import org.ligne.planning.problem.Cap;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.ChannelPolicy;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Owner;

/** The most entries of a channel in a day or a week, and of an owner in a day. */
final class Caps implements Model.Part {

  @Override
  public void write(Model model) {
    model.frame().channels().forEach(channel -> writeChannel(channel, model));
    for (int owner = 0; owner < model.frame().problem().owners().size(); owner++) {
      writeOwner(owner, model);
    }
  }

  private static void writeChannel(Channel channel, Model model) {
    ChannelPolicy policy = channel.policy();
    Calendar calendar = channel.calendar();
    Lane lane = model.frame().rest().lane(channel.index());
    List<Offer> offers = model.on(channel);
    ToIntFunction<Offer> day = offer -> calendar.day(offer.first());
    ToIntFunction<Offer> week = offer -> calendar.week(offer.first());
    write(policy.perDay(), offers, day, lane::onDay, model);
    write(policy.perWeek(), offers, week, lane::inWeek, model);
    write(policy.cadenceMaximum(), offers, week, lane::inWeek, model);
  }

  private static void writeOwner(int number, Model model) {
    Owner owner = model.frame().problem().owners().get(number);
    Calendar calendar = model.frame().problem().axis().calendar();
    List<Entry> own =
        model.frame().free().stream().filter(entry -> entry.owner() == number).toList();
    write(
        owner.capacity(),
        model.offers().to(own),
        offer -> calendar.day(offer.first()),
        day -> staying(number, day, model.frame()),
        model);
  }

  private static int staying(int owner, int day, Frame frame) {
    Calendar calendar = frame.problem().axis().calendar();
    Timetable rest = frame.rest();
    return (int)
        frame.problem().entries().stream()
            .filter(entry -> entry.owner() == owner && rest.isPlaced(entry))
            .filter(entry -> calendar.day(rest.slot(entry)) == day)
            .count();
  }

  /** What stays may be too much already; then nothing is added to it. */
  private static void write(
      Cap cap,
      List<Offer> offers,
      ToIntFunction<Offer> period,
      IntUnaryOperator staying,
      Model model) {
    if (cap == null) {
      return;
    }
    Offers.by(period, offers)
        .forEach(
            (number, inside) -> {
              int room = Math.max(0, cap.count() - staying.applyAsInt(number));
              model.solver().addLessOrEqual(Model.sum(inside), room);
            });
  }
}
