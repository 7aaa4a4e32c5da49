package app.rosalie.chat.sentence;

import app.rosalie.chat.Pro;
import app.rosalie.clients.ClientId;
import app.rosalie.language.names.NameMatch;
import app.rosalie.language.wish.Named;
import app.rosalie.language.wish.Place;
import app.rosalie.language.wish.Reading;
import app.rosalie.language.wish.Slots;
import app.rosalie.language.wish.Turn;
import app.rosalie.salon.TreatmentId;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One wish as it was typed and read.
 *
 * @param text as it may be read again once a choice is made
 * @param slots what of it is meant
 * @param names by which it was read
 * @param now in the zone of the salon
 */
record SaidWish(
        Pro pro,
        String text,
        Reading<ClientId, TreatmentId> reading,
        Slots<ClientId, TreatmentId> slots,
        SalonNames names,
        ZonedDateTime now) {

    static SaidWish read(Pro pro, String text, SalonNames names, ZonedDateTime now) {
        Reading<ClientId, TreatmentId> reading = Reading.of(text, now, names.clients(), names.treatments());
        return new SaidWish(pro, text, reading, Slots.of(reading.parts(), now), names, now);
    }

    /** Another text of the same turn. */
    SaidWish also(String other) {
        return read(pro, other, names, now);
    }

    /** Without days gone by beside which others are said: « j’ai de la fièvre depuis hier, annule tout samedi ». */
    SaidWish ahead() {
        var parts = reading.parts();
        List<Place> coming = parts.times().stream()
                .filter(place -> place.meanings().stream()
                        .anyMatch(moment -> moment.lastDay()
                                .or(moment::firstDay)
                                .filter(day -> day.isBefore(today()))
                                .isEmpty()))
                .toList();
        boolean days =
                coming.stream().anyMatch(place -> place.meanings().getFirst().daySaid());
        return coming.size() == parts.times().size() || !days
                ? this
                : new SaidWish(pro, text, reading, Slots.of(parts.at(coming), now), names, now);
    }

    /** « Avant Pâques elles viennent toutes, le jeudi 2 avril je reste jusqu’à 20h »: only the day next to the one hour. */
    SaidWish onTheDayOfItsHour() {
        if (slots.timePlaces().size() != 1
                || slots.dayPlaces().size() < 2
                || slots.areInARow()
                || slots.says(Turn.AS_WELL)) {
            return this;
        }
        Place hour = slots.timePlaces().getFirst();
        boolean goesOn = slots.dayPlaces().stream()
                .anyMatch(place -> place.span().from() >= hour.span().to() && !slots.says(Turn.NEXT_DAY));
        if (goesOn) {
            return this;
        }
        Optional<Place> day = slots.dayPlaces().contains(hour)
                ? Optional.of(hour)
                : slots.dayPlaces().stream()
                        .filter(place -> place.span().to() <= hour.span().from())
                        .reduce((_, last) -> last);
        return day.map(near -> new SaidWish(
                        pro,
                        text,
                        reading,
                        Slots.of(reading.parts().at(near == hour ? List.of(hour) : List.of(near, hour)), now),
                        names,
                        now))
                .orElse(this);
    }

    /** What is said of her, so that it can be read again: all of it where she is the only one, else her name and the days. */
    String about(Named<ClientId> client) {
        return slots().clients().size() == 1 ? text : (name(client) + " " + slots().dayWords()).strip();
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    /** Whether nothing in it is said twice, corrected or turned round: then the order of its words may be trusted. */
    boolean isSimple() {
        var parts = reading.parts();
        return parts.clients().size() <= 1
                && parts.treatments().size() <= 1
                && parts.phones().isEmpty()
                && parts.percents().isEmpty()
                && !parts.misspelt()
                && slots().dayPlaces().size() <= 1
                && slots().timePlaces().size() <= 1
                && !slots().isANumberLeft()
                && !slots().says(Turn.ROUND);
    }

    /** Whether nothing in it is corrected, excepted or turned round. */
    boolean isStraight() {
        return !slots().says(Turn.ROUND);
    }

    /** As it may be looked for: by the name that was typed, so that two who share it are both asked about. */
    static <K> String name(Named<K> named) {
        return named.meant().size() == 1
                ? named.meant().getFirst().name()
                : named.meant().stream()
                        .map(NameMatch::name)
                        .map(name -> Set.of(name.split(" ")))
                        .reduce((one, other) ->
                                one.stream().filter(other::contains).collect(Collectors.toSet()))
                        .map(shared -> String.join(" ", shared))
                        .orElse("");
    }

    static List<ClientId> ids(Named<ClientId> named) {
        return named.meant().stream().map(NameMatch::id).toList();
    }
}
