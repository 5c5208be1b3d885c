package org.ligne.ui.why;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Reported;
import org.ligne.editor.connection.UiLanguage;
import org.ligne.planning.Placed;
import org.ligne.planning.explain.Explainer;
import org.ligne.ui.base.Compilers;
import org.ligne.ui.picture.Picture;
import org.ligne.visual.why.Line;
import org.ligne.visual.why.Page;
import org.ligne.visual.why.Pages;
import org.ligne.visual.why.Subject;

/**
 * What was found out about an entry. Made and asked on any thread but that of the UI: it takes a
 * moment.
 *
 * @param picture the picture of its plan
 * @param explainer what explains the plan
 * @param subject the entry
 * @param page what there is to say
 * @param conflict the conflict that keeps it from having a slot, if there is one
 */
record Found(
    Picture picture, Explainer explainer, Subject subject, Page page, Optional<Reported> conflict) {

  /** What there is about an entry; empty if the plan does not have it. */
  static Optional<Found> of(Picture picture, String id) {
    return picture.explained(id).map(each -> of(picture, each));
  }

  private static Found of(Picture picture, Picture.Explained each) {
    Subject subject = new Subject(each.explainer().plan(), each.explainer().explain(each.entry()));
    Compilation compilation = picture.planning().compilation();
    Page page = with(picture, pages -> pages.explanation(subject, compilation.conflicts()));
    Optional<Reported> conflict =
        page.isPlaced() ? Optional.empty() : Pages.conflict(subject, compilation.conflicts());
    return new Found(picture, each.explainer(), subject, page, conflict);
  }

  /** The moment to begin to ask from: its own slot, else the first day it may have. */
  LocalDateTime moment() {
    ZonedDateTime first =
        subject
            .explanation()
            .placed()
            .map(Placed::at)
            .orElseGet(
                () ->
                    subject
                        .plan()
                        .problem()
                        .axis()
                        .at(Math.clamp(subject.entry().first(), 0, last())));
    return first.withZoneSameInstant(subject.zone()).toLocalDateTime();
  }

  private int last() {
    return subject.plan().problem().axis().size() - 1;
  }

  /** What a local time of the entry's line would mean. */
  List<Line> answer(LocalDateTime at) {
    var answer = explainer.at(subject.entry(), at.atZone(subject.zone()).toInstant());
    return with(picture, pages -> pages.answer(subject, answer));
  }

  private static <T> T with(Picture picture, Function<Pages, T> work) {
    return Compilers.with(
        compiler ->
            work.apply(
                new Pages(
                    UiLanguage.locale(),
                    mention -> compiler.place(mention, picture.planning().texts()))));
  }
}
