package org.ligne.compiler.limits;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.ligne.compiler.limits.Shots.Shot;
import org.ligne.media.Facts;
import org.ligne.media.Kind;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.CampaignFactory;
import org.ligne.model.campaign.LocalizedValue;
import org.ligne.model.campaign.Media;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Poll;
import org.ligne.model.campaign.Post;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.line.LineFactory;
import org.ligne.model.platform.AccountKind;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.TextField;
import org.ligne.model.value.LanguageTag;
import org.ligne.platform.check.Judged;
import org.ligne.platform.force.LimitsInForce;
import org.ligne.platform.media.MediaFiles;

/** A post in French on one channel of a network, in one of its formats, on one day. */
final class Stage {
  private static final LanguageTag FRENCH = new LanguageTag("fr");
  private static final CampaignFactory CAMPAIGNS = CampaignFactory.eINSTANCE;

  private final Post post = CAMPAIGNS.createPost();
  private final Channel channel = LineFactory.eINSTANCE.createChannel();
  private final Placement placement = CAMPAIGNS.createPlacement();
  private final Map<String, Facts> files = new LinkedHashMap<>();
  private final LocalDate day;

  Stage(Format format, LocalDate day) {
    this.day = day;
    Line line = LineFactory.eINSTANCE.createLine();
    line.getLanguages().add(FRENCH);
    line.getChannels().add(channel);
    channel.setName("canal");
    channel.setPlatform((Platform) format.eContainer());
    placement.setChannel(channel);
    placement.setFormat(format);
    post.setName("Annonce");
    post.setAt(day.atTime(12, 0));
    post.getPlacements().add(placement);
    Campaign campaign = CAMPAIGNS.createCampaign();
    campaign.setLine(line);
    campaign.getContents().add(post);
    open(line, campaign);
  }

  /** Files are as large and long as they are said to be; none is on disk. */
  private void open(Line line, Campaign campaign) {
    ResourceSet texts = new ResourceSetImpl();
    ResourceImpl text = new ResourceImpl(URI.createURI("memory:/plan.ligne"));
    texts.getResources().add(text);
    text.getContents().addAll(List.of(line, campaign));
    Path root = Path.of("plan").toAbsolutePath();
    MediaFiles.attach(
        texts, root, file -> Optional.ofNullable(files.get(file.getFileName().toString())));
  }

  Stage account(AccountKind kind) {
    channel.getAccounts().add(kind);
    return this;
  }

  /** A text that is written for the channel alone. */
  Stage text(TextField field, String value, String... parts) {
    TextVariant text = CAMPAIGNS.createTextVariant();
    text.setField(field);
    text.setLanguage(FRENCH);
    text.setValue(value);
    text.getParts().addAll(List.of(parts));
    text.getChannels().add(channel);
    post.getTexts().add(text);
    return this;
  }

  /** Another file of media. */
  Media file(Facts facts) {
    if (facts.kind() == Kind.CAPTIONS) {
      Media film = file(Shots.VIDEO.facts());
      caption(film, named(facts));
      return film;
    }
    Media medium = CAMPAIGNS.createMedia();
    medium.setPath(named(facts));
    post.getMedia().add(medium);
    return medium;
  }

  private String named(Facts facts) {
    String name = "m" + files.size() + "." + facts.format().extensions().getFirst();
    files.put(name, facts);
    return name;
  }

  /** Further files until there are so many. */
  void fill(Shot shot, int count) {
    while (files.size() < count) {
      file(shot.facts());
    }
  }

  /** The description of a file, in French. */
  static void describe(Media medium, String alt) {
    medium.getAlts().add(value(alt));
  }

  /** A further file of captions. */
  static void caption(Media medium, String path) {
    medium.getCaptions().add(value(path));
  }

  private static LocalizedValue value(String text) {
    LocalizedValue value = CAMPAIGNS.createLocalizedValue();
    value.setLanguage(FRENCH);
    value.setValue(text);
    return value;
  }

  Poll poll(String question, List<String> options) {
    Poll poll = CAMPAIGNS.createPoll();
    poll.setLanguage(FRENCH);
    poll.setQuestion(question);
    poll.getOptions().addAll(options);
    post.getPolls().add(poll);
    return poll;
  }

  void link(String address) {
    post.setLink(address);
  }

  boolean isInForce(Limit limit) {
    return LimitsInForce.of(placement).on(day).contains(limit);
  }

  /** What of a limit the post does not keep. */
  List<Judged> breaches(Limit limit) {
    return Judged.of(placement, day).stream().filter(it -> it.limit() == limit).toList();
  }
}
