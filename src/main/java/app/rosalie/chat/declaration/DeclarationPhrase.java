package app.rosalie.chat.declaration;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What is said of what is to be declared. */
enum DeclarationPhrase implements Phrase {
    CRUMB,
    TITLE("period", "running"),
    TAKEN("whole"),
    EXACT("total"),
    INCLUDED,
    TIPS("tips", "total"),
    MONTH("month", "amount"),
    YEAR("year", "total"),
    THRESHOLD_VAT("mark", "percent", "limit"),
    THRESHOLD_VAT_UPPER("mark", "percent", "limit"),
    THRESHOLD_MICRO("mark", "percent", "limit"),
    THRESHOLD_YEAR("year"),
    MARK_FINE,
    MARK_NEAR,
    MARK_PASSED,
    NEAR,
    PASSED_VAT("next"),
    PASSED_VAT_UPPER,
    PASSED_MICRO,
    HELP,
    TO_URSSAF,
    PREVIOUS("period"),
    NEXT("period"),
    BY_MONTH,
    BY_QUARTER,
    LIMIT_NEARED("year", "total"),
    TO_DECLARATION;

    private final List<String> arguments;

    DeclarationPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "declaration";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
