package org.ligne.ui.schedule;

import java.util.List;
import org.ligne.editor.connection.UiLanguage;
import org.ligne.model.schedule.Item;
import org.ligne.model.schedule.Reason;
import org.ligne.planning.explain.Wording;

/** The statements behind a row; those nobody made in the reader's language. */
final class Statements {
  private Statements() {}

  static List<String> of(Item item) {
    Wording wording = Wording.in(UiLanguage.locale());
    return item.getReasons().stream().map(each -> said(each, wording)).distinct().toList();
  }

  private static String said(Reason reason, Wording wording) {
    return reason.getPlace() == null ? wording.ofOwn(reason.getStatement()) : reason.getStatement();
  }
}
