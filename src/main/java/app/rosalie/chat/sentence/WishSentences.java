package app.rosalie.chat.sentence;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.SentenceAction;
import app.rosalie.chat.question.SentenceQuestion;
import app.rosalie.clients.ClientId;
import app.rosalie.language.money.SaleReader;
import app.rosalie.language.wish.Clauses;
import app.rosalie.language.wish.ImpossibleDate;
import app.rosalie.language.wish.Reading;
import app.rosalie.language.wish.Turn;
import app.rosalie.language.wish.WishCues;
import app.rosalie.language.wish.WishKind;
import app.rosalie.salon.TreatmentId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What a message wants: the kind that is likeliest by what was learnt from sentences, filled with what it names. What is clear is
 * proposed, what might be two things is asked, and what is no wish is left alone.
 */
@Component
class WishSentences {

    /** Rows of blanks say nothing, and cost time wherever a text is cut. */
    private static final Pattern BLANKS = Pattern.compile("\\h{2,}");

    private static final Pattern BLANK_LINES = Pattern.compile("(?:\\h?\\R){2,}");

    private static final int LONGEST = 400;
    private static final int A_STORY = 200;
    private static final int MOST_WISHES = 12;
    private static final int MOST_SENTENCES = 60;
    private static final int WORDS_OF_A_LINE = 8;

    /** What has to be likelier than nothing by far before anything is proposed. */
    private static final double NO_WISH = 0.3;

    private static final double LEAST_TO_ASK = 0.65;
    private static final int FEW_WORDS = 3;

    private static final double LEAST_OF_ONE = 0.4;
    private static final double SURE_WITHOUT_A_TIME = 0.85;
    private static final double SURE_WITHOUT_A_VERB = 0.7;

    private static final Set<WishKind> HOURS =
            EnumSet.of(WishKind.CLOSE, WishKind.OPEN, WishKind.LEAVE, WishKind.ENDS_AT, WishKind.STARTS_AT);

    private static final Set<WishKind> ON_A_DAY =
            EnumSet.of(WishKind.BOOK, WishKind.MOVE, WishKind.FREE, WishKind.CLOSE, WishKind.OPEN, WishKind.LEAVE);

    private static final Set<WishKind> SHOWN_WITHOUT_ASKING = EnumSet.of(WishKind.COURTESY, WishKind.HELP);

    private static final Set<WishKind> OFF = EnumSet.of(WishKind.CANCEL, WishKind.CANCEL_ALL);

    /** What a price or a deposit beside a booking looks like. */
    private static final Set<WishKind> ABOUT_MONEY =
            EnumSet.of(WishKind.PAID, WishKind.SEE_PRICE, WishKind.SET_PRICE, WishKind.PROMO);

    private static final int MOST_TO_ASK = 3;

    private final WishReader reader;
    private final ClientMatches matches;
    private final WishProposals proposals;

    WishSentences(WishReader reader, ClientMatches matches, WishProposals proposals) {
        this.reader = reader;
        this.matches = matches;
        this.proposals = proposals;
    }

    /** Nothing where it is no wish, or where nobody can tell which. */
    SentenceResult propose(Pro pro, String typed) {
        String text = BLANK_LINES.matcher(BLANKS.matcher(typed).replaceAll(" ")).replaceAll("\n");
        if (text.length() > LONGEST) {
            return ofALongMessage(pro, text);
        }
        SaidWish message = reader.read(pro, text);
        Understood understood = understood(message);
        if (understood.items().size() > 1) {
            return new SentenceResult.Several(text, understood.items(), understood.lost());
        }
        SentenceResult whole = oneOrInside(pro, text, message);
        return whole instanceof SentenceResult.Nothing
                        && !understood.items().isEmpty()
                        && understood.lost().size() < 2
                ? SentenceRest.beside(understood.items().getFirst().result(), understood.lost())
                : whole;
    }

    /** What is nothing as a whole may have a wish in one of its sentences. */
    private SentenceResult oneOrInside(Pro pro, String text, SaidWish message) {
        SentenceResult whole = one(message);
        return whole instanceof SentenceResult.Nothing && text.length() > A_STORY ? ofALongMessage(pro, text) : whole;
    }

    /** A dictated story, a list that was pasted: what is surely a wish in one of its sentences, and what is not, beside it. */
    private SentenceResult ofALongMessage(Pro pro, String text) {
        List<SentenceResult.Item> items = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        List<String> sentences = Clauses.sentences(text, LONGEST);
        for (int at = 0; at < sentences.size(); at++) {
            String sentence = sentences.get(at);
            if (at >= MOST_SENTENCES || items.size() >= MOST_WISHES || sentence.length() > LONGEST) {
                lost.add(sentence);
                continue;
            }
            Understood understood = understoodAlone(reader.read(pro, sentence));
            items.addAll(understood.items());
            lost.addAll(understood.lost());
        }
        while (items.size() > MOST_WISHES) {
            lost.addFirst(items.removeLast().about());
        }
        return switch (items.size()) {
            case 0 -> new SentenceResult.Nothing();
            case 1 -> SentenceRest.beside(items.getFirst().result(), lost);
            default ->
                new SentenceResult.Several(
                        items.stream().map(SentenceResult.Item::about).collect(Collectors.joining("\n")), items, lost);
        };
    }

    /** Of one sentence among many, which may as well tell a story: only what is whole, or as short as a line of a list. */
    private Understood understoodAlone(SaidWish sentence) {
        Understood several = understood(sentence);
        if (!several.items().isEmpty()) {
            return several;
        }
        boolean sure = WishClauses.isWhole(sentence)
                || sentence.text().split("\\s+").length <= WORDS_OF_A_LINE
                        && sentence.reading().isClear()
                        && sentence.reading().kind() != WishKind.HELP
                        && (!sentence.slots().clients().isEmpty()
                                || !sentence.slots().saysNowOnly());
        SentenceResult one = sure ? one(sentence) : new SentenceResult.Nothing();
        return switch (one) {
            case SentenceResult.Nothing _, SentenceResult.Nobody _ ->
                new Understood(List.of(), List.of(sentence.text()));
            case SentenceResult.Several(var _, var each, var besides) -> new Understood(each, besides);
            case SentenceResult found ->
                new Understood(
                        List.of(new SentenceResult.Item(
                                sentence.text(), sentence.reading().kind(), found)),
                        List.of());
        };
    }

    /**
     * Of a message that wants several things.
     *
     * @param items empty where it wants one thing or nothing
     * @param lost what was said besides
     */
    private record Understood(List<SentenceResult.Item> items, List<String> lost) {}

    private Understood understood(SaidWish message) {
        List<SentenceResult.Item> replaced = proposals.replacement(message);
        List<SentenceResult.Item> both = replaced.isEmpty() ? proposals.closedAndCancelled(message) : replaced;
        if (!both.isEmpty()) {
            return new Understood(both, List.of());
        }
        WishClauses.Several several = WishClauses.of(message);
        List<SentenceResult.Item> items = new ArrayList<>();
        List<String> lost = new ArrayList<>(several.lost());
        if (!several.isOne()) {
            for (WishClauses.Told told : several.wishes()) {
                SaidWish wish = told.wish();
                switch (told.kind() == wish.reading().kind() ? one(wish) : filled(wish, told.kind())) {
                    case SentenceResult.Nothing _, SentenceResult.Nobody _ -> lost.add(wish.text());
                    case SentenceResult.Several(var _, var each, var besides) -> {
                        items.addAll(each);
                        lost.addAll(besides);
                    }
                    case SentenceResult found -> items.add(new SentenceResult.Item(wish.text(), told.kind(), found));
                }
            }
        }
        return new Understood(withoutRepeated(items), lost);
    }

    /** « Je suis chez l’ostéo, ne mets personne »: what is said twice is one wish. */
    private static List<SentenceResult.Item> withoutRepeated(List<SentenceResult.Item> items) {
        List<SentenceResult> results = new ArrayList<>();
        return items.stream()
                .filter(item -> !results.contains(item.result()) && results.add(item.result()))
                .toList();
    }

    private SentenceResult one(SaidWish wish) {
        Reading<ClientId, TreatmentId> reading = wish.reading();
        if (SaleReader.isSaid(wish.text()) && reading.kind() == WishKind.SELL) {
            return filled(wish, WishKind.SELL);
        }
        if (wish.slots().says(Turn.UNREAL)) {
            return new SentenceResult.Nothing();
        }
        if (takesOffWholeDays(wish)) {
            return filled(wish, WishKind.CANCEL_ALL);
        }
        Optional<SentenceResult> ofPromotions = WishProposals.ofPromotions(wish);
        if (ofPromotions.isPresent()) {
            return ofPromotions.get();
        }
        Optional<SentenceResult> ofServices = proposals.ofServices(wish);
        if (ofServices.isPresent()) {
            return ofServices.get();
        }
        Optional<String> name = reading.nameAlone();
        Set<WishKind> said = cuesIn(wish);
        if (name.isPresent() && said.isEmpty()) {
            return matches.find(wish.pro(), name.get());
        }
        if (isABareBooking(wish)) {
            return sure(wish, WishKind.BOOK);
        }
        if (reading.isClear() && (reading.kind() == WishKind.NOTHING || chanceOfNone(reading) < NO_WISH)) {
            return reading.kind() == WishKind.NOTHING ? new SentenceResult.Nothing() : sure(wish, reading.kind());
        }
        Optional<WishKind> meant = reading.kinds().stream()
                .map(likely -> likely.kind())
                .filter(said::contains)
                .findFirst();
        if (meant.isPresent()) {
            return sure(wish, meant.get());
        }
        if (ImpossibleDate.isIn(reading.parts().text()) && ON_A_DAY.contains(reading.kind())) {
            return SaidBookings.gone(wish);
        }
        return ask(wish);
    }

    /** « Ferme vendredi mais n’annule rien » cancels nothing. */
    private static Set<WishKind> cuesIn(SaidWish wish) {
        Set<WishKind> said = WishCues.kindsIn(wish.reading().parts().text());
        return wish.slots().says(Turn.CALLS_NOTHING_OFF)
                ? said.stream().filter(kind -> !OFF.contains(kind)).collect(Collectors.toSet())
                : said;
    }

    private static double chanceOfNone(Reading<ClientId, TreatmentId> reading) {
        return reading.kinds().stream()
                .filter(likely -> likely.kind() == WishKind.NOTHING)
                .mapToDouble(likely -> likely.probability())
                .sum();
    }

    /** « Tout annuler demain »: nobody's visit is named, and no hour. */
    private static boolean takesOffWholeDays(SaidWish wish) {
        return wish.reading().kind() == WishKind.CANCEL
                && wish.reading().kinds().get(1).kind() == WishKind.CANCEL_ALL
                && wish.slots().says(Turn.TAKES_OFF)
                && wish.slots().clients().isEmpty()
                && wish.slots().timePlaces().isEmpty()
                && !wish.slots().dayPlaces().isEmpty();
    }

    /** « Nour vendredi 14h », who has no visit that could go there: nothing else is said. */
    private boolean isABareBooking(SaidWish wish) {
        WishKind kind = wish.reading().kind();
        return (kind == WishKind.BOOK || kind == WishKind.MOVE)
                && wish.isSimple()
                && wish.slots().clients().size() == 1
                && wish.slots().time().isSaid()
                && wish.reading().parts().left().isEmpty()
                && !wish.text().strip().endsWith("?")
                && !proposals.couldMove(wish);
    }

    private static boolean isShort(SaidWish wish) {
        return wish.text().split("\\s+").length <= FEW_WORDS;
    }

    /** A word that means one kind of wish and nothing else is not overheard: then she is asked. */
    private SentenceResult sure(SaidWish wish, WishKind kind) {
        if (kind == WishKind.BOOK && (cannotCome(wish) || proposals.isAMove(wish))) {
            return sure(wish, WishKind.MOVE);
        }
        if (kind == WishKind.MOVE && (proposals.hasNothingToMove(wish) || isANewOne(wish))) {
            return proposals.couldMove(wish)
                    ? ask(wish, List.of(WishKind.BOOK, WishKind.MOVE))
                    : filled(wish, WishKind.BOOK);
        }
        if (kind == WishKind.BOOK && proposals.standsAlready(wish)) {
            return ask(wish, others(wish, WishKind.CANCEL, WishKind.MOVE));
        }
        if (ABOUT_MONEY.contains(kind) && isForADayAhead(wish)) {
            return filled(wish, WishKind.BOOK);
        }
        if (kind == WishKind.MOVE
                && !wish.slots().says(Turn.MOVES)
                && !proposals.isOnADayOfHers(wish)
                && wish.reading().probability() < SURE_WITHOUT_A_VERB) {
            return ask(wish, List.of(WishKind.BOOK, WishKind.MOVE));
        }
        // « Sandra vendredi »: somebody whom nobody knows brings no money.
        if (kind == WishKind.TAKINGS && !wish.slots().unknownName().isEmpty() && isShort(wish)) {
            return new SentenceResult.Nothing();
        }
        if (HOURS.contains(kind) && wish.slots().says(Turn.EVERY_WEEK)) {
            return new SentenceResult.Nothing();
        }
        if (HOURS.contains(kind)
                && !wish.slots().clients().isEmpty()
                && !wish.slots().treatments().isEmpty()) {
            return ask(wish, List.of(WishKind.BOOK, kind));
        }
        if (kind == WishKind.BOOK
                && (wish.reading().parts().times().isEmpty() || wish.slots().saysNowOnly())
                && wish.reading().probability() < SURE_WITHOUT_A_TIME) {
            return ask(wish, best(wish, 2));
        }
        if (kind == WishKind.MOVE && wish.slots().clients().size() == 1 && !proposals.saysWhereTo(wish)) {
            return ask(wish, others(wish, WishKind.MOVE, WishKind.CANCEL));
        }
        if (kind == WishKind.REFUND && !wish.slots().says(Turn.GIVES_BACK)) {
            return new SentenceResult.Nothing();
        }
        if (OFF.contains(kind) && wish.slots().says(Turn.CALLS_NOTHING_OFF)) {
            return new SentenceResult.Nothing();
        }
        if (kind == WishKind.CANCEL && !wish.slots().says(Turn.CANCELS)) {
            return ask(wish, others(wish, WishKind.CANCEL));
        }
        if (kind == WishKind.NOTE && wish.slots().says(Turn.TAKES_OFF)) {
            return ask(wish, List.of(WishKind.CANCEL, WishKind.NOTE));
        }
        if (kind == WishKind.BOOK && wish.slots().says(Turn.PUTS) && proposals.couldMove(wish)) {
            return ask(wish, List.of(WishKind.MOVE, WishKind.BOOK));
        }
        Set<WishKind> said = cuesIn(wish);
        if (said.isEmpty() || said.contains(kind) || kind == WishKind.HELP) {
            return filled(wish, kind);
        }
        // « C’est elle qui annule », where nobody knows who: nothing else takes its place.
        WishKind meant = said.iterator().next();
        return proposals.of(wish, meant).isEmpty() ? new SentenceResult.Nothing() : ask(wish, List.of(meant, kind));
    }

    /** « Case-moi Jade jeudi »; « Manon jeudi 17, une coupe », where what stands in her name is no cut. */
    private boolean isANewOne(SaidWish wish) {
        return !wish.slots().says(Turn.MOVES)
                && !wish.slots().says(Turn.CANNOT)
                && !wish.slots().says(Turn.CORRECTS)
                && !wish.slots().dayPlaces().isEmpty()
                && (wish.slots().says(Turn.BOOKS) || proposals.isOfAnotherTreatment(wish));
    }

    /** « Pose gel d’Océane le vendredi 20 à 9h30, avec un acompte de 25 € ». */
    private static boolean isForADayAhead(SaidWish wish) {
        return wish.slots().clients().size() == 1
                && !wish.slots().treatments().isEmpty()
                && wish.slots().time().isSaid()
                && wish.slots()
                        .day()
                        .likeliest()
                        .filter(day -> day.isAfter(wish.today()))
                        .isPresent();
    }

    private static boolean cannotCome(SaidWish wish) {
        return wish.slots().says(Turn.CANNOT)
                && wish.slots().treatments().isEmpty()
                && wish.slots().points().isEmpty();
    }

    private SentenceResult filled(SaidWish wish, WishKind kind) {
        List<SentenceResult.Item> items = proposals.withAMessage(wish, kind, proposals.of(wish, kind));
        return switch (items.size()) {
            case 0 -> new SentenceResult.Nothing();
            case 1 -> items.getFirst().result();
            default -> new SentenceResult.Several(wish.text(), items, proposals.left(wish, items));
        };
    }

    /** Which of the two that are likeliest. */
    private SentenceResult ask(SaidWish wish) {
        Reading<ClientId, TreatmentId> reading = wish.reading();
        double two =
                reading.kinds().get(0).probability() + reading.kinds().get(1).probability();
        return chanceOfNone(reading) > NO_WISH / 2 || two < LEAST_TO_ASK || reading.probability() < LEAST_OF_ONE
                ? new SentenceResult.Nothing()
                : ask(wish, best(wish, 2));
    }

    /** These, and what is likeliest beside them. */
    private static List<WishKind> others(SaidWish wish, WishKind... first) {
        List<WishKind> kinds = new ArrayList<>(List.of(first));
        best(wish, MOST_TO_ASK).stream().filter(kind -> !kinds.contains(kind)).forEach(kinds::add);
        return kinds.subList(0, Math.min(MOST_TO_ASK, kinds.size()));
    }

    private static List<WishKind> best(SaidWish wish, int most) {
        return wish.reading().kinds().stream()
                .limit(most)
                .map(one -> one.kind())
                .filter(kind -> kind != WishKind.NOTHING)
                .toList();
    }

    private SentenceResult ask(SaidWish wish, List<WishKind> kinds) {
        List<WishKind> possible = kinds.stream()
                .filter(kind -> !SHOWN_WITHOUT_ASKING.contains(kind))
                .filter(kind -> kind != WishKind.REFUND || wish.slots().says(Turn.GIVES_BACK))
                .filter(kind -> !proposals.of(wish, kind).isEmpty())
                .toList();
        if (possible.isEmpty()) {
            return new SentenceResult.Nothing();
        }
        if (possible.size() == 1 && possible.getFirst() == wish.reading().kind()) {
            return filled(wish, possible.getFirst());
        }
        Page page = SentencePages.of(wish.pro())
                .asking(new SentenceQuestion.Said(wish.text()))
                .say(SentencePhrase.WHICH_WISH);
        possible.forEach(kind -> page.row(wish.pro().button(SentencePhrase.KIND, new SentenceAction.As(kind), kind)));
        return new SentenceResult.Say(page.show());
    }

    /** What stood there was of that kind, and what was said since does not change it. */
    SentenceResult amended(Pro pro, String text, WishKind kind) {
        SaidWish wish = reader.read(pro, text);
        return wish.reading().kind() == kind || kind == WishKind.NOTHING ? propose(pro, text) : filled(wish, kind);
    }

    boolean namesAnything(Pro pro, String text) {
        var parts = reader.read(pro, text).reading().parts();
        return !(parts.clients().isEmpty()
                && parts.treatments().isEmpty()
                && parts.times().isEmpty()
                && parts.sums().isEmpty());
    }

    /** What was typed is this. */
    SentenceResult as(Pro pro, String text, WishKind kind) {
        return filled(reader.read(pro, text), kind);
    }

    /** One of several wishes in its own words, as it stands by now. */
    SentenceResult again(Pro pro, String about, WishKind kind) {
        SaidWish wish = reader.read(pro, about);
        boolean open = wish.reading().kind() == kind && kind != WishKind.BOOK;
        return open ? one(wish) : filled(wish, kind);
    }

    /** The booking that a text makes, so that a choice can be put into it. */
    Optional<WantedBooking> booking(Pro pro, String text, SentenceChoice choice) {
        return proposals.booking(reader.read(pro, text), choice);
    }
}
