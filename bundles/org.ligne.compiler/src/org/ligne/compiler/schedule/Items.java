package org.ligne.compiler.schedule;

import java.util.Map;
import java.util.Set;
import org.ligne.model.campaign.Content;
import org.ligne.model.common.NamedElement;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Person;
import org.ligne.model.line.Role;
import org.ligne.model.platform.Format;
import org.ligne.model.query.Approvals;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Lines;
import org.ligne.model.schedule.ApprovalState;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Item;
import org.ligne.model.schedule.ScheduleFactory;
import org.ligne.model.schedule.TrackingParameter;
import org.ligne.planning.translate.Publication;
import org.ligne.platform.sent.Tracking;

/** Fills in what a publication is, whether it found a place or not. */
final class Items {
  private Items() {}

  /** Names and labels. */
  static void describe(Publication publication, Item item) {
    Content content = publication.content();
    Format format = Contents.format(publication.placement());
    item.setId(publication.id());
    item.setCampaign(publication.campaign().getName());
    item.setPost(content.getName());
    item.setLabel(content.getLabel());
    if (publication.occurrence() != null) {
      item.setOccurrence(publication.occurrence().number());
    }
    item.setChannel(publication.channel().getName());
    item.setPlatform(publication.channel().getPlatform().getName());
    item.setFormat(name(format));
    item.setPillar(name(content.getPillar()));
    item.setPhase(name(content.getPhase()));
    item.setOwner(name(content.getOwner()));
  }

  private static String name(NamedElement element) {
    return element == null ? null : element.getName();
  }

  /** What is published, and whether it may leave. */
  static void fill(Publication publication, Entry entry) {
    Channel channel = publication.channel();
    entry.setAccount(channel.getAccount());
    entry.setPoem(channel.getPoem());
    entry.getLanguages().addAll(Lines.languages(channel));
    entry.getTexts().addAll(Wordings.texts(publication));
    entry.getPolls().addAll(Wordings.polls(publication));
    entry.getMedia().addAll(Wordings.media(publication));
    entry.setCost(publication.placement().getCost());
    link(publication, entry);
    approval(publication, entry);
  }

  private static void link(Publication publication, Entry entry) {
    String link = publication.content().getLink();
    if (link == null) {
      return;
    }
    Map<String, String> parameters =
        Tracking.parameters(publication.placement(), publication.occurrence());
    entry.setLink(link);
    entry.setTrackedLink(Tracking.track(link, parameters));
    parameters.forEach(
        (name, value) -> {
          TrackingParameter parameter = ScheduleFactory.eINSTANCE.createTrackingParameter();
          parameter.setName(name);
          parameter.setValue(value);
          entry.getTracking().add(parameter);
        });
  }

  private static void approval(Publication publication, Entry entry) {
    Content content = publication.content();
    boolean asked = !Approvals.required(content, publication.channel()).isEmpty();
    Set<Role> missing = Approvals.missing(content, publication.channel(), publication.occurrence());
    entry.setApproval(
        !asked
            ? ApprovalState.NOT_NEEDED
            : missing.isEmpty() ? ApprovalState.APPROVED : ApprovalState.MISSING);
    entry.getAwaiting().addAll(missing);
    Approvals.approvers(content, publication.channel(), publication.occurrence()).stream()
        .map(Person::getName)
        .distinct()
        .forEach(entry.getApprovedBy()::add);
  }
}
