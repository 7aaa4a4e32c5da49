package app.rosalie.revenue;

import app.rosalie.salon.Money;
import java.time.DayOfWeek;

/**
 * The visits done that began within one hour of one weekday, on the salon's wall clock.
 *
 * @param hour 0 to 23
 * @param done their worth, at the price agreed
 */
public record HourlyVisits(DayOfWeek day, int hour, Money done, long visits) {}
