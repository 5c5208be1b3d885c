package org.ligne.ui.preview;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.ligne.editor.connection.UiLanguage;
import org.ligne.model.value.LanguageTag;
import org.ligne.visual.draw.Glyphs;
import org.ligne.visual.preview.Draft;

/** Chooses among the channels and languages of a post. UI thread only. */
final class Switches {
  private final Composite bar;
  private final ToolBar channels;
  private final ToolBar languages;
  private final LocalResourceManager images;
  private final IntConsumer channelChosen;
  private final Consumer<LanguageTag> languageChosen;
  private List<Draft> drafts = List.of();
  private List<LanguageTag> tags = List.of();

  Switches(Composite parent, IntConsumer channelChosen, Consumer<LanguageTag> languageChosen) {
    this.channelChosen = channelChosen;
    this.languageChosen = languageChosen;
    bar = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 3).applyTo(bar);
    images = new LocalResourceManager(JFaceResources.getResources(), bar);
    channels = tools(Messages.channels);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(channels);
    languages = tools(Messages.languages);
    GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(languages);
  }

  private ToolBar tools(String name) {
    ToolBar tools = new ToolBar(bar, SWT.FLAT | SWT.WRAP);
    tools
        .getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent event) {
                ToolItem item = event.childID < 0 ? null : tools.getItem(event.childID);
                event.result = item == null ? name : item.getToolTipText();
              }
            });
    return tools;
  }

  Composite control() {
    return bar;
  }

  /** Offers the channels of a post, and the languages of one of them. */
  void show(List<Draft> all, int channel, LanguageTag language) {
    List<LanguageTag> spoken = all.get(channel).languages();
    if (!sameChannels(all)) {
      fill(channels, all.size());
      for (int i = 0; i < all.size(); i++) {
        channel(channels.getItem(i), all.get(i), i);
      }
    }
    if (!spoken.equals(tags)) {
      fill(languages, spoken.size());
      for (int i = 0; i < spoken.size(); i++) {
        language(languages.getItem(i), spoken.get(i));
      }
    }
    drafts = all;
    tags = spoken;
    mark(channels, channel);
    mark(languages, spoken.indexOf(language));
    bar.getParent().layout(new Control[] {channels, languages});
  }

  /** Offers nothing. */
  void clear() {
    drafts = List.of();
    tags = List.of();
    fill(channels, 0);
    fill(languages, 0);
  }

  private boolean sameChannels(List<Draft> all) {
    return all.stream()
        .map(each -> each.id() + each.network().name() + each.sender().label())
        .toList()
        .equals(
            drafts.stream()
                .map(each -> each.id() + each.network().name() + each.sender().label())
                .toList());
  }

  private static void fill(ToolBar tools, int count) {
    for (ToolItem each : tools.getItems()) {
      each.dispose();
    }
    for (int i = 0; i < count; i++) {
      new ToolItem(tools, SWT.RADIO);
    }
  }

  private void channel(ToolItem item, Draft draft, int number) {
    String glyph = Glyphs.ofPlatform(draft.network().name());
    item.setImage(images.create(ImageDescriptor.createFromURL(Glyphs.file(glyph))));
    item.setToolTipText(NLS.bind(Messages.channel, draft.sender().label(), draft.network().name()));
    item.addListener(
        SWT.Selection,
        event -> {
          if (item.getSelection()) {
            channelChosen.accept(number);
          }
        });
  }

  private void language(ToolItem item, LanguageTag tag) {
    item.setText(" " + tag.tag().toUpperCase(Locale.ROOT) + " "); // The toolkit leaves no room.
    Locale named = Locale.forLanguageTag(tag.tag());
    item.setToolTipText(NLS.bind(Messages.language, named.getDisplayName(UiLanguage.locale())));
    item.addListener(
        SWT.Selection,
        event -> {
          if (item.getSelection()) {
            languageChosen.accept(tag);
          }
        });
  }

  private static void mark(ToolBar tools, int chosen) {
    for (int i = 0; i < tools.getItemCount(); i++) {
      tools.getItem(i).setSelection(i == chosen);
    }
  }
}
