package app.rosalie.chat.kit.promotion;

import app.rosalie.chat.Pro;
import app.rosalie.salon.Money;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.promotion.Occasions;
import app.rosalie.salon.promotion.ReducedPrice;
import app.rosalie.salon.promotion.Reduction;
import app.rosalie.salon.promotion.Scope;
import app.rosalie.salon.promotion.Terms;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The parts of a promotion in a few plain words each, to be arguments of a phrase. */
@Component
public class PromotionWords {

    private final InstantSource clock;

    PromotionWords(InstantSource clock) {
        this.clock = clock;
    }

    /** « −15 % », « −10 € », « 25 € », « offert ». */
    public static String reduction(Pro pro, Reduction reduction) {
        boolean free = reduction.kind() == Reduction.Cut.PRICE && reduction.amount() == 0;
        long percent = reduction.kind() == Reduction.Cut.PERCENT ? reduction.amount() : 0;
        Money amount = new Money(percent > 0 ? 0 : reduction.amount());
        return pro.voice()
                .plain(
                        PromotionPhrase.REDUCTION,
                        free ? "FREE" : reduction.kind().name(),
                        amount,
                        percent);
    }

    /** « Ongles, Coupe femme »; {@code known} are treatments among which those of the scope are. */
    public static String scope(Pro pro, Scope scope, Collection<Treatment> known) {
        if (scope.wholeSalon()) {
            return pro.voice().plain(PromotionPhrase.WHOLE_SALON);
        }
        Map<TreatmentId, Treatment> byId =
                known.stream().collect(Collectors.toMap(Treatment::id, Function.identity(), (one, _) -> one));
        return Stream.concat(
                        scope.categories().stream(),
                        scope.treatments().stream()
                                .flatMap(id -> Stream.ofNullable(byId.get(id)))
                                .map(Treatment::name))
                .collect(Collectors.joining(", "));
    }

    /** « Du 1er au 31 août », « dès aujourd’hui, sans date de fin »; with the year where it is another. */
    public String dates(Pro pro, LocalDate first, @Nullable LocalDate last) {
        boolean from = first.equals(pro.dayOf(clock.instant()));
        return pro.voice()
                .plain(
                        PromotionPhrase.DATES,
                        last == null ? (from ? "NOW" : "FROM") : span(first, last, from),
                        day(pro, first),
                        first.getDayOfMonth(),
                        last == null ? "" : day(pro, last));
    }

    private static String span(LocalDate first, LocalDate last, boolean fromToday) {
        if (first.equals(last)) {
            return "DAY";
        }
        boolean oneMonth = YearMonth.from(first).equals(YearMonth.from(last));
        return fromToday ? "UNTIL" : oneMonth ? "MONTH" : "SPAN";
    }

    private String day(Pro pro, LocalDate day) {
        String words = pro.voice().dayOfMonth(day);
        return day.getYear() == pro.dayOf(clock.instant()).getYear()
                ? words
                : pro.voice().plain(PromotionPhrase.DAY_AND_YEAR, words, Integer.toString(day.getYear()));
    }

    /** « Tous les jours, à toute heure », « mardi, jeudi, avant 12:00 ». */
    public static String occasions(Pro pro, Occasions occasions) {
        return days(pro, occasions) + ", " + hours(pro, occasions);
    }

    public static String days(Pro pro, Occasions occasions) {
        return occasions.everyDay()
                ? pro.voice().plain(PromotionPhrase.EVERY_DAY)
                : Arrays.stream(DayOfWeek.values())
                        .filter(occasions.days()::contains)
                        .map(day -> pro.voice().weekday(day, TextStyle.FULL))
                        .collect(Collectors.joining(", "));
    }

    public static String hours(Pro pro, Occasions occasions) {
        return hours(pro, occasions.fromMinute(), occasions.toMinute());
    }

    /** « À toute heure », « avant 12:00 », « dès 14:00 », « de 9:00 à 12:00 ». */
    public static String hours(Pro pro, int from, int to) {
        boolean open = to == Occasions.MINUTES;
        String kind = from == 0 ? (open ? "ALWAYS" : "BEFORE") : open ? "AFTER" : "BETWEEN";
        return pro.voice().plain(PromotionPhrase.HOURS, kind, time(from), time(open ? 0 : to));
    }

    private static LocalTime time(int minute) {
        return LocalTime.MIDNIGHT.plusMinutes(minute);
    }

    /** « Première visite, les 5 premiers rendez-vous »; empty where it is for everybody. */
    public static String conditions(Pro pro, boolean firstVisitOnly, int most) {
        return pro.voice().plain(PromotionPhrase.CONDITIONS, firstVisitOnly, most);
    }

    /** What it asks for beside its dates: « mardi, jeudi, avant 12:00, première visite seulement »; empty where it is for everybody. */
    public static String onConditions(Pro pro, Terms terms) {
        Stream<String> when =
                terms.occasions().equals(Occasions.ALWAYS) ? Stream.of() : Stream.of(occasions(pro, terms.occasions()));
        Stream<String> who = terms.firstVisitOnly() || terms.most() > 0
                ? Stream.of(conditions(pro, terms.firstVisitOnly(), terms.most()))
                : Stream.of();
        return Stream.concat(when, who).collect(Collectors.joining(", "));
    }

    /** All that a client has to know of it beside its name: what it is for, where the name does not say so, on which conditions, and until when. */
    public String forClients(Pro pro, Terms terms, Collection<Treatment> known) {
        String scope = scope(pro, terms.scope(), known);
        LocalDate last = terms.last();
        Stream<String> what = terms.name().contains(scope) ? Stream.of() : Stream.of(scope);
        Stream<String> until =
                last == null ? Stream.of() : Stream.of(pro.voice().plain(PromotionPhrase.UNTIL, day(pro, last)));
        return Stream.of(what, Stream.of(onConditions(pro, terms)), until)
                .flatMap(words -> words)
                .collect(Collectors.joining(" · "));
    }

    /** « −15 % · Manucure », in at most 60 characters. */
    public static String name(Pro pro, Reduction reduction, Scope scope, Collection<Treatment> known) {
        String name = pro.voice().plain(PromotionPhrase.NAME, reduction(pro, reduction), scope(pro, scope, known));
        return name.length() <= Terms.LONGEST_NAME
                ? name
                : name.substring(0, Terms.LONGEST_NAME - 1).strip() + "…";
    }

    /** Which promotion makes a price, and from which it comes, as a line of HTML. */
    public static String reduced(Pro pro, ReducedPrice reduced) {
        return reduced(pro, Optional.of(reduced.promotion().terms().name()), reduced.list(), reduced.price());
    }

    /** The same of a visit that was booked with a promotion. */
    public static String reduced(Pro pro, Optional<String> name, Money list, Money price) {
        return pro.voice().say(PromotionPhrase.REDUCED, name.orElse("none"), list, price);
    }
}
