package org.ligne.dsl.scoping;

import com.google.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.Scopes;
import org.eclipse.xtext.scoping.impl.MultimapBasedScope;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;

/**
 * Scopes over the parts of an element. Simple names win; qualified ones, such as {@code
 * MaisonDuThe.instagram}, say the same at length. In a plan of a thousand posts each list is asked
 * a thousand times, so a scope is kept until something in its owner's file changes.
 */
class ListScopes {
  @Inject private IResourceScopeCache cache;
  @Inject private IQualifiedNameProvider names;

  /** A scope over a list that is its owner's own, and of which the owner has one of this kind. */
  IScope kept(EObject owner, Object kind, Supplier<List<? extends EObject>> parts) {
    return cache.get(Tuples.create(owner, kind), owner.eResource(), () -> made(parts.get()));
  }

  /** A scope over a list of any making. */
  IScope made(List<? extends EObject> parts) {
    Iterable<IEObjectDescription> qualified =
        Scopes.scopedElementsFor(parts, names::getFullyQualifiedName);
    IScope atLength = MultimapBasedScope.createScope(IScope.NULLSCOPE, qualified, false);
    return simple(atLength, parts);
  }

  /** A scope over simple names alone, in front of another. */
  IScope simple(IScope behind, List<? extends EObject> parts) {
    return MultimapBasedScope.createScope(behind, Scopes.scopedElementsFor(parts), false);
  }
}
