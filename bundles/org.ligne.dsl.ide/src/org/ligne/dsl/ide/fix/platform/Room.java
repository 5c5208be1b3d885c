package org.ligne.dsl.ide.fix.platform;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EObject;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Item;
import org.ligne.model.campaign.LocalizedValue;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.line.Line;
import org.ligne.model.platform.Counter;
import org.ligne.model.platform.TextField;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Lines;
import org.ligne.model.query.Texts;
import org.ligne.model.value.LanguageTag;
import org.ligne.platform.count.Counters;
import org.ligne.platform.count.Hashtags;
import org.ligne.platform.sent.Sending;

/**
 * The room a network leaves for words, as they are sent.
 *
 * @param placement where they go
 * @param field what they are
 * @param limit how long it may be
 * @param counter its unit
 * @param filled puts the words where they belong, such as an item into the text of its series
 */
record Room(
    Placement placement,
    TextField field,
    int limit,
    Counter counter,
    UnaryOperator<String> filled) {
  private static final int FIELD = 5;
  private static final int LANGUAGE = 6;
  private static final int MAXIMUM = 8;
  private static final int COUNTER = 9;

  /** The room a finding speaks of; empty if its channel is gone since. */
  static Optional<Room> of(EObject place, Finding finding, String channel) {
    Content content = Contents.content(place);
    TextField field = TextField.get(number(finding, FIELD));
    LanguageTag language = new LanguageTag(String.valueOf(finding.arguments().get(LANGUAGE)));
    return content.getPlacements().stream()
        .filter(placement -> Shortening.isOn(placement, channel))
        .findFirst()
        .map(
            placement ->
                new Room(
                    placement,
                    field,
                    number(finding, MAXIMUM),
                    Counter.get(number(finding, COUNTER)),
                    filled(place, placement, field, language)));
  }

  private static int number(Finding finding, int index) {
    return ((Number) finding.arguments().get(index)).intValue();
  }

  private static UnaryOperator<String> filled(
      EObject place, Placement placement, TextField field, LanguageTag language) {
    boolean item = place instanceof LocalizedValue && place.eContainer() instanceof Item;
    return !item
        ? words -> words
        : Texts.variant(Contents.content(place), placement.getChannel(), field, language)
            .map(TextVariant::getValue)
            .<UnaryOperator<String>>map(text -> words -> text.replace(Texts.ITEM, words))
            .orElse(words -> words);
  }

  /** Whether words fit. */
  boolean takes(String words) {
    String sent = Sending.of(placement).text(field, filled.apply(words)).whole();
    return !Counters.of(counter).exceeds(sent, limit);
  }

  /** The hashtags of a text that its line wants. */
  List<String> wanted(String text) {
    Line line = Contents.line(placement);
    boolean none = field != TextField.TEXT || line == null || line.eIsProxy();
    List<String> always = none ? List.of() : Lines.hashtags(line);
    return always.stream().filter(tag -> Hashtags.hold(text, tag.substring(1))).toList();
  }
}
