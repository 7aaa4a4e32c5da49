package app.rosalie.pictures;

import org.jspecify.annotations.Nullable;

/** November in a gauge, with one thing changed at a time. */
record Gauges(
        String title,
        String amount,
        double share,
        @Nullable Double pace,
        String paceLabel,
        String high,
        @Nullable String comparison,
        Direction trend) {

    static Gauges november() {
        return new Gauges(
                "Chiffre d’affaires · novembre",
                "2 300 €",
                0.77,
                null,
                "rythme attendu",
                "3 000 €",
                "+12 % par rapport à octobre à la même date",
                Direction.UP);
    }

    Gauges title(String other) {
        return new Gauges(other, amount, share, pace, paceLabel, high, comparison, trend);
    }

    Gauges amount(String other) {
        return new Gauges(title, other, share, pace, paceLabel, high, comparison, trend);
    }

    Gauges share(double other) {
        return new Gauges(title, amount, other, pace, paceLabel, high, comparison, trend);
    }

    Gauges pace(double other) {
        return new Gauges(title, amount, share, other, paceLabel, high, comparison, trend);
    }

    Gauges paceLabel(String other) {
        return new Gauges(title, amount, share, pace, other, high, comparison, trend);
    }

    Gauges high(String other) {
        return new Gauges(title, amount, share, pace, paceLabel, other, comparison, trend);
    }

    Gauges comparison(@Nullable String other) {
        return new Gauges(title, amount, share, pace, paceLabel, high, other, trend);
    }

    Gauges trend(Direction other) {
        return new Gauges(title, amount, share, pace, paceLabel, high, comparison, other);
    }

    Gauge gauge() {
        return new Gauge(
                "Jauge : " + amount + " « encaissés » — l’objectif est de " + high,
                title,
                "au 23 novembre — encaissé",
                amount,
                "sur 3 000 € · 77 %",
                share,
                pace,
                paceLabel,
                "0",
                high,
                comparison,
                trend);
    }

    Painting painted() {
        return Painting.of(gauge());
    }
}
