package org.ligne.dsl.ide.fix.line;

import org.eclipse.xtext.nodemodel.INode;
import org.ligne.compiler.calendar.PublicHolidays;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.ide.fix.Nearest;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.line.Line;
import org.ligne.model.line.LinePackage.Literals;

/** Names holidays that are known, or none. */
final class Holidays {
  private Holidays() {}

  static void offer(Line line, Finding finding, Offers offers) {
    Page page = Page.of(line);
    INode node = Page.node(line, Literals.LINE__HOLIDAYS, finding.index());
    String code = line.getHolidays().get(finding.index());
    String country = code.split("-", 2)[0];
    if (!country.equals(code) && PublicHolidays.isKnown(country)) {
      for (String region : Nearest.of(code, PublicHolidays.regions(country), 2)) {
        String near = region.startsWith(country) ? region : country + "-" + region;
        offers.also("change", page.replace(node, near), code, near);
      }
      offers.best("change", page.replace(node, country), code, country);
    }
    offers.best("remove", Removal.member(page, node), "holidays " + code);
  }
}
