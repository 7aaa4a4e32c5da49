package app.rosalie.chat.alerts;

import app.rosalie.alerts.AlertKind;
import app.rosalie.chat.action.AlertsAction.Group;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which kinds of alerts stand together, and in which order. */
final class KindGroups {

    private KindGroups() {}

    static List<AlertKind> kinds(Group group) {
        return switch (group) {
            case VISITS ->
                List.of(
                        AlertKind.REQUEST,
                        AlertKind.REQUEST_EXPIRING,
                        AlertKind.REQUEST_EXPIRED,
                        AlertKind.BOOKING,
                        AlertKind.CANCELLATION,
                        AlertKind.MOVE,
                        AlertKind.PROPOSAL_ANSWERED,
                        AlertKind.DELAY,
                        AlertKind.CLIENT_MESSAGE,
                        AlertKind.WAITLIST_SLOT,
                        AlertKind.CLIENT_ERASED);
            case MONEY ->
                List.of(
                        AlertKind.DEPOSIT_RECEIVED,
                        AlertKind.DEPOSIT_OVERDUE,
                        AlertKind.DEPOSIT_CLAIMED,
                        AlertKind.DEPOSIT_LAPSED,
                        AlertKind.DEPOSIT_TO_RETURN,
                        AlertKind.REVIEW,
                        AlertKind.REPORT_DECIDED,
                        AlertKind.GOAL_REACHED,
                        AlertKind.LIMIT_NEARED);
            case DAYS ->
                List.of(
                        AlertKind.MORNING,
                        AlertKind.EVENING,
                        AlertKind.EMPTY_SLOTS,
                        AlertKind.AVAILABILITY,
                        AlertKind.WEEK,
                        AlertKind.INACTIVE_CLIENTS);
            case CLIENTS -> List.of(AlertKind.REMINDER, AlertKind.LAST_REMINDER);
        };
    }

    /** Empty for what nobody chooses by kind. */
    static Optional<Group> of(AlertKind kind) {
        return Arrays.stream(Group.values())
                .filter(group -> kinds(group).contains(kind))
                .findFirst();
    }
}
