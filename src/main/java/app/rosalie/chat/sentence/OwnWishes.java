package app.rosalie.chat.sentence;

import app.rosalie.clients.ClientId;
import app.rosalie.language.answer.Answer;
import app.rosalie.language.answer.Answer.Way;
import app.rosalie.language.wish.Parts;
import app.rosalie.language.wish.Turn;
import app.rosalie.language.wish.WishCues;
import app.rosalie.language.wish.WishKind;
import app.rosalie.salon.TreatmentId;
import java.util.EnumSet;
import java.util.Set;

/** Whether what is typed below a screen is a wish of its own, and does not speak of what stands there. */
final class OwnWishes {

    private static final Set<WishKind> OF_ITSELF = EnumSet.of(WishKind.BOOK, WishKind.NOTHING, WishKind.COURTESY);

    /** What puts something right may look like one of these. */
    private static final Set<WishKind> CORRECTIONS =
            EnumSet.of(WishKind.MOVE, WishKind.CANCEL, WishKind.CAME, WishKind.MISSED);

    private static final Set<WishKind> OF_SOMEBODY = EnumSet.of(
            WishKind.MOVE,
            WishKind.CANCEL,
            WishKind.CAME,
            WishKind.MISSED,
            WishKind.PAID,
            WishKind.REFUND,
            WishKind.NOTE,
            WishKind.CHANGE,
            WishKind.MESSAGE);

    /** Below which a treatment says something. */
    private static final Set<WishKind> TAKES_TREATMENTS = EnumSet.of(
            WishKind.BOOK,
            WishKind.FREE,
            WishKind.TAKINGS,
            WishKind.SET_GOAL,
            WishKind.SEE_PRICE,
            WishKind.SET_PRICE,
            WishKind.PROMO,
            WishKind.NOTHING);

    /** Those that a verb or a name of their own says. */
    private static final Set<WishKind> BY_A_VERB = EnumSet.of(
            WishKind.CLOSE,
            WishKind.OPEN,
            WishKind.LEAVE,
            WishKind.MOVE,
            WishKind.CANCEL,
            WishKind.WHO,
            WishKind.FREE,
            WishKind.TAKINGS,
            WishKind.SELL,
            WishKind.SET_GOAL);

    private static final double LIKELY = 0.5;
    private static final double LIKELY_IN_MANY = 0.4;
    private static final int FEW_WORDS = 2;

    /** « Une manucure » tells nothing but the treatment. */
    private static final int FEW_LEFT = 1;

    /** A kind so likely is meant, although no word says so. */
    private static final double SURELY = 0.8;

    /** Whoever tells more than that tells something else. */
    private static final int MANY_WORDS = 5;

    private OwnWishes() {}

    /** Below a screen of which nothing can be put right by a sentence. */
    static boolean isOne(SaidWish more, Answer answer) {
        return !corrects(more, answer) && isWhole(more);
    }

    /** @param before the kind of what stands there, and {@code said} its sentence */
    static boolean isOne(WishKind before, SaidWish said, SaidWish more, Answer answer) {
        WishKind kind = more.reading().kind();
        Parts<ClientId, TreatmentId> parts = more.reading().parts();
        if (answer.ways().contains(Way.DROP) || answer.ways().contains(Way.CANCEL)) {
            return true;
        }
        Set<WishKind> cues = WishCues.kindsIn(parts.text());
        boolean elsewhere = !cues.isEmpty() && !cues.contains(before)
                || !TAKES_TREATMENTS.contains(before) && namesTreatmentsOnly(more);
        if (!corrects(more, answer) && elsewhere) {
            return true;
        }
        if (!corrects(more, answer) && isWhole(more) && !(before == WishKind.BOOK && isAskedFor(said))) {
            return true;
        }
        if (!OF_ITSELF.contains(kind) && kind != before && more.reading().isClear()) {
            boolean asks = kind == WishKind.TAKINGS && !parts.left().isEmpty()
                    || more.text().contains("?");
            boolean told = asks || parts.left().size() > FEW_LEFT;
            double least = parts.left().size() > FEW_WORDS ? LIKELY_IN_MANY : LIKELY;
            return told
                            && more.reading().probability() >= least
                            && !CORRECTIONS.contains(kind)
                            && namesWhatItIsAbout(kind, parts)
                    || cues.contains(kind)
                    || told && isSaidByAVerb(more)
                    || told && !isAnAnswer(answer) && more.reading().probability() >= SURELY;
        }
        return kind == WishKind.NOTHING
                && more.reading().isClear()
                && parts.left().size() > MANY_WORDS
                && !more.slots().says(Turn.ROUND)
                && !isAnAnswer(answer);
    }

    private static boolean namesTreatmentsOnly(SaidWish wish) {
        Parts<ClientId, TreatmentId> parts = wish.reading().parts();
        return !parts.treatments().isEmpty()
                && parts.clients().isEmpty()
                && parts.times().isEmpty()
                && parts.sums().isEmpty()
                && parts.lengths().isEmpty();
    }

    /** « Non », « plutôt », « finalement »: what was said before is meant otherwise. */
    private static boolean corrects(SaidWish more, Answer answer) {
        return isAnAnswer(answer) || more.slots().says(Turn.CORRECTS) && !isSomebodyAtATime(more);
    }

    /** « Ana jeudi : plutôt 14h que 13h30 » corrects itself, and nothing that stood there. */
    private static boolean isSomebodyAtATime(SaidWish wish) {
        return !wish.reading().parts().clients().isEmpty()
                && !wish.reading().parts().times().isEmpty();
    }

    private static boolean isAnAnswer(Answer answer) {
        return answer.ways().contains(Way.NO) || answer.ways().contains(Way.YES) && !answer.saysMore();
    }

    /** Whether it could be done without what stands there. */
    private static boolean isWhole(SaidWish wish) {
        return !WishClauses.of(wish).isOne()
                || isSomebodyAtATime(wish) && !wish.reading().parts().left().isEmpty()
                || isSaidByAVerb(wish)
                || isAWholeBooking(wish)
                || isAboutSomebody(wish)
                || WishClauses.isWhole(wish);
    }

    private static boolean isSaidByAVerb(SaidWish wish) {
        return wish.reading().isClear()
                && wish.reading().probability() >= LIKELY
                && BY_A_VERB.contains(wish.reading().kind())
                && !wish.reading().parts().left().isEmpty();
    }

    /** « Léa, un quart d’heure plus tard ». */
    private static boolean isAboutSomebody(SaidWish wish) {
        return !wish.reading().parts().clients().isEmpty()
                && !wish.reading().parts().left().isEmpty()
                && wish.reading().isClear()
                && OF_SOMEBODY.contains(wish.reading().kind());
    }

    private static boolean isAWholeBooking(SaidWish wish) {
        boolean day = !wish.slots().dayPlaces().isEmpty();
        boolean time = !wish.slots().timePlaces().isEmpty();
        boolean what = !wish.reading().parts().treatments().isEmpty();
        return !wish.reading().parts().clients().isEmpty() && (what && (day || time) || day && time);
    }

    /** « Et 110 euros » is no payment, and no change of the prices. */
    private static boolean namesWhatItIsAbout(WishKind kind, Parts<ClientId, TreatmentId> parts) {
        return switch (kind) {
            case PAID, REFUND, NOTE, CHANGE, MESSAGE, CLIENT -> !parts.clients().isEmpty();
            case SET_PRICE -> !parts.treatments().isEmpty();
            default -> true;
        };
    }

    /** Nobody is named yet. */
    private static boolean isAskedFor(SaidWish said) {
        return said.reading().parts().clients().isEmpty();
    }
}
