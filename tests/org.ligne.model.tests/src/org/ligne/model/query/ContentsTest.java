package org.ligne.model.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ligne.model.campaign.Approval;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.CampaignFactory;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Post;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.line.ApprovalRule;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.line.LineFactory;
import org.ligne.model.line.Person;
import org.ligne.model.line.Role;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.PlatformFactory;
import org.ligne.model.platform.TextField;
import org.ligne.model.value.LanguageTag;

class ContentsTest {
  private static final LanguageTag FR = LanguageTag.parse("fr");
  private static final LanguageTag EN = LanguageTag.parse("en");

  private final Line line = LineFactory.eINSTANCE.createLine();
  private final Campaign campaign = CampaignFactory.eINSTANCE.createCampaign();
  private final Post post = CampaignFactory.eINSTANCE.createPost();
  private final Channel instagram = channel("instagram");
  private final Channel linkedin = channel("linkedin");

  private Channel channel(String name) {
    Channel channel = LineFactory.eINSTANCE.createChannel();
    channel.setName(name);
    line.getChannels().add(channel);
    return channel;
  }

  @BeforeEach
  void aPostOnTwoChannels() {
    line.getLanguages().addAll(List.of(FR, EN));
    campaign.setName("Rentree");
    campaign.setLine(line);
    campaign.getContents().add(post);
    post.setName("Annonce");
    for (Channel channel : List.of(instagram, linkedin)) {
      Placement placement = CampaignFactory.eINSTANCE.createPlacement();
      placement.setChannel(channel);
      post.getPlacements().add(placement);
    }
  }

  private TextVariant text(LanguageTag language, String value, Channel... channels) {
    TextVariant text = CampaignFactory.eINSTANCE.createTextVariant();
    text.setLanguage(language);
    text.setValue(value);
    text.getChannels().addAll(List.of(channels));
    post.getTexts().add(text);
    return text;
  }

  @Test
  void aTextForTheChannelWinsOverOneForAll() {
    TextVariant general = text(FR, "court");
    TextVariant special = text(FR, "long", linkedin);
    assertEquals(general, Texts.variant(post, instagram, TextField.TEXT, FR).orElseThrow());
    assertEquals(special, Texts.variant(post, linkedin, TextField.TEXT, FR).orElseThrow());
    assertTrue(Texts.variant(post, linkedin, TextField.TEXT, EN).isEmpty());
    assertTrue(Texts.variant(post, linkedin, TextField.TITLE, FR).isEmpty());
  }

  @Test
  void channelsPublishInTheLanguagesOfTheLineUnlessTheyHaveTheirOwn() {
    linkedin.getLanguages().add(EN);
    assertEquals(List.of(FR, EN), Lines.languages(instagram));
    assertEquals(List.of(EN), Lines.languages(linkedin));
    assertEquals(List.of(FR, EN), Contents.languages(post));
  }

  @Test
  void identifiersHoldNamesOnly() {
    Placement placement = post.getPlacements().getFirst();
    assertEquals("Rentree/Annonce/instagram", EntryIds.of(placement));
    assertEquals(
        "Rentree/Annonce/instagram/3", EntryIds.of(placement, new Occurrence(3, null, null)));
  }

  @Test
  void identifiersTellTheFormatsOfOneChannelApart() {
    Format story = PlatformFactory.eINSTANCE.createFormat();
    story.setName("story");
    Placement again = CampaignFactory.eINSTANCE.createPlacement();
    again.setChannel(instagram);
    again.setFormat(story);
    post.getPlacements().add(again);
    assertEquals("Rentree/Annonce/instagram", EntryIds.of(post.getPlacements().getFirst()));
    assertEquals("Rentree/Annonce/instagram.story", EntryIds.of(again));
  }

  @Test
  void asksForTheRolesOfEveryRuleThatConcernsThePost() {
    Person nadia = LineFactory.eINSTANCE.createPerson();
    nadia.setRole(Role.LEGAL);
    ApprovalRule everything = rule(Role.STRATEGIST);
    everything.setEverything(true);
    rule(Role.LEGAL).setChannel(linkedin);

    assertEquals(Set.of(Role.STRATEGIST), Approvals.required(post, instagram));
    assertEquals(Set.of(Role.STRATEGIST, Role.LEGAL), Approvals.missing(post, linkedin));
    Approval approval = CampaignFactory.eINSTANCE.createApproval();
    approval.setBy(nadia);
    post.getApprovals().add(approval);
    assertEquals(Set.of(Role.STRATEGIST), Approvals.missing(post, linkedin));
  }

  private ApprovalRule rule(Role role) {
    ApprovalRule rule = LineFactory.eINSTANCE.createApprovalRule();
    rule.getRoles().add(role);
    line.getApprovals().add(rule);
    return rule;
  }

  @Test
  void ambassadorsPostsFollowTheRuleForAdvocates() {
    rule(Role.STRATEGIST).setAdvocates(true);
    assertEquals(Set.of(), Approvals.required(post, instagram));
    Person paul = LineFactory.eINSTANCE.createPerson();
    paul.setRole(Role.AMBASSADOR);
    post.setOwner(paul);
    assertEquals(Set.of(Role.STRATEGIST), Approvals.required(post, instagram));
  }
}
