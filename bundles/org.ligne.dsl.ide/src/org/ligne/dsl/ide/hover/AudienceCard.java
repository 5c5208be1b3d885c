package org.ligne.dsl.ide.hover;

import org.ligne.model.line.Audience;

/** An audience: where it is met, and when it looks. */
final class AudienceCard implements Describer<Audience> {

  @Override
  public Class<Audience> type() {
    return Audience.class;
  }

  @Override
  public Card describe(Audience audience, Pen pen) {
    String channels = pen.links(audience.getChannels());
    String peaks = Pen.written(audience.getPeaks(), "peak");
    return pen.card(audience)
        .fact(pen.say("channels"), channels.isEmpty() ? pen.say("channels.all") : channels)
        .fact(pen.say("peaks"), peaks.isEmpty() ? pen.say("peaks.none") : peaks);
  }
}
