package app.rosalie.pictures.calendar;

import static app.rosalie.pictures.AgendaPages.at;
import static app.rosalie.pictures.painter.Painting.rgb;

import app.rosalie.pictures.StatusSign;

/** Where times stand on pages of days and weeks that begin at 9:00, and the colour that is seen there. */
final class PagePlaces {

    static final int IN_A_DAY = 700;

    private static final int DAY_HOUR = ColumnMeasures.DAY.heights().hour();
    private static final int WEEK_HOUR = ColumnMeasures.WEEK.heights().hour();

    private PagePlaces() {}

    static int dayY(String time) {
        return dayY(at(time));
    }

    static int dayY(int minute) {
        return DayDrawing.TOP + (minute - 540) * DAY_HOUR / 60;
    }

    static int weekY(String time) {
        return WeekDrawing.TOP + (at(time) - 540) * WEEK_HOUR / 60;
    }

    static int weekX(int day, double share) {
        return (int) (WeekDrawing.LEFT + (day + share) * WeekDrawing.COLUMN);
    }

    static int ground(StatusSign sign) {
        return rgb(SignColours.of(sign).ground());
    }
}
