package app.rosalie.alerts;

import app.rosalie.salon.SalonId;
import java.time.Duration;

/**
 * An alert that was given up, as an operator may see it: without a name or a word of what it was about.
 *
 * @param age since it was given up
 * @param failure the class of what went wrong
 * @param worthTelling whether it is still news
 */
public record FailedAlert(
        AlertId id, SalonId salon, AlertKind kind, Duration age, String failure, boolean worthTelling) {}
