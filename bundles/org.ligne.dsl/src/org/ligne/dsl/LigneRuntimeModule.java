package org.ligne.dsl;

import com.google.inject.Binder;
import com.google.inject.name.Names;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.impl.EValidatorRegistryImpl;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.formatting2.FormatterPreferenceValuesProvider;
import org.eclipse.xtext.formatting2.FormatterPreferences;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.linking.ILinker;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.linking.lazy.LazyURIEncoder;
import org.eclipse.xtext.parser.IEncodingProvider;
import org.eclipse.xtext.parser.antlr.IReferableElementsUnloader;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.preferences.IPreferenceValuesProvider;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.service.SingletonBinding;
import org.eclipse.xtext.validation.CompositeEValidator;
import org.ligne.dsl.conversion.LigneValueConverters;
import org.ligne.dsl.formatting.LigneFormatter;
import org.ligne.dsl.linking.PlanLinker;
import org.ligne.dsl.linking.PlanLinking;
import org.ligne.dsl.messages.LinkingMessages;
import org.ligne.dsl.messages.MessageLanguage;
import org.ligne.dsl.messages.SyntaxMessages;
import org.ligne.dsl.resource.PlanEncoding;
import org.ligne.dsl.resource.PlanFragments;
import org.ligne.dsl.resource.PlanResource;
import org.ligne.dsl.resource.PlanUnloader;
import org.ligne.dsl.scoping.PlanScopeProvider;
import org.ligne.dsl.validation.LigneValidator;
import org.ligne.dsl.validation.StructuralValidator;

/** Binds the parts of the language that are written by hand. */
public class LigneRuntimeModule extends AbstractLigneRuntimeModule {

  @Override
  public Class<? extends IValueConverterService> bindIValueConverterService() {
    return LigneValueConverters.class;
  }

  @Override
  public Class<? extends IScopeProvider> bindIScopeProvider() {
    return PlanScopeProvider.class;
  }

  @Override
  @SingletonBinding(eager = true)
  public Class<? extends LigneValidator> bindLigneValidator() {
    return StructuralValidator.class;
  }

  /** The one layout of plans. */
  public Class<? extends IFormatter2> bindIFormatter2() {
    return LigneFormatter.class;
  }

  /** What an editor asks for when it formats. */
  public void configureFormatterPreferences(Binder binder) {
    binder
        .bind(IPreferenceValuesProvider.class)
        .annotatedWith(FormatterPreferences.class)
        .to(FormatterPreferenceValuesProvider.class);
  }

  /** One encoding on every machine. */
  @Override
  public Class<? extends IEncodingProvider.Runtime> bindRuntimeEncodingProvider() {
    return PlanEncoding.class;
  }

  @Override
  public Class<? extends XtextResource> bindXtextResource() {
    return PlanResource.class;
  }

  /** Addresses of elements are made of names. */
  @Override
  public Class<? extends IFragmentProvider> bindIFragmentProvider() {
    return PlanFragments.class;
  }

  /** Only what other files can name is looked for anew after a change. */
  public Class<? extends IReferableElementsUnloader> bindIReferableElementsUnloader() {
    return PlanUnloader.class;
  }

  /** Links a part of a text alone, where that is enough. */
  @Override
  public Class<? extends ILinker> bindILinker() {
    return PlanLinker.class;
  }

  /** Remembers the names a file uses. */
  @Override
  public Class<? extends ILinkingService> bindILinkingService() {
    return PlanLinking.class;
  }

  /** References wait to be resolved under a number; a path would be searched for in long lists. */
  public void configureNumberedLinks(Binder binder) {
    binder
        .bindConstant()
        .annotatedWith(Names.named(LazyURIEncoder.USE_INDEXED_FRAGMENTS_BINDING))
        .to(true);
  }

  /** Friendly sentences for what the parser refuses. */
  public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
    return SyntaxMessages.class;
  }

  /** Friendly sentences for names nothing answers to. */
  public Class<? extends ILinkingDiagnosticMessageProvider.Extended>
      bindILinkingDiagnosticMessageProvider$Extended() {
    return LinkingMessages.class;
  }

  /** Validators of their own for each injector, because two injectors may speak two languages. */
  @Override
  public EValidator.Registry bindEValidatorRegistry() {
    return new EValidatorRegistryImpl();
  }

  /** What a message is written in unless the application binds another language. */
  public void configureMessageLanguage(Binder binder) {
    binder.bind(MessageLanguage.class).toInstance(MessageLanguage.ENGLISH);
  }

  /** Rules of ours report what is missing; EMF's generic ones would report it a second time. */
  public void configureGenericValidation(Binder binder) {
    binder
        .bindConstant()
        .annotatedWith(Names.named(CompositeEValidator.USE_EOBJECT_VALIDATOR))
        .to(false);
  }
}
