package app.rosalie.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One minute of a {@link Soak}.
 *
 * @param latencies sorted, in milliseconds
 * @param resident in MiB, at its end
 * @param heap what is left of it in MiB behind the minute, once what nobody needs has been collected
 * @param threads at its end
 * @param database the size of its file in MiB, at its end
 */
record SoakedMinute(double[] latencies, double resident, double heap, double threads, double database) {

    /** The same as long as it is at most so many times as much, and so much more. */
    private record Bound(String what, double before, double now, double times, double more) {

        boolean isKept() {
            return now <= before * times + more;
        }

        String said() {
            return String.format(Locale.ROOT, "%s %.1f → %.1f", what, before, now);
        }
    }

    String row(int asked) {
        return String.format(
                Locale.ROOT,
                "| %d of %d | %s / %s | %.0f | %.0f | %.0f | %.1f |",
                latencies.length,
                asked,
                Load.percentile(latencies, 0.5),
                Load.percentile(latencies, 0.99),
                resident,
                heap,
                threads,
                database);
    }

    /** In one line, whether it was like an earlier one. The ids of updates stay for two days, and so the file grows a little. */
    String beside(SoakedMinute before) {
        List<Bound> all = List.of(
                new Bound("p50", at(before.latencies, 0.5), at(latencies, 0.5), 1.5, 2),
                new Bound("p99", at(before.latencies, 0.99), at(latencies, 0.99), 2, 20),
                new Bound("resident", before.resident, resident, 1.1, 0),
                new Bound("heap", before.heap, heap, 1.25, 0),
                new Bound("threads", before.threads, threads, 1, 4),
                new Bound("database", before.database, database, 1.5, 4));
        List<String> risen = new ArrayList<>();
        all.stream().filter(it -> !it.isKept()).forEach(it -> risen.add(it.said()));
        String figures = String.join(", ", all.stream().map(Bound::said).toList());
        return risen.isEmpty()
                ? "Flat: the last minute beside the second: " + figures
                : "NOT flat: %s (of all: %s)".formatted(String.join(", ", risen), figures);
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) (share * (sorted.length - 1))];
    }
}
