package app.rosalie.language.promotion;

import app.rosalie.language.promotion.SaidPromotion.Act;
import app.rosalie.language.text.Folded;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads « −15 % sur manucure en août », or a part of it: « les mardis matin », « 5 premières clientes », « stop la promo ». */
public final class PromotionReader {

    private static final int LONGEST = 400;

    private static final Pattern NAMED =
            Pattern.compile("\\b(?:promos?|promotions?|happy hours?|offre speciale|prix casses?)\\b");
    private static final Pattern ENDS = Pattern.compile(
            "\\b(?:stop(?:pe|pes|pez|per)?|arret(?:e|es|ez|er)|termin(?:e|es|ez|er)"
                    + "|fini[rst]?|supprim(?:e|es|ez|er)|annul(?:e|es|ez|er)|enlev(?:e|es|ez|er)|retir(?:e|es|ez|er)|cloture[rz]?|coupe)\\b");
    private static final Pattern PAUSES =
            Pattern.compile("\\b(?:(?:met[sz]?|mettre) (?:en )?pause|en pause|pause|suspen(?:ds?|dre|dez))\\b");
    private static final Pattern RESUMES =
            Pattern.compile("\\b(?:reprend(?:s|re|ez)?|reprise|relanc(?:e|es|ez|er)|reactiv(?:e|es|ez|er))\\b");

    private static final Pattern FIRST_VISIT =
            Pattern.compile("\\b(?:(?:la|une|leur|sa|votre) )?(?:premiere|1 ?(?:re|ere)) "
                    + "(?:visite|fois|venue|seance|presta(?:tion)?|reservation|rdv)\\b|\\b(?:premier|1 ?er) (?:rdv|rendez[- ]vous)\\b"
                    + "|\\bnouve(?:lle|au|l)s? client(?:e|s|es)?\\b|\\bnouvelles venues\\b");

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("deux", 2),
            Map.entry("trois", 3),
            Map.entry("quatre", 4),
            Map.entry("cinq", 5),
            Map.entry("six", 6),
            Map.entry("sept", 7),
            Map.entry("huit", 8),
            Map.entry("neuf", 9),
            Map.entry("dix", 10),
            Map.entry("douze", 12),
            Map.entry("quinze", 15),
            Map.entry("vingt", 20));
    private static final Map<String, Integer> TENS =
            Map.of("vingt", 20, "trente", 30, "quarante", 40, "cinquante", 50, "soixante", 60, "cent", 100);
    private static final String UNITS = String.join("|", NUMBERS.keySet());
    private static final Pattern COUNTED = Pattern.compile("\\b(" + UNITS + "|" + String.join("|", TENS.keySet())
            + ")(?:[ -](" + UNITS + "))?(?= ?(?:%|pour ?cents?\\b|€|euros?\\b|balles?\\b))");
    private static final Map<Pattern, String> SHORT = Map.of(
            Pattern.compile("\\bjusqu ?au\\b"), "jusqu'au",
            Pattern.compile("\\bd(?=(?:avril|aout|octobre)\\b)"), "d'",
            Pattern.compile("\\bsem(?:aine)? pro\\b"), "semaine prochaine",
            Pattern.compile("\\btte?s?\\b"), "tout");
    private static final String NUMBER = "(\\d{1,5}|" + String.join("|", NUMBERS.keySet()) + ")";
    private static final String ONES =
            "(?:client(?:e|s|es)?|personnes|rdv|rendez[- ]vous|reservations|inscrit(?:e|s|es)?|visites|places)";
    private static final Pattern LIMIT =
            Pattern.compile("\\b(?:(?:pour|aux|a|les|limite[es]*|maximum|max|des) )*(?:" + NUMBER
                    + " premi(?:er|ere)s(?: " + ONES + ")?|premi(?:er|ere)s " + NUMBER + "(?: " + ONES + ")?|" + NUMBER
                    + " " + ONES
                    + ")\\b(?: max(?:imum)?\\b)?");

    private static final Pattern OFF_PEAK =
            Pattern.compile("\\b(?:(?:aux|les|en|sur les|pendant les) )?heures? creuses?\\b");
    private static final Pattern WHOLE_SALON = Pattern.compile("\\b(?:sur |pour )?(?:tout(?:es)?(?: (?:les|mes))? "
            + "(?:prestations?|prestas?|soins|services|tarifs|prix)|(?:toute )?(?:la|ma) carte|tout le salon"
            + "|(?<=sur )tout|tout(?! ?;| (?:le|l'|au|de|ete|est)))\\b");

    /** Words that say nothing of their own. */
    private static final Set<String> SMALL = Set.of("""
            sur le la les l un une de du des d en a au aux pour et avec lance lancer fais faire fait mets met
            mettre cree creer je j veux voudrais aimerais nouvelle nouveau seulement uniquement que moins prix
            tarif tarifs stp svp merci ca c est mes ma mon tous toutes tout toute clientes clients client cliente pendant
            jusqu jusque jusqua prestation prestations offre offres remise reduction rabais propose proposer
            ajoute ajouter ce cette cet par partir dans entre y bonjour bonsoir s il te vous plait on peut peux
            faut faudrait qui me moi nos notre chez visite visites valable chaque ou puis""".split("\\s+"));

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

    private PromotionReader() {}

    /** The zone is that of {@code now}; of a text that is too long nothing is said. */
    public static SaidPromotion read(String typed, ZonedDateTime now) {
        var folded = Folded.of(typed);
        var text = new Masked(folded.length() > LONGEST ? "" : inFigures(inFull(folded)));
        var named = text.takes(NAMED);
        var act = act(text, named);
        var firstVisit = text.takes(FIRST_VISIT);
        var reduction = SaidReduction.taken(text);
        var most = text.take(LIMIT, PromotionReader::number);
        var offPeak = text.takes(OFF_PEAK);
        var weekdays = SaidOccasions.daysTaken(text);
        var hours = SaidOccasions.hoursTaken(text);
        var dates = SaidDates.taken(text, now);
        var whole = text.takes(WHOLE_SALON);
        return new SaidPromotion(
                act,
                named,
                reduction,
                dates,
                Set.copyOf(weekdays),
                hours,
                offPeak,
                firstVisit,
                most.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                whole,
                text.toString());
    }

    /** « Jusquau », « davril », « la sem pro ». */
    private static String inFull(String folded) {
        var text = folded;
        for (var shortened : SHORT.entrySet()) {
            text = shortened.getKey().matcher(text).replaceAll(shortened.getValue());
        }
        return text;
    }

    /** « Moins quinze pour cent », « dix euros »: as dictated. */
    private static String inFigures(String folded) {
        return COUNTED.matcher(folded.replace('\u00a0', ' ').replace('\u202f', ' '))
                .replaceAll(found ->
                        Integer.toString(value(found.group(1)) + (found.group(2) == null ? 0 : value(found.group(2)))));
    }

    private static int value(String word) {
        return Objects.requireNonNullElse(NUMBERS.get(word), TENS.getOrDefault(word, 0));
    }

    /** « Fini l’hiver, −20 % » ends nothing. */
    private static Act act(Masked text, boolean named) {
        if (!named) {
            return Act.OFFER;
        }
        if (text.takes(PAUSES)) {
            return Act.PAUSE;
        }
        if (text.takes(RESUMES)) {
            return Act.RESUME;
        }
        return text.takes(ENDS) ? Act.END : Act.OFFER;
    }

    private static int number(MatchResult found) {
        for (var group = 1; group <= found.groupCount(); group++) {
            var said = found.group(group);
            if (said != null) {
                return NUMBERS.containsKey(said) ? NUMBERS.get(said) : Integer.parseInt(said);
            }
        }
        throw new IllegalStateException(found.group());
    }

    /** Words of a {@link SaidPromotion#rest} that say something, as they stand there. */
    public static List<String> unread(String rest) {
        var words = new ArrayList<String>();
        WORD.matcher(Folded.of(rest)).results().forEach(word -> {
            if (!SMALL.contains(word.group())) {
                words.add(word.group());
            }
        });
        return List.copyOf(words);
    }
}
