package app.rosalie.chat.declaration;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.DeclarationAction;
import app.rosalie.chat.action.ReceiptsAction;
import app.rosalie.chat.kit.payment.ReceiptsPages;
import app.rosalie.chat.words.PeriodWords;
import app.rosalie.chat.words.Phrase;
import app.rosalie.revenue.Performance;
import app.rosalie.revenue.Period;
import app.rosalie.revenue.RevenueSettings;
import app.rosalie.salon.Money;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a month or a quarter comes to for the declaration, and how far the year's thresholds are. */
@Component
class DeclarationPage {

    private static final URI URSSAF = URI.create("https://www.autoentrepreneur.urssaf.fr");

    private static final int MONTHS_A_QUARTER = 3;

    private final Performance performance;
    private final RevenueSettings settings;
    private final InstantSource clock;

    DeclarationPage(Performance performance, RevenueSettings settings, InstantSource clock) {
        this.performance = performance;
        this.settings = settings;
        this.clock = clock;
    }

    Reply show(Pro pro, Period.Kind kind, LocalDate day) {
        Period period = Period.of(kind == Period.Kind.QUARTER ? kind : Period.Kind.MONTH, day);
        LocalDate today = pro.dayOf(clock.instant());
        Page page = ReceiptsPages.page(pro, pro.voice().plain(DeclarationPhrase.CRUMB))
                .say(
                        DeclarationPhrase.TITLE,
                        PeriodWords.name(pro.voice(), period),
                        Boolean.toString(period.holds(today)))
                .gap()
                .back(new ReceiptsAction.Book(period.first(), 0));
        amounts(pro, page, period);
        thresholds(pro, page, period);
        return page.gap()
                .say(DeclarationPhrase.HELP)
                .rows(2, turns(pro, period, today))
                .row(otherKind(pro, period))
                .row(new Button.Link(pro.voice().plain(DeclarationPhrase.TO_URSSAF), URSSAF))
                .show();
    }

    private void amounts(Pro pro, Page page, Period period) {
        Money total = performance.taken(pro.salon(), period).total();
        // The form takes no cents.
        Money whole = total.wholeEuros();
        page.say(DeclarationPhrase.TAKEN, whole);
        if (!whole.equals(total)) {
            page.say(DeclarationPhrase.EXACT, total);
        }
        if (period.kind() == Period.Kind.QUARTER) {
            performance
                    .byMonth(pro.salon(), YearMonth.from(period.first()), MONTHS_A_QUARTER)
                    .forEach((month, amount) -> page.say(DeclarationPhrase.MONTH, month, amount));
        }
        page.say(DeclarationPhrase.INCLUDED);
        Money tips = performance.tips(pro.salon(), period);
        if (!tips.equals(Money.ZERO)) {
            page.say(DeclarationPhrase.TIPS, tips, total.plus(tips).wholeEuros());
        }
    }

    private void thresholds(Pro pro, Page page, Period period) {
        Period year = Period.year(period.first().getYear());
        Money total = performance.taken(pro.salon(), year).total();
        page.gap().say(DeclarationPhrase.YEAR, Integer.toString(year.first().getYear()), total);
        settings.on(period.last())
                .ifPresent(threshold -> ThresholdLines.lines(pro.voice(), threshold, total, year)
                        .forEach(page::line));
    }

    private static List<Button> turns(Pro pro, Period period, LocalDate today) {
        List<Button> turns = new ArrayList<>();
        turns.add(turn(pro, DeclarationPhrase.PREVIOUS, period.previous()));
        if (!period.next().first().isAfter(today)) {
            turns.add(turn(pro, DeclarationPhrase.NEXT, period.next()));
        }
        return turns;
    }

    private static Button turn(Pro pro, Phrase label, Period period) {
        return pro.button(
                label,
                new DeclarationAction.Declare(period.kind(), period.first()),
                PeriodWords.name(pro.voice(), period));
    }

    private static Button otherKind(Pro pro, Period period) {
        return period.kind() == Period.Kind.QUARTER
                ? pro.button(
                        DeclarationPhrase.BY_MONTH, new DeclarationAction.Declare(Period.Kind.MONTH, period.first()))
                : pro.button(
                        DeclarationPhrase.BY_QUARTER,
                        new DeclarationAction.Declare(Period.Kind.QUARTER, period.first()));
    }
}
