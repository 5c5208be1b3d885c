package org.ligne.ui.command;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ligne.ui.chosen.Entries;
import org.ligne.ui.picture.Picture;
import org.ligne.ui.picture.Pictures;
import org.ligne.ui.picture.PlannedEntry;
import org.ligne.visual.plan.Card;

/**
 * The cards that are selected, all of one project.
 *
 * @param picture the latest of the project
 * @param cards at least one
 */
record SelectedCards(Picture picture, List<Card> cards) {

  /** What a command was called with; empty if the latest picture shows none of it. */
  static Optional<SelectedCards> of(ExecutionEvent event) {
    List<PlannedEntry> entries = Entries.of(HandlerUtil.getCurrentSelection(event));
    return entries.stream()
        .findFirst()
        .flatMap(first -> Pictures.get().latest(first.project()))
        .map(picture -> new SelectedCards(picture, cards(picture, entries)))
        .filter(each -> !each.cards().isEmpty());
  }

  private static List<Card> cards(Picture picture, List<PlannedEntry> entries) {
    return entries.stream()
        .filter(each -> each.project().equals(picture.project()))
        .flatMap(each -> picture.card(each.id()).stream())
        .toList();
  }
}
