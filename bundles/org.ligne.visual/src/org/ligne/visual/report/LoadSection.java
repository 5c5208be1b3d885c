package org.ligne.visual.report;

import org.ligne.visual.figures.Frame;
import org.ligne.visual.load.LoadScene;
import org.ligne.visual.load.Loads;

/** What people and channels have to carry. */
final class LoadSection implements Section {
  private final Desk desk;

  LoadSection(Desk desk) {
    this.desk = desk;
  }

  @Override
  public String id() {
    return "load";
  }

  @Override
  public boolean isWorthIt() {
    return !desk.plan().cards().isEmpty();
  }

  @Override
  public void write(Html page) {
    page.put("p", desk.say("load.about"), "class", "about").line();
    Frame frame = new Frame(Pictured.WIDTH, desk.subject().moment());
    LoadScene scene = Loads.scene(desk.subject().shown(), frame);
    Pictured.put(scene, "load-picture", desk.say("load"), desk, page);
  }
}
