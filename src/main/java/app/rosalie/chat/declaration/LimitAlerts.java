package app.rosalie.chat.declaration;

import app.rosalie.alerts.Alert;
import app.rosalie.alerts.AlertKind;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.DeclarationAction;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.room.AlertTeller;
import app.rosalie.revenue.Performance;
import app.rosalie.revenue.Period;
import app.rosalie.revenue.RevenueSettings;
import app.rosalie.revenue.RevenueSettings.Limit;
import app.rosalie.revenue.RevenueSettings.Threshold;
import app.rosalie.salon.Money;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The year's takings have come near a limit of the state, or are beyond it. */
@Component
class LimitAlerts implements AlertTeller {

    private final Performance performance;
    private final RevenueSettings settings;
    private final InstantSource clock;

    LimitAlerts(Performance performance, RevenueSettings settings, InstantSource clock) {
        this.performance = performance;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Set<AlertKind> kinds() {
        return Set.of(AlertKind.LIMIT_NEARED);
    }

    private record Year(Period period, Money total, Threshold threshold) {}

    @Override
    public Optional<Page> page(Pro pro, Alert alert) {
        return near(pro, alert).map(year -> {
            Page page = Page.below(pro.voice(), DeclarationPhrase.CRUMB)
                    .say(DeclarationPhrase.LIMIT_NEARED, number(year), year.total())
                    .gap();
            ThresholdLines.lines(pro.voice(), year.threshold(), year.total(), year.period())
                    .forEach(page::line);
            LocalDate today = pro.dayOf(clock.instant());
            return page.row(pro.button(
                                    DeclarationPhrase.TO_DECLARATION,
                                    new DeclarationAction.Declare(Period.Kind.MONTH, today))
                            .main())
                    .back(new HomeAction.Open());
        });
    }

    @Override
    public Optional<String> line(Pro pro, Alert alert) {
        return near(pro, alert)
                .map(year -> pro.voice().say(DeclarationPhrase.LIMIT_NEARED, number(year), year.total()));
    }

    private static String number(Year year) {
        return Integer.toString(year.period().first().getYear());
    }

    /** A payment that was wrong may have been taken back. */
    private Optional<Year> near(Pro pro, Alert alert) {
        Period period = Period.year(Math.toIntExact(alert.subject()));
        Money total = performance.taken(pro.salon(), period).total();
        return settings.on(period.last())
                .filter(threshold ->
                        Stream.of(Limit.values()).anyMatch(limit -> total.compareTo(threshold.near(limit)) >= 0))
                .map(threshold -> new Year(period, total, threshold));
    }
}
