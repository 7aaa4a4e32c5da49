package app.rosalie.pictures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Days and weeks of an agenda in the trade's words: {@code visit("9:00", "10:00", "Sofia", "Coupe")}. */
public final class AgendaPages {

    private static final List<LegendEntry> LEGEND = List.of(
            new LegendEntry(StatusSign.CONFIRMED, "confirmé"),
            new LegendEntry(StatusSign.TO_CONFIRM, "à confirmer"),
            new LegendEntry(StatusSign.PAYMENT, "paiement attendu"),
            new LegendEntry(StatusSign.TO_CLOSE_OUT, "à clôturer"),
            new LegendEntry(StatusSign.DONE, "terminé"),
            new LegendEntry(StatusSign.MISSED, "absente"),
            new LegendEntry(StatusSign.CANCELLED, "annulé"),
            new LegendEntry(StatusSign.CLOSED, "fermé"));

    static final List<String> DAYS = List.of("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim.");

    private AgendaPages() {}

    public static int at(String time) {
        var parts = time.split(":", 2);
        return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
    }

    public static String time(int minute) {
        return String.format(Locale.ROOT, "%d", Math.floorMod(minute, 1440) / 60);
    }

    public static VisitBlock visit(String from, String to, String title, String detail) {
        return visit(StatusSign.CONFIRMED, from, to, title, detail);
    }

    public static VisitBlock visit(StatusSign sign, String from, String to, String title, String detail) {
        return new VisitBlock(at(from), at(to), sign, title, initials(title), detail, null);
    }

    static String initials(String title) {
        return title.substring(0, Math.min(2, title.length()));
    }

    public static EmptyStretch stretch(String from, String to) {
        return new EmptyStretch(at(from), at(to), null);
    }

    public static EmptyStretch stretch(String from, String to, String label) {
        return new EmptyStretch(at(from), at(to), label);
    }

    public static DayColumn column(VisitBlock... blocks) {
        return new DayColumn("", false, null, List.of(), List.of(), List.of(blocks));
    }

    public static DayColumn closed(DayColumn column, EmptyStretch... closed) {
        return new DayColumn(
                column.label(), column.today(), column.now(), List.of(closed), column.free(), column.blocks());
    }

    public static DayColumn free(DayColumn column, EmptyStretch... free) {
        return new DayColumn(
                column.label(), column.today(), column.now(), column.closed(), List.of(free), column.blocks());
    }

    public static DayColumn now(DayColumn column, String now) {
        return new DayColumn(column.label(), column.today(), at(now), column.closed(), column.free(), column.blocks());
    }

    public static DayColumn today(DayColumn column, String label) {
        return new DayColumn(label, true, column.now(), column.closed(), column.free(), column.blocks());
    }

    public static DayPicture day(DayColumn column, String first, String last) {
        return new DayPicture(
                "Planning du mardi 24 novembre, " + column.blocks().size() + " rendez-vous",
                "Mardi 24 novembre",
                "320 € prévus · 2 h libres",
                HourScale.around(at(first), at(last), List.of(column), AgendaPages::time),
                column,
                LEGEND);
    }

    public static DayPicture day(VisitBlock... blocks) {
        return day(column(blocks), "9:00", "19:00");
    }

    /** The columns from Monday on, the others empty. */
    public static WeekPicture week(DayColumn... columns) {
        var days = new ArrayList<>(List.of(columns));
        days.addAll(Collections.nCopies(7 - columns.length, column()));
        return new WeekPicture(
                "Planning de la semaine du 23 au 29 novembre",
                "Semaine du 23 au 29 novembre",
                "1 040 € prévus · 6 h libres",
                HourScale.around(at("9:00"), at("19:00"), days, AgendaPages::time),
                named(days),
                LEGEND);
    }

    private static List<DayColumn> named(List<DayColumn> days) {
        return IntStream.range(0, 7)
                .mapToObj(day -> named(days.get(day), DAYS.get(day) + " " + (23 + day)))
                .toList();
    }

    private static DayColumn named(DayColumn column, String label) {
        return new DayColumn(label, column.today(), column.now(), column.closed(), column.free(), column.blocks());
    }
}
