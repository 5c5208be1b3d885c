package org.ligne.dsl.ide.hand;

import com.google.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.xtext.resource.XtextResource;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Insertion;
import org.ligne.dsl.ide.completion.Paths;
import org.ligne.dsl.ide.fix.Tools;
import org.ligne.dsl.ide.fix.Trial;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.LocalizedValue;
import org.ligne.model.campaign.Media;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Post;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.line.PoemClass;
import org.ligne.model.platform.Format;

/** Writes posts that are to be filled in: with what their channel asks for, in its languages. */
final class NewPosts {
  private static final List<String> MEDIA = List.of(".jpg", ".jpeg", ".png", ".webp", ".mp4");

  @Inject private Tools tools;
  @Inject private Paths paths;

  /** A new post of a campaign, behind the last one of its phase. */
  Step of(Campaign campaign, Change.NewPost wish) {
    Line line = campaign.getLine();
    List<Channel> known = line == null || line.eIsProxy() ? List.of() : line.getChannels();
    Channel channel = Headers.named(wish.channel(), known, "unknown-channel");
    if (channel.getPoem() == PoemClass.EARNED) {
      throw new RefusedException("earned", channel.getName());
    }
    Post post = fitting(campaign, channel, new Blank(campaign, channel, wish));
    post.setAt(wish.at());
    return Step.of(post, inserted(campaign, post), copy -> {});
  }

  /** The first form without errors: bare, titled, with a medium; where none is, the plainest. */
  private Post fitting(Campaign campaign, Channel channel, Blank blank) {
    return first(campaign, channel, blank, Stream.of((String) null))
        .or(() -> first(campaign, channel, blank, media(campaign)))
        .orElseGet(() -> blank.post(null, false, null));
  }

  private Optional<Post> first(
      Campaign campaign, Channel channel, Blank blank, Stream<String> media) {
    return media
        .flatMap(
            medium -> formats(channel).flatMap(format -> forms(blank, format.orElse(null), medium)))
        .filter(post -> Trial.fits(post, campaign, tools))
        .findFirst();
  }

  private static Stream<Post> forms(Blank blank, Format format, String medium) {
    return Stream.of(blank.post(format, false, medium), blank.post(format, true, medium));
  }

  /** The default format first, which needs no words. */
  private static Stream<Optional<Format>> formats(Channel channel) {
    return Stream.concat(
        Stream.of(Optional.empty()),
        channel.getPlatform().getFormats().stream()
            .filter(format -> !format.isDefault())
            .map(Optional::of));
  }

  /** The first file of the project of each kind that media are. */
  private Stream<String> media(Campaign campaign) {
    List<String> files = paths.of("Media", (XtextResource) campaign.eResource());
    return MEDIA.stream()
        .flatMap(
            ending ->
                files.stream()
                    .filter(file -> file.toLowerCase(Locale.ROOT).endsWith(ending))
                    .limit(1));
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
    StringBuilder words = new StringBuilder("post ").append(post.getName());
    if (post.getPhase() != null) {
      words.append(" in ").append(tools.spelled(post.getPhase().getName(), "QualifiedName"));
    }
    words.append(" {\n  on ").append(on(post.getPlacements().getFirst()));
    words.append("\n  at ").append(When.words(post.getAt())).append('\n');
    for (TextVariant text : post.getTexts()) {
      words.append("  ").append(text.getField().getLiteral()).append(' ');
      words.append(text.getLanguage()).append(quoted(text.getValue())).append('\n');
    }
    post.getMedia().forEach(each -> words.append(medium(each)));
    return words.append('}').toString();
  }

  private String on(Placement placement) {
    String name = tools.spelled(placement.getChannel().getName(), "QualifiedName");
    Format format = placement.getFormat();
    return format == null ? name : name + " as " + tools.spelled(format.getName(), "FormatName");
  }

  private static String medium(Media medium) {
    StringBuilder words = new StringBuilder("  media" + quoted(medium.getPath()) + " alt");
    for (LocalizedValue alt : medium.getAlts()) {
      words.append(' ').append(alt.getLanguage()).append(quoted(alt.getValue()));
    }
    return words.append('\n').toString();
  }

  private static String quoted(String words) {
    return " \"" + words + "\"";
  }
}
