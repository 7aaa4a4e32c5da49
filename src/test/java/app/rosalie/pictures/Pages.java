package app.rosalie.pictures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pages of a diary in the trade's words: {@code visit("9:00", "10:00", "Sofia", "Coupe")}. */
final class Pages {

    static final List<Legend> LEGEND = List.of(
            new Legend(Sign.CONFIRMED, "confirmé"),
            new Legend(Sign.TO_CONFIRM, "à confirmer"),
            new Legend(Sign.PAYMENT, "paiement attendu"),
            new Legend(Sign.DONE, "terminé"),
            new Legend(Sign.MISSED, "absente"),
            new Legend(Sign.CANCELLED, "annulé"),
            new Legend(Sign.CLOSED, "fermé"));

    private static final List<String> DAYS = List.of("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim.");

    private Pages() {}

    static int at(String time) {
        var parts = time.split(":", 2);
        return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
    }

    static String time(int minute) {
        return String.format(Locale.ROOT, "%d:%02d", Math.floorMod(minute, 1440) / 60, Math.floorMod(minute, 60));
    }

    static Block visit(String from, String to, String title, String detail) {
        return visit(Sign.CONFIRMED, from, to, title, detail);
    }

    static Block visit(Sign sign, String from, String to, String title, String detail) {
        return new Block(at(from), at(to), sign, title, detail, null);
    }

    static Stretch stretch(String from, String to) {
        return new Stretch(at(from), at(to), null);
    }

    static Stretch stretch(String from, String to, String label) {
        return new Stretch(at(from), at(to), label);
    }

    static Column column(Block... blocks) {
        return new Column("", false, null, List.of(), List.of(), List.of(blocks));
    }

    static Column closed(Column column, Stretch... closed) {
        return new Column(
                column.label(), column.today(), column.now(), List.of(closed), column.free(), column.blocks());
    }

    static Column free(Column column, Stretch... free) {
        return new Column(
                column.label(), column.today(), column.now(), column.closed(), List.of(free), column.blocks());
    }

    static Column now(Column column, String now) {
        return new Column(column.label(), column.today(), at(now), column.closed(), column.free(), column.blocks());
    }

    static Column today(Column column, String label) {
        return new Column(label, true, column.now(), column.closed(), column.free(), column.blocks());
    }

    static DayPicture day(Column column, String first, String last) {
        return new DayPicture(
                "Planning du mardi 24 novembre, " + column.blocks().size() + " rendez-vous",
                "Mardi 24 novembre",
                "320 € prévus · 2 h libres",
                HourScale.around(at(first), at(last), List.of(column), Pages::time),
                column,
                LEGEND);
    }

    static DayPicture day(Block... blocks) {
        return day(column(blocks), "9:00", "19:00");
    }

    /** The columns from Monday on, the others empty. */
    static WeekPicture week(Column... columns) {
        var days = new ArrayList<>(List.of(columns));
        days.addAll(Collections.nCopies(7 - columns.length, column()));
        return new WeekPicture(
                "Planning de la semaine du 23 au 29 novembre",
                "Semaine du 23 au 29 novembre",
                "1 040 € prévus · 6 h libres",
                HourScale.around(at("9:00"), at("19:00"), days, Pages::time),
                named(days),
                LEGEND);
    }

    private static List<Column> named(List<Column> days) {
        return IntStream.range(0, 7)
                .mapToObj(day -> {
                    var column = days.get(day);
                    return new Column(
                            DAYS.get(day) + " " + (23 + day),
                            column.today(),
                            column.now(),
                            column.closed(),
                            column.free(),
                            column.blocks());
                })
                .toList();
    }

    /** A week as calm as they come, with every sign somewhere. */
    static WeekPicture calmWeek() {
        var noon = stretch("12:00", "13:00");
        return week(
                today(
                        now(
                                closed(
                                        column(
                                                visit(Sign.DONE, "10:00", "11:00", "Julie", "Coupe"),
                                                visit("14:00", "15:30", "Nadia", "Couleur"),
                                                visit(Sign.TO_CONFIRM, "16:00", "17:00", "Inès", "Manucure")),
                                        stretch("9:00", "10:00"),
                                        noon),
                                "11:20"),
                        ""),
                closed(
                        column(
                                visit("9:00", "10:00", "Sofia", "Coupe"),
                                visit(Sign.PAYMENT, "13:30", "15:00", "Emma", "Massage"),
                                visit("16:00", "18:00", "Léa", "Balayage")),
                        noon),
                closed(
                        column(visit("9:00", "10:30", "Aya", "Couleur"), visit("11:00", "12:00", "Zoé", "Coupe")),
                        stretch("13:00", "19:00")),
                closed(
                        column(
                                visit(Sign.CANCELLED, "10:00", "11:00", "Lina", "Coupe"),
                                visit("14:00", "16:00", "Fatou", "Tresses")),
                        noon),
                closed(
                        column(
                                visit(Sign.TO_CONFIRM, "9:30", "11:00", "Chloé", "Couleur"),
                                visit("14:00", "15:00", "Manon", "Coupe"),
                                visit("17:00", "18:30", "Ana", "Massage")),
                        noon),
                column(
                        visit("9:00", "10:00", "Rose", "Coupe"),
                        visit("10:00", "12:00", "Marie", "Mariage"),
                        visit(Sign.TO_CONFIRM, "14:00", "15:00", "Lou", "Manucure")),
                closed(column(), stretch("9:00", "19:00")));
    }

    /** A day of work with twelve visits, a break and an hour that is free. */
    static DayPicture busyDay() {
        var morning = row(6, 30);
        var afternoon = row(6, 45).blocks().stream()
                .map(block -> new Block(
                        block.from() + 300,
                        block.to() + 300,
                        block.sign(),
                        block.title(),
                        block.detail(),
                        block.note()));
        var visits = Stream.concat(morning.blocks().stream(), afternoon).toArray(Block[]::new);
        var day = closed(column(visits), stretch("13:00", "14:00", "pause"));
        return day(
                now(today(free(day, stretch("12:00", "13:00", "libre 1 h")), "aujourd’hui"), "12:20"), "9:00", "19:00");
    }

    /** One visit after the other, {@code count} of them, from 9:00 on. */
    static Column row(int count, int minutes) {
        var names = List.of("Sofia", "Marie-Charlotte", "Zoé", "Fatoumata", "Anne", "Clémentine", "Lou");
        var treatments = List.of("Coupe", "Semi-permanent", "Brushing", "Pose gel", "Balayage");
        return column(IntStream.range(0, count)
                .mapToObj(number -> new Block(
                        540 + number * minutes,
                        540 + (number + 1) * minutes,
                        Sign.values()[number % 6],
                        names.get(number % names.size()),
                        treatments.get(number % treatments.size()),
                        15 + 5 * (number % 9) + " €"))
                .toArray(Block[]::new));
    }

    static MonthPicture.Cell cell(int day, int visits) {
        return new MonthPicture.Cell(
                Integer.toString(day),
                visits + " rdv",
                visits / 8.0,
                visits > 7 ? MonthPicture.State.FULL : MonthPicture.State.OPEN,
                visits == 4,
                false);
    }

    static MonthPicture.Cell closedCell(int day) {
        return new MonthPicture.Cell(Integer.toString(day), "fermé", null, MonthPicture.State.CLOSED, false, false);
    }

    static MonthPicture month(int blank, MonthPicture.Cell... cells) {
        return new MonthPicture(
                "Planning de novembre 2026",
                "Novembre 2026",
                "74 rendez-vous · taux d’occupation 68 %",
                DAYS,
                blank,
                Arrays.asList(cells),
                List.of(
                        new Legend(Sign.TO_CONFIRM, "à confirmer"),
                        new Legend(Sign.FULL, "complet"),
                        new Legend(Sign.CLOSED, "fermé")));
    }

    /** A month whose Sundays are closed; the 23rd is today. */
    static MonthPicture month(int blank, int days) {
        return month(
                blank,
                IntStream.rangeClosed(1, days)
                        .mapToObj(day -> {
                            if ((blank + day) % 7 == 0) {
                                return closedCell(day);
                            }
                            var cell = cell(day, day * 7 % 9);
                            return new MonthPicture.Cell(
                                    cell.day(), cell.note(), cell.load(), cell.state(), cell.toConfirm(), day == 23);
                        })
                        .toArray(MonthPicture.Cell[]::new));
    }
}
