package org.ligne.editor.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.AbstractTextEditor;
import org.ligne.editor.colouring.Style;

/** A piece of a plan that shows how the styles look. */
final class Preview {
  /** A styled piece in the sample, such as {@code [keyword|campaign]}. */
  private static final Pattern PIECE = Pattern.compile("\\[([a-z]+)\\|([^\\]]*)\\]");

  private final StyledText widget;
  private final List<Piece> pieces = new ArrayList<>();

  private record Piece(Style style, int start, int length) {}

  Preview(Composite parent, String sample) {
    widget = new StyledText(parent, SWT.READ_ONLY | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
    widget.setFont(JFaceResources.getTextFont());
    widget.setMargins(8, 6, 8, 6);
    widget.setCaret(null);
    colour();
    widget.setText(read(sample));
  }

  private void colour() {
    var store = EditorsUI.getPreferenceStore();
    if (!store.getBoolean(AbstractTextEditor.PREFERENCE_COLOR_BACKGROUND_SYSTEM_DEFAULT)) {
      widget.setBackground(
          new Color(
              PreferenceConverter.getColor(store, AbstractTextEditor.PREFERENCE_COLOR_BACKGROUND)));
    }
    if (!store.getBoolean(AbstractTextEditor.PREFERENCE_COLOR_FOREGROUND_SYSTEM_DEFAULT)) {
      widget.setForeground(
          new Color(
              PreferenceConverter.getColor(store, AbstractTextEditor.PREFERENCE_COLOR_FOREGROUND)));
    }
  }

  private String read(String sample) {
    var text = new StringBuilder();
    var matcher = PIECE.matcher(sample);
    int end = 0;
    while (matcher.find()) {
      text.append(sample, end, matcher.start());
      var style = Style.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
      pieces.add(new Piece(style, text.length(), matcher.group(2).length()));
      text.append(matcher.group(2));
      end = matcher.end();
    }
    return text.append(sample.substring(end)).toString();
  }

  StyledText control() {
    return widget;
  }

  /** Shows the sample in these looks. */
  void show(Looks looks) {
    for (var piece : pieces) {
      var look = looks.get(piece.style());
      var font = (look.bold() ? SWT.BOLD : SWT.NORMAL) | (look.italic() ? SWT.ITALIC : SWT.NORMAL);
      var range =
          new StyleRange(piece.start(), piece.length(), new Color(look.colour()), null, font);
      range.underline = piece.style() == Style.LINK;
      widget.setStyleRange(range);
    }
  }
}
