package app.rosalie.playground.html;

import org.jspecify.annotations.Nullable;

/** A character written as an entity, by name or by number; the semicolon may be missing, as in the server. */
record HtmlReference(int codePoint, int end) {

    /** The longest number that the server reads, ampersand and signs included. */
    private static final int LONGEST = 10;

    /** Null where the ampersand at this place is only an ampersand. */
    static @Nullable HtmlReference at(String html, int ampersand) {
        boolean numeric = charAt(html, ampersand + 1) == '#';
        boolean hex = numeric && charAt(html, ampersand + 2) == 'x';
        int begin = ampersand + (hex ? 3 : numeric ? 2 : 1);
        int end = begin;
        while (belongs(charAt(html, end), numeric, hex)) {
            end++;
        }
        int codePoint = numeric
                ? number(html.substring(begin, end), hex ? 16 : 10, end - ampersand)
                : named(html.substring(begin, end));
        if (codePoint == 0) {
            return null;
        }
        return new HtmlReference(codePoint, charAt(html, end) == ';' ? end + 1 : end);
    }

    private static boolean belongs(char c, boolean numeric, boolean hex) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (!numeric) {
            return letter;
        }
        return (c >= '0' && c <= '9') || (hex && letter && Character.digit(c, 16) >= 0);
    }

    private static int number(String digits, int radix, int length) {
        if (digits.isEmpty() || length >= LONGEST) {
            return 0;
        }
        long value = Long.parseLong(digits, radix);
        return value < Character.MAX_CODE_POINT ? (int) value : 0;
    }

    private static int named(String name) {
        return switch (name) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            default -> 0;
        };
    }

    private static char charAt(String html, int index) {
        return index < html.length() ? html.charAt(index) : '\0';
    }
}
