package app.rosalie.chat.declaration;

import app.rosalie.chat.words.Phrase;
import app.rosalie.chat.words.Voice;
import app.rosalie.revenue.Period;
import app.rosalie.revenue.RevenueSettings.Threshold;
import app.rosalie.salon.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How far a year's takings are from what the simple rules allow, in lines of HTML. */
final class ThresholdLines {

    private static final long NEAR_PERCENT = 80;

    private ThresholdLines() {}

    static List<String> lines(Voice voice, Threshold threshold, Money total, Period year) {
        Money vat = Money.euros(threshold.vat());
        Money vatUpper = Money.euros(threshold.vatUpper());
        Money micro = Money.euros(threshold.micro());
        List<String> lines = new ArrayList<>();
        lines.add(line(voice, DeclarationPhrase.THRESHOLD_VAT, total, vat));
        lines.add(line(voice, DeclarationPhrase.THRESHOLD_VAT_UPPER, total, vatUpper));
        lines.add(line(voice, DeclarationPhrase.THRESHOLD_MICRO, total, micro));
        lines.add(voice.say(
                DeclarationPhrase.THRESHOLD_YEAR,
                Integer.toString(threshold.since().getYear())));
        lines.addAll(passed(voice, threshold, total, year));
        if (Stream.of(vat, vatUpper, micro).anyMatch(limit -> isNear(total, limit))) {
            lines.add(voice.say(DeclarationPhrase.NEAR));
        }
        return lines;
    }

    /** What follows from each that was passed. */
    private static List<String> passed(Voice voice, Threshold threshold, Money total, Period year) {
        List<String> lines = new ArrayList<>();
        if (isPassed(total, Money.euros(threshold.vatUpper()))) {
            lines.add(voice.say(DeclarationPhrase.PASSED_VAT_UPPER));
        } else if (isPassed(total, Money.euros(threshold.vat()))) {
            String next = Integer.toString(year.last().getYear() + 1);
            lines.add(voice.say(DeclarationPhrase.PASSED_VAT, next));
        }
        if (isPassed(total, Money.euros(threshold.micro()))) {
            lines.add(voice.say(DeclarationPhrase.PASSED_MICRO));
        }
        return lines;
    }

    private static String line(Voice voice, Phrase words, Money total, Money limit) {
        return voice.say(words, voice.plain(mark(total, limit)), percent(total, limit), limit);
    }

    private static DeclarationPhrase mark(Money total, Money limit) {
        if (isPassed(total, limit)) {
            return DeclarationPhrase.MARK_PASSED;
        }
        return isNear(total, limit) ? DeclarationPhrase.MARK_NEAR : DeclarationPhrase.MARK_FINE;
    }

    /** Rounded down, so that 100 % is said only of what is reached. */
    private static long percent(Money total, Money limit) {
        return Math.floorDiv(100 * total.cents(), limit.cents());
    }

    private static boolean isPassed(Money total, Money limit) {
        return total.compareTo(limit) > 0;
    }

    private static boolean isNear(Money total, Money limit) {
        return percent(total, limit) >= NEAR_PERCENT && !isPassed(total, limit);
    }
}
