package app.rosalie.pictures;

import static app.rosalie.pictures.AgendaPages.closed;
import static app.rosalie.pictures.AgendaPages.column;
import static app.rosalie.pictures.AgendaPages.day;
import static app.rosalie.pictures.AgendaPages.free;
import static app.rosalie.pictures.AgendaPages.now;
import static app.rosalie.pictures.AgendaPages.stretch;
import static app.rosalie.pictures.AgendaPages.today;
import static app.rosalie.pictures.AgendaPages.visit;
import static app.rosalie.pictures.AgendaPages.week;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Days and weeks as they usually are. */
public final class SamplePages {

    private static final EmptyStretch NOON = stretch("12:00", "13:00");
    private static final List<String> NAMES =
            List.of("Sofia", "Marie-Charlotte", "Zoé", "Fatoumata", "Anne", "Clémentine", "Lou");
    private static final List<String> TREATMENTS =
            List.of("Coupe", "Semi-permanent", "Brushing", "Pose gel", "Balayage");

    private static final List<StatusSign> SIGNS =
            Stream.of(StatusSign.values()).filter(StatusSign::isOfAVisit).toList();

    private SamplePages() {}

    /** A week as calm as they come, with every sign somewhere. */
    public static WeekPicture calmWeek() {
        return week(
                monday(),
                tuesday(),
                wednesday(),
                thursday(),
                friday(),
                saturday(),
                closed(column(), stretch("9:00", "19:00")));
    }

    private static DayColumn monday() {
        var visits = column(
                visit(StatusSign.DONE, "10:00", "11:00", "Julie", "Coupe"),
                visit("14:00", "15:30", "Nadia", "Couleur"),
                visit(StatusSign.TO_CONFIRM, "16:00", "17:00", "Inès", "Manucure"));
        return today(now(closed(visits, stretch("9:00", "10:00"), NOON), "11:20"), "");
    }

    private static DayColumn tuesday() {
        return closed(
                column(
                        visit("9:00", "10:00", "Sofia", "Coupe"),
                        visit(StatusSign.PAYMENT, "13:30", "15:00", "Emma", "Massage"),
                        visit("16:00", "18:00", "Léa", "Balayage")),
                NOON);
    }

    private static DayColumn wednesday() {
        return closed(
                column(visit("9:00", "10:30", "Aya", "Couleur"), visit("11:00", "12:00", "Zoé", "Coupe")),
                stretch("13:00", "19:00"));
    }

    private static DayColumn thursday() {
        return closed(
                column(
                        visit(StatusSign.CANCELLED, "10:00", "11:00", "Lina", "Coupe"),
                        visit("14:00", "16:00", "Fatou", "Tresses")),
                NOON);
    }

    private static DayColumn friday() {
        return closed(
                column(
                        visit(StatusSign.TO_CONFIRM, "9:30", "11:00", "Chloé", "Couleur"),
                        visit("14:00", "15:00", "Manon", "Coupe"),
                        visit("17:00", "18:30", "Ana", "Massage")),
                NOON);
    }

    private static DayColumn saturday() {
        return column(
                visit("9:00", "10:00", "Rose", "Coupe"),
                visit("10:00", "12:00", "Marie", "Mariage"),
                visit(StatusSign.TO_CONFIRM, "14:00", "15:00", "Lou", "Manucure"));
    }

    /** A day of work with twelve visits, a break and an hour that is free. */
    public static DayPicture busyDay() {
        var morning = row(6, 30);
        var afternoon = row(6, 45).blocks().stream().map(SamplePages::fiveHoursLater);
        var visits = Stream.concat(morning.blocks().stream(), afternoon).toArray(VisitBlock[]::new);
        var day = closed(column(visits), stretch("13:00", "14:00", "pause"));
        return day(
                now(today(free(day, stretch("12:00", "13:00", "libre 1 h")), "aujourd’hui"), "12:20"), "9:00", "19:00");
    }

    private static VisitBlock fiveHoursLater(VisitBlock block) {
        return new VisitBlock(
                block.from() + 300,
                block.to() + 300,
                block.sign(),
                block.title(),
                block.initials(),
                block.detail(),
                block.note());
    }

    /** One visit after the other, {@code count} of them, from 9:00 on. */
    public static DayColumn row(int count, int minutes) {
        return column(IntStream.range(0, count)
                .mapToObj(number -> visitOf(number, minutes))
                .toArray(VisitBlock[]::new));
    }

    private static VisitBlock visitOf(int number, int minutes) {
        return new VisitBlock(
                540 + number * minutes,
                540 + (number + 1) * minutes,
                SIGNS.get(number % SIGNS.size()),
                NAMES.get(number % NAMES.size()),
                AgendaPages.initials(NAMES.get(number % NAMES.size())),
                TREATMENTS.get(number % TREATMENTS.size()),
                15 + 5 * (number % 9) + " €");
    }

    /** A week in which four and five come at once, two names begin alike and the present is in the middle of a visit. */
    public static WeekPicture crowdedWeek() {
        var monday = column(
                visit(StatusSign.DONE, "9:00", "10:30", "Marie", "Coupe femme"),
                visit(StatusSign.DONE, "9:00", "11:00", "Margaux", "Couleur complète"),
                visit(StatusSign.TO_CLOSE_OUT, "14:00", "16:00", "Anne-Lise", "Balayage"));
        var tuesday = now(
                column(
                        visit(StatusSign.DONE, "9:00", "9:45", "Sofia", "Brushing"),
                        visit("11:00", "12:30", "Julie", "Coupe femme"),
                        visit(StatusSign.TO_CONFIRM, "14:00", "16:00", "5 à la fois", "ED LB IN ZP YA"),
                        visit("17:00", "18:00", "Christophe", "Coupe homme")),
                "11:30");
        var wednesday = column(
                visit("10:00", "12:00", "4 à la fois", "NM CD LO FA"),
                visit("14:00", "15:00", "Nora", "Coupe"),
                visit("14:30", "16:00", "Clémentine", "Brushing"));
        return week(monday, today(tuesday, ""), wednesday, column(visit("9:00", "9:30", "Marie-Charlotte", "Frange")));
    }

    /** A visit each twenty minutes, thirty of them. */
    public static DayPicture dayOfThirty() {
        return day(today(row(30, 20), "aujourd’hui"), "9:00", "19:00");
    }

    /** Names in the letters that people have them in. */
    public static DayPicture dayOfNames() {
        var names = List.of(
                "محمد بن علي",
                "שרה כהן",
                "王小明",
                "田中 美咲",
                "김민지",
                "Дарья Иванова",
                "Ελένη Παππά",
                "Nguyễn Thị Hồng",
                "Amélie محمد 💅");
        return day(IntStream.range(0, names.size())
                .mapToObj(number -> new VisitBlock(
                        540 + number * 60,
                        600 + number * 60,
                        StatusSign.CONFIRMED,
                        names.get(number),
                        "",
                        "Coupe · " + (9 + number) + ":00–" + (10 + number) + ":00",
                        "35 €"))
                .toArray(VisitBlock[]::new));
    }

    public static SlotPoster poster() {
        return new SlotPoster(
                "Disponibilités de Camille",
                "Mes prochaines disponibilités",
                "Camille Coiffure",
                List.of(
                        new SlotPoster.Day("mercredi 25 novembre", List.of("9:00", "10:30", "14:00", "16:00")),
                        new SlotPoster.Day("jeudi 26 novembre", List.of("11:00", "15:30"))),
                "Écrivez-moi pour réserver");
    }

    public static LinkPoster linkPoster(boolean tall) {
        return new LinkPoster(
                "QR code de Camille",
                "Camille Coiffure",
                "Réservez en ligne",
                "https://t.me/RosalieBot?start=s_q7z310xyfxmj",
                "Scannez avec l’appareil photo",
                "t.me/RosalieBot?start=s_q7z310xyfxmj",
                tall);
    }

    public static PriceList priceList(boolean tall) {
        return new PriceList(
                "Tarifs de Camille",
                "Camille Coiffure",
                "Tarifs",
                List.of(
                        new PriceList.Section(
                                "Coiffure",
                                List.of(
                                        new PriceList.Entry("Coupe femme", "45 min", "45 €"),
                                        new PriceList.Entry(
                                                "Couleur et balayage, cheveux longs", "2 h 30", "dès 120 €"),
                                        new PriceList.Entry("Brushing", "30 min", "30 €"))),
                        new PriceList.Section(
                                "Ongles",
                                List.of(
                                        new PriceList.Entry("Semi-permanent", "1 h", "35 €"),
                                        new PriceList.Entry("Dépose", "20 min", "gratuit")))),
                "Prix TTC, mercredi 25 novembre 2026",
                tall);
    }
}
