package org.ligne.dsl.validation.text;

import static org.ligne.dsl.validation.StructureCode.CAPTIONS_FORMAT;

import java.util.List;
import java.util.Locale;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.LocalizedValue;
import org.ligne.model.campaign.Media;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;

/** Files of subtitles have an ending that networks read. */
final class CaptionFiles implements Rule<Media> {
  private static final List<String> ENDINGS = List.of(".srt", ".vtt");

  @Override
  public Class<Media> type() {
    return Media.class;
  }

  @Override
  public void check(Media media, Findings out) {
    for (LocalizedValue captions : media.getCaptions()) {
      String path = captions.getValue();
      if (path != null && !path.isBlank() && !isKnown(path)) {
        out.add(
            Finding.at(
                captions, CampaignPackage.Literals.LOCALIZED_VALUE__VALUE, CAPTIONS_FORMAT, path));
      }
    }
  }

  private static boolean isKnown(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(lower::endsWith);
  }
}
