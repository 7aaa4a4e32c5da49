package app.rosalie.chat.takings;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.kit.takings.TakingsScope;
import app.rosalie.chat.question.TakingsQuestion;
import app.rosalie.language.time.PastDays;
import app.rosalie.revenue.Period;
import app.rosalie.revenue.Period.Kind;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Of which days? In writing, or one of those that are asked for most. */
@Component
class DaysQuestionPage {

    private final InstantSource clock;

    DaysQuestionPage(InstantSource clock) {
        this.clock = clock;
    }

    Reply ask(TakingsScope scope) {
        return page(scope, TakingsRoomPhrase.ASK_DAYS);
    }

    Reply again(TakingsScope scope) {
        return page(scope, TakingsRoomPhrase.DAYS_NOT_UNDERSTOOD);
    }

    private static Reply page(TakingsScope scope, TakingsRoomPhrase question) {
        List<String> names = scope.voice().list(TakingsRoomPhrase.OFTEN_ASKED);
        List<Period> periods = often(scope.today());
        Page page = scope.page(TakingsRoomPhrase.DAYS_CRUMB)
                .say(question)
                .rows(
                        2,
                        IntStream.range(0, periods.size())
                                .mapToObj(place -> Button.of(
                                        names.get(place),
                                        scope.of(periods.get(place)).open()))
                                .toList());
        return page.asking(new TakingsQuestion.Days()).back(scope.open()).show();
    }

    private static List<Period> often(LocalDate today) {
        return List.of(
                Period.of(Kind.DAY, today.minusDays(1)),
                Period.of(Kind.WEEK, today).previous(),
                Period.of(Kind.MONTH, today).previous(),
                Period.of(Kind.QUARTER, today),
                Period.of(Kind.QUARTER, today).previous(),
                Period.of(Kind.YEAR, today).previous());
    }

    Reply hear(TakingsScope scope, String text, Function<TakingsScope, Reply> goOn) {
        Optional<TakingsScope> said = PastDays.read(
                        text, clock.instant().atZone(scope.salon().zone()))
                .map(days -> scope.of(Period.of(days.first(), days.last())));
        if (said.isEmpty()) {
            return again(scope);
        }
        return said.filter(TakingsScope::isWithinReach)
                .map(goOn)
                .orElseGet(() -> page(scope, TakingsRoomPhrase.DAYS_TOO_FAR));
    }
}
