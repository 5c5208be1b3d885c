package org.ligne.dsl.ide.hand;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.ligne.model.diagnostic.Severity;

/** What became of a wish: edits of the texts, or a reason why there are none. */
public sealed interface Outcome {

  /**
   * Edits that do what was asked for, as far as possible.
   *
   * @param title what is done, in the reader's language, for the undo menu
   * @param edit the edits by file; they refer to the texts as the server knows them
   * @param warnings what will be wrong afterwards that was not before, the worst first
   * @param refused what of a selection is left as it is, and why
   * @param caret what to select afterwards, such as the first text to be written
   */
  record Rewritten(
      String title,
      WorkspaceEdit edit,
      List<Warning> warnings,
      List<Refusal> refused,
      Optional<Spot> caret)
      implements Outcome {
    /** Keeps copies. */
    public Rewritten {
      warnings = List.copyOf(warnings);
      refused = List.copyOf(refused);
    }
  }

  /**
   * Nothing can be done.
   *
   * @param entry the entry concerned
   * @param reason why, in the reader's language
   */
  record Refusal(String entry, String reason) implements Outcome {}

  /**
   * Something to be told beforehand.
   *
   * @param severity how much it matters
   * @param code the code of the diagnostic there will be
   * @param text the sentence, in the reader's language
   */
  record Warning(Severity severity, String code, String text) {}
}
