package org.ligne.dsl.ide.fix;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.log4j.Logger;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.ligne.dsl.edit.Extent;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.ide.words.Phrases;

/** Collects what can be done about a diagnostic. */
public final class Mender {
  private static final Logger LOG = Logger.getLogger(Mender.class);

  @Inject private FixCatalogue catalogue;
  @Inject private Findings findings;
  @Inject private Tools tools;
  @Inject private OperationCanceledManager cancellation;

  /**
   * The proposals for a diagnostic, the best first; none for a diagnostic that no longer holds.
   *
   * @param message the sentence shown for it
   */
  public List<Proposal> proposals(Page page, Extent extent, String code, String message) {
    List<Fix> fixes = catalogue.fixes().of(code);
    if (fixes.isEmpty()) {
      return List.of();
    }
    return proposals(
        fixes, new Fault(code, page, extent, message, findings.at(page, extent, code, message)));
  }

  List<Proposal> proposals(Fault fault) {
    return proposals(catalogue.fixes().of(fault.code()), fault);
  }

  private List<Proposal> proposals(List<Fix> fixes, Fault fault) {
    Offers offers = new Offers(phrases(), tools, fault);
    for (Fix fix : fixes) {
      try {
        fix.offer(fault, offers);
      } catch (RuntimeException e) {
        cancellation.propagateAsErrorIfCancelException(e);
        // A fix that fails is our defect; the others are still of use.
        LOG.error("fix for " + fault.code() + " failed", e);
      }
    }
    return offers.all();
  }

  /** What rewritings offer at a place of a text without faults. */
  public List<Proposal> collect(Page page, int offset, Consumer<Offers> rewritings) {
    Fault none = new Fault("", page, new Extent(offset, offset), "", Optional.empty());
    Offers offers = new Offers(phrases(), tools, none);
    rewritings.accept(offers);
    return offers.all();
  }

  private Phrases phrases() {
    return Phrases.beside(Mender.class, tools.language().locale());
  }
}
