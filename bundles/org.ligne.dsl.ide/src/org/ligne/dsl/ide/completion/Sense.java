package org.ligne.dsl.ide.completion;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.ligne.dsl.ide.hover.Sign;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.line.Channel;
import org.ligne.model.line.LinePackage;
import org.ligne.model.line.Person;
import org.ligne.model.line.PoemClass;
import org.ligne.model.line.Role;
import org.ligne.model.query.Approvals;

/**
 * Which of the names in scope make sense at a place: those that a rule would refuse do not.
 *
 * @param reference the reference that is written
 * @param place where
 */
record Sense(EReference reference, Place place) {
  private static final Set<EReference> OWN_CHANNELS =
      Set.of(
          CampaignPackage.Literals.TEXT_VARIANT__CHANNELS,
          CampaignPackage.Literals.MEDIA__CHANNELS);

  /** Roles that usually take care of posts. */
  private static final Set<Role> CARERS = Set.of(Role.COMMUNITY_MANAGER, Role.EDITOR);

  /** Whether no rule refuses the element here. */
  boolean allows(EObject element) {
    if (element.eIsProxy()) {
      return false;
    }
    return switch (element) {
      case Channel channel -> allowsChannel(channel);
      case Content content ->
          reference != CampaignPackage.Literals.ORDER__AFTER || content != place.content();
      case Person person ->
          reference != CampaignPackage.Literals.APPROVAL__BY
              || !Approvals.approvers(place.content()).contains(person);
      default -> !isListed(element);
    };
  }

  private boolean allowsChannel(Channel channel) {
    if (OWN_CHANNELS.contains(reference)) {
      return place.channels().contains(channel) && !isListed(channel);
    }
    if (reference == CampaignPackage.Literals.PLACEMENT__CHANNEL) {
      return channel.getPoem() != PoemClass.EARNED && !isPlaced(channel);
    }
    return reference == CampaignPackage.Literals.BOOST__CHANNEL
        ? channel.getPoem() == PoemClass.PAID
        : !isListed(channel);
  }

  private boolean isPlaced(Channel channel) {
    return place.content() != null
        && place.content().getPlacements().stream()
            .map(Placement::getChannel)
            .anyMatch(channel::equals);
  }

  /** Whether a list that is being written holds the element already. */
  private boolean isListed(EObject element) {
    return reference.isMany()
        && reference.getEContainingClass().isInstance(place.element())
        && ((List<?>) place.element().eGet(reference)).contains(element);
  }

  /** Whether the element is more likely to be meant than others. */
  boolean isBest(EObject element) {
    if (element instanceof Person person) {
      return reference == CampaignPackage.Literals.APPROVAL__BY
          ? Sign.missing(place.content()).contains(person.getRole())
          : CARERS.contains(person.getRole());
    }
    if (element instanceof Channel channel) {
      boolean post = reference == CampaignPackage.Literals.PLACEMENT__CHANNEL;
      return post && channel.getPoem() != PoemClass.PAID;
    }
    return reference != LinePackage.Literals.CHANNEL__PLATFORM;
  }
}
