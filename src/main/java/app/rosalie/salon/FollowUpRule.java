package app.rosalie.salon;

/**
 * That a treatment goes on from another one: « remplissage, 21 jours au plus après la pose, sinon une pose complète ».
 *
 * @param after which one it goes on from
 * @param withinDays days of the salon's calendar from that visit to this one, 1 to 365
 * @param otherwise what is proposed where that was longer ago, or never
 */
public record FollowUpRule(TreatmentId after, int withinDays, TreatmentId otherwise) {

    public FollowUpRule {
        if (!fits(withinDays)) {
            throw new IllegalArgumentException("Within " + withinDays + " days");
        }
    }

    /** Whether a rule may ask for so many days. */
    public static boolean fits(int days) {
        return days >= 1 && days <= 365;
    }
}
