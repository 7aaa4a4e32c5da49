package app.rosalie.chat.sentence;

import app.rosalie.chat.Pro;
import app.rosalie.chat.question.GoalsQuestion;
import app.rosalie.chat.question.LibraryQuestion;
import app.rosalie.chat.question.SalesQuestion;
import app.rosalie.chat.question.TakingsQuestion;
import app.rosalie.language.sentence.Intent;
import app.rosalie.language.text.AmountReader;
import app.rosalie.language.time.DayReader;
import app.rosalie.language.time.PastDays;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/**
 * Whether a text is a sentence on its own, so that it may be taken for one although something else was asked: what it wants is
 * sure, and whom it names is in the book.
 */
@Component
class PlainSentences {

    private final ClientMatches matches;
    private final InstantSource clock;

    PlainSentences(ClientMatches matches, InstantSource clock) {
        this.matches = matches;
        this.clock = clock;
    }

    boolean isPlain(Pro pro, String text, Intent intent) {
        return switch (intent) {
            case Intent.Book(var words, var day, var time, var _, var _) ->
                (day.isSaid() || time.isSaid()) && matches.knows(pro, words);
            case Intent.CloseTime(var days, var _, var _) -> days.isSaid();
            case Intent.CloseApart(var days, var _, var _) -> days.isSaid();
            case Intent.OpenTime(var days, var _, var _) -> days.isSaid();
            case Intent.Leave(var days) -> days.isSaid();
            case Intent.Move move -> matches.knows(pro, move.words());
            case Intent.Cancel(var words, var _, var time) -> time.isSaid() || matches.knows(pro, words);
            case Intent.WhoComes _ -> !answersWithDays(pro, text);
            case Intent.FreeTime _, Intent.Takings _ -> true;
            case Intent.Sell(var sale) -> sale.cents() != null && !(pro.asked() instanceof SalesQuestion);
            case Intent.Goal goal -> !goal.maybeCount() && !answersWithGoal(pro, text);
            // Whoever writes a client's name among guides wants the client.
            case Intent.Find(var words) -> pro.asked() instanceof LibraryQuestion && matches.isNamed(pro, words);
            case Intent.Unclear _ -> false;
        };
    }

    /** A bare « vendredi » answers what was asked; « juillet » does where any days were asked for. */
    private boolean answersWithDays(Pro pro, String text) {
        Instant now = clock.instant();
        return pro.asked() instanceof TakingsQuestion
                ? PastDays.read(text, now.atZone(pro.salon().zone())).isPresent()
                : DayReader.read(text, pro.dayOf(now)).isPresent();
    }

    /** « objectif 500 » may answer what is asked. */
    private static boolean answersWithGoal(Pro pro, String text) {
        return pro.asked() instanceof GoalsQuestion && AmountReader.read(text).isPresent();
    }
}
