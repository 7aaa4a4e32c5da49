package app.rosalie.chat.sentence;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.SentenceAction;
import app.rosalie.chat.question.SentenceQuestion;
import app.rosalie.clients.ClientId;
import app.rosalie.language.Intent;
import app.rosalie.language.NameBook;
import app.rosalie.language.wish.Clauses;
import app.rosalie.language.wish.Reading;
import app.rosalie.language.wish.WishCues;
import app.rosalie.language.wish.WishKind;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a message wants: the kind that is likeliest by what was learnt from sentences, filled with what it names. What is clear is
 * proposed, what might be two things is asked, and what is no wish is left alone.
 */
@Component
class WishSentences {

    private static final int LONGEST = 400;

    /** What has to be likelier than nothing by far before anything is proposed. */
    private static final double NO_WISH = 0.3;

    private static final double LEAST_TO_ASK = 0.65;

    private static final int FEW_WORDS = 3;
    private static final double LEAST_OF_ONE = 0.4;
    private static final double SURE_WITHOUT_A_TIME = 0.85;
    private static final double LIKELY_WITH_A_FORM = 0.3;

    /** Those that a message may have beside another one. */
    private static final double SURE_OF_EACH = 0.5;

    private static final Set<WishKind> ON_THEIR_OWN = EnumSet.complementOf(
            EnumSet.of(WishKind.NOTHING, WishKind.HELP, WishKind.COURTESY, WishKind.CLIENT, WishKind.NEXT));

    /** Those that may speak of whom the clause before has named. */
    private static final Set<WishKind> OF_SOMEBODY =
            EnumSet.of(WishKind.BOOK, WishKind.PAID, WishKind.NOTE, WishKind.MESSAGE, WishKind.REFUND);

    /** Those that may be on the day that the clause before has named. */
    private static final Set<WishKind> OF_A_DAY =
            EnumSet.of(WishKind.BOOK, WishKind.CLOSE, WishKind.CANCEL_ALL, WishKind.ENDS_AT, WishKind.STARTS_AT);

    /** What the clauses of one wish to move look like, each for itself. */
    private static final Set<WishKind> ABOUT_A_MOVE =
            EnumSet.of(WishKind.MOVE, WishKind.CANCEL, WishKind.MISSED, WishKind.CLOSE, WishKind.ENDS_AT);

    private static final Set<WishKind> HOURS =
            EnumSet.of(WishKind.CLOSE, WishKind.OPEN, WishKind.LEAVE, WishKind.ENDS_AT, WishKind.STARTS_AT);

    private static final int MOST_TO_ASK = 3;

    /** A visit is not lost without one of these words. */
    private static final Pattern CANCELS = Pattern.compile(
            "annul|anul|effac|enlev|supprim|retir|\\bvire|\\bsaut|oubli|decommand|desist|lach|\\bmort|\\bpas\\b|\\bplus\\b|refus|barre|raye|jete|laisse tomber|libere|malade|grippe|fievre|non\\b|degage|vir[ée]|cass|abandon|renonc|liber|rat[eé]|poubelle|cancel");

    private static final Pattern GIVES_BACK = Pattern.compile("rembours|\\brend|\\bavoir\\b|\\bretour|\\brecredit");
    /** Not one day, but a rule for many. */
    private static final Pattern EVERY_WEEK =
            Pattern.compile("\\b(?:tous|ts|chaque|ch?aques?) (?:les )?(?:lun|mar|mer|jeu|ven|sam|dim)");

    private static final Pattern CANNOT =
            Pattern.compile("\\b(?:peut|peux|pourra|pourrai|vient|viendra|veut) (?:pas|plus)\\b");

    private static final Pattern DENIED_FIRST = Pattern.compile("^\\s*(?:non|pas) ");

    private static final Pattern AS_WELL = Pattern.compile("\\b(?:pareil|aussi|idem|meme chose|egalement)\\b");

    private final Treatments treatments;
    private final ClientMatches matches;
    private final SentenceProposals plainly;
    private final WishProposals proposals;
    private final InstantSource clock;

    WishSentences(
            Treatments treatments,
            ClientMatches matches,
            SentenceProposals plainly,
            WishProposals proposals,
            InstantSource clock) {
        this.treatments = treatments;
        this.matches = matches;
        this.plainly = plainly;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** Nothing where it is no wish, or where nobody can tell which. */
    SentenceResult propose(Pro pro, String text, Intent plain) {
        if (text.length() > LONGEST) {
            return plainly.propose(pro, text, plain, SentenceChoice.NOBODY);
        }
        SaidWish whole = read(pro, text, text);
        Optional<SentenceResult> both = proposals.replacement(whole).or(() -> proposals.closedAndCancelled(whole));
        if (both.isPresent()) {
            return both.get();
        }
        List<SaidWish> several = isOneForSeveral(whole) ? List.of() : several(pro, text);
        return several.size() > 1 && !isOneMove(whole, several) ? list(pro, text, several) : one(whole);
    }

    /** « Catherine ne peut plus ce soir, mets-la demain à 17h »: why, and where to. */
    private static boolean isOneMove(SaidWish whole, List<SaidWish> clauses) {
        return whole.reading().kind() == WishKind.MOVE
                && whole.slots().clients().size() == 1
                && clauses.stream()
                        .allMatch(
                                clause -> ABOUT_A_MOVE.contains(clause.reading().kind()));
    }

    /** « Inès et Chloé vendredi, 10h pour Inès et 10h30 pour Chloé »: one clause of which each has its share. */
    private static boolean isOneForSeveral(SaidWish wish) {
        int clients = wish.slots().clients().size();
        int treatments = wish.slots().treatments().size();
        return wish.reading().kind() == WishKind.BOOK
                && clients > 1
                && wish.slots().points().size() == clients
                && wish.slots().dayPlaces().size() <= 1
                && (treatments <= 1 || treatments == clients);
    }

    private SaidWish read(Pro pro, String text, String clause) {
        ZonedDateTime now = clock.instant().atZone(pro.salon().zone());
        NameBook<TreatmentId> names = NameBook.of(
                treatments.offered(pro.salonId()).stream().collect(Collectors.toMap(Treatment::id, Treatment::name)));
        return new SaidWish(pro, text, Reading.of(clause, now, matches.book(pro), names), now);
    }

    private SentenceResult one(SaidWish wish) {
        Reading<ClientId, TreatmentId> reading = wish.reading();
        Intent plain = reading.plain();
        boolean over = plain instanceof Intent.Book && SaidBookings.isOver(wish);
        boolean agreed = kinds(plain).contains(reading.kind()) && reading.kind() != WishKind.FREE && !over;
        if (isSureByItsForm(wish, agreed) || agreed && wish.isSimple() && isLikely(reading)) {
            return plainly(wish);
        }
        if (reading.isClear()) {
            return reading.kind() == WishKind.NOTHING
                    ? plain instanceof Intent.Find ? plainly(wish) : new SentenceResult.Nothing()
                    : sure(wish, reading.kind());
        }
        if (plain instanceof Intent.FreeTime) {
            return filled(wish, WishKind.FREE);
        }
        return isSureByItsVerb(plain) && wish.isStraight() ? plainly(wish) : ask(wish);
    }

    /** What has a form of its own that the names alone do not tell. */
    private static boolean isSureByItsForm(SaidWish wish, boolean agreed) {
        return switch (wish.reading().plain()) {
            case Intent.Sell _ -> true;
            case Intent.Goal _, Intent.CloseApart _ -> agreed && wish.isStraight();
            case Intent.Takings _ ->
                (agreed || isShort(wish)) && wish.reading().parts().treatments().isEmpty();
            case Intent.Book _, Intent.Find _, Intent.Unclear _ -> false;
            default -> wish.isStraight() && isShort(wish);
        };
    }

    private static boolean isShort(SaidWish wish) {
        return wish.text().split("\\s+").length <= FEW_WORDS;
    }

    private static boolean isLikely(Reading<ClientId, TreatmentId> reading) {
        return reading.isClear()
                || !(reading.plain() instanceof Intent.Book)
                || reading.probability() >= LIKELY_WITH_A_FORM;
    }

    /** A word that means one kind of wish and nothing else is not overheard: then she is asked. */
    private SentenceResult sure(SaidWish wish, WishKind kind) {
        boolean cannot = wish.slots().says(CANNOT)
                && wish.slots().treatments().isEmpty()
                && wish.slots().points().isEmpty();
        if (kind == WishKind.BOOK && (cannot || proposals.isAMove(wish))) {
            return filled(wish, WishKind.MOVE);
        }
        if (kind == WishKind.MOVE && proposals.hasNothingToMove(wish)) {
            return filled(wish, WishKind.BOOK);
        }
        if (HOURS.contains(kind) && wish.slots().says(EVERY_WEEK)) {
            return new SentenceResult.Nothing();
        }
        if (HOURS.contains(kind)
                && !wish.slots().clients().isEmpty()
                && !wish.slots().treatments().isEmpty()) {
            return ask(wish, List.of(WishKind.BOOK, kind));
        }
        if (kind == WishKind.BOOK
                && wish.reading().parts().times().isEmpty()
                && wish.reading().probability() < SURE_WITHOUT_A_TIME) {
            return ask(wish, best(wish, 2));
        }
        if (kind == WishKind.MOVE && wish.slots().clients().size() == 1 && !proposals.saysWhereTo(wish)) {
            return ask(wish, others(wish, WishKind.MOVE, WishKind.CANCEL));
        }
        if (kind == WishKind.REFUND && !wish.slots().says(GIVES_BACK)) {
            return new SentenceResult.Nothing();
        }
        if (kind == WishKind.CANCEL && !wish.slots().says(CANCELS)) {
            return ask(wish, others(wish, WishKind.CANCEL));
        }
        Set<WishKind> said = WishCues.kindsIn(wish.reading().parts().text());
        return said.isEmpty() || said.contains(kind) || kind == WishKind.HELP
                ? filled(wish, kind)
                : ask(wish, List.of(said.iterator().next(), kind));
    }

    private SentenceResult plainly(SaidWish wish) {
        return plainly.propose(wish.pro(), wish.text(), wish.reading().plain(), SentenceChoice.NOBODY);
    }

    /** What the order of the words says may be the same wish. */
    private static Set<WishKind> kinds(Intent plain) {
        return switch (plain) {
            case Intent.Book _ -> EnumSet.of(WishKind.BOOK);
            case Intent.CloseTime _, Intent.CloseApart _ ->
                EnumSet.of(WishKind.CLOSE, WishKind.LEAVE, WishKind.ENDS_AT);
            case Intent.OpenTime _ -> EnumSet.of(WishKind.OPEN, WishKind.STARTS_AT);
            case Intent.Leave _ -> EnumSet.of(WishKind.LEAVE, WishKind.CLOSE);
            case Intent.Move _ -> EnumSet.of(WishKind.MOVE);
            case Intent.Cancel _ -> EnumSet.of(WishKind.CANCEL);
            case Intent.WhoComes _ -> EnumSet.of(WishKind.WHO);
            case Intent.FreeTime _ -> EnumSet.of(WishKind.FREE);
            case Intent.Takings _ -> EnumSet.of(WishKind.TAKINGS);
            case Intent.Goal _ -> EnumSet.of(WishKind.SET_GOAL);
            case Intent.Find _ -> EnumSet.of(WishKind.CLIENT);
            case Intent.Sell _, Intent.Unclear _ -> EnumSet.noneOf(WishKind.class);
        };
    }

    /** A verb that says what is wanted, whatever is said beside it. */
    private static boolean isSureByItsVerb(Intent plain) {
        return !(plain instanceof Intent.Book || plain instanceof Intent.Unclear);
    }

    private SentenceResult filled(SaidWish wish, WishKind kind) {
        List<SeveralWishes.Item> items = proposals.withAMessage(wish, kind, proposals.of(wish, kind));
        return switch (items.size()) {
            case 0 -> new SentenceResult.Nothing();
            case 1 -> items.getFirst().result();
            default -> SeveralWishes.list(wish.pro(), wish.text(), items);
        };
    }

    /** Which of the two that are likeliest. */
    private SentenceResult ask(SaidWish wish) {
        Reading<ClientId, TreatmentId> reading = wish.reading();
        double nothing = reading.kinds().stream()
                .filter(likely -> likely.kind() == WishKind.NOTHING)
                .mapToDouble(likely -> likely.probability())
                .sum();
        double two =
                reading.kinds().get(0).probability() + reading.kinds().get(1).probability();
        return nothing > NO_WISH / 2 || two < LEAST_TO_ASK || reading.probability() < LEAST_OF_ONE
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

    /** What was typed is this. */
    SentenceResult as(Pro pro, String text, WishKind kind) {
        return filled(read(pro, text, text), kind);
    }

    /** The clauses that are wishes of their own; only one where any of them is not. */
    private List<SaidWish> several(Pro pro, String text) {
        List<String> clauses = Clauses.of(text);
        List<SaidWish> found = new ArrayList<>();
        SaidWish before = null;
        for (String clause : clauses) {
            SaidWish wish = withWhatWasSaid(read(pro, clause, clause), before);
            if (isWhole(wish)) {
                found.add(wish);
            }
            before = wish;
        }
        return found;
    }

    /** « … et Laura le même jour à 13h »: whom, the day and the treatment it may have from the clause before. */
    private SaidWish withWhatWasSaid(SaidWish wish, @Nullable SaidWish before) {
        if (before == null) {
            return wish;
        }
        WishKind kind = wish.reading().kind();
        StringBuilder text = new StringBuilder(wish.reading().parts().text());
        if (OF_SOMEBODY.contains(kind)
                && wish.reading().parts().clients().isEmpty()
                && before.slots().clients().size() == 1) {
            text.insert(0, SaidWish.name(before.slots().clients().getFirst()) + " ");
        }
        if (OF_A_DAY.contains(kind)
                && wish.slots().dayPlaces().isEmpty()
                && before.slots().dayPlaces().size() == 1) {
            text.append(' ').append(before.slots().dayWords());
        }
        if (kind == WishKind.BOOK
                && wish.reading().parts().treatments().isEmpty()
                && before.reading().parts().treatments().size() == 1
                && wish.slots().says(AS_WELL)) {
            text.append(' ')
                    .append(SaidWish.name(before.reading().parts().treatments().getFirst()));
        }
        String whole = text.toString();
        return whole.equals(wish.reading().parts().text()) ? wish : read(wish.pro(), whole, whole);
    }

    /** Whether it can be done without what stands around it. */
    private static boolean isWhole(SaidWish wish) {
        Reading<ClientId, TreatmentId> reading = wish.reading();
        boolean client = !reading.parts().clients().isEmpty();
        boolean when = !reading.parts().times().isEmpty();
        boolean words = !reading.parts().left().isEmpty();
        boolean sure =
                reading.probability() >= SURE_OF_EACH || kinds(reading.plain()).contains(reading.kind());
        return sure
                && ON_THEIR_OWN.contains(reading.kind())
                && switch (reading.kind()) {
                    case BOOK -> client && when && !reading.parts().treatments().isEmpty();
                    case MOVE -> client && (when || !reading.parts().lengths().isEmpty());
                    case CANCEL ->
                        client && wish.slots().says(CANCELS) && !wish.slots().says(DENIED_FIRST);
                    case PAID, REFUND, CAME, MISSED, NOTE, MESSAGE, CHANGE -> client && words;
                    case SET_GOAL, SET_PRICE, PROMO, SEE_PRICE, SEE_GOAL, TAKINGS -> words;
                    default -> when && words;
                };
    }

    private SentenceResult list(Pro pro, String text, List<SaidWish> wishes) {
        return SeveralWishes.list(
                pro,
                text,
                wishes.stream()
                        .map(wish -> new SeveralWishes.Item(
                                wish.reading().parts().text(), wish.reading().kind(), one(wish)))
                        .toList());
    }

    /** The wish of that number, from 0, of a message that has several; nothing where it has not. */
    SentenceResult part(Pro pro, String text, int at) {
        List<SaidWish> several = several(pro, text);
        if (several.size() > 1) {
            return at < several.size() ? one(several.get(at)) : new SentenceResult.Nothing();
        }
        SaidWish wish = read(pro, text, text);
        List<SeveralWishes.Item> items = proposals.of(wish, wish.reading().kind());
        return at < items.size() ? items.get(at).result() : new SentenceResult.Nothing();
    }

    private static boolean isPlainBooking(SaidWish wish) {
        return wish.reading().kind() == WishKind.BOOK
                && wish.isSimple()
                && wish.reading().isClear();
    }

    /** The booking that a text makes, so that a choice can be put into it. */
    Optional<Intent.Book> booking(Pro pro, String text) {
        SaidWish wish = read(pro, text, text);
        Optional<Intent.Book> plain =
                wish.reading().plain() instanceof Intent.Book book ? Optional.of(book) : Optional.empty();
        return plain.filter(_ -> isPlainBooking(wish))
                .or(() -> proposals.booking(wish).findFirst())
                .or(() -> plain);
    }
}
