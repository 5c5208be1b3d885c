package org.ligne.dsl.ide.fix.text;

import static org.ligne.dsl.validation.StructureCode.CHANNEL_NOT_OF_POST;
import static org.ligne.dsl.validation.StructureCode.DUPLICATE_LANGUAGE;
import static org.ligne.dsl.validation.StructureCode.DUPLICATE_TEXT;
import static org.ligne.dsl.validation.StructureCode.ITEMS_NEVER_USED;
import static org.ligne.dsl.validation.StructureCode.ITEM_WITHOUT_VALUE;
import static org.ligne.dsl.validation.StructureCode.LANGUAGE_NOT_PUBLISHED;
import static org.ligne.dsl.validation.StructureCode.PLACEHOLDER_WITHOUT_ITEMS;
import static org.ligne.dsl.validation.StructureCode.POST_WITHOUT_TEXT;
import static org.ligne.dsl.validation.StructureCode.THREAD_UNEVEN;

import org.eclipse.emf.ecore.EObject;
import org.ligne.dsl.ide.fix.Registry;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.LocalizedValue;
import org.ligne.model.campaign.Series;
import org.ligne.model.campaign.TextVariant;

/** The fixes of this package. */
public final class TextFixes {
  private TextFixes() {}

  /** Adds them. */
  public static void register(Registry registry) {
    registry
        .on(POST_WITHOUT_TEXT, Content.class, Languages::missing)
        .on(LANGUAGE_NOT_PUBLISHED, EObject.class, Languages::unpublished)
        .on(ITEM_WITHOUT_VALUE, Series.class, Languages::item)
        .on(DUPLICATE_LANGUAGE, LocalizedValue.class, Languages::twice)
        .on(CHANNEL_NOT_OF_POST, EObject.class, Texts::foreign)
        .on(DUPLICATE_TEXT, TextVariant.class, Texts::twice)
        .on(PLACEHOLDER_WITHOUT_ITEMS, TextVariant.class, Texts::withoutItems)
        .on(THREAD_UNEVEN, TextVariant.class, Languages::shorterThread)
        .on(ITEMS_NEVER_USED, TextVariant.class, Texts::itemsUnused);
  }
}
