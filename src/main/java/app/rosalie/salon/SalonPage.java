package app.rosalie.salon;

import org.jspecify.annotations.Nullable;

/**
 * What a salon shows to everybody beside its name, hours and prices.
 *
 * @param code leads there
 * @param phone the number under which it is reached, in E.164 form, or null
 */
public record SalonPage(LinkCode code, @Nullable String phone) {}
