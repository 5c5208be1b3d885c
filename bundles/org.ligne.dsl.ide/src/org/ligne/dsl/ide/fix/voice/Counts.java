package org.ligne.dsl.ide.fix.voice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.dsl.ide.usage.Tags;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.line.EmojiRule;
import org.ligne.model.line.HashtagRule;
import org.ligne.model.line.Line;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Days;
import org.ligne.model.query.Lines;
import org.ligne.model.query.Texts;
import org.ligne.platform.count.Hashtags;
import org.ligne.voice.text.Entity;
import org.ligne.voice.text.Language;
import org.ligne.voice.text.SocialText;
import org.ligne.voice.text.Span;

/** Takes emoji and hashtags out of a text that has too many, and adds hashtags it lacks. */
final class Counts {
  private Counts() {}

  /** The first ones stay. */
  static void emoji(EObject place, Finding finding, Offers offers) {
    int max =
        Bound.of(Contents.line(Contents.content(place)), EmojiRule.class)
            .mapToInt(EmojiRule::getMax)
            .min()
            .orElse(0);
    Typed.of(finding)
        .ifPresent(
            typed -> {
              List<Span> all = spans(typed.value(), Entity.Kind.EMOJI);
              remove(typed, all.subList(Math.min(max, all.size()), all.size()), offers);
            });
  }

  static void hashtags(EObject place, Finding finding, Offers offers) {
    Typed.of(finding).ifPresent(typed -> hashtags(finding, typed, offers));
  }

  private static void hashtags(Finding finding, Typed typed, Offers offers) {
    Content content = Contents.content(finding.place());
    Line line = Contents.line(content);
    List<Span> tags = spans(typed.value(), Entity.Kind.HASHTAG);
    int sent = tags.size() + added(finding, line);
    int surplus = sent - Bound.of(line, HashtagRule.class).mapToInt(Counts::max).min().orElse(sent);
    int lacking = Bound.of(line, HashtagRule.class).mapToInt(Counts::min).max().orElse(sent) - sent;
    if (surplus > 0) {
      fewer(typed, tags, surplus, line, offers);
    } else if (lacking > 0) {
      more(typed, lacking, content, line, offers);
    }
  }

  private static int max(HashtagRule rule) {
    return rule.getCount() == null
        ? Integer.MAX_VALUE
        : Math.max(rule.getCount().getMin(), Days.max(rule.getCount()));
  }

  private static int min(HashtagRule rule) {
    return rule.getCount() == null ? 0 : rule.getCount().getMin();
  }

  /** How many hashtags the line adds before the text is sent. */
  private static int added(Finding finding, Line line) {
    if (!(finding.place() instanceof TextVariant text)
        || finding.feature() != Literals.TEXT_VARIANT__VALUE) {
      return 0;
    }
    String all = Texts.parts(text).collect(Collectors.joining("\n"));
    return (int)
        Lines.hashtags(line).stream().filter(tag -> !Hashtags.hold(all, tag.substring(1))).count();
  }

  /** From the last on; those of the line stay, as they would be added again. */
  private static void fewer(Typed typed, List<Span> tags, int surplus, Line line, Offers offers) {
    Set<String> always = lower(Lines.hashtags(line).stream());
    List<Span> own =
        tags.stream()
            .filter(tag -> !always.contains(tag.in(typed.value()).toLowerCase(Locale.ROOT)))
            .toList();
    if (own.size() >= surplus) {
      remove(typed, own.subList(own.size() - surplus, own.size()), offers);
    }
  }

  private static void remove(Typed typed, List<Span> parts, Offers offers) {
    String words =
        parts.stream().map(part -> part.in(typed.value())).collect(Collectors.joining(", "));
    if (!parts.isEmpty()) {
      offers.best("remove", typed.without(parts), words);
    }
  }

  /** Those the project uses most often come first, then what the post is about. */
  private static void more(Typed typed, int lacking, Content content, Line line, Offers offers) {
    Set<String> known = lower(Stream.concat(Tags.in(typed.value()), Tags.always(line).stream()));
    List<String> found = new ArrayList<>();
    Stream.concat(Tags.byUse(Tags.used(content.eResource())).stream(), Subjects.of(content))
        .filter(tag -> known.add(tag.toLowerCase(Locale.ROOT)))
        .limit(lacking)
        .forEach(found::add);
    if (found.size() == lacking) {
      String words = String.join(" ", found);
      offers.best("append-item", typed.append(words), words);
    }
  }

  private static Set<String> lower(Stream<String> tags) {
    return tags.map(tag -> tag.toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static List<Span> spans(String value, Entity.Kind kind) {
    SocialText text = SocialText.of(value, Language.OTHER);
    return text.entities(kind).stream().map(entity -> text.toSource(entity.span())).toList();
  }
}
