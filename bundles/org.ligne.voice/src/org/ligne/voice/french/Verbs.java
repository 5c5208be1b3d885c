package org.ligne.voice.french;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The imperatives of calls to action, in both forms. A closed list: French has no other mark. */
final class Verbs {
  /** Verbs in -er, without their ending; the form for tu ends in -e, the one for vous in -ez. */
  private static final List<String> REGULAR =
      WordLists.list(
          """
          abonn accompagn ador adopt affich aid aim ajout allum amus apport appréci arrêt arriv
          assist attrap aval baiss bloqu cherch choisiss cliqu coch command comment compar compt
          confi consult contact continu copi coup craqu cré cuisin dans demand dégust dépos dessin
          devin donn dout échapp échang écout emport emprunt enregistr épingl essay évit
          explor fêt form fonc gagn gard goût goutt habill hésit identifi imagin indiqu infus
          inspir install invit jou laiss lanc lik liv mang march mélang ménag mentionn met mont
          montr not oubli os offr ouvr observ occup organis parcour parl partag particip pass
          patient pens photographi plong pos post postul précommand prépar présent prêt profit
          program propos quitt racont raccont rafl rappel recommand regard rejou remport rencontr
          réclam repos report repost réserv respir rest retrouv rêv revisit savour scann
          sélectionn signal sirot soign souhait souffl surveill swip tagu rat télécharg tent
          termin test tir tomb tourn transform travaill trouv utilis valid vers visit visionn vot
          voyag zoom accord achèt découvr cueill accueill dépêch débarrass détend prolong surpren
          simplifi conserv ferm gliss croqu rédig récupèr simul calcul commenc arros
          """);

  /** The others, with both forms. */
  private static final List<String> IRREGULAR =
      WordLists.list(
          """
          dis/dites fais/faites viens/venez reviens/revenez prends/prenez apprends/apprenez
          comprends/comprenez surprends/surprenez mets/mettez permets/permettez promets/promettez
          rejoins/rejoignez inscris/inscrivez écris/écrivez lis/lisez relis/relisez ris/riez
          vois/voyez revois/revoyez bois/buvez sois/soyez aie/ayez va/allez vas/allez pars/partez
          repars/repartez sors/sortez sers/servez dors/dormez sens/sentez tiens/tenez
          retiens/retenez obtiens/obtenez deviens/devenez suis/suivez poursuis/poursuivez
          réponds/répondez attends/attendez entends/entendez détends/détendez rends/rendez
          vends/vendez descends/descendez perds/perdez choisis/choisissez finis/finissez
          réussis/réussissez remplis/remplissez réfléchis/réfléchissez réunis/réunissez
          offres/offrez saisis/saisissez ralentis/ralentissez nourris/nourrissez
          embellis/embellissez réagis/réagissez agis/agissez bats/battez connais/connaissez
          crois/croyez reçois/recevez cours/courez parcours/parcourez conduis/conduisez
          construis/construisez traduis/traduisez craque/craquez achète/achetez appelle/appelez
          rappelle/rappelez jette/jetez lève/levez emmène/emmenez amène/amenez pèse/pesez
          sème/semez gèle/gelez protège/protégez complète/complétez célèbre/célébrez
          répète/répétez récupère/récupérez règle/réglez préfère/préférez espère/espérez
          accède/accédez intègre/intégrez suggère/suggérez révèle/révélez sèche/séchez
          lèche/léchez allège/allégez envoie/envoyez essaie/essayez nettoie/nettoyez
          emploie/employez appuie/appuyez paie/payez ouvre/ouvrez découvre/découvrez
          redécouvre/redécouvrez offre/offrez cueille/cueillez accueille/accueillez sache/sachez
          veuille/veuillez résous/résolvez plonge/plongez rince/rincez
          """);

  /** Forms for tu that are nouns or adjectives too: what follows must show that they are verbs. */
  private static final Set<String> NOUNS =
      WordLists.set(
          """
          aide active commande compte coupe copie danse demande donne doute échange écoute
          épingle fête file forme garde goutte installe invite lance livre marche mange mélange
          ménage montre monte note offre organise parle partage passe patiente pense pose poste
          présente prête propose rappelle recommande rencontre réserve reste rêve récompense tente
          tire tombe tourne trouve utilise valide verse visite vote voyage calcule célèbre
          complète règle sèche arrive gagne craque suis vois sens cours bois vers parcours dis
          fais lis tiens sers mets pars sois vends rends perds offres bats arrête confie continue
          donnes ferme invites like liste aime ose crée zoome cherche change présentes glisse
          accorde choisis finis réussis remplis réunis saisis conserve parraine surprise
          """);

  private final Map<String, String> vousOfTu = new HashMap<>();
  private final Map<String, String> tuOfVous = new HashMap<>();

  Verbs() {
    for (String stem : REGULAR) {
      add(stem + "e", stem + "ez");
    }
    for (String pair : IRREGULAR) {
      String[] forms = pair.split("/");
      add(forms[0], forms[1]);
    }
  }

  private void add(String tu, String vous) {
    vousOfTu.put(tu, vous);
    tuOfVous.put(vous, tu);
  }

  /** Whether a word is the form for tu of a call to action. */
  boolean isTu(String word) {
    return vousOfTu.containsKey(lower(word));
  }

  /** Whether the form for tu may be something else at the beginning of a sentence. */
  boolean isNounToo(String word) {
    return NOUNS.contains(lower(word));
  }

  /** Whether a word is a form for vous that does not end in -ez, or does and is in the list. */
  boolean isVous(String word) {
    return tuOfVous.containsKey(lower(word));
  }

  /** The same verb in the other form. */
  Optional<String> other(String word) {
    String lower = lower(word);
    String other = vousOfTu.containsKey(lower) ? vousOfTu.get(lower) : tuOfVous.get(lower);
    boolean capital = Character.isUpperCase(word.codePointAt(0));
    return Optional.ofNullable(other)
        .map(
            each ->
                capital ? each.substring(0, 1).toUpperCase(Locale.ROOT) + each.substring(1) : each);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
