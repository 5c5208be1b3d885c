package org.ligne.dsl.ide.fix.refactor;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.dsl.ide.fix.post.Draft;
import org.ligne.model.campaign.LocalizedValue;
import org.ligne.model.campaign.Media;
import org.ligne.model.query.Contents;
import org.ligne.model.value.LanguageTag;

/** Adds a description of a medium in a language that is published and has none. */
final class MissingLanguages implements Rewriting {
  @Override
  public void offer(EObject element, Offers offers) {
    Media media = EcoreUtil2.getContainerOfType(element, Media.class);
    if (media == null) {
      return;
    }
    List<LocalizedValue> alts = media.getAlts();
    boolean general = alts.stream().anyMatch(each -> each.getLanguage() == null);
    for (LanguageTag language : Contents.languages(Contents.content(media))) {
      if (!general && alts.stream().noneMatch(each -> language.equals(each.getLanguage()))) {
        String words = (alts.isEmpty() ? "alt " : "") + language + " " + Draft.TEXT;
        EObject last = alts.isEmpty() ? media : alts.getLast(); // Captions may stand behind.
        int end = Written.node(last).getEndOffset();
        offers.also("add", Page.of(media).insert(end, " " + words), words);
      }
    }
  }
}
