package org.ligne.editor.completion;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.ligne.editor.icons.Icon;

/** The pictures of proposals. */
final class ProposalIcons {
  private ProposalIcons() {}

  /** That of the element it names, else that of its kind. */
  static Icon of(CompletionItem item) {
    return Optional.ofNullable(item.getData())
        .map(about -> about.toString().toUpperCase(Locale.ROOT))
        .flatMap(
            about -> Arrays.stream(Icon.values()).filter(it -> it.name().equals(about)).findFirst())
        .orElseGet(() -> of(item.getKind()));
  }

  private static Icon of(CompletionItemKind kind) {
    return switch (kind) {
      case Keyword -> Icon.KEYWORD;
      case Snippet -> Icon.SNIPPET;
      case Text -> Icon.TEXT;
      case File, Folder -> Icon.FILE;
      case null, default -> Icon.VALUE;
    };
  }
}
