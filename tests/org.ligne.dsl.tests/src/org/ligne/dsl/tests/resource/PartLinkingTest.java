package org.ligne.dsl.tests.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ligne.dsl.resource.PlanResource;
import org.ligne.dsl.tests.LigneInjectorProvider;
import org.ligne.dsl.tests.Plans;
import org.ligne.model.campaign.Boost;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Order;
import org.ligne.model.campaign.Post;
import org.ligne.model.common.SourceFile;
import org.ligne.model.line.Channel;

/** After a change inside one post, no other post looks for its names again. */
@ExtendWith(InjectionExtension.class)
@InjectWith(LigneInjectorProvider.class)
class PartLinkingTest {
  private static final String PLAN =
      """
      line Tea {
        languages fr
        pillar Craft
        pillar Leaves
        channel blog on Blog
        channel news on Blog
      }
      campaign Autumn follows Tea {
        from 2026-10-05 to 2026-10-18
        post First pillar Craft { on blog text fr "One" }
        post Second pillar Craft { on blog after First text fr "Two" }
        boost First on news budget 10 EUR from 2026-10-06 to 2026-10-07
      }
      platform Blog { }
      """;

  @Inject private Plans plans;
  private PlanResource file;

  @BeforeEach
  void read() {
    file = (PlanResource) plans.read(PLAN).eResource();
    link();
    assertEquals(0, file.getErrors().size(), () -> file.getErrors().toString());
  }

  @Test
  void aWordInATextLeavesAllNamesAlone() {
    Post first = post("First");
    change("One", "Once");
    assertTrue(file.isLinkedInPart());
    assertSame(first, post("First"));
    assertSame(first, only(Order.class).getAfter());
  }

  @Test
  void aNameInAPostIsLookedForAgain() {
    change("on blog text", "on news text");
    assertTrue(file.isLinkedInPart());
    assertSame(channel("news"), post("First").getPlacements().getFirst().getChannel());
  }

  @Test
  void othersMeanThePostThatTookThePlace() {
    Post before = post("First");
    change("First pillar Craft", "First pillar Leaves");
    assertTrue(file.isLinkedInPart());
    Post now = post("First");
    assertNotSame(before, now);
    assertEquals("Leaves", now.getPillar().getName());
    assertSame(now, only(Order.class).getAfter());
    assertSame(now, only(Boost.class).getPost());
  }

  @Test
  void anotherNameOfThePostIsEverybodysBusiness() {
    change("post First", "post Earlier");
    assertFalse(file.isLinkedInPart());
    assertEquals(2, file.getErrors().size());
    change("post Earlier", "post First");
    assertFalse(file.isLinkedInPart());
    assertEquals(0, file.getErrors().size());
  }

  @Test
  void aChangeOfTheLineIsEverybodysBusiness() {
    change("channel blog on", "channel blog \"Journal\" on");
    assertFalse(file.isLinkedInPart());
    assertSame(channel("blog"), post("First").getPlacements().getFirst().getChannel());
  }

  private void change(String from, String to) {
    String text = file.getParseResult().getRootNode().getText();
    file.update(text.indexOf(from), from.length(), to);
    link();
  }

  private void link() {
    EcoreUtil2.resolveLazyCrossReferences(file, CancelIndicator.NullImpl);
  }

  private SourceFile root() {
    return (SourceFile) file.getContents().getFirst();
  }

  private Post post(String name) {
    return Plans.all(root(), Content.class).stream()
        .filter(each -> each.getName().equals(name))
        .map(Post.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private Channel channel(String name) {
    return Plans.all(root(), Channel.class).stream()
        .filter(each -> each.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private <T extends EObject> T only(Class<T> kind) {
    return Plans.all(root(), kind).getFirst();
  }
}
