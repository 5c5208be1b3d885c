package org.ligne.dsl.ide.symbols;

import static org.ligne.model.campaign.CampaignPackage.Literals.APPROVAL__BY;
import static org.ligne.model.campaign.CampaignPackage.Literals.BOOST__BUDGET;
import static org.ligne.model.campaign.CampaignPackage.Literals.BOOST__CHANNEL;
import static org.ligne.model.campaign.CampaignPackage.Literals.BOOST__FROM;
import static org.ligne.model.campaign.CampaignPackage.Literals.BOOST__TO;
import static org.ligne.model.campaign.CampaignPackage.Literals.CAMPAIGN__FROM;
import static org.ligne.model.campaign.CampaignPackage.Literals.CAMPAIGN__TO;
import static org.ligne.model.campaign.CampaignPackage.Literals.MEDIA__CHANNELS;
import static org.ligne.model.campaign.CampaignPackage.Literals.PHASE__FROM;
import static org.ligne.model.campaign.CampaignPackage.Literals.PHASE__TO;
import static org.ligne.model.campaign.CampaignPackage.Literals.PLACEMENT__CHANNEL;
import static org.ligne.model.campaign.CampaignPackage.Literals.POST__AT;
import static org.ligne.model.campaign.CampaignPackage.Literals.SCENARIO__CAMPAIGN;
import static org.ligne.model.campaign.CampaignPackage.Literals.SERIES__AT;
import static org.ligne.model.campaign.CampaignPackage.Literals.SERIES__DAYS;
import static org.ligne.model.campaign.CampaignPackage.Literals.TARGET__VALUE;
import static org.ligne.model.line.LinePackage.Literals.AUDIENCE__CHANNELS;
import static org.ligne.model.line.LinePackage.Literals.CHANNEL__ACCOUNT;
import static org.ligne.model.line.LinePackage.Literals.CHANNEL__PLATFORM;
import static org.ligne.model.line.LinePackage.Literals.PERSON__ROLE;
import static org.ligne.model.line.LinePackage.Literals.PILLAR__SHARE;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ligne.dsl.edit.Written;
import org.ligne.model.campaign.Boost;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Media;
import org.ligne.model.campaign.Phase;
import org.ligne.model.campaign.Poll;
import org.ligne.model.campaign.Post;
import org.ligne.model.campaign.Scenario;
import org.ligne.model.campaign.Series;
import org.ligne.model.campaign.Target;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.common.LabeledElement;
import org.ligne.model.line.Audience;
import org.ligne.model.line.Blackout;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Event;
import org.ligne.model.line.Line;
import org.ligne.model.line.LinePackage;
import org.ligne.model.line.Person;
import org.ligne.model.line.Pillar;
import org.ligne.model.platform.Source;

/**
 * The one line said about an element beside its name: its label, then what sets it apart, in the
 * words of the text. Nothing is resolved for it.
 */
final class SymbolDetails {
  private static final String BETWEEN = " · ";

  private SymbolDetails() {}

  /** The detail of an element; empty if there is nothing to add. */
  static String of(EObject element) {
    return Stream.concat(label(element), facts(element).stream())
        .filter(fact -> fact != null && !fact.isBlank())
        .collect(Collectors.joining(BETWEEN));
  }

  private static Stream<String> label(EObject element) {
    return element instanceof LabeledElement named
        ? Stream.ofNullable(named.getLabel())
        : Stream.empty();
  }

  private static List<String> facts(EObject element) {
    return switch (element) {
      case Line line -> optional(line.getBrand());
      case Campaign campaign -> List.of(span(campaign, CAMPAIGN__FROM, CAMPAIGN__TO));
      case Scenario scenario -> List.of(Written.of(scenario, SCENARIO__CAMPAIGN));
      case Phase phase -> List.of(span(phase, PHASE__FROM, PHASE__TO));
      case Post post -> List.of(channels(post), Written.of(post, POST__AT), approvers(post));
      case Series series -> series(series);
      case Boost boost -> boost(boost);
      case Target target -> List.of(Written.of(target, TARGET__VALUE));
      case TextVariant text -> List.of(posts(text), Excerpts.of(text.getValue()));
      case Poll poll ->
          List.of(Excerpts.of(poll.getQuestion()), String.join(" / ", poll.getOptions()));
      case Media media -> List.of(Written.of(media, MEDIA__CHANNELS));
      case Source source -> optional(source.getAddress());
      default -> linePart(element);
    };
  }

  /** How many posts a thread has; nothing for a text that is none. */
  private static String posts(TextVariant text) {
    return text.getParts().isEmpty() ? "" : 1 + text.getParts().size() + "×";
  }

  private static List<String> linePart(EObject element) {
    return switch (element) {
      case Audience audience -> List.of(Written.of(audience, AUDIENCE__CHANNELS));
      case Pillar pillar -> List.of(share(pillar));
      case Channel channel ->
          List.of(Written.of(channel, CHANNEL__PLATFORM), unquoted(channel, CHANNEL__ACCOUNT));
      case Person person -> List.of(Written.of(person, PERSON__ROLE));
      case Event event -> List.of(afterLabel(event));
      case Blackout blackout -> List.of(afterLabel(blackout));
      default -> SymbolKinds.isPolicy(element.eClass()) ? List.of(rest(element)) : List.of();
    };
  }

  private static List<String> optional(String fact) {
    return fact == null ? List.of() : List.of(fact);
  }

  private static String span(EObject element, EStructuralFeature from, EStructuralFeature to) {
    String first = Written.of(element, from);
    String last = Written.of(element, to);
    return first.isEmpty() && last.isEmpty() ? "" : first + " – " + last;
  }

  private static String channels(Content content) {
    return content.getPlacements().stream()
        .map(placement -> Written.of(placement, PLACEMENT__CHANNEL))
        .collect(Collectors.joining(", "));
  }

  private static String approvers(Post post) {
    String names =
        post.getApprovals().stream()
            .map(approval -> Written.of(approval, APPROVAL__BY))
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : "✓ " + names;
  }

  private static List<String> series(Series series) {
    String days = Written.of(series, SERIES__DAYS);
    String time = Written.of(series, SERIES__AT);
    int items = series.getItems().size();
    String count = items == 0 ? "" : items + "×";
    return List.of(channels(series), (days + " " + time).strip(), count);
  }

  private static List<String> boost(Boost boost) {
    return List.of(
        Written.of(boost, BOOST__CHANNEL),
        Written.of(boost, BOOST__BUDGET),
        span(boost, BOOST__FROM, BOOST__TO));
  }

  private static String share(Pillar pillar) {
    return Written.of(pillar, PILLAR__SHARE)
        .replace("at most", "≤")
        .replace("at least", "≥")
        .replace("+-", "±");
  }

  private static String unquoted(EObject element, EStructuralFeature feature) {
    return Written.of(element, feature).replace("\"", "");
  }

  /** When an event or blackout is, in its own words. */
  private static String afterLabel(EObject element) {
    EStructuralFeature label =
        element instanceof Event
            ? LinePackage.Literals.EVENT__LABEL
            : LinePackage.Literals.BLACKOUT__LABEL;
    String written = Written.of(element, label);
    String whole = Written.of(element);
    int at = written.isEmpty() ? -1 : whole.indexOf(written);
    return at < 0 ? "" : whole.substring(at + written.length()).strip();
  }

  /** The words of a rule behind the one it is listed under. */
  private static String rest(EObject element) {
    String whole = Written.of(element);
    String name = SymbolNames.of(element);
    return whole.startsWith(name) ? whole.substring(name.length()).strip() : whole;
  }
}
