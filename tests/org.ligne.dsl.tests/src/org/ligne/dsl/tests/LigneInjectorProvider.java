package org.ligne.dsl.tests;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.eclipse.xtext.testing.GlobalRegistries;
import org.eclipse.xtext.testing.GlobalRegistries.GlobalStateMemento;
import org.eclipse.xtext.testing.IInjectorProvider;
import org.eclipse.xtext.testing.IRegistryConfigurator;
import org.ligne.dsl.LigneRuntimeModule;
import org.ligne.dsl.LigneStandaloneSetup;

/**
 * Gives tests the language without a workbench, with messages in English. EMF's global registries
 * know the language while a test runs and are as before when it has ended.
 */
public class LigneInjectorProvider implements IInjectorProvider, IRegistryConfigurator {
  private GlobalStateMemento before;
  private GlobalStateMemento after;
  private Injector injector;

  static {
    GlobalRegistries.initializeDefaults();
  }

  @Override
  public Injector getInjector() {
    if (injector == null) {
      GlobalStateMemento outside = GlobalRegistries.makeCopyOfGlobalState();
      injector = new Setup().createInjectorAndDoEMFRegistration();
      after = GlobalRegistries.makeCopyOfGlobalState();
      outside.restoreGlobalState();
    }
    return injector;
  }

  /** The bindings under test; a provider for other bindings overrides this. */
  protected LigneRuntimeModule module() {
    return new LigneRuntimeModule();
  }

  @Override
  public final void setupRegistry() {
    getInjector();
    before = GlobalRegistries.makeCopyOfGlobalState();
    after.restoreGlobalState();
  }

  @Override
  public final void restoreRegistry() {
    before.restoreGlobalState();
    before = null;
  }

  private final class Setup extends LigneStandaloneSetup {
    @Override
    public Injector createInjector() {
      return Guice.createInjector(module());
    }
  }
}
