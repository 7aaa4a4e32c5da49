package app.rosalie.conversations;

import app.rosalie.salon.Money;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All that can happen in a story, as sentences. The folder's README explains them to whoever writes stories. */
final class Vocabulary {

    private static final String GIVEN = "Étant donné ";
    private static final String WHO = "(?<who>\\p{Lu}[\\p{L}-]*)";
    private static final String LABEL = "\\[(?<label>[^\\]]+)\\]";
    private static final String WHEN = "(?<when>" + Moment.FORM + ")";
    private static final String CLIENT = "(?<client>\\p{Lu}[\\p{L} ’-]*)";

    private final Map<Pattern, Sentence> sentences = new LinkedHashMap<>();

    /** What a sentence makes happen. */
    private interface Sentence {
        void happen(Scene scene, Matcher words);
    }

    Vocabulary() {
        givens();
        people();
        elsewhere();
        troubles();
        add("--- " + WHEN + " ---", (scene, words) -> scene.moveTo(words.group("when")));
    }

    private void givens() {
        add(
                GIVEN + "le salon de démonstration, " + WHEN,
                (scene, words) -> scene.startAt(words.group("when")).demoSalon());
        add(
                GIVEN + "le petit salon de " + WHO + ", " + WHEN,
                (scene, words) -> scene.startAt(words.group("when")).smallSalon(words.group("who")));
        add(
                GIVEN + "une nouvelle venue, " + WHO + ", " + WHEN,
                (scene, words) -> scene.startAt(words.group("when")).enter(words.group("who")));
        add(GIVEN + "dans le carnet, (?<line>.+)", (scene, words) -> scene.known(words.group("line")));
        add(GIVEN + "une opératrice, " + WHO, (scene, words) -> scene.enterOperator(words.group("who")));
        add(GIVEN + "une cliente, " + WHO, (scene, words) -> scene.enter(words.group("who")));
        add(
                GIVEN + WHO + ", sur Telegram, cliente du salon sous le nom (?:de |d’)" + CLIENT,
                (scene, words) -> scene.linked(words.group("who"), words.group("client")));
        add(
                GIVEN + "une visite (?:de |d’)" + CLIENT + "(?: \\((?<phone>\\+?[0-9 ]+)\\))?, " + WHEN
                        + ", (?<what>[^,]+)(?:, (?<state>à confirmer|acompte attendu|payée|à payer|absente))?",
                (scene, words) -> scene.know(words.group("client"), words.group("phone"))
                        .visit(words.group("client"), words.group("when"), words.group("what"), words.group("state")));
        add(
                GIVEN + "un avis (?:de |d’)" + CLIENT + ", (?<stars>[1-5]) étoiles? : (?<text>.+)",
                (scene, words) -> scene.review(
                        words.group("client"), Integer.parseInt(words.group("stars")), words.group("text")));
    }

    private void people() {
        act(" : (?<text>.+)", (phone, words) -> phone.says(words.group("text")));
        add(
                WHO + ", sans attendre : (?<text>.+)",
                (scene, words) -> scene.hurry().actor(words.group("who")).says(words.group("text")));
        act(" appuie sur " + LABEL, (phone, words) -> phone.presses(words.group("label"), 1));
        act(" appuie deux fois sur " + LABEL, (phone, words) -> phone.presses(words.group("label"), 2));
        act(" appuie sur l’ancien bouton " + LABEL, (phone, words) -> phone.pressesOld(words.group("label")));
        act(" appuie sur un bouton d’une autre époque", (phone, words) -> phone.pressesForgotten());
        Map<String, String> things = Map.of(
                "un autocollant", "sticker",
                "un message vocal", "voice",
                "une photo", "photo",
                "un contact", "contact",
                "un document", "document",
                "une position", "location",
                "une photo en fichier", "photo-file",
                "une photo HEIC en fichier", "heic",
                "une photo abîmée", "cut-photo");
        things.forEach((thing, kind) -> act(" envoie " + thing, (phone, words) -> phone.phone.sends(kind)));
        act(" envoie une photo : (?<text>.+)", (phone, words) -> phone.phone.sendsPhoto(words.group("text"), ""));
        act(
                " transfère un message (?:de |d’)(?<from>[^:,]+)(?<hidden>, qui cache son compte)? : (?<text>.+)",
                (phone, words) -> phone.phone.forwards(
                        words.group("from").strip(), words.group("text"), words.group("hidden") != null));
        act(" envoie un album de (?<count>\\d) photos", (phone, words) -> {
            for (int i = 0; i < Integer.parseInt(words.group("count")); i++) {
                phone.phone.sendsPhoto("", "album");
            }
        });
        act(" envoie un faux fichier photo", (phone, words) -> phone.phone.sends("disguised"));
        act(" envoie un album de (?<count>\\d) photos HEIC en fichiers", (phone, words) -> {
            for (int i = 0; i < Integer.parseInt(words.group("count")); i++) {
                phone.phone.sendsAlbum("heic", "heics");
            }
        });
        add(
                "Telegram ne remet plus de fichier",
                (scene, words) -> scene.trouble("{\"kind\":\"broken\",\"method\":\"getFile\",\"times\":3}"));
        act(" partage sa position en direct", (phone, words) -> phone.phone.sends("live-location"));
        act(
                " enregistre son message sans rien changer",
                (phone, words) -> phone.phone.edits(
                        phone.lastSaid(), phone.phone.message(phone.lastSaid()).text()));
        act(
                " partage le contact (?:de |d’)(?<name>[^,]+)(?:, (?<number>.+))?",
                (phone, words) -> phone.phone.sharesContact(
                        words.group("name"), Objects.requireNonNullElse(words.group("number"), "")));
        act(
                " partage un contact sans nom, (?<number>.+)",
                (phone, words) -> phone.phone.sharesContact("", words.group("number")));
        act(
                " partage sa propre fiche, (?<number>.+)",
                (phone, words) -> phone.phone.sharesOwnContact(words.group("number")));
        act(
                " partage son numéro(?: (?<number>\\+?[0-9 ]+))?",
                (phone, words) -> phone.sharesNumber(Objects.requireNonNullElse(words.group("number"), "")));
        act(" paie la facture", (phone, words) -> phone.pays());
        act(" appuie en bas sur " + LABEL, (phone, words) -> phone.phone.pressesBelow(words.group("label")));
        act(
                " corrige son message : (?<text>.+)",
                (phone, words) -> phone.phone.edits(phone.lastSaid(), words.group("text")));
        act(" bloque Rosalie", (phone, words) -> phone.phone.blocks());
        act(" débloque Rosalie", (phone, words) -> phone.phone.unblocks());
        add(
                WHO + " écrit dans un groupe : (?<text>.+)",
                (scene, words) -> scene.inGroup(words.group("who"), words.group("text")));
        add(WHO + " ouvre le lien du salon", (scene, words) -> scene.followLink(words.group("who")));
        add(
                WHO + " ouvre le lien du salon, suivi de (?<end>[A-Za-z0-9_-]+)",
                (scene, words) -> scene.followLink(words.group("who"), words.group("end")));
        add(
                WHO + " ouvre le lien que copie (?<from>\\p{Lu}[\\p{L}-]*)",
                (scene, words) -> scene.followCopied(words.group("who"), words.group("from")));
        add(
                WHO + " ouvre le même lien qu(?:e |’)(?<from>\\p{Lu}[\\p{L}-]*)",
                (scene, words) -> scene.followAgain(words.group("who"), words.group("from")));
    }

    /** What clients do out of the pro's sight. */
    private void elsewhere() {
        String who = "Au loin, " + CLIENT;
        add(
                who + " demande un rendez-vous, " + WHEN + ", (?<what>.+)",
                (scene, words) -> scene.elsewhere(
                        clients -> clients.ask(words.group("client"), words.group("when"), words.group("what"))));
        add(
                who + " annule sa visite",
                (scene, words) -> scene.elsewhere(clients -> clients.cancel(words.group("client"))));
        add(
                who + " déplace sa visite, " + WHEN,
                (scene, words) -> scene.elsewhere(clients -> clients.move(words.group("client"), words.group("when"))));
        add(
                who + " sera en retard de (?<minutes>\\d+) min",
                (scene, words) -> scene.elsewhere(clients -> clients.comeLater(
                        words.group("client"), Duration.ofMinutes(Long.parseLong(words.group("minutes"))))));
        add(
                who + " verse un acompte de (?<euros>\\d+) €",
                (scene, words) -> scene.elsewhere(clients -> clients.payDeposit(
                        words.group("client"), Money.euros(Integer.parseInt(words.group("euros"))))));
        add(
                who + " laisse un avis, (?<stars>[1-5]) étoiles? : (?<text>.+)",
                (scene, words) -> scene.elsewhere(clients -> clients.review(
                        words.group("client"), Integer.parseInt(words.group("stars")), words.group("text"))));
    }

    private void troubles() {
        add("Telegram tombe en panne une fois", (scene, words) -> scene.trouble("{\"kind\":\"broken\"}"));
        add("Telegram fait patienter une seconde", (scene, words) -> scene.trouble("{\"kind\":\"flood\"}"));
        add(
                "Telegram refuse le prochain message",
                (scene, words) ->
                        scene.trouble("{\"kind\":\"refused\",\"method\":\"sendMessage\",\"why\":\"chat not found\"}"));
        Map.of("en retard", "slow", "deux fois", "twice", "jamais", "lost")
                .forEach((when, kind) -> add(
                        "Telegram annonce le prochain paiement " + when,
                        (scene, words) -> scene.trouble("{\"kind\":\"" + kind + "\",\"method\":\"payment\"}")));
        add(
                "Telegram refuse le prochain paiement",
                (scene, words) -> scene.trouble("{\"kind\":\"refused\",\"method\":\"payment\"}"));
        add("La connexion coupe une fois", (scene, words) -> scene.trouble("{\"kind\":\"unheard\"}"));
    }

    private interface PhoneSentence {
        void happen(Witness phone, Matcher words);
    }

    private void act(String sentence, PhoneSentence happening) {
        add(WHO + sentence, (scene, words) -> happening.happen(scene.actor(words.group("who")), words));
    }

    private void add(String sentence, Sentence happening) {
        sentences.put(Pattern.compile(sentence, Pattern.DOTALL), happening);
    }

    static boolean isGiven(String cue) {
        return cue.startsWith(GIVEN);
    }

    /** What only prepares something: nobody expects Rosalie to answer it. */
    static boolean isSetting(String cue) {
        return isGiven(cue) || cue.startsWith("---") || cue.startsWith("Telegram ") || cue.startsWith("La connexion ");
    }

    void happen(Scene scene, String cue) {
        for (Map.Entry<Pattern, Sentence> sentence : sentences.entrySet()) {
            Matcher words = sentence.getKey().matcher(cue);
            if (words.matches()) {
                sentence.getValue().happen(scene, words);
                return;
            }
        }
        throw new AssertionError(
                "I do not understand « %s »: conversations/README.md tells what can be written".formatted(cue));
    }
}
