package org.ligne.ui.tests.comfort;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;

/** Two plans side by side look like plans. */
@InWorkbench
class CompareTest {
  @Test
  void bothSidesAreColoured() {
    open();
    Ui.awaitEquals(
        List.of(ColoursTest.theme("keyword"), ColoursTest.theme("keyword")),
        () -> coloursOf("campaign"));
    assertEquals(
        List.of(ColoursTest.theme("date"), ColoursTest.theme("date")),
        Ui.get(() -> coloursOf("2026-09-01")));
  }

  @Test
  void theStatementsThatDifferAreListed() {
    open();
    Ui.await(
        "the campaign among the differences",
        () ->
            Widgets.all(Workbench.window().getShell(), Tree.class).stream()
                .filter(Tree::isVisible)
                .map(tree -> Arrays.stream(tree.getItems()).flatMap(CompareTest::withAllBelow))
                .map(Stream::toList)
                .anyMatch(List.of("campaign A")::equals));
  }

  /** It is filled in a loop of its own: closed before that ends, it would take the window along. */
  private static void open() {
    AtomicBoolean opened = new AtomicBoolean();
    Ui.start(
        () -> {
          CompareUI.openCompareEditor(new TwoPlans());
          opened.set(true);
        });
    Ui.await("both plans side by side", opened::get);
  }

  private static Stream<String> withAllBelow(TreeItem item) {
    item.setExpanded(true);
    return Stream.concat(
        Stream.of(item.getText()),
        Arrays.stream(item.getItems()).flatMap(CompareTest::withAllBelow));
  }

  private static List<RGB> coloursOf(String word) {
    return Widgets.all(Workbench.window().getShell(), StyledText.class).stream()
        .filter(each -> each.isVisible() && each.getText().contains(word))
        .map(each -> each.getStyleRangeAtOffset(each.getText().indexOf(word)))
        .filter(style -> style != null && style.foreground != null)
        .map(style -> style.foreground.getRGB())
        .toList();
  }

  private static final class TwoPlans extends CompareEditorInput {
    TwoPlans() {
      super(new CompareConfiguration());
    }

    @Override
    protected Object prepareInput(IProgressMonitor monitor) {
      return new DiffNode(new Plan("2026-09-30"), new Plan("2026-10-15"));
    }
  }

  private record Plan(String until) implements ITypedElement, IEncodedStreamContentAccessor {
    @Override
    public String getName() {
      return "plan.ligne";
    }

    @Override
    public Image getImage() {
      return null;
    }

    @Override
    public String getType() {
      return "ligne";
    }

    @Override
    public InputStream getContents() {
      String text = "campaign A follows B {\n  from 2026-09-01 to " + until + "\n}\n";
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String getCharset() {
      return "UTF-8";
    }
  }
}
