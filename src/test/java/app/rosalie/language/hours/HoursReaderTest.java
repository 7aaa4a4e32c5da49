package app.rosalie.language.hours;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rosalie.language.hours.HoursAnswer.Reason;
import app.rosalie.language.hours.HoursAnswer.Refused;
import app.rosalie.language.hours.HoursAnswer.Understood;
import app.rosalie.language.time.TimeRange;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursReaderTest {

    /** Days as digits from 1, Monday, with the hours they share. */
    @ParameterizedTest
    @CsvSource(delimiter = '=', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '"', textBlock = """
            mar-sam 9h-19h, pause 12h-13h                            = 23456 09:00-12:00 13:00-19:00
            Mar–Sam 9h—19h , pause 12h‑13h                           = 23456 09:00-12:00 13:00-19:00
            du mardi au samedi de 9h à 19h                           = 23456 09:00-19:00
            Du Mardi Au Samedi De 9H A 19H                           = 23456 09:00-19:00
            lundi 14h-19h mardi à vendredi 9-12 14-19                = 1 14:00-19:00; 2345 09:00-12:00 14:00-19:00
            tous les jours sauf dimanche 10h-18h30                   = 123456 10:00-18:30
            tous les jours 10h-18h30 sauf dimanche                   = 123456 10:00-18:30
            tous les jours sauf dimanche et lundi : 10h-18h30        = 23456 10:00-18:30
            tous les jours sauf dim, lun 10h-18h                     = 23456 10:00-18:00
            tous les jours 9h-19h sauf dim, sam 9h-13h               = 12345 09:00-19:00; 6 09:00-13:00
            lun mar jeu ven 9h-18h                                   = 1245 09:00-18:00
            lun. mar. jeu. ven. 9h-18h                               = 1245 09:00-18:00
            7j/7 9h-20h                                              = 1234567 09:00-20:00
            9h-20h 7j/7                                              = 1234567 09:00-20:00
            7 jours sur 7 de 8h à 20h                                = 1234567 08:00-20:00
            24h/24 7j/7                                              = 1234567 00:00-00:00
            mardi et jeudi 9h30-18h, samedi 9h-13h                   = 24 09:30-18:00; 6 09:00-13:00
            mar-sam 9h-19h, mer fermé                                = 2456 09:00-19:00
            mer fermé, mar-sam 9h-19h                                = 2456 09:00-19:00
            mer ferme jeu 9h-18h                                     = 4 09:00-18:00
            du lundi au samedi, fermé le mercredi, 9h-19h            = 12456 09:00-19:00
            lundi au samedi 9h-19h fermé le mercredi et le jeudi     = 1256 09:00-19:00
            fermé dimanche et lundi, 9h-19h                          = 23456 09:00-19:00
            9h-19h, fermé le dimanche                                = 123456 09:00-19:00
            fermé dim, lun, mar-sam 9-19                             = 23456 09:00-19:00
            dimanche : repos, lundi : 9h-12h                         = 1 09:00-12:00
            mar-sam 9h-19h sans interruption                         = 23456 09:00-19:00
            mar-sam non stop 9h-19h                                  = 23456 09:00-19:00
            mar-sam 9h-19h non-stop                                  = 23456 09:00-19:00
            mar-sam 9h00-19h00                                       = 23456 09:00-19:00
            mar-sam 9:00-19:00                                       = 23456 09:00-19:00
            mar-sam 09.00-19.30                                      = 23456 09:00-19:30
            mar-sam 9 h 30 - 19 h 30                                 = 23456 09:30-19:30
            mar-sam 9h 30 - 19h 30, dimanche 9h-12h                  = 23456 09:30-19:30; 7 09:00-12:00
            mar-sam 9h-12h 14.30-19h                                 = 23456 09:00-12:00 14:30-19:00
            mar-sam 9h-12h 15 à 19h                                  = 23456 09:00-12:00 15:00-19:00
            mar-sam 0930-1900                                        = 23456 09:30-19:00
            mar-sam 9h/12h - 14h/18h                                 = 23456 09:00-12:00 14:00-18:00
            mar-sam 9h-12h/14h-18h                                   = 23456 09:00-12:00 14:00-18:00
            mar-sam 9h-12h 14-19                                     = 23456 09:00-12:00 14:00-19:00
            mar-sam 9h-12h 14h-19h                                   = 23456 09:00-12:00 14:00-19:00
            mar-sam 9h à midi et 14h à 19h                           = 23456 09:00-12:00 14:00-19:00
            mar-sam de 9h à 12h et de 14h à 19h                      = 23456 09:00-12:00 14:00-19:00
            mar-sam matin 9h-12h après-midi 14h-19h                  = 23456 09:00-12:00 14:00-19:00
            mar-sam 9h-12h 2h-6h                                     = 23456 09:00-12:00 14:00-18:00
            mar-sam 9h à 7h du soir                                  = 23456 09:00-19:00
            mar-sam 14h-minuit                                       = 23456 14:00-00:00
            mar-sam 8h30 à 20h, pause entre midi et deux             = 23456 08:30-12:00 14:00-20:00
            mar-sam 9h-19h fermé de 12h à 14h                        = 23456 09:00-12:00 14:00-19:00
            mar-sam 9h-19h (pause déjeuner : 12h30-13h30)            = 23456 09:00-12:30 13:30-19:00
            mar-sam 9h-19h sauf 12h-14h                              = 23456 09:00-12:00 14:00-19:00
            mar-ven 9h-19h, sam 9h-17h, pause 12h-13h                = 2345 09:00-12:00 13:00-19:00; 6 09:00-12:00 13:00-17:00
            mar-ven 9h-19h pause 12h-14h, sam 9h-17h pause 12h-13h   = 2345 09:00-12:00 14:00-19:00; 6 09:00-12:00 13:00-17:00
            mar-ven 9h-19h pause 12h-13h, sam 9h-17h                 = 2345 09:00-12:00 13:00-19:00; 6 09:00-17:00
            pause 12h-13h, mar-ven 9h-19h                            = 2345 09:00-12:00 13:00-19:00
            mar-ven 9h-19h, jeudi 10h-21h                            = 235 09:00-19:00; 4 10:00-21:00
            lundi 9h-12h, lundi 14h-18h                              = 1 09:00-12:00 14:00-18:00
            lundi 14h-18h et 9h-12h                                  = 1 09:00-12:00 14:00-18:00
            9h-19h du mardi au samedi                                = 23456 09:00-19:00
            9h-19h mar-ven, 9h-13h sam                               = 2345 09:00-19:00; 6 09:00-13:00
            9h-19h mardi, mercredi et jeudi                          = 234 09:00-19:00
            en semaine 9h-18h, week-end 10h-16h                      = 12345 09:00-18:00; 67 10:00-16:00
            mardit 9h-18h, mercredit 9h-18h, samdi 9h-13h            = 23 09:00-18:00; 6 09:00-13:00
            merdredi 9h-18h, vendrdi 9h-18h, dimance 9h-10h          = 35 09:00-18:00; 7 09:00-10:00
            les lundis et mardis de 9h à 18h                         = 12 09:00-18:00
            ma-sa 9h-18h                                             = 23456 09:00-18:00
            je travaille du mardi au samedi de 9h à 18h              = 23456 09:00-18:00
            ouvert du mardi au samedi, de 9 heures à 18 heures.      = 23456 09:00-18:00
            sam-lun 9h-12h                                           = 167 09:00-12:00
            "  mardi  -  samedi   9h  -  19h  "                      = 23456 09:00-19:00
            mar-sam 💅 9h-19h 😊                                      = 23456 09:00-19:00
            """)
    void understandsAWeekAsItIsTyped(String typed, String week) {
        assertThat(inShort(HoursReader.read(typed))).isEqualTo(week);
    }

    @Test
    void readsAListThatIsTypedLineByLine() {
        var answer = HoursReader.read(
                "Lundi : fermé\nMardi : 9h-12h / 14h-19h\nMercredi : 9h-12h\nSamedi : 9h - 17h\nDimanche : fermé");

        assertThat(inShort(answer)).isEqualTo("2 09:00-12:00 14:00-19:00; 3 09:00-12:00; 6 09:00-17:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            mar-sam 19h-9h                     = ENDS_BEFORE_START
            mar-sam 9h-9h                      = ENDS_BEFORE_START
            mar-sam 9h-19h, pause 13h-12h      = ENDS_BEFORE_START
            lundi 9h-12h 11h-18h               = OVERLAP
            lundi 9h-12h, lundi 11h-18h        = OVERLAP
            9h-19h                             = WHICH_DAYS
            de 9h à 19h non stop               = WHICH_DAYS
            mar-sam                            = WHICH_HOURS
            7j/7                               = WHICH_HOURS
            mar-sam 9h-19h, dimanche           = WHICH_HOURS
            mer fermé                          = WHICH_HOURS
            mar-sam 9h                         = UNCLEAR
            mar-sam à partir de 9h             = UNCLEAR
            un samedi sur deux 9h-12h          = UNCLEAR
            mar-sam sur rendez-vous            = UNCLEAR
            mar-sam 9h-25h                     = UNCLEAR
            mar-sam 9h75-19h                   = UNCLEAR
            mar-sam 9h-19h ça dépend           = UNCLEAR
            bonjour                            = UNCLEAR
            je ne sais pas encore              = UNCLEAR
            45 €                               = UNCLEAR
            """)
    void saysWhyItCannotUseAWeek(String typed, Reason reason) {
        assertThat(HoursReader.read(typed)).isEqualTo(new Refused(reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "-",
                "🙂",
                "𝟗𝐡",
                "\uD800",
                "sauf",
                "fermé",
                "pause",
                "et et et",
                "tous les jours sauf tous les jours 9h-10h"
            })
    void copesWithNothing(String typed) {
        assertThat(HoursReader.read(typed)).isInstanceOf(Refused.class);
    }

    @Test
    void readsNothingOfMoreThanAMessageHolds() {
        assertThat(HoursReader.read("lundi 9h-10h " + " ".repeat(4096))).isEqualTo(new Refused(Reason.UNCLEAR));
    }

    @Test
    void keepsAWeekInOrder() {
        var nine = new TimeRange(LocalTime.of(9, 0), LocalTime.NOON);
        var eleven = new TimeRange(LocalTime.of(11, 0), LocalTime.MIDNIGHT);

        assertThatThrownBy(() -> new WeeklyHours(Map.of(DayOfWeek.MONDAY, List.of(nine, eleven))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TimeRange(LocalTime.NOON, LocalTime.of(11, 0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new WeeklyHours(Map.of(DayOfWeek.MONDAY, List.of(nine))).on(DayOfWeek.SUNDAY))
                .isEmpty();
    }

    private static String inShort(HoursAnswer answer) {
        return switch (answer) {
            case Refused(var reason) -> "REFUSED " + reason;
            case Understood(var hours) ->
                hours.ranges().keySet().stream()
                        .map(hours::on)
                        .distinct()
                        .map(ranges -> daysWith(hours, ranges) + " "
                                + ranges.stream()
                                        .map(range -> range.start() + "-" + range.end())
                                        .collect(joining(" ")))
                        .collect(joining("; "));
        };
    }

    private static String daysWith(WeeklyHours hours, List<TimeRange> ranges) {
        return hours.ranges().keySet().stream()
                .filter(day -> hours.on(day).equals(ranges))
                .map(day -> String.valueOf(day.getValue()))
                .collect(joining());
    }
}
