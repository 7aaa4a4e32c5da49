package app.rosalie.chat.words;

import java.util.List;

/** How dates and lengths of time are written. */
enum FormatPhrase implements Phrase {
    DAY("weekday", "day", "month"),
    DAY_OF_MONTH("day", "month"),
    LENGTH("hours", "minutes", "padded");

    private final List<String> arguments;

    FormatPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "format";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
