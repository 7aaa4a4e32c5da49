package app.rosalie.language.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a text asks something: by its mark, or by how it begins. */
public final class QuestionForm {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Pattern BEGINNING = Pattern.compile(
            "(?:(?:et|mais|dis|dites|alors|bonjour|rosalie|au fait)[ ,]+)*"
                    + "(?:comment|pourquoi|combien|quand|quel(?:le)?s?|quoi|que faire|qu'?est[ -]ce|est[ -]ce|c'?est quoi|faut[ -]il"
                    + "|dois[ -]je|puis[ -]je|peut[ -]on|doit[ -]on|ai[ -]je|suis[ -]je|y a[ -]t[ -]il|a (?:quel|partir)|ou (?:puis|dois|peut)"
                    + "|de quoi|jusqu'|j'?ai le droit|on a le droit)\\b.*",
            Pattern.DOTALL);

    private QuestionForm() {}

    public static boolean isOne(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('’', '\'')
                .strip()
                .toLowerCase(Locale.FRENCH);
        return plain.endsWith("?") || BEGINNING.matcher(plain).matches();
    }
}
