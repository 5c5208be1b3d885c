package org.ligne.editor.symbols;

import org.eclipse.lsp4j.SymbolKind;
import org.ligne.editor.icons.Icon;

/** The drawing for each kind of statement: the server gives every kind of ours one of its own. */
public final class SymbolIcons {
  private SymbolIcons() {}

  /** The drawing of a kind. */
  public static Icon of(SymbolKind kind) {
    return switch (kind) {
      case Module -> Icon.IMPORT;
      case Namespace -> Icon.LINE;
      case Struct -> Icon.TEAM;
      case Variable -> Icon.PERSON;
      case Package -> Icon.PACK;
      case Object -> Icon.VOICE;
      case TypeParameter -> Icon.AUDIENCE;
      case EnumMember -> Icon.PILLAR;
      case Interface -> Icon.CHANNEL;
      case Event -> Icon.EVENT;
      case Null -> Icon.BLACKOUT;
      case Class, Constructor -> Icon.CAMPAIGN;
      case Constant -> Icon.PHASE;
      case Method -> Icon.POST;
      case Function -> Icon.SERIES;
      case Operator -> Icon.BOOST;
      case Number -> Icon.TARGET;
      case String -> Icon.TEXT;
      case File -> Icon.MEDIA;
      case Enum -> Icon.PLATFORM;
      case Field -> Icon.FORMAT;
      case Key -> Icon.SOURCE;
      default -> Icon.LIMIT;
    };
  }
}
