package org.ligne.planning.translate;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Post;
import org.ligne.model.campaign.Series;
import org.ligne.model.diagnostic.Mention;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.line.LinePackage;
import org.ligne.model.line.Person;
import org.ligne.planning.problem.Statement;

/** Says where statements stand, and of what they are said: {@code linkedin: gap at least 20h}. */
public final class Mentions {
  private Mentions() {}

  /** The place and words of a statement; empty for a rule of the engine's own. */
  public static Optional<Mention> of(Statement statement) {
    return statement.source() instanceof EObject source
        ? Optional.of(new Mention(source, feature(source), words(source, statement.text())))
        : Optional.empty();
  }

  private static String words(EObject source, String text) {
    String subject = subject(source);
    return subject == null ? text : subject + ": " + text;
  }

  /** Whose statement it is, where its own words do not say so. */
  private static String subject(EObject source) {
    return switch (source) {
      case Campaign campaign -> campaign.getName();
      case Content content -> content.getName();
      case Placement placement -> subject(placement.eContainer()) + "." + name(placement);
      default ->
          switch (source.eContainer()) {
            case Channel channel -> channel.getName();
            case Content content -> content.getName();
            case null, default -> null;
          };
    };
  }

  private static String name(Placement placement) {
    return placement.getChannel().getName();
  }

  /** The part of an element a statement is about, where that is less than the element. */
  private static EStructuralFeature feature(EObject source) {
    return switch (source) {
      case Placement placement when placement.getAt() != null ->
          CampaignPackage.Literals.PLACEMENT__AT;
      case Post post when post.getAt() != null -> CampaignPackage.Literals.POST__AT;
      case Series series when series.getAt() != null -> CampaignPackage.Literals.SERIES__AT;
      case Series series -> CampaignPackage.Literals.SERIES__DAYS;
      case Campaign campaign -> CampaignPackage.Literals.CAMPAIGN__FROM;
      case Person person -> LinePackage.Literals.PERSON__CAPACITY;
      case Line line -> LinePackage.Literals.LINE__HOLIDAYS;
      default -> null;
    };
  }
}
