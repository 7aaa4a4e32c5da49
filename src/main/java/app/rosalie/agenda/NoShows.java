package app.rosalie.agenda;

/**
 * How often a client did not come, and what that suggests: a word at her next booking after the first time, a deposit after the
 * second. The bot proposes, the pro decides.
 *
 * @param count 0 or more
 */
public record NoShows(long count) {

    private static final long WORTH_A_WARNING = 1;
    private static final long WORTH_A_DEPOSIT = 2;

    public boolean isWorthAWarning() {
        return count >= WORTH_A_WARNING;
    }

    public boolean isWorthADeposit() {
        return count >= WORTH_A_DEPOSIT;
    }
}
