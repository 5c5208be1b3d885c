package org.ligne.ui.picture;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.ligne.dsl.ide.hand.Change;
import org.ligne.visual.plan.Lane;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.plan.Stretch;
import org.ligne.visual.scene.Spot;

/** New posts at a place of a picture. */
final class NewPosts {
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private NewPosts() {}

  /** In the campaign that runs that day, on the channel of the place, else the line's first. */
  static void make(Picture picture, Spot spot) {
    Plan plan = picture.plan();
    Optional<String> campaign = campaign(plan, spot);
    Optional<String> channel =
        Optional.ofNullable(spot.channel())
            .or(() -> plan.lanes().stream().map(Lane::outlet).map(each -> each.name()).findFirst());
    if (campaign.isPresent() && channel.isPresent()) {
      LocalDateTime at = spot.day().atTime(spot.time() == null ? MORNING : spot.time());
      HandWork.change(
          picture.project(), List.of(new Change.NewPost(campaign.get(), channel.get(), at)));
    }
  }

  private static Optional<String> campaign(Plan plan, Spot spot) {
    Optional<Stretch> running =
        plan.stretches().stream()
            .filter(each -> !spot.day().isBefore(each.from()) && !spot.day().isAfter(each.to()))
            .findFirst();
    return running.or(() -> plan.stretches().stream().findFirst()).map(Stretch::campaign);
  }
}
