package org.ligne.dsl.ide.hand;

import com.google.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Insertion;
import org.ligne.dsl.ide.fix.Tools;
import org.ligne.dsl.ide.fix.Trial;
import org.ligne.dsl.ide.usage.Tags;
import org.ligne.dsl.ide.words.Phrases;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.CampaignFactory;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Phase;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Post;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.line.PoemClass;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.TextField;
import org.ligne.model.query.Contents;
import org.ligne.model.query.DateSpan;
import org.ligne.model.query.Lines;
import org.ligne.model.value.LanguageTag;

/** Writes posts that are to be filled in: with what their channel asks for, in its languages. */
final class NewPosts {
  @Inject private Tools tools;

  /** A new post of a campaign, behind the last one of its phase. */
  Step of(Campaign campaign, Change.NewPost wish) {
    Line line = campaign.getLine();
    List<Channel> known = line == null || line.eIsProxy() ? List.of() : line.getChannels();
    Channel channel = Headers.named(wish.channel(), known, "unknown-channel");
    if (channel.getPoem() == PoemClass.EARNED) {
      throw new RefusedException("earned", channel.getName());
    }
    Post post = fitting(campaign, channel, wish);
    return Step.of(post, inserted(campaign, post), copy -> {});
  }

  /** The first form without errors; where there is none, the plainest. */
  private Post fitting(Campaign campaign, Channel channel, Change.NewPost wish) {
    List<Post> forms =
        Stream.concat(Stream.of((Format) null), channel.getPlatform().getFormats().stream())
            .flatMap(
                format ->
                    Stream.of(
                        post(campaign, channel, wish, format, false),
                        post(campaign, channel, wish, format, true)))
            .toList();
    return forms.stream().filter(post -> fits(post, campaign)).findFirst().orElse(forms.getFirst());
  }

  /** The time is not the form's fault. */
  private boolean fits(Post post, Campaign campaign) {
    var at = post.getAt();
    post.setAt(null);
    boolean fits = Trial.fits(post, campaign, tools);
    post.setAt(at);
    return fits;
  }

  private Post post(
      Campaign campaign, Channel channel, Change.NewPost wish, Format format, boolean titled) {
    Post post = CampaignFactory.eINSTANCE.createPost();
    post.setName(name(campaign));
    post.setPhase(phase(campaign, wish.at().toLocalDate()));
    post.setAt(wish.at());
    Placement placement = Statements.placement(channel);
    placement.setFormat(format);
    post.getPlacements().add(placement);
    Stream<TextField> fields =
        titled ? Stream.of(TextField.TITLE, TextField.TEXT) : Stream.of(TextField.TEXT);
    fields.forEach(
        field ->
            Lines.languages(channel)
                .forEach(each -> post.getTexts().add(text(field, each, channel))));
    return post;
  }

  private TextVariant text(TextField field, LanguageTag tongue, Channel channel) {
    TextVariant text = CampaignFactory.eINSTANCE.createTextVariant();
    text.setField(field);
    text.setLanguage(tongue);
    String words = word(field.getLiteral(), tongue);
    Stream<String> tags =
        field == TextField.TEXT ? Tags.always((Line) channel.eContainer()).stream() : Stream.of();
    text.setValue(Stream.concat(Stream.of(words), tags).collect(Collectors.joining(" ")));
    return text;
  }

  /** A word in a language of the plan, not of the reader. */
  private static String word(String key, LanguageTag tongue) {
    boolean french = tongue.primary().equals("fr");
    return Phrases.named(NewPosts.class, "words", french ? Locale.FRENCH : Locale.ENGLISH).get(key);
  }

  private String name(Campaign campaign) {
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

  private static Phase phase(Campaign campaign, LocalDate day) {
    return campaign.getPhases().stream()
        .filter(each -> each.getName() != null && holds(Contents.period(each), day))
        .findFirst()
        .orElse(null);
  }

  private static boolean holds(DateSpan period, LocalDate day) {
    return period != null && period.contains(day);
  }

  private Edits inserted(Campaign campaign, Post post) {
    List<Content> all = campaign.getContents();
    Content last =
        all.stream()
            .filter(each -> Objects.equals(each.getPhase(), post.getPhase()))
            .reduce((first, second) -> second)
            .orElse(all.isEmpty() ? null : all.getLast());
    return last != null
        ? Insertion.after(last, words(post))
        : Insertion.into(
            campaign,
            words(post),
            Literals.CAMPAIGN__PHASES,
            Literals.CAMPAIGN__UTM_CAMPAIGN,
            Literals.CAMPAIGN__TARGETS,
            Literals.CAMPAIGN__OBJECTIVE,
            Literals.CAMPAIGN__FROM);
  }

  private String words(Post post) {
    Placement placement = post.getPlacements().getFirst();
    StringBuilder words = new StringBuilder("post ").append(post.getName());
    if (post.getPhase() != null) {
      words.append(" in ").append(tools.spelled(post.getPhase().getName(), "QualifiedName"));
    }
    String name = tools.spelled(placement.getChannel().getName(), "QualifiedName");
    words.append(" {\n  on ").append(name);
    if (placement.getFormat() != null) {
      words.append(" as ").append(tools.spelled(placement.getFormat().getName(), "FormatName"));
    }
    words.append("\n  at ").append(When.words(post.getAt())).append('\n');
    for (TextVariant text : post.getTexts()) {
      words.append("  ").append(text.getField().getLiteral()).append(' ');
      words.append(text.getLanguage()).append(" \"").append(text.getValue()).append("\"\n");
    }
    return words.append('}').toString();
  }
}
