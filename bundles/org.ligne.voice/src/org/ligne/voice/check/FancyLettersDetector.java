package org.ligne.voice.check;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.function.Consumer;
import org.ligne.voice.pattern.Haystack;
import org.ligne.voice.pattern.Match;
import org.ligne.voice.pattern.TextPattern;
import org.ligne.voice.text.SocialText;

/**
 * Finds signs that are dressed up as letters: mathematical, circled, squared, wide, small capitals.
 */
final class FancyLettersDetector implements Detector {
  private static final TextPattern FANCY =
      TextPattern.known(
          "[\\x{1D400}-\\x{1D7FF}\\x{24B6}-\\x{24E9}\\x{1F130}-\\x{1F169}\\x{1F170}-\\x{1F189}"
              + "\\x{FF21}-\\x{FF3A}\\x{FF41}-\\x{FF5A}\\x{1D00}-\\x{1D22}ɢɪɴʀʏʙʜʟ]{2,}"
              + "(?:\\s[\\x{1D400}-\\x{1D7FF}]+)*");

  @Override
  public void detect(List<Field> fields, Consumer<Hit> out) {
    for (Field field : fields) {
      SocialText text = field.text();
      for (Match match : FANCY.all(Haystack.of(text.text()))) {
        String found = match.span().in(text.text());
        String plain = Normalizer2.getNFKCInstance().normalize(found);
        Hit hit = new Hit(field, match.span(), "fancy", found, plain);
        out.accept(hit.replacedBy(List.of(plain)));
      }
    }
  }
}
