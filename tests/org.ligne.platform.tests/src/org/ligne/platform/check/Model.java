package org.ligne.platform.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.CampaignFactory;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Item;
import org.ligne.model.campaign.LocalizedValue;
import org.ligne.model.campaign.Media;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Series;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.common.CommonFactory;
import org.ligne.model.common.IntRange;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.line.LineFactory;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Grade;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.PlatformFactory;
import org.ligne.model.platform.Source;
import org.ligne.model.platform.TextField;
import org.ligne.model.value.LanguageTag;

/**
 * A brand that publishes in French on one channel, {@code canal}, of one platform, {@code Net},
 * whose only format is {@code post}; and a campaign with one post, {@code Annonce}, on it. Tests
 * add what they are about.
 */
final class Model {
  static final LanguageTag FR = new LanguageTag("fr");
  static final LanguageTag EN = new LanguageTag("en");

  private static final PlatformFactory PLATFORMS = PlatformFactory.eINSTANCE;
  private static final CampaignFactory CAMPAIGNS = CampaignFactory.eINSTANCE;

  final Platform platform = PLATFORMS.createPlatform();
  final Format format = format("post");
  final Line line = LineFactory.eINSTANCE.createLine();
  final Channel channel = LineFactory.eINSTANCE.createChannel();
  final Campaign campaign = CAMPAIGNS.createCampaign();
  Content content = CAMPAIGNS.createPost();
  final Placement placement = CAMPAIGNS.createPlacement();

  Model() {
    platform.setName("Net");
    platform.setChecked(LocalDate.of(2026, 11, 23));
    platform.getFormats().add(format);
    format.setDefault(true);
    line.getLanguages().add(FR);
    line.getChannels().add(channel);
    channel.setName("canal");
    channel.setPlatform(platform);
    placement.setChannel(channel);
    campaign.setLine(line);
    publish(content, "Annonce");
  }

  static Format format(String name) {
    Format format = PLATFORMS.createFormat();
    format.setName(name);
    return format;
  }

  /** Adds a limit of grade A from a source named Guide. */
  <L extends Limit> L limit(L limit, Consumer<L> facts) {
    Source source = PLATFORMS.createSource();
    source.setName("G1");
    source.setLabel("Guide");
    platform.getSources().add(source);
    limit.setGrade(Grade.A);
    limit.getSources().add(source);
    facts.accept(limit);
    format.getLimits().add(limit);
    return limit;
  }

  /** Puts a series in the place of the post, with items in French. */
  Series series(String... items) {
    Series series = CAMPAIGNS.createSeries();
    campaign.getContents().clear();
    publish(series, "Serie");
    content = series;
    for (String text : items) {
      Item item = CAMPAIGNS.createItem();
      item.getValues().add(value(FR, text));
      series.getItems().add(item);
    }
    return series;
  }

  private void publish(Content what, String name) {
    what.setName(name);
    what.getPlacements().add(placement);
    campaign.getContents().add(what);
  }

  TextVariant text(LanguageTag language, String value) {
    TextVariant text = CAMPAIGNS.createTextVariant();
    text.setField(TextField.TEXT);
    text.setLanguage(language);
    text.setValue(value);
    content.getTexts().add(text);
    return text;
  }

  TextVariant title(LanguageTag language, String value) {
    TextVariant title = text(language, value);
    title.setField(TextField.TITLE);
    return title;
  }

  Media media(String path) {
    Media media = CAMPAIGNS.createMedia();
    media.setPath(path);
    content.getMedia().add(media);
    return media;
  }

  static LocalizedValue value(LanguageTag language, String text) {
    LocalizedValue value = CAMPAIGNS.createLocalizedValue();
    value.setLanguage(language);
    value.setValue(text);
    return value;
  }

  static IntRange range(int min, Integer max) {
    IntRange range = CommonFactory.eINSTANCE.createIntRange();
    range.setMin(min);
    range.setMax(max);
    return range;
  }

  /** What the rules of this bundle find in the line and the campaign. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (EObject root : List.of(line, campaign)) {
      PlatformRules.all().checkTree(root, findings::add);
    }
    return findings;
  }

  /** The codes of what is found, in order. */
  List<PlatformCode> codes() {
    return findings().stream().map(finding -> (PlatformCode) finding.code()).toList();
  }
}
