package org.ligne.editor.mining;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseEvent;
import org.ligne.editor.connection.Requests;

/** One code lens. What it says, and does when clicked, may come later than that it is there. */
final class LensMining extends LineHeaderCodeMining {
  private final CodeLens lens;
  private volatile org.eclipse.lsp4j.Command asked;

  LensMining(CodeLens lens, IDocument document, ICodeMiningProvider provider)
      throws BadLocationException {
    super(lens.getRange().getStart().getLine(), document, provider);
    this.lens = lens;
    show(lens);
  }

  private void show(CodeLens resolved) {
    if (resolved.getCommand() != null) {
      setLabel(resolved.getCommand().getTitle());
      asked = resolved.getCommand();
    }
  }

  private Optional<LensCommand> command() {
    return LensCommand.of(asked);
  }

  /** Null, as long as there is nothing to be done: only what can be clicked looks so. */
  @Override
  public Consumer<MouseEvent> getAction() {
    return command().<Consumer<MouseEvent>>map(known -> event -> known.run()).orElse(null);
  }

  @Override
  public Consumer<MouseEvent> getMouseHover() {
    return event ->
        LensPointer.show((StyledText) event.widget, command().map(LensCommand::tip).orElse(null));
  }

  @Override
  public Consumer<MouseEvent> getMouseOut() {
    return event -> LensPointer.hide((StyledText) event.widget);
  }

  @Override
  protected CompletableFuture<Void> doResolve(ITextViewer viewer, IProgressMonitor monitor) {
    if (lens.getCommand() != null) {
      return CompletableFuture.completedFuture(null);
    }
    return Requests.ask(server -> server.getTextDocumentService().resolveCodeLens(lens))
        .thenAccept(resolved -> resolved.ifPresent(this::show));
  }
}
