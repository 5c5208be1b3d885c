package org.ligne.ui.why;

import java.time.LocalDateTime;
import org.ligne.compiler.Related;

/** What can be done from a page. UI thread only. */
interface Deeds {

  /** Opens a place of the texts. */
  void open(Related place);

  /** Shows another entry in its text. */
  void reveal(String entry);

  /** Moves the entry to a local time of its line. */
  void move(LocalDateTime to);

  /** Asks what a local time of its line would mean. */
  void ask(LocalDateTime at);
}
