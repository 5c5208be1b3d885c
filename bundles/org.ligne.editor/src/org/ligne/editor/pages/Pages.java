package org.ligne.editor.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.ligne.editor.text.LigneTextEditor;

/**
 * The pages of an editor: the text, and while it holds a campaign, its pictures. The tabs are at
 * the bottom; a text alone has none. UI thread only.
 */
public final class Pages {
  /** The id of the text itself. */
  public static final String TEXT = "text";

  private static final String KEY = "org.ligne.editor.page";

  private final LigneTextEditor editor;
  private final CTabFolder folder;
  private final Composite text;
  private final ResourceManager images;
  private final Map<CTabItem, VisualPage> made = new LinkedHashMap<>();
  private final Commands commands;
  private final PageSelection selection = new PageSelection();
  private CampaignWatch watch;
  private CTabItem front;

  /** The pages of an editor, with the text in front. */
  public Pages(LigneTextEditor editor, Composite parent) {
    this.editor = editor;
    folder = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
    images = new LocalResourceManager(JFaceResources.getResources(), folder);
    text = new Composite(folder, SWT.NONE);
    text.setLayout(new FillLayout());
    CTabItem item = new CTabItem(folder, SWT.NONE);
    item.setText(Messages.text);
    item.setData(KEY, TEXT);
    item.setControl(text);
    folder.setSelection(item);
    front = item;
    commands = new Commands(editor, this);
    folder.addListener(SWT.Selection, event -> turned());
    folder.setTabHeight(0);
  }

  /** Where the text goes. */
  public Composite text() {
    return text;
  }

  /** The control that holds all pages. */
  public CTabFolder control() {
    return folder;
  }

  /** Shows tabs as long as a document holds a campaign. */
  public void follow(IDocument document) {
    if (watch != null) {
      watch.stop();
    }
    watch = new CampaignWatch(document, folder, this::offer);
    turnSelection();
  }

  private void offer(boolean wanted) {
    if (wanted && folder.getItemCount() == 1) {
      PageKind.all().forEach(this::add);
    }
    if (!wanted) {
      show(TEXT);
    }
    folder.setTabHeight(wanted ? SWT.DEFAULT : 0);
    folder.getParent().layout(true, true);
  }

  private void add(PageKind kind) {
    CTabItem item = new CTabItem(folder, SWT.NONE);
    item.setText(kind.name());
    item.setData(KEY, kind.id());
    kind.icon().ifPresent(icon -> item.setImage(images.create(icon)));
    item.setData(kind);
  }

  /** The id of the page in front. */
  public String front() {
    return (String) front.getData(KEY);
  }

  /** The picture in front; empty while the text is. */
  public Optional<VisualPage> picture() {
    return Optional.ofNullable(made.get(front));
  }

  /** Turns to a page; nothing happens if there is none of that id, or it is in front. */
  public void show(String id) {
    for (CTabItem item : folder.getItems()) {
      if (id.equals(item.getData(KEY)) && item != front) {
        folder.setSelection(item);
        turned();
      }
    }
  }

  /** Turns to the page that many tabs further; from the last to the first. */
  void turn(int by) {
    folder.setSelection(Math.floorMod(folder.getSelectionIndex() + by, folder.getItemCount()));
    turned();
  }

  private void turned() {
    picture().ifPresent(VisualPage::hidden);
    front = folder.getSelection();
    if (front.getControl() == null && front.getData() instanceof PageKind kind) {
      kind.page().ifPresent(page -> make(page, front));
    }
    commands.turned();
    turnSelection();
    picture().ifPresent(VisualPage::shown);
    editor.setFocus();
  }

  private void turnSelection() {
    selection.turn(
        picture().isPresent()
            ? picture().flatMap(VisualPage::selections).orElse(null)
            : editor.getSelectionProvider());
  }

  /** What is selected on the page in front. */
  public ISelectionProvider selection() {
    return selection;
  }

  private void make(VisualPage page, CTabItem item) {
    item.setControl(page.create(folder, editor));
    made.put(item, page);
  }

  /** The editor is in front, with a picture: keys and menus mean the picture. */
  public void activated() {
    commands.turned();
    picture().ifPresent(VisualPage::setFocus);
  }
}
