package org.ligne.dsl.ide.colouring;

import static org.eclipse.lsp4j.SemanticTokenModifiers.Declaration;
import static org.eclipse.lsp4j.SemanticTokenModifiers.DefaultLibrary;
import static org.eclipse.lsp4j.SemanticTokenModifiers.Deprecated;
import static org.eclipse.lsp4j.SemanticTokenModifiers.Readonly;

import java.util.Arrays;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.line.LinePackage;
import org.ligne.model.platform.PlatformPackage;

/**
 * The kinds of words that look different. Each is a type of the protocol's own legend, so that any
 * theme of any editor has a colour for it, with modifiers for those who want to tell more apart:
 * dates and times are numbers that are {@code readonly}.
 */
enum Colour {
  KEYWORD(SemanticTokenTypes.Keyword),
  OPERATOR(SemanticTokenTypes.Operator),
  COMMENT(SemanticTokenTypes.Comment),
  TEXT(SemanticTokenTypes.String),
  NUMBER(SemanticTokenTypes.Number),
  MOMENT(SemanticTokenTypes.Number, Readonly),
  /** Words with a fixed meaning: days, languages, roles, zones, units. */
  VALUE(SemanticTokenTypes.EnumMember),

  LINE(SemanticTokenTypes.Namespace),
  CAMPAIGN(SemanticTokenTypes.Class),
  TEAM(SemanticTokenTypes.Struct),
  PACK(SemanticTokenTypes.Interface),
  PLATFORM(SemanticTokenTypes.Type),
  PILLAR(SemanticTokenTypes.Enum),
  AUDIENCE(SemanticTokenTypes.TypeParameter),
  CHANNEL(SemanticTokenTypes.Variable),
  PERSON(SemanticTokenTypes.Parameter),
  CONTENT(SemanticTokenTypes.Function),
  /** Phases, formats, sources, what a target measures. */
  PART(SemanticTokenTypes.Property),

  HASHTAG(SemanticTokenTypes.Decorator),
  MENTION(SemanticTokenTypes.Event),
  LINK(SemanticTokenTypes.Regexp),
  PLACEHOLDER(SemanticTokenTypes.Macro);

  private final String[] use;
  private final String[] declaration;
  private final String[] shipped;
  private final String[] deprecated;

  Colour(String... ids) {
    use = ids;
    declaration = with(Declaration);
    shipped = with(DefaultLibrary);
    deprecated = with(Deprecated);
  }

  private String[] with(String modifier) {
    String[] more = Arrays.copyOf(use, use.length + 1);
    more[use.length] = modifier;
    return more;
  }

  // The words of the protocol are handed out as they are, because a long file asks often.

  /** The type and modifiers in the words of the protocol; not to be changed. */
  String[] use() {
    return use;
  }

  /** The same where the element is declared. */
  String[] declaration() {
    return declaration;
  }

  /** The same for what is shipped with Ligne. */
  String[] shipped() {
    return shipped;
  }

  /** The same for what should no longer be used. */
  String[] deprecated() {
    return deprecated;
  }

  /** The colour of names of elements of a class. */
  static Colour of(EClass type) {
    if (CampaignPackage.Literals.CONTENT.isSuperTypeOf(type)) {
      return CONTENT;
    }
    if (type == CampaignPackage.Literals.CAMPAIGN || type == CampaignPackage.Literals.SCENARIO) {
      return CAMPAIGN;
    }
    if (type == PlatformPackage.Literals.PLATFORM) {
      return PLATFORM;
    }
    return type.getEPackage() == LinePackage.eINSTANCE ? ofLine(type) : PART;
  }

  private static Colour ofLine(EClass type) {
    return switch (type.getClassifierID()) {
      case LinePackage.LINE -> LINE;
      case LinePackage.TEAM -> TEAM;
      case LinePackage.PACK -> PACK;
      case LinePackage.PILLAR -> PILLAR;
      case LinePackage.AUDIENCE -> AUDIENCE;
      case LinePackage.CHANNEL -> CHANNEL;
      case LinePackage.PERSON -> PERSON;
      default -> PART;
    };
  }
}
