package org.ligne.dsl.ide.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.CampaignFactory;
import org.ligne.model.campaign.Content;
import org.ligne.model.diagnostic.Severity;
import org.ligne.model.query.Contents;

/**
 * Tries a change of a post or series on a copy, and asks the rules what they think of it. The model
 * itself, which others may be reading, stays as it is.
 */
public final class Trial {
  private final Content original;
  private final Tools tools;

  private Trial(Content original, Tools tools) {
    this.original = original;
    this.tools = tools;
  }

  /** Changes of a post or series, or of one that is not in any text yet. */
  public static Trial of(Content content, Tools tools) {
    return new Trial(content, tools);
  }

  /** Whether a change brings no error that was not there. */
  public boolean isClean(Consumer<Content> change) {
    return isClean(errors(original, campaign(), each -> {}), change);
  }

  private boolean isClean(List<String> before, Consumer<Content> change) {
    List<String> after = errors(original, campaign(), change);
    before.forEach(after::remove);
    return after.isEmpty();
  }

  /** Whether a change brings no new error, and takes one of a code, error or not, away. */
  public boolean mends(String code, Consumer<Content> change) {
    List<String> before = found(original, campaign(), each -> {});
    List<String> after = found(original, campaign(), change);
    boolean less = count(after, code) < count(before, code);
    return less && isClean(change);
  }

  /** Whether a post that is not in a text yet would be free of errors in a campaign. */
  public static boolean fits(Content fresh, Campaign campaign, Tools tools) {
    return new Trial(fresh, tools).errors(fresh, campaign, each -> {}).isEmpty();
  }

  private Campaign campaign() {
    return Contents.campaign(original);
  }

  private static long count(List<String> found, String code) {
    return found.stream().filter(words -> words.startsWith(code + " ")).count();
  }

  private List<String> errors(Content content, Campaign campaign, Consumer<Content> change) {
    List<String> errors = new ArrayList<>();
    for (String words : found(content, campaign, change)) {
      if (words.endsWith(Severity.ERROR.name())) {
        errors.add(words);
      }
    }
    return errors;
  }

  private List<String> found(Content content, Campaign campaign, Consumer<Content> change) {
    Content copy = EcoreUtil.copy(content);
    shell(campaign).getContents().add(copy);
    change.accept(copy);
    List<String> found = new ArrayList<>();
    tools
        .rules()
        .checkTree(
            copy,
            each -> found.add(each.code().id() + " " + each.arguments() + " " + each.severity()));
    return found;
  }

  private static Campaign shell(Campaign campaign) {
    Campaign shell = CampaignFactory.eINSTANCE.createCampaign();
    shell.setName(campaign.getName());
    shell.setLine(campaign.getLine());
    shell.setFrom(campaign.getFrom());
    shell.setTo(campaign.getTo());
    return shell;
  }
}
