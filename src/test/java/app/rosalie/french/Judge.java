package app.rosalie.french;

import app.rosalie.language.wish.WishKind;
import app.rosalie.salon.Salon;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What an answer is worth, compared with what was wanted. */
final class Judge {

    private static final Set<String> SHUT = Set.of("close", "leave");

    /** What a closed or opened stretch is told by. */
    private static final Set<String> STRETCH = Set.of("day", "days", "from", "until");

    private static final Set<String> WHEN = Set.of("day", "days", "time", "from", "until", "by", "period");

    private static final Map<String, String> CONTRARY = Map.of(
            "close", "open", "leave", "open", "open", "close", "book", "cancel", "cancel", "book", "came", "missed",
            "missed", "came");

    /** What each kind that she may be asked about leads to. */
    private static final Map<WishKind, Set<String>> KINDS = Map.ofEntries(
            Map.entry(WishKind.BOOK, Set.of("book")),
            Map.entry(WishKind.MOVE, Set.of("move")),
            Map.entry(WishKind.CANCEL, Set.of("cancel")),
            Map.entry(WishKind.CANCEL_ALL, Set.of("cancel")),
            Map.entry(WishKind.MOVE_ALL, Set.of("move")),
            Map.entry(WishKind.CLOSE, Set.of("close", "leave")),
            Map.entry(WishKind.LEAVE, Set.of("close", "leave")),
            Map.entry(WishKind.OPEN, Set.of("open")),
            Map.entry(WishKind.ENDS_AT, Set.of("close", "open")),
            Map.entry(WishKind.STARTS_AT, Set.of("close", "open")),
            Map.entry(WishKind.WHO, Set.of("who")),
            Map.entry(WishKind.NEXT, Set.of("who")),
            Map.entry(WishKind.FREE, Set.of("free")),
            Map.entry(WishKind.TAKINGS, Set.of("takings")),
            Map.entry(WishKind.SET_GOAL, Set.of("goal")),
            Map.entry(WishKind.SEE_GOAL, Set.of("goal")),
            Map.entry(WishKind.CAME, Set.of("came")),
            Map.entry(WishKind.MISSED, Set.of("missed")),
            Map.entry(WishKind.PAID, Set.of("paid")),
            Map.entry(WishKind.REFUND, Set.of("refund")),
            Map.entry(WishKind.CLIENT, Set.of("client")),
            Map.entry(WishKind.NOTE, Set.of("note")),
            Map.entry(WishKind.CHANGE, Set.of("change")),
            Map.entry(WishKind.SEE_PRICE, Set.of("price")),
            Map.entry(WishKind.SET_PRICE, Set.of("price")),
            Map.entry(WishKind.PROMO, Set.of("promo")),
            Map.entry(WishKind.MESSAGE, Set.of("message")));

    private static final String TODAY = "2026-03-03";

    private final Salon salon;
    private final Offers offers;

    Judge(Salon salon, Offers offers) {
        this.salon = salon;
        this.offers = offers;
    }

    Verdict of(BlindSentence sentence, Counter.Answer answer) {
        if (answer.wrote()) {
            return Verdict.SILENT_WRITE;
        }
        List<Wish> offered = offers.of(answer);
        List<Wish> right = sentence.right().stream()
                .flatMap(Judge::oneByOne)
                .flatMap(this::each)
                .toList();
        if (isNoProposal(answer, offered)) {
            return wantsNothing(right) ? Verdict.RIGHT : Verdict.NOT_UNDERSTOOD;
        }
        if (wantsNothing(right)) {
            return Verdict.WRONG;
        }
        if (right.size() > 1
                && offered.size() == 1
                && right.stream().allMatch(wish -> isAbout(wish, offered.getFirst()))) {
            return Verdict.ASKS;
        }
        if (right.size() > 1 && areOneClosing(right, offered)) {
            return Verdict.RIGHT;
        }
        if (right.size() > 1) {
            boolean whole =
                    right.stream().allMatch(wish -> offered.stream().anyMatch(offer -> fit(wish, offer) == Fit.WHOLE));
            boolean part = right.stream()
                    .allMatch(wish -> offered.stream().anyMatch(offer -> isWholeOrOpen(fit(wish, offer), offer)));
            boolean asked = offered.stream()
                    .anyMatch(offer ->
                            offer.verb().equals("kind") && right.stream().anyMatch(wish -> isAbout(wish, offer)));
            boolean more = offered.stream()
                    .filter(offer -> !(asked && offer.verb().equals("kind")))
                    .anyMatch(offer -> right.stream()
                            .noneMatch(wish -> isWholeOrOpen(fit(wish, offer), offer) || isAlternative(wish, offer)));
            boolean alternatives = offered.size() > right.size();
            return part && !more ? whole && !alternatives ? Verdict.RIGHT : Verdict.ASKS : Verdict.WRONG;
        }
        return of(right.getFirst(), offered);
    }

    /** Two days shut by one press are as good as two presses. */
    private boolean areOneClosing(List<Wish> right, List<Wish> offered) {
        return Stream.of(right, offered).flatMap(List::stream).allMatch(wish -> SHUT.contains(wish.verb()))
                && shut(right).equals(shut(offered));
    }

    private Map<LocalDate, Set<Integer>> shut(List<Wish> wishes) {
        Map<LocalDate, Set<Integer>> all = new TreeMap<>();
        wishes.forEach(wish -> ShutTimes.of(wish, salon, true)
                .forEach((day, quarters) ->
                        all.computeIfAbsent(day, _ -> new TreeSet<>()).addAll(quarters)));
        return all;
    }

    /** Two treatments are two visits, one after the other. */
    private static Stream<Wish> oneByOne(Wish wish) {
        if (wish.slot("who").orElse("").contains("+")) {
            return Stream.of(wish.slot("who").get().split("\\+")).map(who -> wish.with("who", who));
        }
        String what = wish.slot("what").orElse("");
        if (!wish.verb().equals("book") || !what.contains("+")) {
            return Stream.of(wish);
        }
        String[] treatments = what.split("\\+");
        return IntStream.range(0, treatments.length).mapToObj(at -> {
            Wish one = wish.with("what", treatments[at]);
            return at == 0 ? one : one.without("time");
        });
    }

    /** All visits of some hours are so many visits. */
    private Stream<Wish> each(Wish wish) {
        if (!wish.verb().endsWith("-all")) {
            return Stream.of(wish);
        }
        String verb = wish.verb().replace("-all", "");
        return offers.within(wish).stream().map(who -> new Wish(verb, Map.of("who", who)));
    }

    /** Help and the ways that every screen has may always be shown. */
    private static boolean isNoProposal(Counter.Answer answer, List<Wish> offered) {
        return !answer.heard()
                || offered.isEmpty()
                || offered.stream().allMatch(wish -> wish.verb().equals("help") || isBare(wish))
                || offered.size() > 1 && offered.stream().allMatch(Judge::isAWay);
    }

    private static boolean isAWay(Wish wish) {
        return wish.verb().equals("help") || isBare(wish) || wish.equals(new Wish("who", Map.of("day", TODAY)));
    }

    /** « Who shall come? » after words that were lost. */
    private static boolean isBare(Wish wish) {
        return wish.verb().equals("book") && wish.slots().isEmpty();
    }

    private static boolean wantsNothing(List<Wish> right) {
        // « Décale tout le monde », where nobody comes.
        return right.isEmpty()
                || Set.of("none", "courtesy", "help", "impossible")
                        .contains(right.getFirst().verb());
    }

    /** Another hour or day for the same, to choose from. */
    private static boolean isAlternative(Wish wish, Wish offer) {
        return wish.verb().equals("free") && offer.verb().equals("free")
                || wish.verb().equals(offer.verb())
                        && wish.slot("who").isPresent()
                        && wish.slot("who").equals(offer.slot("who"));
    }

    private static boolean isNoTerm(String period) {
        return period.contains("..");
    }

    private static boolean isWholeOrOpen(Fit fit, Wish offer) {
        return fit == Fit.WHOLE || fit == Fit.PART && !isDone(offer);
    }

    private Verdict of(Wish wish, List<Wish> offered) {
        if (wish.verb().equals("free")
                && offered.stream().allMatch(offer -> offer.slot("time").isPresent())) {
            return offered.stream().allMatch(offer -> isFreeThen(wish, offer)) ? Verdict.RIGHT : Verdict.WRONG_TIME;
        }
        if (isEachDayShown(wish, offered)) {
            return Verdict.RIGHT;
        }
        if (offered.size() == 1 && areOtherDays(wish, offered.getFirst())) {
            return Verdict.ASKS;
        }
        boolean open = wish.slots().values().stream().anyMatch(value -> value.contains("/"));
        List<Fit> fits = offered.stream().map(offer -> fit(wish, offer)).toList();
        if (offered.size() > 1) {
            return fits.contains(Fit.WHOLE) || fits.contains(Fit.PART) ? Verdict.ASKS : worst(fits);
        }
        return switch (fits.getFirst()) {
            case WHOLE -> open ? Verdict.WRONG : Verdict.RIGHT;
            case PART -> isDone(offered.getFirst()) ? Verdict.WRONG : Verdict.ASKS;
            default -> worst(fits);
        };
    }

    /** Nothing is free in those hours, which she is told; the days from then on are there to look at. */
    private static boolean areOtherDays(Wish wish, Wish offer) {
        return wish.verb().equals("free")
                && offer.verb().equals("free")
                && (wish.slot("from").isPresent() || wish.slot("until").isPresent())
                && wish.slot("what").equals(offer.slot("what"))
                && wish.slot("day")
                        .filter(day -> offer.slot("days").orElse("").startsWith(day))
                        .isPresent();
    }

    /** « Le 16 et le 17 »: each on a page of its own. */
    private static boolean isEachDayShown(Wish wish, List<Wish> offered) {
        return wish.verb().equals("who")
                && wish.slot("days").isPresent()
                && offered.stream().allMatch(offer -> offer.verb().equals("who"))
                && offered.stream()
                        .flatMap(offer -> ShutTimes.days(offer).stream())
                        .toList()
                        .equals(ShutTimes.days(wish));
    }

    private static Verdict worst(List<Fit> fits) {
        if (fits.contains(Fit.CONTRARY)) {
            return Verdict.OPPOSITE;
        }
        return fits.stream().allMatch(Fit.OTHER_TIME::equals) ? Verdict.WRONG_TIME : Verdict.WRONG;
    }

    private static boolean isFreeThen(Wish wish, Wish offer) {
        String time = offer.slot("time").orElseThrow();
        Optional<String> what = wish.slot("what");
        return offer.verb().equals("free")
                && wish.slot("from").filter(from -> time.compareTo(from) < 0).isEmpty()
                && wish.slot("until")
                        .filter(until -> time.compareTo(until) >= 0)
                        .isEmpty()
                && (what.isEmpty() || what.equals(offer.slot("what")))
                && (wish.slot("days").isEmpty()
                        || ShutTimes.days(wish)
                                .contains(LocalDate.parse(offer.slot("day").orElseThrow())));
    }

    /** Whether one press does it: what it lacks then is lost. */
    private static boolean isDone(Wish offer) {
        return switch (offer.verb()) {
            case "book", "move" -> offer.slot("time").isPresent();
            case "open", "leave" -> !offer.slots().isEmpty();
            case "visit" -> false;
            case "client", "price", "kind" -> false;
            case "goal" -> offer.slot("ask").isEmpty();
            default -> true;
        };
    }

    private enum Fit {
        WHOLE,
        PART,
        OTHER_TIME,
        CONTRARY,
        OTHER
    }

    private Fit fit(Wish wish, Wish offer) {
        if (offer.verb().equals(CONTRARY.get(wish.verb()))) {
            return Fit.CONTRARY;
        }
        if (wish.verb().equals("came") && offer.verb().equals("paid")) {
            // Whoever has paid for her visit was there: it is closed out.
            return isSame(wish.slot("who").orElse(""), offer.slot("who").orElse("")) ? Fit.WHOLE : Fit.OTHER;
        }
        if (wish.verb().equals("who")
                && wish.slot("client").isPresent()
                && offer.verb().equals("client")) {
            // What she has ahead stands on her card.
            return isSame(wish.slot("client").get(), offer.slot("who").orElse("")) ? Fit.WHOLE : Fit.OTHER;
        }
        if (wish.verb().equals("free") && offer.slot("time").isPresent()) {
            return isFreeThen(wish, offer) ? Fit.WHOLE : Fit.OTHER;
        }
        boolean week = wish.slot("period").filter(Judge::isNoTerm).isPresent();
        if (wish.verb().equals("goal") && week && offer.slot("ask").isPresent()) {
            // Goals are of a month or a year, and she is told so.
            return Fit.PART;
        }
        if (!isSameVerb(wish, offer)) {
            return isAbout(wish, offer) ? Fit.PART : Fit.OTHER;
        }
        boolean stretch = SHUT.contains(wish.verb()) || wish.verb().equals("open");
        if (stretch && STRETCH.stream().anyMatch(offer.slots()::containsKey) && !isDayToOpen(wish, offer)) {
            return ShutTimes.of(wish, salon, SHUT.contains(wish.verb()))
                            .equals(ShutTimes.of(offer, salon, SHUT.contains(wish.verb())))
                    ? Fit.WHOLE
                    : Fit.OTHER_TIME;
        }
        Set<String> lacking = new TreeSet<>();
        Set<String> other = new TreeSet<>();
        wish.slots().forEach((slot, value) -> {
            if (isTold(slot, value, offer)) {
                return;
            }
            (offer.slot(slot).isPresent() || isOtherDay(slot, offer) ? other : lacking).add(slot);
        });
        if (!other.isEmpty()) {
            return WHEN.containsAll(other) ? Fit.OTHER_TIME : Fit.OTHER;
        }
        return lacking.isEmpty() ? Fit.WHOLE : Fit.PART;
    }

    /** The hours of a day, each to be opened. */
    private static boolean isDayToOpen(Wish wish, Wish offer) {
        return wish.verb().equals("open")
                && offer.slots().keySet().equals(Set.of("day"))
                && wish.slot("from").isEmpty()
                && wish.slot("until").isEmpty();
    }

    private static boolean isSameVerb(Wish wish, Wish offer) {
        return wish.verb().equals(offer.verb()) || SHUT.contains(wish.verb()) && SHUT.contains(offer.verb());
    }

    /** The card of the visit or the client that is meant, where what is wanted can be done. */
    private static boolean isAbout(Wish wish, Wish offer) {
        if (offer.verb().equals("kind")) {
            return KINDS.getOrDefault(WishKind.valueOf(offer.slot("of").orElseThrow()), Set.of())
                    .contains(wish.verb());
        }
        boolean card = offer.verb().equals("visit")
                || offer.verb().equals("client")
                || offer.verb().equals("paid");
        boolean thatVisit = offer.verb().equals("visit")
                && wish.slot("who").isEmpty()
                && wish.slot("time").isPresent()
                && wish.slot("time").equals(offer.slot("time"))
                && wish.slot("day").equals(offer.slot("day"));
        return thatVisit
                || card
                        && wish.slot("who").isPresent()
                        && isSame(wish.slot("who").get(), offer.slot("who").orElse(""));
    }

    private boolean isTold(String slot, String value, Wish offer) {
        if (slot.equals("days") || slot.equals("day") && offer.slot("day").isEmpty()) {
            return offer.slot("days").isPresent() || offer.slot("day").isPresent() ? isWithin(value, offer) : false;
        }
        if (slot.startsWith("old-") || slot.equals("what") && offer.verb().equals("cancel")) {
            return offers.stands(offer.slot("who").orElse(""), slot, value);
        }
        if (offer.verb().equals("who") && Set.of("from", "until", "time").contains(slot)) {
            // The whole day is shown.
            return true;
        }
        if (slot.equals("next")) {
            return offer.slot("day").filter(TODAY::equals).isPresent();
        }
        if (slot.equals("by")) {
            return isMovedBy(Long.parseLong(value), offer);
        }
        if (slot.equals("from") && offer.slot("time").isPresent()) {
            return offer.slot("time").get().compareTo(value) >= 0;
        }
        if (slot.equals("until") && offer.slot("time").isPresent()) {
            return offer.slot("time").get().compareTo(value) <= 0;
        }
        return offer.slot(slot)
                .filter(told -> told.equals("*") || isSame(value, told))
                .isPresent();
    }

    private static boolean isOtherDay(String slot, Wish offer) {
        return (slot.equals("day") || slot.equals("days"))
                && (offer.slot("day").isPresent() || offer.slot("days").isPresent());
    }

    /** For what is shown, more days around those that are wanted are no harm, within a week. */
    private static boolean isWithin(String days, Wish offer) {
        // What is gone by cannot be free any more.
        List<LocalDate> wanted = ShutTimes.days(new Wish("", Map.of("days", days))).stream()
                .filter(day -> !offer.verb().equals("free") || !day.isBefore(LocalDate.parse(TODAY)))
                .toList();
        List<LocalDate> shown = ShutTimes.days(offer);
        return offer.verb().equals("who") && shown.size() > 1 && wanted.size() == 1
                ? false
                : shown.containsAll(wanted)
                        || offer.verb().equals("free")
                                && !wanted.isEmpty()
                                && shown.getFirst().equals(wanted.getFirst());
    }

    private boolean isMovedBy(long minutes, Wish offer) {
        var visit = offer.slot("who").map(offers::aheadOf).orElse(null);
        if (visit == null || offer.slot("time").isEmpty()) {
            return false;
        }
        String wanted =
                salon.local(visit.start()).plusMinutes(minutes).toLocalTime().toString();
        return wanted.equals(offer.slot("time").get());
    }

    private static boolean isSame(String wanted, String told) {
        Set<String> values = Stream.of(wanted.split("/")).map(Judge::plain).collect(Collectors.toSet());
        return values.contains(plain(told));
    }

    private static String plain(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(bare.split("\\+")).sorted().collect(Collectors.joining("+"));
    }

    static String told(List<Wish> wishes) {
        return wishes.stream().map(Objects::toString).collect(Collectors.joining(" && "));
    }
}
