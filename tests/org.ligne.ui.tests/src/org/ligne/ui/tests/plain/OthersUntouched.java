package org.ligne.ui.tests.plain;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.keys.IBindingService;
import org.ligne.ui.tests.driver.MenuTree;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;

/** Who works on something else sees nothing of ours. */
final class OthersUntouched {
  private static final MenuTree BAR =
      new MenuTree(() -> Workbench.window().getShell().getMenuBar());

  Map<String, Ui.Code> checks() {
    Map<String, Ui.Code> checks = new LinkedHashMap<>();
    checks.put("theWindowKeepsItsPerspectiveTitleAndWelcome", OthersUntouched::itsOwnWindow);
    checks.put("noMenuOfOursStandsInTheBar", OthersUntouched::menus);
    checks.put("noToolOfOursStandsInTheBar", OthersUntouched::tools);
    checks.put("noKeyOfOthersIsTaken", OthersUntouched::keys);
    return checks;
  }

  private static void itsOwnWindow() {
    Ui.awaitEquals(
        "org.eclipse.ui.resourcePerspective", () -> Workbench.page().getPerspective().getId());
    Ui.awaitEquals(false, () -> Workbench.window().getShell().getText().contains("Ligne"));
    Ui.awaitEquals(false, () -> PlatformUI.getWorkbench().getIntroManager().hasIntro());
    Ui.awaitEquals(true, () -> Platform.getBundle("org.ligne.app") == null);
  }

  private static void menus() {
    Ui.awaitEquals(List.of(), () -> among(BAR.items(), "Text", "Ligne"));
    Ui.awaitEquals(List.of(), () -> among(BAR.items("Project"), "Check", "Compile", "Export"));
    Ui.awaitEquals(List.of(), () -> among(BAR.items("Navigate"), "Reveal", "Project Explorer"));
  }

  private static List<String> among(List<String> labels, String... ours) {
    return labels.stream().filter(each -> Stream.of(ours).anyMatch(each::startsWith)).toList();
  }

  private static void tools() {
    Ui.awaitEquals(
        List.of(), () -> among(tips(), "Check", "Compile", "Export the", "Format", "Toggle"));
  }

  /** What the tools of the window say they do; on the UI thread only. */
  private static List<String> tips() {
    return Widgets.all(Workbench.window().getShell(), ToolBar.class).stream()
        .flatMap(bar -> Arrays.stream(bar.getItems()))
        .map(ToolItem::getToolTipText)
        .filter(tip -> tip != null)
        .toList();
  }

  /** Keys that work in the whole window, ours and another's. */
  private static void keys() {
    Ui.awaitEquals(Map.of(), OthersUntouched::takenTwice);
  }

  private static Map<String, List<String>> takenTwice() {
    IBindingService keys = Workbench.window().getService(IBindingService.class);
    Map<String, List<String>> commands =
        Arrays.stream(keys.getBindings())
            .filter(OthersUntouched::worksHere)
            .collect(
                Collectors.groupingBy(
                    each -> each.getTriggerSequence().toString(),
                    Collectors.mapping(
                        each -> each.getParameterizedCommand().getId(), Collectors.toList())));
    commands
        .values()
        .removeIf(ids -> ids.size() < 2 || ids.stream().noneMatch(id -> id.contains("ligne")));
    return commands;
  }

  private static boolean worksHere(Binding binding) {
    return binding.getContextId().equals(IContextService.CONTEXT_ID_WINDOW)
        && binding.getSchemeId().equals(IBindingService.DEFAULT_DEFAULT_ACTIVE_SCHEME_ID)
        && (binding.getPlatform() == null || binding.getPlatform().equals(SWT.getPlatform()))
        && binding.getParameterizedCommand() != null;
  }
}
