package org.ligne.dsl.ide.fix.post;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Insertion;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.dsl.ide.fix.Tools;
import org.ligne.dsl.ide.fix.Trial;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.CampaignFactory;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Phase;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Post;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.common.NamedElement;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Pillar;
import org.ligne.model.line.PoemClass;
import org.ligne.model.platform.TextField;
import org.ligne.model.query.Lines;
import org.ligne.model.value.LanguageTag;

/**
 * A post that says nothing yet, to be filled by its writer. It has what its channel demands, or it
 * is not offered at all.
 */
public final class Draft {
  /** A text that is to be written. It is no empty text, which would be an error. */
  public static final String TEXT = "\"…\"";

  private final Campaign campaign;
  private final Tools tools;
  private Pillar pillar;
  private Phase phase;
  private Channel channel;

  private Draft(Campaign campaign, Tools tools) {
    this.campaign = campaign;
    this.tools = tools;
  }

  /** A post of a campaign. */
  public static Draft in(Campaign campaign, Tools tools) {
    return new Draft(campaign, tools);
  }

  /** The same with a pillar. */
  public Draft pillar(Pillar of) {
    pillar = of;
    return this;
  }

  /** The same with a phase. */
  public Draft phase(Phase of) {
    phase = of;
    return this;
  }

  /** The same for a channel; otherwise the first one of the line that takes a mere text. */
  public Draft on(Channel of) {
    channel = of;
    return this;
  }

  /** Offers to plan it. */
  public void offer(Offers offers) {
    post().ifPresent(post -> offers.best("plan-post", insert(post), header(post), channel(post)));
  }

  private String channel(Post post) {
    return post.getPlacements().getFirst().getChannel().getName();
  }

  private Optional<Post> post() {
    if (campaign.getLine() == null || campaign.getLine().eIsProxy()) {
      return Optional.empty();
    }
    List<Channel> channels =
        channel != null
            ? List.of(channel)
            : campaign.getLine().getChannels().stream()
                .filter(
                    each -> each.getPoem() != PoemClass.EARNED && each.getPoem() != PoemClass.PAID)
                .toList();
    return channels.stream()
        .flatMap(each -> Stream.of(post(each, false), post(each, true)))
        .filter(post -> Trial.fits(post, campaign, tools))
        .findFirst();
  }

  private Post post(Channel on, boolean titled) {
    Post post = CampaignFactory.eINSTANCE.createPost();
    post.setName(name(on));
    post.setPillar(pillar);
    post.setPhase(phase);
    Placement placement = CampaignFactory.eINSTANCE.createPlacement();
    placement.setChannel(on);
    post.getPlacements().add(placement);
    for (LanguageTag language : Lines.languages(on)) {
      if (titled) {
        post.getTexts().add(text(TextField.TITLE, language));
      }
      post.getTexts().add(text(TextField.TEXT, language));
    }
    return post;
  }

  private static TextVariant text(TextField field, LanguageTag language) {
    TextVariant text = CampaignFactory.eINSTANCE.createTextVariant();
    text.setField(field);
    text.setLanguage(language);
    text.setValue("…");
    return text;
  }

  private String name(Channel on) {
    NamedElement subject = pillar != null ? pillar : phase != null ? phase : channel;
    String base =
        Objects.requireNonNullElse(subject == null ? on.getName() : subject.getName(), "Post");
    String capital = base.substring(0, 1).toUpperCase(Locale.ROOT) + base.substring(1);
    int number = 1;
    while (isTaken(capital + number)) {
      number++;
    }
    return capital + number;
  }

  private boolean isTaken(String name) {
    return campaign.getContents().stream().anyMatch(other -> name.equals(other.getName()));
  }

  private static String header(Post post) {
    String phase = post.getPhase() == null ? "" : " in " + post.getPhase().getName();
    String pillar = post.getPillar() == null ? "" : " pillar " + post.getPillar().getName();
    return "post " + post.getName() + phase + pillar;
  }

  private Edits insert(Post post) {
    StringBuilder words = new StringBuilder(header(post)).append(" {\n  on ");
    words.append(tools.spelled(channel(post), "QualifiedName")).append('\n');
    for (TextVariant text : post.getTexts()) {
      String field = text.getField().getLiteral();
      words.append("  " + field + " " + text.getLanguage() + " " + TEXT + "\n");
    }
    return Insertion.into(
        campaign,
        words.append('}').toString(),
        CampaignPackage.Literals.CAMPAIGN__CONTENTS,
        CampaignPackage.Literals.CAMPAIGN__PHASES,
        CampaignPackage.Literals.CAMPAIGN__UTM_CAMPAIGN,
        CampaignPackage.Literals.CAMPAIGN__FROM);
  }
}
