package app.rosalie.chat.kit.operators;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who operates Rosalie. A wrong value stops the start with a sentence that names the setting.
 *
 * @param operators the ids of Telegram accounts; usually one or none
 */
@ConfigurationProperties("rosalie")
public record OperatorSettings(@DefaultValue List<String> operators) {

    private static final String ID = "[1-9][0-9]{0,15}";

    public OperatorSettings {
        operators = operators.stream()
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
        if (!operators.stream().allMatch(id -> id.matches(ID))) {
            throw new IllegalArgumentException(
                    "rosalie.operators is a list of Telegram user ids like 123456789,987654321.");
        }
    }

    /** Their accounts. */
    public List<Long> accounts() {
        return operators.stream().map(Long::valueOf).toList();
    }

    /** Whether an account is one of them. */
    public boolean include(long userId) {
        return operators.contains(Long.toString(userId));
    }
}
