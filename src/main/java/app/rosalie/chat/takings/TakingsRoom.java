package app.rosalie.chat.takings;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.TakingsAction;
import app.rosalie.chat.kit.takings.TakingsScope;
import app.rosalie.chat.question.TakingsQuestion;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.Room;
import app.rosalie.revenue.Period;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What came in over any period, and what stands behind each figure. */
@Component
public class TakingsRoom implements Room<TakingsAction, TakingsQuestion> {

    private final TakingsPage open;
    private final FigureDetailPage detail;
    private final DaysQuestionPage ask;
    private final InstantSource clock;

    TakingsRoom(TakingsPage open, FigureDetailPage detail, DaysQuestionPage ask, InstantSource clock) {
        this.open = open;
        this.detail = detail;
        this.ask = ask;
        this.clock = clock;
    }

    @Override
    public Reply on(Pro pro, TakingsAction action) {
        return switch (action) {
            case TakingsAction.Open(var kind, var day, var last) -> of(pro, kind, day, last, open::show);
            case TakingsAction.Detail(var figure, var kind, var day, var last, int page) ->
                of(pro, kind, day, last, scope -> detail.show(scope, figure, page));
            case TakingsAction.AskDays(var day) -> of(pro, Period.Kind.MONTH, day, day, ask::ask);
        };
    }

    /** Days in the wrong order are asked for once more. */
    private Reply of(Pro pro, Period.Kind kind, LocalDate day, LocalDate last, Function<TakingsScope, Reply> goOn) {
        return kind == Period.Kind.RANGE && last.isBefore(day)
                ? ask.again(scope(pro, Period.of(Period.Kind.MONTH, day)))
                : goOn.apply(scope(pro, Period.of(kind, day, last)));
    }

    private TakingsScope scope(Pro pro, Period period) {
        return new TakingsScope(pro, period, pro.dayOf(clock.instant()));
    }

    @Override
    public Reply hear(Pro pro, TakingsQuestion question, String text) {
        LocalDate today = pro.dayOf(clock.instant());
        TakingsScope scope = scope(pro, Period.of(Period.Kind.MONTH, today));
        return switch (question) {
            case TakingsQuestion.Days() -> ask.hear(scope, text, open::show);
        };
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.forPro("ca", TakingsRoomPhrase.COMMANDS, this::thisMonth)
                .hearing(new TakingsQuestion.Days()));
    }

    private TakingsAction thisMonth(Pro pro) {
        LocalDate today = pro.dayOf(clock.instant());
        return new TakingsAction.Open(Period.Kind.MONTH, today, today);
    }
}
