package org.ligne.editor.completion;

import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.InsertReplaceEdit;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.graphics.Point;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.ligne.editor.connection.Positions;
import org.ligne.editor.connection.TextEdits;
import org.ligne.editor.navigation.Words;

/**
 * What a proposal puts in place of what.
 *
 * @param start offset of what is replaced
 * @param asked offset of the caret when the server was asked; what is typed since is replaced too
 * @param end offset behind what is replaced, as of then
 * @param snippet what is inserted
 * @param indents whether its lines are indented like the one it is inserted in
 */
record Insertion(int start, int asked, int end, Snippet snippet, boolean indents) {

  static Insertion of(CompletionItem item, IDocument document, int caret) {
    String text = item.getInsertText() == null ? item.getLabel() : item.getInsertText();
    IRegion region = Words.at(document, caret);
    int start = region.getOffset();
    int end = caret;
    if (item.getTextEdit() != null) {
      TextEdit edit = item.getTextEdit().map(plain -> plain, Insertion::inserting);
      text = edit.getNewText();
      start = Positions.offset(document, edit.getRange().getStart());
      end = Positions.offset(document, edit.getRange().getEnd());
    }
    boolean isSnippet = item.getInsertTextFormat() == InsertTextFormat.Snippet;
    boolean indents = item.getInsertTextMode() != InsertTextMode.AsIs;
    return new Insertion(
        start, caret, end, isSnippet ? Snippet.parse(text) : Snippet.plain(text), indents);
  }

  private static TextEdit inserting(InsertReplaceEdit edit) {
    return new TextEdit(edit.getInsert(), edit.getNewText());
  }

  /** What is typed so far of what will be replaced. */
  String typed(IDocument document, int offset) {
    try {
      return offset <= start ? "" : document.get(start, offset - start);
    } catch (BadLocationException e) {
      return ""; // The caret has left the text.
    }
  }

  /**
   * Inserts it as one step of undo and begins to fill it in.
   *
   * @param offset where the caret is now
   * @return what is to be selected
   */
  Point insert(ITextViewer viewer, int offset, List<TextEdit> additional)
      throws BadLocationException {
    IDocument document = viewer.getDocument();
    Snippet fitting = indents ? indented(document) : snippet;
    ReplaceEdit main = new ReplaceEdit(start, end - start + offset - asked, fitting.text());
    MultiTextEdit all = TextEdits.of(document, additional);
    all.addChild(main);
    IRewriteTarget target = ((ITextViewerExtension) viewer).getRewriteTarget();
    target.beginCompoundChange();
    try {
      all.apply(document);
    } finally {
      target.endCompoundChange();
    }
    return new SnippetFilling(viewer, main.getOffset(), fitting).begin();
  }

  /** The snippet with the line ends of the document and the indentation of its first line. */
  private Snippet indented(IDocument document) throws BadLocationException {
    IRegion line = document.getLineInformationOfOffset(start);
    String before = document.get(line.getOffset(), start - line.getOffset());
    String indentation = before.substring(0, before.length() - before.stripLeading().length());
    String lineEnd = TextUtilities.getDefaultLineDelimiter(document);
    return snippet.withLineEnds(lineEnd + indentation);
  }
}
