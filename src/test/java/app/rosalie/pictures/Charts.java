package app.rosalie.pictures;

import app.rosalie.pictures.HeatMap.Row;
import app.rosalie.pictures.Ranking.Entry;
import app.rosalie.pictures.Split.Share;
import app.rosalie.pictures.TrendChart.Bar;
import app.rosalie.pictures.TrendChart.Tick;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The charts of a salon's takings. */
public final class Charts {

    private static final List<String> TREATMENTS = List.of(
            "Coiffure", "Manucure", "Massage", "Semi-permanent", "Épilation", "Soin du visage", "Autres prestations");

    private static final List<String> DAYS = List.of("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim.");
    private static final List<String> MONTHS =
            List.of("janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.");

    private Charts() {}

    /** As they are written in French, with a narrow space between the thousands. */
    private static String euros(double amount) {
        return String.format(Locale.FRENCH, "%,d\u00a0€", Math.round(amount));
    }

    public static Share share(String label, double share) {
        return new Share(label, Math.round(share * 2300) + " €", Math.round(share * 100) + " %", share);
    }

    public static Split split(Share... shares) {
        return split(null, shares);
    }

    public static Split split(@Nullable String remark, Share... shares) {
        return new Split(
                "Répartition de novembre : " + shares.length + " prestations",
                "Répartition par prestation",
                "novembre 2026 — encaissé",
                "2 300 €",
                "encaissé",
                Arrays.asList(shares),
                remark);
    }

    /** One share for each number, of the treatments in order. */
    public static Split split(double... shares) {
        return split(IntStream.range(0, shares.length)
                .mapToObj(place -> share(TREATMENTS.get(place), shares[place]))
                .toArray(Share[]::new));
    }

    public static Bar bar(String label, double value, @Nullable Double before) {
        return new Bar(label, value, before, false, null);
    }

    public static Bar running(Bar bar) {
        return new Bar(bar.label(), bar.value(), bar.before(), true, bar.note());
    }

    public static Bar noted(Bar bar, String note) {
        return new Bar(bar.label(), bar.value(), bar.before(), bar.running(), note);
    }

    public static List<Tick> ticks(int... values) {
        return IntStream.of(values)
                .mapToObj(value -> new Tick(value, euros(value)))
                .toList();
    }

    public static TrendChart trend(List<Bar> bars, List<Tick> ticks) {
        var compared = bars.stream().anyMatch(bar -> bar.before() != null);
        return trend(bars, ticks, compared ? "cumul" : null);
    }

    public static TrendChart trend(List<Bar> bars, List<Tick> ticks, @Nullable String sumLabel) {
        var compared = bars.stream().anyMatch(bar -> bar.before() != null);
        return new TrendChart(
                new Heading(
                        "Encaissements : " + bars.size() + " périodes",
                        "Chiffre d’affaires · 2026",
                        "encaissé par mois · hachuré : mois en cours"),
                new TrendChart.Sum("12 480 €", sumLabel),
                bars,
                ticks,
                "2026",
                compared ? "2025" : null,
                new TrendChart.Remark(compared ? "+12 % par rapport à 2025 à la même date" : null, Direction.UP));
    }

    /** Bars without anything before, called by their number. */
    public static TrendChart trend(double... values) {
        return trend(
                IntStream.range(0, values.length)
                        .mapToObj(place -> bar(Integer.toString(place + 1), values[place], null))
                        .toList(),
                List.of());
    }

    public static TrendChart year() {
        var months = IntStream.range(0, 12)
                .mapToObj(month ->
                        bar(MONTHS.get(month), month > 10 ? 0 : 1400 + month * 619 % 1500, 1200.0 + month * 431 % 1700))
                .map(bar -> bar.label().equals("nov.") ? noted(running(bar), "1 590 €") : bar)
                .toList();
        return trend(months, ticks(0, 1000, 2000, 3000));
    }

    public static TrendChart month() {
        var days = IntStream.rangeClosed(1, 31)
                .mapToObj(day -> bar(
                        Integer.toString(day),
                        day % 7 == 1 || day > 23 ? 0 : 40 + day * 97 % 280,
                        day % 7 == 2 ? null : Double.valueOf(60 + day * 61 % 240)))
                .map(bar -> bar.label().equals("23") ? running(bar) : bar)
                .toList();
        return trend(days, ticks(0, 100, 200, 300));
    }

    public static HeatMap heatMap(int columns) {
        var rows = IntStream.range(0, 7)
                .mapToObj(day -> new Row(
                        DAYS.get(day),
                        IntStream.range(0, columns)
                                .mapToObj(hour -> cell(day, hour, columns))
                                .toList()))
                .toList();
        var hours =
                IntStream.range(0, columns).mapToObj(hour -> 8 + hour + ":00").toList();
        return new HeatMap(
                new Heading("Affluence : le samedi à 11 h", "Quand vient-on ?", "septembre à novembre 2026"),
                hours,
                rows,
                "personne",
                "14 rendez-vous",
                "Le samedi à 11 h est le plus demandé");
    }

    private static HeatMap.Cell cell(int day, int hour, int columns) {
        var count = (day * 5 + hour * 3) % 15;
        var closed = day == 6 || (day == 0 && hour < columns / 2);
        return new HeatMap.Cell(closed ? 0 : count / 14.0, closed || count == 0 ? "" : "" + count, closed);
    }

    public static Entry entry(String label, double share) {
        return new Entry(label, Math.round(share * 12) + " visites", euros(share * 1240), share, null);
    }

    public static Ranking ranking(Entry... entries) {
        return new Ranking(
                "Meilleures clientes : " + entries.length,
                "Meilleures clientes",
                "depuis janvier 2026",
                Arrays.asList(entries));
    }

    public static Ranking ranking(int count) {
        var names = List.of(
                "Emma Durand",
                "Sofia",
                "Marie-Charlotte",
                "Zoé",
                "Fatoumata",
                "Anne",
                "Clémentine",
                "Lou",
                "Inès",
                "Aya");
        return ranking(IntStream.range(0, count)
                .mapToObj(place -> entry(names.get(place), 1 - place * 0.097))
                .toArray(Entry[]::new));
    }
}
