package app.rosalie.salon;

import java.time.Duration;

/**
 * How a salon offers its free time.
 *
 * @param compact whether a start that leaves a hole too short for any treatment is held back while there are others
 * @param bufferMinutes kept free behind each visit whose treatment says nothing of its own, 0 to 120
 * @param noticeHours a client who cancels with less notice cancels late, 0 to 168
 */
public record SlotPolicy(boolean compact, int bufferMinutes, int noticeHours) {

    public static final int LONGEST_NOTICE = 168;

    public SlotPolicy {
        if (bufferMinutes < 0 || bufferMinutes > 120 || noticeHours < 0 || noticeHours > LONGEST_NOTICE) {
            throw new IllegalArgumentException("%d minutes, %d hours".formatted(bufferMinutes, noticeHours));
        }
    }

    public Duration buffer() {
        return Duration.ofMinutes(bufferMinutes);
    }

    public Duration notice() {
        return Duration.ofHours(noticeHours);
    }

    public SlotPolicy compact(boolean compact) {
        return new SlotPolicy(compact, bufferMinutes, noticeHours);
    }

    public SlotPolicy buffer(int minutes) {
        return new SlotPolicy(compact, minutes, noticeHours);
    }

    public SlotPolicy notice(int hours) {
        return new SlotPolicy(compact, bufferMinutes, hours);
    }
}
