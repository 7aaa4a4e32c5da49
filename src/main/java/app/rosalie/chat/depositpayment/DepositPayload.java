package app.rosalie.chat.depositpayment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a bill is for, as it comes back with the money. Anybody may have made it up. */
record DepositPayload(long salon, long visit) {

    private static final Pattern WORDS = Pattern.compile("deposit:(\\d{1,18}):(\\d{1,18})");

    String words() {
        return "deposit:" + salon + ":" + visit;
    }

    /** Empty where it is of something else. */
    static Optional<DepositPayload> read(String words) {
        Matcher matcher = WORDS.matcher(words);
        return matcher.matches()
                ? Optional.of(new DepositPayload(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }
}
