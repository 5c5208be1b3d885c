package org.ligne.planning.cpsat;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.Entry;

/**
 * A frame written for the solver: a literal for each offer, every limit as sums of them, and what
 * soft terms cost as variables that are pushed from one side only.
 *
 * <p>With one offer a slot it is the frame itself. With offers that hold several slots it is a
 * relaxation: every plan of the frame is one of the model, with as many points there or more. Two
 * offers exclude each other only if every two of their slots do, an offer has the points of its
 * best slot, and days, weeks and steps are those of all its slots. So what no plan of the model can
 * exceed, no plan of the frame can.
 */
final class Model {
  /** Something a plan has to keep, or pays for. */
  interface Part {
    /** Writes itself into a model. */
    void write(Model model);
  }

  private static final List<Part> LIMITS =
      List.of(new Spacings(), new Caps(), new Orders(), new Budgets());
  private static final List<Part> TERMS =
      List.of(new Shortfalls(), new Crowding(), new Repetitions(), new Shares());

  private final CpModel solver = new CpModel();
  private final LinearExprBuilder points = LinearExpr.newBuilder();
  private final Map<Entry, BoolVar> left = new LinkedHashMap<>();
  private final Frame frame;
  private final Detail detail;
  private final Offers offers;
  private final long staying;

  private Model(Frame frame, Menu menu, Detail detail, boolean complete) {
    this.frame = frame;
    this.detail = detail;
    this.offers = Offers.of(frame, menu, detail, solver);
    frame.free().forEach(entry -> placeOnce(entry, complete));
    LIMITS.forEach(part -> part.write(this));
    this.staying =
        frame.channels().stream()
            .flatMap(channel -> frame.staying(channel).stream())
            .mapToLong(entry -> Points.of(entry, frame.rest().slot(entry), frame.problem()))
            .sum();
  }

  private void placeOnce(Entry entry, boolean surely) {
    List<Literal> choices = new ArrayList<>();
    offers.to(entry).forEach(offer -> choices.add(offer.taken()));
    if (!surely) {
      BoolVar out = solver.newBoolVar("");
      left.put(entry, out);
      choices.add(out);
    }
    solver.addExactlyOne(choices);
  }

  /**
   * A model that asks for the most points.
   *
   * @param loss what is left out, as {@link Loss} counts it; neither more nor less
   */
  static Model forPoints(Frame frame, Menu menu, Detail detail, long loss) {
    Model model = new Model(frame, menu, detail, loss == 0);
    if (loss > 0) {
      model.solver.addEquality(model.loss(), loss);
    }
    model.offers.all().forEach(offer -> model.points.addTerm(offer.taken(), offer.points()));
    model.points.add(model.staying);
    TERMS.forEach(part -> part.write(model));
    model.solver.maximize(model.points);
    return model;
  }

  /** A model that asks for the least {@link Loss}. */
  static Model forPlaces(Frame frame, Menu menu, Detail detail) {
    Model model = new Model(frame, menu, detail, false);
    model.solver.minimize(model.loss());
    return model;
  }

  private LinearExprBuilder loss() {
    LinearExprBuilder sum = LinearExpr.newBuilder();
    left.forEach((entry, out) -> sum.addTerm(out, Loss.of(entry)));
    return sum;
  }

  /** Points that no plan exceeds, whatever limits say. */
  long most() {
    long most = staying;
    for (Entry entry : frame.free()) {
      long best = offers.to(entry).stream().mapToLong(Offer::points).max().orElse(0);
      most += left.isEmpty() ? best : Math.max(0, best);
    }
    return most;
  }

  /** Tells the solver of a plan to start from. */
  Model from(int[] slots) {
    offers.all().forEach(offer -> solver.addHint(offer.taken(), Offers.hold(offer, slots)));
    left.forEach((entry, out) -> solver.addHint(out, slots[entry.index()] == Timetable.NOWHERE));
    return this;
  }

  Frame frame() {
    return frame;
  }

  Detail detail() {
    return detail;
  }

  Offers offers() {
    return offers;
  }

  CpModel solver() {
    return solver;
  }

  List<Offer> on(Channel channel) {
    return offers.on(channel);
  }

  /** What says that an entry is left out; null if none may be. */
  BoolVar left(Entry entry) {
    return left.get(entry);
  }

  /** Takes points away for each unit of a quantity. */
  void charge(LinearArgument quantity, long price) {
    points.addTerm(quantity, -price);
  }

  /** A sum of offers. */
  static LinearExprBuilder sum(List<Offer> offers) {
    LinearExprBuilder sum = LinearExpr.newBuilder();
    offers.forEach(offer -> sum.add(offer.taken()));
    return sum;
  }

  /** The literals of offers. */
  static List<Literal> literals(List<Offer> offers) {
    return offers.stream().map(offer -> (Literal) offer.taken()).toList();
  }
}
