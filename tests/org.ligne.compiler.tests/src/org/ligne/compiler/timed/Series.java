package org.ligne.compiler.timed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.CampaignFactory;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Post;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.line.LineFactory;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.TextField;
import org.ligne.model.value.LanguageTag;
import org.ligne.planning.translate.Publication;
import org.ligne.platform.force.LimitsInForce;

/** Posts in French of one account, in one format, that a limit holds for. */
final class Series {
  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
  private static final CampaignFactory CAMPAIGNS = CampaignFactory.eINSTANCE;

  private final Format format;
  private final Limit limit;
  private final Channel channel = LineFactory.eINSTANCE.createChannel();
  private final Campaign campaign;

  /** Posts of an account of the kind the limit is for. */
  Series(Format format, Limit limit) {
    this(format, limit, campaign(), "@maison");
  }

  private Series(Format format, Limit limit, Campaign campaign, String account) {
    this.format = format;
    this.limit = limit;
    this.campaign = campaign;
    channel.setName("canal" + campaign.getLine().getChannels().size());
    channel.setAccount(account);
    channel.setPlatform((Platform) format.eContainer());
    limit.getConditions().stream()
        .filter(it -> it.getAccount() != null && !it.isNegated())
        .forEach(it -> channel.getAccounts().add(it.getAccount()));
    campaign.getLine().getChannels().add(channel);
  }

  private static Campaign campaign() {
    Line line = LineFactory.eINSTANCE.createLine();
    line.setName("Maison");
    line.setZone(ZONE);
    line.getLanguages().add(new LanguageTag("fr"));
    Campaign campaign = CAMPAIGNS.createCampaign();
    campaign.setName("Noel");
    campaign.setLine(line);
    return campaign;
  }

  /** Posts of another account of the same line. */
  Series ofOtherAccount() {
    return new Series(format, limit, campaign, "@atelier");
  }

  /** Whether the limit holds: one of the network does not where the format has its own. */
  boolean isInForce(LocalDate day) {
    return LimitsInForce.of(post(day.atStartOfDay(ZONE).toInstant(), "").publication().placement())
        .on(day)
        .contains(limit);
  }

  /** A post that goes out then. */
  Timed post(Instant at, String text) {
    Post post = CAMPAIGNS.createPost();
    post.setName("Post" + campaign.getContents().size());
    post.setAt(LocalDateTime.ofInstant(at, ZONE));
    Placement placement = CAMPAIGNS.createPlacement();
    placement.setChannel(channel);
    placement.setFormat(format);
    post.getPlacements().add(placement);
    post.getTexts().add(text(text));
    campaign.getContents().add(post);
    return new Timed(new Publication(post, placement, null), at);
  }

  private static TextVariant text(String value) {
    TextVariant text = CAMPAIGNS.createTextVariant();
    text.setField(TextField.TEXT);
    text.setLanguage(new LanguageTag("fr"));
    text.setValue(value);
    return text;
  }
}
