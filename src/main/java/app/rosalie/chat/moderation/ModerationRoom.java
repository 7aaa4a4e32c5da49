package app.rosalie.chat.moderation;

import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.action.ModerationAction;
import app.rosalie.chat.kit.operators.OperatorSettings;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.Navigation;
import app.rosalie.chat.room.PublicRoom;
import app.rosalie.reviews.Moderation;
import app.rosalie.reviews.ReviewId;
import app.rosalie.reviews.ReviewReports;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Reported reviews, for those whom the settings name; to everybody else there is no such room. What is decided has its reason from
 * a list, since both sides read it.
 */
@Component
public class ModerationRoom implements PublicRoom<ModerationAction> {

    private static final int MOST = 8;

    private final OperatorSettings operators;
    private final ReviewReports reports;
    private final ReportedPage one;
    private final Navigation navigation;

    ModerationRoom(OperatorSettings operators, ReviewReports reports, ReportedPage one, Navigation navigation) {
        this.operators = operators;
        this.reports = reports;
        this.one = one;
        this.navigation = navigation;
    }

    @Override
    public Reply on(Speaker speaker, ModerationAction action) {
        return operators.include(speaker.turn().account().userId())
                ? answer(speaker, action)
                : navigation.unknownCommand(speaker);
    }

    private Reply answer(Speaker speaker, ModerationAction action) {
        return switch (action) {
            case ModerationAction.Open() -> list(speaker, page(speaker)).show();
            case ModerationAction.Look(var id) ->
                reports.waiting(id).map(waiting -> one.show(speaker, waiting)).orElseGet(() -> gone(speaker));
            case ModerationAction.Ask(var id, var outcome) -> ask(speaker, id, outcome);
            case ModerationAction.Decide(var id, var outcome, int ground) -> decide(speaker, id, outcome, ground);
        };
    }

    private static Page page(Speaker speaker) {
        return Page.below(speaker.voice(), ModerationPhrase.CRUMB);
    }

    private Page list(Speaker speaker, Page page) {
        List<ReviewReports.Waiting> waiting = reports.reportedEverywhere(MOST);
        return page.say(ModerationPhrase.WAITING, waiting.size())
                .rows(
                        1,
                        waiting,
                        each -> speaker.button(
                                ModerationPhrase.LOOK,
                                new ModerationAction.Look(each.review().id()),
                                Long.toString(each.salon().value()),
                                each.review().stars(),
                                String.valueOf(each.review().state().reason())));
    }

    /** Also what a second press on a decision shows. */
    private Reply gone(Speaker speaker) {
        return list(speaker, page(speaker).say(ModerationPhrase.GONE).gap()).show();
    }

    private Reply ask(Speaker speaker, ReviewId id, Moderation outcome) {
        List<String> grounds = grounds(speaker, outcome);
        if (grounds.isEmpty() || reports.waiting(id).isEmpty()) {
            return gone(speaker);
        }
        return page(speaker)
                .say(ModerationPhrase.ASK, outcome.name())
                .rows(
                        1,
                        IntStream.range(0, grounds.size()).boxed().toList(),
                        ground -> speaker.button(
                                ModerationPhrase.GROUND,
                                new ModerationAction.Decide(id, outcome, ground),
                                grounds.get(ground)))
                .back(new ModerationAction.Look(id))
                .show();
    }

    private Reply decide(Speaker speaker, ReviewId id, Moderation outcome, int ground) {
        List<String> grounds = grounds(speaker, outcome);
        if (ground < 0 || ground >= grounds.size()) {
            return gone(speaker);
        }
        return reports.decide(id, outcome, grounds.get(ground))
                .map(salon -> list(
                                speaker,
                                page(speaker)
                                        .say(ModerationPhrase.DECIDED, outcome.name())
                                        .gap())
                        .show())
                .orElseGet(() -> gone(speaker));
    }

    private static List<String> grounds(Speaker speaker, Moderation outcome) {
        return switch (outcome) {
            case KEPT -> speaker.voice().list(ModerationPhrase.KEPT_GROUNDS);
            case HIDDEN -> speaker.voice().list(ModerationPhrase.HIDDEN_GROUNDS);
            case NONE, REPORTED -> List.of();
        };
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.of("moderation", ModerationPhrase.COMMANDS, new ModerationAction.Open()));
    }
}
