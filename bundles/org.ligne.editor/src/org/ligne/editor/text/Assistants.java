package org.ligne.editor.text;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.information.IInformationPresenter;
import org.eclipse.jface.text.information.InformationPresenter;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.ui.PlatformUI;
import org.ligne.editor.colouring.Partitions;
import org.ligne.editor.completion.ProposalAssistant;
import org.ligne.editor.fix.FixProcessor;
import org.ligne.editor.hover.FocusedHover;
import org.ligne.editor.markup.RichTextControl;
import org.ligne.editor.templates.TemplateProposals;
import org.osgi.framework.FrameworkUtil;

/** Sets up the windows that pop up beside the caret. */
final class Assistants {
  private static final int ACTIVATION_MILLIS = 120;

  private Assistants() {}

  /** The list of proposals for Ctrl+Space, which also opens by itself. */
  static IContentAssistant content() {
    ContentAssistant assistant = new ProposalAssistant();
    assistant.setDocumentPartitioning(Partitions.PARTITIONING);
    assistant.setSorter(TemplateProposals::order);
    assistant.enableAutoActivation(true);
    assistant.setAutoActivationDelay(ACTIVATION_MILLIS);
    assistant.enableColoredLabels(true);
    assistant.setProposalPopupOrientation(IContentAssistant.PROPOSAL_OVERLAY);
    assistant.setContextInformationPopupOrientation(IContentAssistant.CONTEXT_INFO_ABOVE);
    assistant.setInformationControlCreator(RichTextControl.side());
    assistant.setRestoreCompletionProposalSize(settings("completion"));
    return assistant;
  }

  /** The list of fixes for Ctrl+1. */
  static IQuickAssistAssistant fixes() {
    QuickAssistAssistant assistant = new QuickAssistAssistant();
    assistant.setQuickAssistProcessor(new FixProcessor());
    assistant.enableColoredLabels(true);
    assistant.setInformationControlCreator(RichTextControl.side());
    assistant.setRestoreCompletionProposalSize(settings("fixes"));
    return assistant;
  }

  /** The hover that F2 opens at the caret, with the focus in it. */
  static IInformationPresenter information() {
    InformationPresenter presenter = new InformationPresenter(RichTextControl.enriched());
    presenter.setDocumentPartitioning(Partitions.PARTITIONING);
    FocusedHover provider = new FocusedHover();
    for (String type : Partitions.all()) {
      presenter.setInformationProvider(provider, type);
    }
    return presenter;
  }

  /** Where the sizes of windows are kept. */
  private static IDialogSettings settings(String name) {
    return DialogSettings.getOrCreateSection(
        PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(Assistants.class))
            .getDialogSettings(),
        name);
  }
}
