package app.rosalie.salon.online;

import app.rosalie.salon.selection.Selection;
import java.time.Duration;

/**
 * On which terms a salon's clients book themselves.
 *
 * @param enabled whether they can at all
 * @param approval whose bookings wait for the pro
 * @param horizonDays so many days ahead at most, today included, 1 to {@value #FARTHEST}
 * @param noticeMinutes so long before its start at the latest, 0 to a week
 * @param regularsFirst new clients are shown starts from two days ahead on, and of days that are nearly full one in three
 */
public record OnlineRules(
        boolean enabled, Approval approval, int horizonDays, int noticeMinutes, boolean regularsFirst) {

    public static final int FARTHEST = 365;
    public static final int LONGEST_NOTICE = 7 * 24 * 60;

    /** Those of a salon that has said nothing. */
    public static final OnlineRules USUAL = new OnlineRules(true, Approval.NEW_CLIENTS, 60, 120, false);

    public OnlineRules {
        if (!isPossibleHorizon(horizonDays) || !isPossibleNotice(noticeMinutes)) {
            throw new IllegalArgumentException(
                    "%d days ahead, %d minutes before".formatted(horizonDays, noticeMinutes));
        }
    }

    public static boolean isPossibleHorizon(int days) {
        return days >= 1 && days <= FARTHEST;
    }

    public static boolean isPossibleNotice(int minutes) {
        return minutes >= 0 && minutes <= LONGEST_NOTICE;
    }

    public Duration notice() {
        return Duration.ofMinutes(noticeMinutes);
    }

    /** So long before its start at the latest for this: the longest of what holds here and what its treatments want. */
    public Duration noticeOf(Selection chosen) {
        return chosen.lines().stream()
                .flatMap(line -> line.treatment().notice().stream())
                .filter(own -> own.compareTo(notice()) > 0)
                .max(Duration::compareTo)
                .orElse(notice());
    }

    public OnlineRules enabled(boolean on) {
        return new OnlineRules(on, approval, horizonDays, noticeMinutes, regularsFirst);
    }

    public OnlineRules approving(Approval whose) {
        return new OnlineRules(enabled, whose, horizonDays, noticeMinutes, regularsFirst);
    }

    public OnlineRules ahead(int days) {
        return new OnlineRules(enabled, approval, days, noticeMinutes, regularsFirst);
    }

    public OnlineRules noticing(int minutes) {
        return new OnlineRules(enabled, approval, horizonDays, minutes, regularsFirst);
    }

    public OnlineRules regularsFirst(boolean first) {
        return new OnlineRules(enabled, approval, horizonDays, noticeMinutes, first);
    }
}
