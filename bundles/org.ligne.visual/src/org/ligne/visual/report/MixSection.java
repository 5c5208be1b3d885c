package org.ligne.visual.report;

import java.util.List;
import java.util.Locale;
import org.ligne.visual.figures.Frame;
import org.ligne.visual.mix.Dimension;
import org.ligne.visual.mix.Mix;
import org.ligne.visual.mix.Mixes;

/** What it is made of: by pillar and channel, and for who wants to know by all else. */
final class MixSection implements Section {
  private static final List<Dimension> OTHERS =
      List.of(Dimension.FORMAT, Dimension.POEM, Dimension.MOMENT);

  private final Desk desk;

  MixSection(Desk desk) {
    this.desk = desk;
  }

  @Override
  public String id() {
    return "mix";
  }

  @Override
  public boolean isWorthIt() {
    return !desk.plan().cards().isEmpty();
  }

  @Override
  public void write(Html page) {
    page.put("p", desk.say("mix.about"), "class", "about").line();
    put(Dimension.PILLAR, page);
    put(Dimension.CHANNEL, page);
    List<Dimension> others = OTHERS.stream().filter(this::isTelling).toList();
    if (!others.isEmpty()) {
      page.open("details").put("summary", desk.say("mix.more")).line();
      others.forEach(dimension -> put(dimension, page));
      page.end();
    }
  }

  private boolean isTelling(Dimension dimension) {
    Mix mix = Mixes.of(desk.subject().shown(), dimension);
    return mix.whole().size() > 1;
  }

  private void put(Dimension dimension, Html page) {
    String name = dimension.name().toLowerCase(Locale.ROOT);
    Frame frame = new Frame(Pictured.NARROW, desk.subject().moment());
    Pictured.put(
        Mixes.scene(desk.subject().shown(), dimension, frame),
        "mix-" + name,
        desk.say("mix." + name),
        desk,
        page);
  }
}
