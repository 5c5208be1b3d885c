package org.ligne.ui.wizard.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.widgets.Text;
import org.ligne.compiler.starter.Member;
import org.ligne.model.line.Role;
import org.ligne.ui.wizard.Form;
import org.ligne.ui.wizard.PlanPage;
import org.ligne.ui.wizard.Remark;

/** Who does the work. All of it may be left empty. */
final class TeamPage extends PlanPage {
  private static final List<Role> APPROVING = List.of(Role.DIRECTOR, Role.LEGAL, Role.STRATEGIST);

  private final Answers answers;
  private final Map<Role, Text> names = new LinkedHashMap<>();

  TeamPage(Answers answers) {
    super("team", Messages.teamTitle, Messages.teamDescription);
    this.answers = answers;
  }

  @Override
  protected void fill(Form form) {
    for (Role role : Role.values()) {
      names.put(role, form.text(label(role), ""));
    }
  }

  @Override
  protected Optional<Remark> remark() {
    answers.team =
        names.entrySet().stream()
            .filter(each -> !each.getValue().getText().isBlank())
            .map(each -> new Member(each.getKey(), each.getValue().getText().strip()))
            .toList();
    boolean asked = answers.team.stream().anyMatch(member -> APPROVING.contains(member.role()));
    return asked ? Optional.of(Remark.info(Messages.teamApproves)) : Optional.empty();
  }

  private static String label(Role role) {
    return switch (role) {
      case STRATEGIST -> Messages.strategist;
      case COMMUNITY_MANAGER -> Messages.communityManager;
      case EDITOR -> Messages.editor;
      case DESIGNER -> Messages.designer;
      case VIDEOGRAPHER -> Messages.videographer;
      case LEGAL -> Messages.legal;
      case DIRECTOR -> Messages.director;
      case AMBASSADOR -> Messages.ambassador;
    };
  }
}
