package org.ligne.dsl.ide.fix.campaign;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.dsl.ide.fix.time.Periods;
import org.ligne.model.campaign.Boost;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.line.LinePackage;
import org.ligne.model.line.PoemClass;
import org.ligne.model.query.Contents;
import org.ligne.model.query.DateSpan;

/** Mends paid support. */
final class Boosts {
  private Boosts() {}

  /** Money for a channel nothing can be bought on. */
  static void notPaid(Boost boost, Finding finding, Offers offers) {
    Page page = Page.of(boost);
    INode node = Page.node(boost, Literals.BOOST__CHANNEL);
    Line line = Contents.line(boost);
    for (Channel other : line.getChannels()) {
      if (other.getPoem() == PoemClass.PAID) {
        String name = offers.tools().spelled(other.getName(), "QualifiedName");
        offers.best("change", page.replace(node, name), boost.getChannel().getName(), name);
      }
    }
    paid(boost.getChannel(), offers);
  }

  private static void paid(Channel channel, Offers offers) {
    INode written = Page.node(channel, LinePackage.Literals.CHANNEL__POEM);
    INode account = Page.node(channel, LinePackage.Literals.CHANNEL__ACCOUNT);
    INode before =
        account == null ? Page.node(channel, LinePackage.Literals.CHANNEL__PLATFORM) : account;
    Page page = Page.of(channel);
    Edits edits =
        written == null
            ? page.insert(before.getEndOffset(), " paid")
            : page.replace(written, "paid");
    offers.best("mark-paid", edits, channel.getName());
  }

  /** Money spent before the post is there; the finding says when it is. */
  static void early(Boost boost, Finding finding, Offers offers) {
    LocalDate first = (LocalDate) finding.arguments().get(2);
    Edits later = Periods.set(boost, Literals.BOOST__FROM, first);
    LocalDate last = boost.getTo();
    if (last != null && last.isBefore(first)) {
      last = first.plusDays(ChronoUnit.DAYS.between(boost.getFrom(), last));
      later = later.and(Periods.set(boost, Literals.BOOST__TO, last));
    }
    DateSpan campaign = Contents.period(Contents.campaign(boost));
    if (last == null || campaign == null || campaign.contains(last)) {
      offers.best("begin-later", later, boost.getFrom(), first);
    }
  }

  /** A boost without money. */
  static void free(Boost boost, Finding finding, Offers offers) {
    String words = "boost " + Page.node(boost, Literals.BOOST__POST).getText().strip();
    offers.best("remove", Removal.element(boost), words);
  }
}
