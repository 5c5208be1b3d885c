package org.ligne.compiler.voice;

import java.util.List;
import java.util.stream.IntStream;
import org.ligne.voice.check.Piece;
import org.ligne.voice.check.Post;
import org.ligne.voice.rule.Occasion;
import org.ligne.voice.rule.Role;
import org.ligne.voice.text.Language;
import org.ligne.voice.text.SocialText;

/**
 * Texts that go out together, by their words alone: equal wherever they stand.
 *
 * @param occasion where they go out, as far as rules ask
 */
record Utterance(Occasion occasion, List<Role> roles, List<String> texts) {
  static Utterance of(Occasion occasion, List<Said> said) {
    return new Utterance(
        occasion, said.stream().map(Said::role).toList(), said.stream().map(Said::whole).toList());
  }

  Post post() {
    Language spoken = Language.of(occasion.language());
    List<Piece> pieces =
        IntStream.range(0, texts.size())
            .mapToObj(at -> new Piece(roles.get(at), SocialText.of(texts.get(at), spoken)))
            .toList();
    return new Post(occasion, pieces);
  }
}
