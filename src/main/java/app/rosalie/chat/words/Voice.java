package app.rosalie.chat.words;

import app.rosalie.salon.Clientele;
import app.rosalie.salon.Money;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.TrailingZeroDisplay;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.Currency;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Rosalie speaking one language. Arguments are worded by their type: money, dates, times and durations as people of that language
 * write them, numbers for plurals, text as it is; beside its own, a phrase may use {@link #CLIENTELE}. Safe for use by many
 * threads.
 */
public final class Voice {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    /** The argument that every phrase has: WOMEN, MEN or MIXED, as in {@link Clientele}. */
    static final String CLIENTELE = "clientele";

    private final Locale locale;
    private final Map<String, MessageFormat> messages;
    /** Those that were said before, by their phrase: to put its address together takes as long as to word a time. */
    private final Map<Phrase, MessageFormat> said;

    private final Map<String, Object> lists;
    private final LocalizedNumberFormatter euros;
    private final Clientele clientele;

    Voice(Locale locale, Map<String, MessageFormat> messages, Map<String, Object> lists) {
        this.locale = locale;
        this.messages = messages;
        this.said = new ConcurrentHashMap<>();
        this.lists = lists;
        this.euros = NumberFormatter.withLocale(locale)
                .unit(Currency.getInstance("EUR"))
                .precision(Precision.fixedFraction(2).trailingZeroDisplay(TrailingZeroDisplay.HIDE_IF_WHOLE));
        this.clientele = Clientele.MIXED;
    }

    private Voice(Voice voice, Clientele clientele) {
        this.locale = voice.locale;
        this.messages = voice.messages;
        this.said = voice.said;
        this.lists = voice.lists;
        this.euros = voice.euros;
        this.clientele = clientele;
    }

    /** The same, speaking of clients as a salon with this clientele does. */
    public Voice about(Clientele clientele) {
        return clientele == this.clientele ? this : new Voice(this, clientele);
    }

    /** In Telegram's HTML; text arguments are escaped. */
    public String say(Phrase phrase, Object... arguments) {
        return format(phrase, arguments, Html::escape);
    }

    /** As plain text, for labels, toasts and pictures. */
    public String plain(Phrase phrase, Object... arguments) {
        return format(phrase, arguments, UnaryOperator.identity());
    }

    /** A list or table that stands in a room's words under this phrase's key. */
    @SuppressWarnings("unchecked")
    public <T> T list(Phrase phrase) {
        return (T) found(lists.get(address(phrase)), phrase);
    }

    public String money(Money money) {
        return euros.format(BigDecimal.valueOf(money.cents(), 2)).toString();
    }

    /** « mardi 3 mars ». */
    public String day(LocalDate day) {
        return plain(
                FormatPhrase.DAY,
                weekday(day.getDayOfWeek(), TextStyle.FULL),
                day.getDayOfMonth(),
                month(day, TextStyle.FULL));
    }

    /** « Mardi 3 mars », where it is a heading. */
    public String heading(LocalDate day) {
        String words = day(day);
        return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }

    /** « 3 mars ». */
    public String dayOfMonth(LocalDate day) {
        return plain(FormatPhrase.DAY_OF_MONTH, day.getDayOfMonth(), month(day, TextStyle.FULL));
    }

    /** « mar. 3 mars ». */
    public String shortDay(LocalDate day) {
        return plain(
                FormatPhrase.DAY,
                weekday(day.getDayOfWeek(), TextStyle.SHORT),
                day.getDayOfMonth(),
                month(day, TextStyle.SHORT));
    }

    /** « mar. 3 mars, jeu. 5 mars et sam. 7 mars ». */
    public String shortDays(List<LocalDate> days) {
        return ListFormatter.getInstance(locale)
                .format(days.stream().map(this::shortDay).toList());
    }

    /** « mardi », or « mar. » in short. */
    public String weekday(DayOfWeek day, TextStyle style) {
        return day.getDisplayName(style, locale);
    }

    private String month(LocalDate day, TextStyle style) {
        return day.getMonth().getDisplayName(style, locale);
    }

    /** « mars ». */
    public String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, locale);
    }

    /** « sept. ». */
    public String shortMonth(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.SHORT, locale);
    }

    /** « 14:00 ». */
    public String time(LocalTime time) {
        return CLOCK.format(time);
    }

    /** « 45 min », « 1 h », « 1 h 30 ». */
    public String length(Duration length) {
        return plain(
                FormatPhrase.LENGTH,
                length.toHours(),
                length.toMinutesPart(),
                String.format(Locale.ROOT, "%02d", length.toMinutesPart()));
    }

    /** « 4,8 ». */
    public String oneDecimal(double number) {
        return String.format(locale, "%.1f", number);
    }

    private String format(Phrase phrase, Object[] arguments, UnaryOperator<String> escape) {
        List<String> names = phrase.arguments();
        if (names.size() != arguments.length) {
            throw new IllegalArgumentException(address(phrase) + " takes " + names);
        }
        Map<String, Object> named = new HashMap<>();
        named.put(CLIENTELE, clientele.name());
        for (int i = 0; i < arguments.length; i++) {
            named.put(names.get(i), worded(arguments[i], escape));
        }
        MessageFormat message = said.computeIfAbsent(phrase, it -> found(messages.get(address(it)), it));
        // A message format keeps state while it formats.
        synchronized (message) {
            return message.format(named);
        }
    }

    private Object worded(Object argument, UnaryOperator<String> escape) {
        return switch (argument) {
            case Number number -> number;
            case Html html -> html.text();
            case Money money -> money(money);
            case LocalDate day -> day(day);
            case LocalTime time -> time(time);
            case Duration length -> length(length);
            case YearMonth month -> month(month);
            default -> escape.apply(argument.toString());
        };
    }

    private static String address(Phrase phrase) {
        return phrase.room() + "." + phrase.key();
    }

    private static <T> T found(@Nullable T words, Phrase phrase) {
        if (words == null) {
            throw new IllegalStateException("No words for " + address(phrase));
        }
        return words;
    }
}
