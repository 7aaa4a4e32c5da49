package app.rosalie.chat.kit.promotion;

import app.rosalie.chat.Pro;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.Speaker;
import app.rosalie.salon.Money;
import app.rosalie.salon.Salon;
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
    public static String reduction(Speaker speaker, Reduction reduction) {
        boolean free = reduction.kind() == Reduction.Cut.PRICE && reduction.amount() == 0;
        long percent = reduction.kind() == Reduction.Cut.PERCENT ? reduction.amount() : 0;
        Money amount = new Money(percent > 0 ? 0 : reduction.amount());
        return speaker.voice()
                .plain(
                        PromotionPhrase.REDUCTION,
                        free ? "FREE" : reduction.kind().name(),
                        amount,
                        percent);
    }

    /** « Ongles, Coupe femme »; {@code known} are treatments among which those of the scope are. */
    public static String scope(Speaker speaker, Scope scope, Collection<Treatment> known) {
        if (scope.wholeSalon()) {
            return speaker.voice().plain(PromotionPhrase.WHOLE_SALON);
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
        return dates(pro, pro.salon(), first, last);
    }

    /** The same for a client of the salon. */
    public String dates(SalonClient client, LocalDate first, @Nullable LocalDate last) {
        return dates(client, client.salon(), first, last);
    }

    private String dates(Speaker speaker, Salon salon, LocalDate first, @Nullable LocalDate last) {
        boolean from = first.equals(salon.dayOf(clock.instant()));
        return speaker.voice()
                .plain(
                        PromotionPhrase.DATES,
                        last == null ? (from ? "NOW" : "FROM") : span(first, last, from),
                        day(speaker, salon, first),
                        first.getDayOfMonth(),
                        last == null ? "" : day(speaker, salon, last));
    }

    private static String span(LocalDate first, LocalDate last, boolean fromToday) {
        if (first.equals(last)) {
            return "DAY";
        }
        boolean oneMonth = YearMonth.from(first).equals(YearMonth.from(last));
        return fromToday ? "UNTIL" : oneMonth ? "MONTH" : "SPAN";
    }

    private String day(Speaker speaker, Salon salon, LocalDate day) {
        String words = speaker.voice().dayOfMonth(day);
        return day.getYear() == salon.dayOf(clock.instant()).getYear()
                ? words
                : speaker.voice().plain(PromotionPhrase.DAY_AND_YEAR, words, Integer.toString(day.getYear()));
    }

    /** « Tous les jours, à toute heure », « mardi, jeudi, avant 12:00 ». */
    public static String occasions(Speaker speaker, Occasions occasions) {
        return days(speaker, occasions) + ", " + hours(speaker, occasions);
    }

    public static String days(Speaker speaker, Occasions occasions) {
        return occasions.everyDay()
                ? speaker.voice().plain(PromotionPhrase.EVERY_DAY)
                : Arrays.stream(DayOfWeek.values())
                        .filter(occasions.days()::contains)
                        .map(day -> speaker.voice().weekday(day, TextStyle.FULL))
                        .collect(Collectors.joining(", "));
    }

    public static String hours(Speaker speaker, Occasions occasions) {
        return hours(speaker, occasions.fromMinute(), occasions.toMinute());
    }

    /** « À toute heure », « avant 12:00 », « dès 14:00 », « de 9:00 à 12:00 ». */
    public static String hours(Speaker speaker, int from, int to) {
        boolean open = to == Occasions.MINUTES;
        String kind = from == 0 ? (open ? "ALWAYS" : "BEFORE") : open ? "AFTER" : "BETWEEN";
        return speaker.voice().plain(PromotionPhrase.HOURS, kind, time(from), time(open ? 0 : to));
    }

    private static LocalTime time(int minute) {
        return LocalTime.MIDNIGHT.plusMinutes(minute);
    }

    /** « Première visite, les 5 premiers rendez-vous »; empty where it is for everybody. */
    public static String conditions(Speaker speaker, boolean firstVisitOnly, int most) {
        return speaker.voice().plain(PromotionPhrase.CONDITIONS, firstVisitOnly, most);
    }

    /** What it asks for beside its dates: « mardi, jeudi, avant 12:00, première visite seulement »; empty where it is for everybody. */
    public static String onConditions(Speaker speaker, Terms terms) {
        Stream<String> when = terms.occasions().equals(Occasions.ALWAYS)
                ? Stream.of()
                : Stream.of(occasions(speaker, terms.occasions()));
        Stream<String> who = terms.firstVisitOnly() || terms.most() > 0
                ? Stream.of(conditions(speaker, terms.firstVisitOnly(), terms.most()))
                : Stream.of();
        return Stream.concat(when, who).collect(Collectors.joining(", "));
    }

    /** All that a client has to know of it beside its name: what it is for, where the name does not say so, on which conditions, and until when. */
    public String forClients(Pro pro, Terms terms, Collection<Treatment> known) {
        return forClients(pro, pro.salon(), terms, known);
    }

    /** The same as a client of the salon reads it. */
    public String forClients(SalonClient client, Terms terms, Collection<Treatment> known) {
        return forClients(client, client.salon(), terms, known);
    }

    private String forClients(Speaker speaker, Salon salon, Terms terms, Collection<Treatment> known) {
        String scope = scope(speaker, terms.scope(), known);
        LocalDate last = terms.last();
        Stream<String> what = terms.name().contains(scope) ? Stream.of() : Stream.of(scope);
        Stream<String> until = last == null
                ? Stream.of()
                : Stream.of(speaker.voice().plain(PromotionPhrase.UNTIL, day(speaker, salon, last)));
        return Stream.of(what, Stream.of(onConditions(speaker, terms)), until)
                .flatMap(words -> words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** « −15 % · Manucure », in at most 60 characters. */
    public static String name(Speaker speaker, Reduction reduction, Scope scope, Collection<Treatment> known) {
        String name = speaker.voice()
                .plain(PromotionPhrase.NAME, reduction(speaker, reduction), scope(speaker, scope, known));
        return name.length() <= Terms.LONGEST_NAME
                ? name
                : name.substring(0, Terms.LONGEST_NAME - 1).strip() + "…";
    }

    /** Which promotion makes a price, and from which it comes, as a line of HTML. */
    public static String reduced(Speaker speaker, ReducedPrice reduced) {
        return reduced(speaker, Optional.of(reduced.promotion().terms().name()), reduced.list(), reduced.price());
    }

    /** The same of a visit that was booked with a promotion. */
    public static String reduced(Speaker speaker, Optional<String> name, Money list, Money price) {
        return speaker.voice().say(PromotionPhrase.REDUCED, name.orElse("none"), list, price);
    }
}
