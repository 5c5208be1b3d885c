package org.ligne.editor.hover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkedString;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.ligne.editor.diagnostics.Problem;
import org.ligne.editor.diagnostics.Related;
import org.ligne.editor.fix.Fix;
import org.ligne.editor.icons.Icon;
import org.ligne.editor.markup.Look;
import org.ligne.editor.markup.Markdown;
import org.ligne.editor.markup.RichTextInput;
import org.ligne.editor.markup.RichTextWriter;
import org.ligne.editor.navigation.Links;

/** Writes what a hover shows: problems first, then their fixes, then meanings. */
final class HoverPage {
  private static final String FIX = "fix:";
  private static final String PLACE = "place:";
  private static final int MAX_FIXES = 8;

  private final RichTextWriter out = new RichTextWriter();
  private final List<Fix> offered = new ArrayList<>();
  private final List<Related> places = new ArrayList<>();

  /** Writes what is wrong; problems of several places may say the same. */
  void problems(List<Problem> problems) {
    problems.stream().distinct().forEach(this::problem);
  }

  private void problem(Problem problem) {
    out.line().picture(image(problem.severity())).write(" ").write(problem.message(), Look.STRONG);
    out.line();
    if (!problem.mend().isEmpty()) {
      out.write(problem.mend()).line();
    }
    problem.related().forEach(this::place);
  }

  /** Each of the other places a problem is about leads there. */
  private void place(Related place) {
    out.picture(Icon.REVEAL.descriptor()).write(" ");
    out.link(place.message(), PLACE + places.size());
    out.write("  " + place.file() + ":" + place.line(), Look.FAINT).line();
    places.add(place);
  }

  /** Writes what marks of other kinds say. */
  void notes(Collection<String> notes) {
    notes.forEach(note -> out.line().write(note).line());
  }

  /** Writes what mends it, each a link that does so. */
  void fixes(List<Fix> fixes) {
    fixes.stream()
        .filter(Fix::isQuickFix)
        .limit(MAX_FIXES)
        .forEach(
            fix -> {
              out.line().picture(Icon.QUICK_FIX.descriptor()).write(" ");
              out.link(fix.title(), FIX + offered.size());
              offered.add(fix);
            });
    out.line();
  }

  /** Writes what the word means. */
  void meaning(Hover hover) {
    String markdown = markdown(hover);
    if (!markdown.isBlank()) {
      out.paragraph().append(Markdown.read(markdown));
    }
  }

  private static String markdown(Hover hover) {
    return hover
        .getContents()
        .map(
            parts -> parts.stream().map(HoverPage::text).collect(Collectors.joining("\n\n")),
            markup -> markup.getValue());
  }

  private static String text(Either<String, MarkedString> part) {
    return part.map(text -> text, marked -> marked.getValue());
  }

  /** What was written; null if that is nothing. */
  RichTextInput finish() {
    RichTextInput input = new RichTextInput(out.finish(), this::follow);
    return input.text().isEmpty() ? null : input;
  }

  private void follow(String target) {
    if (target.startsWith(FIX)) {
      offered.get(Integer.parseInt(target.substring(FIX.length()))).apply();
    } else if (target.startsWith(PLACE)) {
      places.get(Integer.parseInt(target.substring(PLACE.length()))).open();
    } else {
      Links.follow(target);
    }
  }

  private static ImageDescriptor image(DiagnosticSeverity severity) {
    String name =
        switch (severity) {
          case Error -> ISharedImages.IMG_OBJS_ERROR_TSK;
          case Warning -> ISharedImages.IMG_OBJS_WARN_TSK;
          case Information, Hint -> ISharedImages.IMG_OBJS_INFO_TSK;
        };
    return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(name);
  }
}
