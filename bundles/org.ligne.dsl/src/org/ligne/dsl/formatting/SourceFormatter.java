package org.ligne.dsl.formatting;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.ExceptionAcceptor;
import org.ligne.dsl.resource.LineEnds;

/** Lays out whole texts, for callers without an editor. */
public class SourceFormatter {
  private static final URI NOWHERE = URI.createURI("text.ligne");

  @Inject private Provider<IFormatter2> formatters;
  @Inject private Provider<FormatterRequest> requests;
  @Inject private Provider<TextRegionAccessBuilder> regions;
  @Inject private Provider<XtextResourceSet> resourceSets;
  @Inject private IResourceFactory resources;

  /** What became of a text. */
  public enum Outcome {
    /** It was laid out already. */
    UNCHANGED,
    /** It is laid out now. */
    CHANGED,
    /** It has syntax errors and was left as it is. */
    REFUSED
  }

  /**
   * A text that was to be laid out.
   *
   * @param text the text to go on with: the old one unless the outcome is {@link Outcome#CHANGED}
   * @param outcome what became of it
   */
  public record Result(String text, Outcome outcome) {}

  /** Lays out a text on its own; names it uses need not be known. */
  public Result format(String text) {
    return format(parsed(text));
  }

  private XtextResource parsed(String text) {
    XtextResource resource = (XtextResource) resources.createResource(NOWHERE);
    resourceSets.get().getResources().add(resource);
    try {
      resource.reparse(LineEnds.readable(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return resource;
  }

  /** Lays out the text of a loaded file; the file and the resource stay as they are. */
  public Result format(XtextResource resource) {
    IParseResult parsed = resource.getParseResult();
    String before = parsed.getRootNode().getText();
    if (parsed.hasSyntaxErrors()) {
      return new Result(before, Outcome.REFUSED);
    }
    String after = rewritten(resource);
    return new Result(after, after.equals(before) ? Outcome.UNCHANGED : Outcome.CHANGED);
  }

  private String rewritten(XtextResource resource) {
    ITextRegionAccess text = regions.get().forNodeModel(resource).create();
    FormatterRequest request = requests.get().setTextRegionAccess(text);
    request.setExceptionHandler(ExceptionAcceptor.THROWING);
    List<ITextReplacement> replacements = formatters.get().format(request);
    return text.getRewriter().renderToString(replacements);
  }
}
