package org.ligne.dsl.ide.fix.refactor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Insertion;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.line.HashtagRule;
import org.ligne.model.line.Line;
import org.ligne.model.line.LinePackage.Literals;
import org.ligne.model.platform.TextField;
import org.ligne.model.query.Contents;
import org.ligne.platform.count.Hashtags;

/** Makes the hashtags all texts of a campaign have in common a rule of the line's voice. */
final class SharedHashtags implements Rewriting {
  private static final int FEW = 2;

  @Override
  public void offer(EObject element, Offers offers) {
    TextVariant text = EcoreUtil2.getContainerOfType(element, TextVariant.class);
    Line line = Contents.line(element);
    if (text == null || text.getValue() == null || line == null || line.eIsProxy()) {
      return;
    }
    List<String> all = texts(Contents.campaign(text).getContents());
    Set<String> shared = hasRule(line) ? Set.of() : shared(text.getValue(), all);
    if (all.size() >= FEW && !shared.isEmpty()) {
      String tags = String.join(", ", shared);
      long most = all.stream().mapToLong(SharedHashtags::signs).max().orElse(0);
      String rule = "hashtags " + shared.size() + ".." + most + " always " + tags;
      offers.also("share-hashtags", insert(line, rule), rule, line.getName());
    }
  }

  private static Edits insert(Line line, String rule) {
    return line.getVoice() == null
        ? Insertion.into(
            line,
            "voice { " + rule + " }",
            Literals.LINE__PILLARS,
            Literals.LINE__CHANNELS,
            Literals.LINE__ZONE)
        : Insertion.into(line.getVoice(), rule, Literals.VOICE__RULES);
  }

  private static List<String> texts(List<Content> contents) {
    return contents.stream()
        .flatMap(content -> content.getTexts().stream())
        .filter(each -> each.getField() == TextField.TEXT && each.getValue() != null)
        .map(TextVariant::getValue)
        .toList();
  }

  /** There may be thousands of texts, so they are only looked through for the tags of this one. */
  private static Set<String> shared(String text, List<String> all) {
    Set<String> shared = new LinkedHashSet<>();
    for (String tag : Hashtags.in(text)) {
      Pattern whole = Pattern.compile("#" + Pattern.quote(tag) + "(?![\\p{L}\\p{N}_])");
      if (all.stream().allMatch(other -> whole.matcher(other).find())) {
        shared.add("#" + tag);
      }
    }
    return shared;
  }

  private static long signs(String text) {
    return text.chars().filter(each -> each == '#').count();
  }

  private static boolean hasRule(Line line) {
    return line.getVoice() != null
        && line.getVoice().getRules().stream().anyMatch(HashtagRule.class::isInstance);
  }
}
