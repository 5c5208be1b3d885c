package org.ligne.dsl.ide.fix.refactor;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.conversion.Quoted;
import org.ligne.dsl.edit.Extent;
import org.ligne.dsl.edit.Insertion;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.line.Channel;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Lines;
import org.ligne.model.query.Texts;

/** Gives a channel a text of its own, to begin with the one it shares. */
final class OwnTexts implements Rewriting {
  @Override
  public void offer(EObject element, Offers offers) {
    TextVariant text = EcoreUtil2.getContainerOfType(element, TextVariant.class);
    if (text == null || text.getLanguage() == null || !text.getChannels().isEmpty()) {
      return;
    }
    List<Channel> sharing = sharing(text);
    if (sharing.size() > 1) {
      sharing.forEach(channel -> own(text, channel, offers));
    }
  }

  /** The channels that publish a text which is for all. */
  private static List<Channel> sharing(TextVariant text) {
    Content content = Contents.content(text);
    return content.getPlacements().stream()
        .map(Placement::getChannel)
        .filter(channel -> channel != null && !channel.eIsProxy())
        .distinct()
        .filter(channel -> Lines.languages(channel).contains(text.getLanguage()))
        .filter(
            channel ->
                Texts.variant(content, channel, text.getField(), text.getLanguage())
                    .filter(used -> used == text)
                    .isPresent())
        .toList();
  }

  private static void own(TextVariant text, Channel channel, Offers offers) {
    Page page = Page.of(text);
    INode value = Page.node(text, Literals.TEXT_VARIANT__VALUE);
    if (value != null) {
      String margin = page.indentation(value.getOffset());
      String words = page.at(Extent.of(value)).replace("\r\n", "\n").replace("\n" + margin, "\n");
      String name = offers.tools().spelled(channel.getName(), "QualifiedName");
      String head = text.getField().getLiteral() + " " + text.getLanguage() + " for " + name;
      String parts =
          text.getParts().stream()
              .map(part -> "\n  then " + Quoted.write(part))
              .collect(Collectors.joining());
      String statement = head + " " + words + parts;
      var edits = Insertion.into(Contents.content(text), statement, Literals.CONTENT__TEXTS);
      offers.also(
          "own-text",
          edits,
          text.getField().getLiteral() + " " + text.getLanguage(),
          channel.getName());
    }
  }
}
