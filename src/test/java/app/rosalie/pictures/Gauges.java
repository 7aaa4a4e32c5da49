package app.rosalie.pictures;

import org.jspecify.annotations.Nullable;

/** November in a gauge, with one thing changed at a time. */
public record Gauges(
        String title,
        String amount,
        String target,
        double share,
        @Nullable Double pace,
        String paceLabel,
        String high,
        @Nullable String comparison,
        Direction trend) {

    public static Gauges november() {
        return new Gauges(
                "Chiffre d’affaires · novembre",
                "2 300 €",
                "sur 3 000 € · 77 %",
                0.77,
                null,
                "rythme attendu",
                "3 000 €",
                "+12 % par rapport à octobre à la même date",
                Direction.UP);
    }

    /** A goal of 500 € that is reached. */
    public static Gauges beyond() {
        return new Gauges(
                "Chiffre d’affaires · novembre",
                "920 €",
                "sur 500 € · 184 %",
                1.84,
                null,
                "rythme attendu",
                "500 €",
                "Objectif atteint, +420 €",
                Direction.UP);
    }

    public Gauges title(String other) {
        return new Gauges(other, amount, target, share, pace, paceLabel, high, comparison, trend);
    }

    public Gauges amount(String other) {
        return new Gauges(title, other, target, share, pace, paceLabel, high, comparison, trend);
    }

    public Gauges share(double other) {
        return new Gauges(title, amount, target, other, pace, paceLabel, high, comparison, trend);
    }

    public Gauges pace(double other) {
        return new Gauges(title, amount, target, share, other, paceLabel, high, comparison, trend);
    }

    public Gauges paceLabel(String other) {
        return new Gauges(title, amount, target, share, pace, other, high, comparison, trend);
    }

    public Gauges high(String other) {
        return new Gauges(title, amount, target, share, pace, paceLabel, other, comparison, trend);
    }

    public Gauges comparison(@Nullable String other) {
        return new Gauges(title, amount, target, share, pace, paceLabel, high, other, trend);
    }

    public Gauges trend(Direction other) {
        return new Gauges(title, amount, target, share, pace, paceLabel, high, comparison, other);
    }

    public Gauge gauge() {
        return new Gauge(
                new Heading(
                        "Jauge : " + amount + " « encaissés » — l’objectif est de " + high,
                        title,
                        "au 23 novembre — encaissé"),
                new Gauge.Figure(amount, target),
                share,
                pace,
                paceLabel,
                new Gauge.Ends("0", high),
                new Gauge.Comparison(comparison, trend));
    }
}
