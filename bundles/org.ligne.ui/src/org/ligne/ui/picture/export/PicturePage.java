package org.ligne.ui.picture.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.ligne.editor.connection.UiLanguage;
import org.ligne.exchange.ExchangeException;
import org.ligne.exchange.OutputFolder;
import org.ligne.ui.visual.SceneImage;
import org.ligne.ui.wizard.Form;
import org.ligne.ui.wizard.PlanPage;
import org.ligne.ui.wizard.Remark;
import org.ligne.visual.draw.Palettes;
import org.ligne.visual.scene.Scene;

/** What kind of file, how large, in which colours, and where to. */
final class PicturePage extends PlanPage {
  /** So many times as large as on the screen, at most. */
  static final int SCALES = 3;

  /** More pixels take more memory than a picture is worth. */
  private static final long MOST_PIXELS = 80_000_000;

  private static final int PERCENT = 100;

  private final Scene whole;
  private final Scene inSight;
  private final Wish first;
  private Combo format;
  private Combo scale;
  private Combo colours;
  private Combo part;
  private Text file;

  PicturePage(Scene whole, Scene inSight, Wish first) {
    super("picture", Messages.pictureTitle, Messages.pictureDescription);
    this.whole = whole;
    this.inSight = inSight;
    this.first = first;
  }

  @Override
  protected void fill(Form form) {
    format = choice(form, Messages.format, List.of(Messages.png, Messages.svg), first.format());
    part = choice(form, Messages.part, List.of(Messages.whole, Messages.inSight), first.part());
    scale = form.choice(Messages.scale, scales());
    scale.select(first.scale() - 1);
    List<String> grounds = List.of(Messages.light, Messages.dark, Messages.contrast);
    colours = choice(form, Messages.colours, grounds, first.colours());
    file(form);
    format.addListener(SWT.Selection, event -> renamed());
    part.addListener(SWT.Selection, event -> resized());
    resized();
  }

  private static Combo choice(Form form, String label, List<String> items, Enum<?> first) {
    Combo combo = form.choice(label, items);
    combo.select(first.ordinal());
    return combo;
  }

  private void file(Form form) {
    form.label(Messages.file);
    Composite line = new Composite(form.parent(), SWT.NONE);
    Form.wide(line);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
    file = new Text(line, SWT.BORDER);
    file.setText(first.file());
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
    file.addListener(SWT.Modify, event -> form.changed().run());
    Button browse = new Button(line, SWT.PUSH);
    browse.setText(Messages.browse);
    browse.addListener(SWT.Selection, event -> browse());
  }

  private void browse() {
    FileDialog dialog = new FileDialog(getShell(), SWT.SAVE | SWT.SHEET);
    dialog.setText(Messages.fileTitle);
    dialog.setFilterExtensions(new String[] {"*" + format().suffix()});
    wish()
        .path()
        .ifPresent(
            path -> {
              dialog.setFilterPath(String.valueOf(path.getParent()));
              dialog.setFileName(path.getFileName().toString());
            });
    String chosen = dialog.open();
    if (chosen != null) {
      file.setText(chosen);
    }
  }

  private Wish.Format format() {
    return Wish.Format.values()[Math.max(0, format.getSelectionIndex())];
  }

  /** The name goes with the kind of file. */
  private void renamed() {
    String name = file.getText();
    for (Wish.Format each : Wish.Format.values()) {
      if (each != format() && name.endsWith(each.suffix())) {
        String bare = name.substring(0, name.length() - each.suffix().length());
        file.setText(bare + format().suffix());
      }
    }
    scale.setEnabled(format() == Wish.Format.PNG);
  }

  private List<String> scales() {
    return IntStream.rangeClosed(1, SCALES).mapToObj(this::size).toList();
  }

  private String size(int times) {
    return NLS.bind(
        Messages.size,
        new Object[] {
          times,
          SceneImage.width(scene(), times * PERCENT),
          SceneImage.height(scene(), times * PERCENT)
        });
  }

  private void resized() {
    int chosen = scale.getSelectionIndex();
    for (int i = 0; i < SCALES; i++) {
      scale.setItem(i, size(i + 1));
    }
    scale.select(chosen);
    scale.setEnabled(format() == Wish.Format.PNG);
  }

  /** What is to be exported. */
  Scene scene() {
    return part != null && part.getSelectionIndex() == Wish.Part.IN_SIGHT.ordinal()
        ? inSight
        : whole;
  }

  @Override
  protected Optional<Remark> remark() {
    Wish wish = wish();
    if (wish.format() == Wish.Format.PNG && pixels(wish) > MOST_PIXELS) {
      return Optional.of(Remark.error(Messages.tooLarge));
    }
    return wish.path().isEmpty()
        ? Optional.of(Remark.error(Messages.noFile))
        : unwritable(wish.path().get());
  }

  private long pixels(Wish wish) {
    return SceneImage.width(scene(), wish.percent()) * SceneImage.height(scene(), wish.percent());
  }

  private static Optional<Remark> unwritable(Path path) {
    try {
      OutputFolder.rehearse(path.getParent());
    } catch (ExchangeException e) {
      return Optional.of(Remark.error(e.remark().text(UiLanguage.locale())));
    }
    if (Files.isDirectory(path)) {
      return Optional.of(Remark.error(Messages.noFile));
    }
    return Files.exists(path)
        ? Optional.of(Remark.warning(NLS.bind(Messages.replaced, path.getFileName())))
        : Optional.empty();
  }

  /** What the page says. */
  Wish wish() {
    return new Wish(
        format(),
        Math.max(0, scale.getSelectionIndex()) + 1,
        Palettes.values()[Math.max(0, colours.getSelectionIndex())],
        Wish.Part.values()[Math.max(0, part.getSelectionIndex())],
        file.getText());
  }
}
