package org.ligne.dsl.ide.fix.line;

import java.math.BigDecimal;
import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.line.ChannelShare;
import org.ligne.model.line.LinePackage.Literals;
import org.ligne.model.line.Pillar;
import org.ligne.model.line.Share;
import org.ligne.model.value.Percentage;

/** Sets the share of a pillar to what the others leave, or leaves it out. */
final class Shares {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private Shares() {}

  /** Shares that add up to too much or too little; the finding's argument is their sum. */
  static void rest(Pillar pillar, Finding finding, Offers offers) {
    Share share = pillar.getShare();
    if (share == null || share.getPercent() == null) {
      return;
    }
    String sum = String.valueOf(finding.arguments().getFirst()).replace("%", "");
    BigDecimal figure = share.getPercent().value().add(WHOLE.subtract(new BigDecimal(sum)));
    if (figure.signum() > 0 && figure.compareTo(WHOLE) <= 0) {
      INode node = Page.node(share, Literals.SHARE__PERCENT);
      String words = new Percentage(figure).toString();
      offers.best(
          "share",
          Page.of(pillar).replace(node, words),
          pillar.getName(),
          share.getPercent(),
          words);
    }
    remove(pillar, offers);
  }

  /** Shares of a channel that add up to too much. */
  static void ofChannel(ChannelShare share, Finding finding, Offers offers) {
    offers.best("remove", Removal.element(share), Written.of(share));
  }

  /** A share every plan keeps. */
  static void idle(Pillar pillar, Finding finding, Offers offers) {
    String words = "share " + Written.of(pillar.getShare());
    offers.safe("remove-idle", Removal.clause(pillar, Literals.PILLAR__SHARE), words);
  }

  /** A share of nothing. */
  static void nothing(Pillar pillar, Finding finding, Offers offers) {
    remove(pillar, offers);
  }

  private static void remove(Pillar pillar, Offers offers) {
    String words = "share " + Written.of(pillar.getShare());
    offers.best("remove", Removal.clause(pillar, Literals.PILLAR__SHARE), words);
  }
}
