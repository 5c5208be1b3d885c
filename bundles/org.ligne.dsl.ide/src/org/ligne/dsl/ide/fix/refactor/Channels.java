package org.ligne.dsl.ide.fix.refactor;

import org.eclipse.emf.ecore.EObject;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.dsl.ide.fix.post.Placements;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.line.Line;
import org.ligne.model.line.PoemClass;
import org.ligne.model.query.Contents;

/** Publishes a post on one more channel, if that channel takes it as it is. */
final class Channels implements Rewriting {
  private static final int SHOWN = 6;

  @Override
  public void offer(EObject element, Offers offers) {
    Content content = Contents.content(element);
    Line line = Contents.line(content);
    boolean here = element instanceof Placement || element == content;
    if (!here || line == null || line.eIsProxy() || content.getPlacements().isEmpty()) {
      return;
    }
    line.getChannels().stream()
        .filter(channel -> channel.getPoem() != PoemClass.EARNED)
        .filter(
            channel ->
                content.getPlacements().stream().noneMatch(each -> each.getChannel() == channel))
        .filter(channel -> Placements.takes(content, channel, offers))
        .limit(SHOWN)
        .forEach(
            channel ->
                offers.also(
                    "publish-too", Placements.add(content, channel, offers), channel.getName()));
  }
}
