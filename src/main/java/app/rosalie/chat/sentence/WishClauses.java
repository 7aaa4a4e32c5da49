package app.rosalie.chat.sentence;

import app.rosalie.clients.ClientId;
import app.rosalie.language.text.Sum;
import app.rosalie.language.text.TextSpan;
import app.rosalie.language.time.Days;
import app.rosalie.language.time.Length;
import app.rosalie.language.wish.Clauses;
import app.rosalie.language.wish.Parts;
import app.rosalie.language.wish.Place;
import app.rosalie.language.wish.Reading;
import app.rosalie.language.wish.Slots;
import app.rosalie.language.wish.Turn;
import app.rosalie.language.wish.WishKind;
import app.rosalie.salon.TreatmentId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The clauses of a message that are wishes of their own. */
final class WishClauses {

    private static final double SURE_OF_EACH = 0.5;
    private static final String HEADED = ": ";
    private static final int WORDS_OF_A_REASON = 2;
    private static final String MARKS = "?!.…";

    private static final Set<WishKind> ON_THEIR_OWN = EnumSet.complementOf(
            EnumSet.of(WishKind.NOTHING, WishKind.HELP, WishKind.COURTESY, WishKind.CLIENT, WishKind.NEXT));

    /** Those that may speak of whom the clause before has named. */
    private static final Set<WishKind> OF_SOMEBODY =
            EnumSet.of(WishKind.BOOK, WishKind.CANCEL, WishKind.PAID, WishKind.NOTE, WishKind.MESSAGE, WishKind.REFUND);

    /** Those that may be on the day that the clause before has named. */
    private static final Set<WishKind> OF_A_DAY = EnumSet.of(
            WishKind.BOOK, WishKind.CLOSE, WishKind.CANCEL_ALL, WishKind.ENDS_AT, WishKind.STARTS_AT, WishKind.FREE);

    /** What the clauses of one wish to move look like, each for itself. */
    private static final Set<WishKind> ABOUT_A_MOVE = EnumSet.of(
            WishKind.MOVE,
            WishKind.MOVE_ALL,
            WishKind.CANCEL,
            WishKind.MISSED,
            WishKind.CLOSE,
            WishKind.ENDS_AT,
            WishKind.STARTS_AT);

    private static final Set<WishKind> CLOSING = EnumSet.of(WishKind.CLOSE, WishKind.LEAVE);
    private static final Set<WishKind> HOURS =
            EnumSet.of(WishKind.CLOSE, WishKind.LEAVE, WishKind.OPEN, WishKind.ENDS_AT, WishKind.STARTS_AT);

    private static final Set<WishKind> SHUTTING =
            EnumSet.of(WishKind.CLOSE, WishKind.LEAVE, WishKind.ENDS_AT, WishKind.STARTS_AT);

    private static final Set<WishKind> NO_WISH = EnumSet.of(WishKind.NOTHING, WishKind.COURTESY);

    private WishClauses() {}

    /** @param kind that it is, by itself or by what was said before it */
    record Told(SaidWish wish, WishKind kind) {}

    /**
     * @param wishes of their own; fewer than two where the message is one wish, or none
     * @param lost clauses that name somebody or something and are none of these, as they were typed
     */
    record Several(List<Told> wishes, List<String> lost) {

        private static final Several NONE = new Several(List.of(), List.of());

        boolean isOne() {
            return wishes.size() < 2;
        }
    }

    static Several of(SaidWish message) {
        if (isOneForSeveral(message)) {
            return Several.NONE;
        }
        List<Told> wishes = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (Clause clause : inTurn(message)) {
            SaidWish wish = clause.wish();
            if (isWhole(wish) || isABookingOfSomething(clause.alone())) {
                wishes.add(new Told(wish, wish.reading().kind()));
            } else if (goesOnMoving(wish, wishes)) {
                wishes.add(new Told(wish, WishKind.MOVE));
            } else if (namesSomething(wish)) {
                lost.add(clause.alone().text());
            }
        }
        return isOneMove(message, wishes)
                        || isOnePayment(message, wishes)
                        || isOneClosing(message, wishes)
                        || isOneBooking(message, wishes)
                ? Several.NONE
                : new Several(wishes, lost);
    }

    /** « Plus d’eau avant le 14, annule tout vendredi 13 »: of several clauses the one that is wanted, without the reason. */
    static SaidWish withoutReason(SaidWish message, WishKind kind) {
        List<Clause> clauses = inTurn(message);
        List<SaidWish> meant = clauses.stream()
                .map(Clause::wish)
                .filter(clause -> isOfOneKind(clause.reading().kind(), kind)
                        && clause.reading().isClear()
                        && !clause.slots().dayPlaces().isEmpty())
                .toList();
        return meant.size() == 1
                        && clauses.stream()
                                .filter(clause -> clause.wish() != meant.getFirst())
                                .map(Clause::alone)
                                .allMatch(clause -> isReason(clause, kind))
                ? meant.getFirst()
                : message;
    }

    private static boolean isOfOneKind(WishKind one, WishKind other) {
        return one == other || SHUTTING.contains(one) && SHUTTING.contains(other);
    }

    private static boolean isReason(SaidWish clause, WishKind kind) {
        return !isOfOneKind(clause.reading().kind(), kind)
                && !clause.slots().says(Turn.TAKES_OFF)
                && !clause.slots().says(Turn.SHUTS)
                && !clause.slots().says(Turn.AS_WELL)
                && clause.reading().parts().clients().isEmpty()
                && clause.reading().parts().treatments().isEmpty()
                && clause.reading().parts().left().size() >= WORDS_OF_A_REASON;
    }

    /**
     * @param alone as it was typed, its days in full
     * @param wish with what it has from the clauses before
     */
    private record Clause(SaidWish alone, SaidWish wish) {}

    private static List<Clause> inTurn(SaidWish message) {
        List<Clause> clauses = new ArrayList<>();
        SaidWish before = null;
        int from = 0;
        for (String typed : clauses(withoutHeading(message))) {
            int at = message.text().indexOf(typed, from);
            SaidWish alone = message.also(at < 0 ? typed : withItsDays(message, typed, at));
            from = Math.max(from, at);
            SaidWish wish = withWhatWasSaid(alone, before);
            clauses.add(new Clause(alone, wish));
            before = before == null || namesAnything(wish) ? wish : before;
        }
        return clauses;
    }

    /** « Inverse Marine et Chloé : Marine à 9h, Chloé à 10h15 »: what stands before the colon is said again behind it. */
    private static SaidWish withoutHeading(SaidWish message) {
        int colon = message.text().indexOf(HEADED);
        if (colon < 0) {
            return message;
        }
        SaidWish heading = message.also(message.text().substring(0, colon));
        SaidWish rest = message.also(message.text().substring(colon + HEADED.length()));
        List<ClientId> headed = ids(heading);
        boolean again = headed.size() > 1
                && ids(rest).containsAll(headed)
                && heading.reading().parts().times().isEmpty()
                && heading.reading().parts().treatments().isEmpty();
        return again ? rest : message;
    }

    private static List<ClientId> ids(SaidWish wish) {
        return wish.slots().clients().stream()
                .flatMap(client -> SaidWish.ids(client).stream())
                .toList();
    }

    /**
     * « Un brushing samedi 11 avril, et vendredi 10 une pose »: a day that is another one within the message than alone is named
     * in full.
     *
     * @param from where the clause stands in the message
     */
    private static String withItsDays(SaidWish message, String clause, int from) {
        if (!message.reading().parts().text().equals(message.text())) {
            return clause;
        }
        Slots<ClientId, TreatmentId> alone = message.also(clause).slots();
        StringBuilder text = new StringBuilder(clause);
        for (Place place : alone.dayPlaces().reversed()) {
            for (Place whole : message.slots().dayPlaces()) {
                Days days = message.slots().daysAt(whole);
                boolean same =
                        whole.span().from() == place.span().from() + from && !whole.timeSaid() && !place.timeSaid();
                if (same && days.first().equals(days.last()) && !days.equals(alone.daysAt(place))) {
                    text.replace(
                            place.span().from(),
                            whole.span().to() - from,
                            message.pro().voice().shortDay(days.first()));
                }
            }
        }
        return text.toString();
    }

    /** A sentence that is one wish as a whole is not cut any further. */
    private static List<String> clauses(SaidWish message) {
        List<String> sentences = Clauses.sentencesOf(message.text(), named(message));
        if (sentences.size() == 1) {
            return Clauses.of(message.text(), named(message));
        }
        List<String> clauses = new ArrayList<>();
        for (String sentence : sentences) {
            SaidWish whole = message.also(sentence);
            List<String> pieces = Clauses.of(sentence, named(whole));
            boolean one = isWhole(whole)
                    && pieces.stream()
                                    .filter(piece -> isWhole(message.also(piece)))
                                    .limit(2)
                                    .count()
                            < 2;
            clauses.addAll(one ? List.of(sentence) : pieces);
        }
        return clauses;
    }

    private static List<TextSpan> named(SaidWish message) {
        Parts<ClientId, TreatmentId> parts = message.reading().parts();
        return Stream.of(
                        parts.times().stream().map(Place::span),
                        parts.lengths().stream().map(Length::span),
                        parts.sums().stream().map(Sum::span))
                .flatMap(spans -> spans)
                .toList();
    }

    /** « Catherine ne peut plus ce soir, mets-la demain à 17h »: why, and where to. */
    private static boolean isOneMove(SaidWish message, List<Told> clauses) {
        boolean one = message.reading().kind() == WishKind.MOVE
                && message.slots().clients().size() == 1;
        return (one || message.reading().kind() == WishKind.MOVE_ALL)
                && clauses.stream()
                        .allMatch(clause -> ABOUT_A_MOVE.contains(clause.kind())
                                && !clause.wish().slots().says(Turn.SHUTS));
    }

    /** « Jeudi je suis en formation toute la matinée, bloque-la »: what and why. */
    private static boolean isOneClosing(SaidWish message, List<Told> clauses) {
        return CLOSING.contains(message.reading().kind())
                && message.reading().probability() >= SURE_OF_EACH
                && message.slots().dayPlaces().size() == 1
                && message.slots().timePlaces().size() <= 1
                && clauses.stream().allMatch(clause -> HOURS.contains(clause.kind()));
    }

    /** « Emma voudrait une couleur et puis un brushing le 24 à 9h30 ». */
    private static boolean isOneBooking(SaidWish message, List<Told> clauses) {
        Slots<ClientId, TreatmentId> slots = message.ahead().slots();
        return message.reading().kind() == WishKind.BOOK
                && slots.clients().size() == 1
                && slots.treatments().size() > 1
                && slots.dayPlaces().size() == 1
                && slots.points().size() <= 1
                && clauses.stream().allMatch(clause -> clause.kind() == WishKind.BOOK);
    }

    /** « Emma m’a réglé 70 en cb et 5 de pourboire ». */
    private static boolean isOnePayment(SaidWish message, List<Told> clauses) {
        return message.slots().clients().size() == 1
                && message.slots().says(Turn.TIP)
                && clauses.stream().allMatch(clause -> clause.kind() == WishKind.PAID);
    }

    /** « Inès et Chloé vendredi, 10h pour Inès et 10h30 pour Chloé »: one clause of which each has its share. */
    private static boolean isOneForSeveral(SaidWish message) {
        int clients = message.slots().clients().size();
        int treatments = message.slots().treatments().size();
        return message.reading().kind() == WishKind.BOOK
                && clients > 1
                && message.slots().points().size() == clients
                && message.slots().dayPlaces().size() <= 1
                && (treatments <= 1 || treatments == clients);
    }

    /** « Mets Nour vendredi à 11h »: for what is asked. */
    private static boolean isABookingOfSomething(SaidWish clause) {
        return clause.reading().kind() == WishKind.BOOK
                && clause.slots().clients().size() == 1
                && !clause.slots().dayPlaces().isEmpty()
                && clause.slots().time().isSaid()
                && (clause.slots().says(Turn.PUTS)
                        || clause.slots().says(Turn.BOOKS)
                        || !clause.reading().parts().left().isEmpty());
    }

    /** « Isabelle au 21, et Julie à 11h le 14 »: the verb is not said twice. */
    private static boolean goesOnMoving(SaidWish clause, List<Told> before) {
        Slots<ClientId, TreatmentId> slots = clause.slots();
        return !before.isEmpty()
                && before.getLast().kind() == WishKind.MOVE
                && (clause.reading().kind() == WishKind.BOOK || clause.reading().kind() == WishKind.MOVE)
                && slots.clients().size() == 1
                && slots.treatments().isEmpty()
                && clause.reading().parts().left().isEmpty()
                && (!slots.dayPlaces().isEmpty() || !slots.timePlaces().isEmpty())
                && !slots.says(Turn.PUTS)
                && !slots.says(Turn.BOOKS);
    }

    private static boolean namesAnything(SaidWish wish) {
        Parts<ClientId, TreatmentId> parts = wish.reading().parts();
        return !(parts.clients().isEmpty()
                && parts.treatments().isEmpty()
                && parts.times().isEmpty());
    }

    private static boolean namesSomething(SaidWish wish) {
        return !NO_WISH.contains(wish.reading().kind())
                && !(wish.reading().parts().clients().isEmpty()
                        && wish.reading().parts().treatments().isEmpty());
    }

    /** « … et Laura le même jour à 13h »: whom, the day and the treatment it may have from the clause before. */
    private static SaidWish withWhatWasSaid(SaidWish wish, @Nullable SaidWish before) {
        if (before == null) {
            return wish;
        }
        WishKind kind = wish.reading().kind();
        StringBuilder text = new StringBuilder(wish.text());
        boolean asksWhen =
                kind == WishKind.WHO && wish.reading().parts().times().isEmpty();
        if ((asksWhen || OF_SOMEBODY.contains(kind))
                && wish.reading().parts().clients().isEmpty()
                && before.slots().clients().size() == 1) {
            text.insert(0, SaidWish.name(before.slots().clients().getFirst()) + " ");
        }
        if (OF_A_DAY.contains(kind)
                && wish.slots().dayPlaces().isEmpty()
                && before.slots().dayPlaces().size() == 1
                && !before.slots().isAnHourBare()
                && !before.slots().isADayLeft()) {
            text.insert(endOf(text), " " + dayOf(before));
        }
        if (kind == WishKind.BOOK
                && wish.reading().parts().treatments().isEmpty()
                && before.reading().parts().treatments().size() == 1
                && wish.slots().says(Turn.AS_WELL)) {
            text.append(' ')
                    .append(SaidWish.name(before.reading().parts().treatments().getFirst()));
        }
        return text.length() == wish.text().length() ? wish : wish.also(text.toString());
    }

    /** Before the mark that it ends with: « il me reste quoi ? ». */
    private static int endOf(StringBuilder text) {
        int end = text.length();
        while (end > 0 && (MARKS.indexOf(text.charAt(end - 1)) >= 0 || Character.isSpaceChar(text.charAt(end - 1)))) {
            end--;
        }
        return end;
    }

    /** Its day without its hour. */
    private static String dayOf(SaidWish wish) {
        Place place = wish.slots().dayPlaces().getFirst();
        return place.timeSaid()
                ? wish.pro().voice().shortDay(wish.slots().daysAt(place).first())
                : wish.slots().dayWords();
    }

    /** Whether it can be done without what stands around it. */
    static boolean isWhole(SaidWish wish) {
        Reading<ClientId, TreatmentId> reading = wish.reading();
        boolean client = !reading.parts().clients().isEmpty();
        boolean when = !wish.slots().saysNowOnly();
        boolean words = !reading.parts().left().isEmpty();
        boolean sure = reading.probability() >= SURE_OF_EACH;
        return sure
                && ON_THEIR_OWN.contains(reading.kind())
                && switch (reading.kind()) {
                    case BOOK ->
                        (client || wish.slots().announcesSomebodyNew())
                                && when
                                && !reading.parts().treatments().isEmpty();
                    case MOVE -> client && (when || !reading.parts().lengths().isEmpty());
                    case CANCEL ->
                        client
                                && wish.slots().says(Turn.CANCELS)
                                && !wish.slots().says(Turn.DENIED_FIRST);
                    case PAID, REFUND, CAME, MISSED, NOTE, MESSAGE, CHANGE -> client && words;
                    case WHO -> (client || when) && words;
                    case SEE_PRICE -> words && wish.slots().says(Turn.ASKS_A_PRICE);
                    case SET_GOAL, SET_PRICE, PROMO, SEE_GOAL, TAKINGS -> words;
                    default -> when && words;
                };
    }
}
