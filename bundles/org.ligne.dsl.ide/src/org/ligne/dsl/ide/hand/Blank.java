package org.ligne.dsl.ide.hand;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ligne.dsl.ide.usage.Tags;
import org.ligne.dsl.ide.words.Phrases;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.CampaignFactory;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.LocalizedValue;
import org.ligne.model.campaign.Media;
import org.ligne.model.campaign.Phase;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Post;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.line.Channel;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.TextField;
import org.ligne.model.query.Contents;
import org.ligne.model.query.DateSpan;
import org.ligne.model.query.Lines;
import org.ligne.model.value.LanguageTag;

/** Posts of a campaign on a channel in which all texts are still to be written. */
final class Blank {
  private final Campaign campaign;
  private final Channel channel;
  private final Change.NewPost wish;

  Blank(Campaign campaign, Channel channel, Change.NewPost wish) {
    this.campaign = campaign;
    this.channel = channel;
    this.wish = wish;
  }

  /**
   * A post.
   *
   * @param format its format, or null for the default of the platform
   * @param titled whether it has titles
   * @param medium the path of its medium, or null for none
   */
  Post post(Format format, boolean titled, String medium) {
    Post post = CampaignFactory.eINSTANCE.createPost();
    post.setName(name());
    post.setPhase(phase(wish.at().toLocalDate()));
    Placement placement = Statements.placement(channel);
    placement.setFormat(format);
    post.getPlacements().add(placement);
    if (titled) {
      Lines.languages(channel).forEach(each -> post.getTexts().add(text(TextField.TITLE, each)));
    }
    Lines.languages(channel).forEach(each -> post.getTexts().add(text(TextField.TEXT, each)));
    if (medium != null) {
      post.getMedia().add(medium(medium));
    }
    return post;
  }

  /** A text holds the hashtags that are always there. */
  private TextVariant text(TextField field, LanguageTag tongue) {
    TextVariant text = CampaignFactory.eINSTANCE.createTextVariant();
    text.setField(field);
    text.setLanguage(tongue);
    Stream<String> tags =
        field == TextField.TEXT ? Tags.always(campaign.getLine()).stream() : Stream.of();
    String word = word(field.getLiteral(), tongue);
    text.setValue(Stream.concat(Stream.of(word), tags).collect(Collectors.joining(" ")));
    return text;
  }

  private Media medium(String path) {
    Media medium = CampaignFactory.eINSTANCE.createMedia();
    medium.setPath(path);
    for (LanguageTag tongue : Lines.languages(channel)) {
      LocalizedValue alt = CampaignFactory.eINSTANCE.createLocalizedValue();
      alt.setLanguage(tongue);
      alt.setValue(word("alt", tongue));
      medium.getAlts().add(alt);
    }
    return medium;
  }

  /** A word in a language of the plan, not of the reader. */
  private static String word(String key, LanguageTag tongue) {
    boolean french = tongue.primary().equals("fr");
    return Phrases.named(Blank.class, "words", french ? Locale.FRENCH : Locale.ENGLISH).get(key);
  }

  private String name() {
    List<LanguageTag> languages = campaign.getLine().getLanguages();
    LanguageTag first = languages.isEmpty() ? new LanguageTag("en") : languages.getFirst();
    return free(campaign, word("name", first), 1);
  }

  /** A name that no post or series of a campaign has: the word itself or with a number. */
  static String free(Campaign campaign, String word, int start) {
    Set<String> taken =
        campaign.getContents().stream().map(Content::getName).collect(Collectors.toSet());
    int number = start;
    while (taken.contains(numbered(word, number))) {
      number++;
    }
    return numbered(word, number);
  }

  private static String numbered(String word, int number) {
    return number == 1 ? word : word + number;
  }

  private Phase phase(LocalDate day) {
    return campaign.getPhases().stream()
        .filter(each -> each.getName() != null && holds(Contents.period(each), day))
        .findFirst()
        .orElse(null);
  }

  private static boolean holds(DateSpan period, LocalDate day) {
    return period != null && period.contains(day);
  }
}
