package org.ligne.dsl.ide;

import com.google.inject.Binder;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.ide.server.codelens.ICodeLensResolver;
import org.eclipse.xtext.ide.server.codelens.ICodeLensService;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.ide.server.folding.FoldingRangeService;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.ide.server.occurrences.IDocumentHighlightService;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.ligne.dsl.ide.colouring.SemanticColours;
import org.ligne.dsl.ide.completion.Completions;
import org.ligne.dsl.ide.completion.Statements;
import org.ligne.dsl.ide.fix.LigneCodeActions;
import org.ligne.dsl.ide.folding.FoldingService;
import org.ligne.dsl.ide.formatting.Formatting;
import org.ligne.dsl.ide.highlight.Highlights;
import org.ligne.dsl.ide.hover.Hovers;
import org.ligne.dsl.ide.lens.Lenses;
import org.ligne.dsl.ide.project.ShelvedMedia;
import org.ligne.dsl.ide.snippet.Snippets;
import org.ligne.dsl.ide.symbols.SymbolTree;
import org.ligne.platform.media.MediaReader;

/** Binds the language services that are written by hand. */
public class LigneIdeModule extends AbstractLigneIdeModule {
  /** Files of media are opened in the background: who types never waits. */
  public void configureMediaReader(Binder binder) {
    binder.bind(MediaReader.class).to(ShelvedMedia.class);
  }

  /** Symbols of a file as a tree with simple names. */
  public Class<? extends HierarchicalDocumentSymbolService>
      bindHierarchicalDocumentSymbolService() {
    return SymbolTree.class;
  }

  /** The places of a file that name one element. */
  public Class<? extends IDocumentHighlightService> bindIDocumentHighlightService() {
    return Highlights.class;
  }

  /** What each word is. */
  public Class<? extends ISemanticHighlightingCalculator> bindISemanticHighlightingCalculator() {
    return SemanticColours.class;
  }

  /** Folding that grows with the text and no faster. */
  public Class<? extends FoldingRangeService> bindFoldingRangeService() {
    return FoldingService.class;
  }

  /** Layout of whole files and of selected statements. */
  public Class<? extends FormattingService> bindFormattingService() {
    return Formatting.class;
  }

  /** Lenses: where they are. */
  public Class<? extends ICodeLensService> bindICodeLensService() {
    return Lenses.class;
  }

  /** Lenses: what they say. */
  public Class<? extends ICodeLensResolver> bindICodeLensResolver() {
    return Lenses.class;
  }

  /** Quick fixes and rewritings. */
  public Class<? extends ICodeActionService2> bindICodeActionService2() {
    return LigneCodeActions.class;
  }

  /** Proposals at the caret. */
  public Class<? extends ContentAssistService> bindContentAssistService() {
    return Completions.class;
  }

  /** Whole statements among the proposals. */
  public Class<? extends Statements> bindStatements() {
    return Snippets.class;
  }

  /** What is told about the word under the pointer. */
  public Class<? extends IHoverService> bindIHoverService() {
    return Hovers.class;
  }
}
