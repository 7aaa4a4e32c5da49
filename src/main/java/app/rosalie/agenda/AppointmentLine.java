package app.rosalie.agenda;

import app.rosalie.salon.selection.Selection;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;

/**
 * One of several treatments of a visit. Of what is paid for the visit, it has the share between two parts of a whole, each end
 * rounded down: shares follow the prices, where all is free the lengths, and all of them together are all of it to the cent.
 */
@Embeddable
class AppointmentLine {

    private static final int LONGEST_TITLE = 255;

    private long salonId;
    private long treatmentId;
    private String title;
    private long cents;
    private int minutes;
    private long shareFrom;
    private long shareTo;
    private long shareWhole;

    @SuppressWarnings("NullAway.Init")
    protected AppointmentLine() {}

    private AppointmentLine(long salonId, Selection.Line line, long shareFrom, long share, long shareWhole) {
        this.salonId = salonId;
        this.treatmentId = line.treatment().id().value();
        this.title = fitting(line.name());
        this.cents = line.price().cents();
        this.minutes = (int) line.length().toMinutes();
        this.shareFrom = shareFrom;
        this.shareTo = shareFrom + share;
        this.shareWhole = shareWhole;
    }

    /** As much of a title as there is room for. */
    static String fitting(String name) {
        return name.length() <= LONGEST_TITLE ? name : name.substring(0, LONGEST_TITLE - 1) + "…";
    }

    /** None where there is one treatment only: all of it is its own. */
    static List<AppointmentLine> of(long salonId, Selection selection) {
        List<AppointmentLine> lines = new ArrayList<>();
        boolean free = selection.price().cents() == 0;
        long whole = free ? selection.length().toMinutes() : selection.price().cents();
        long from = 0;
        for (Selection.Line line : selection.lines().size() == 1 ? List.<Selection.Line>of() : selection.lines()) {
            long share = free ? line.length().toMinutes() : line.price().cents();
            lines.add(new AppointmentLine(salonId, line, from, share, whole));
            from += share;
        }
        return lines;
    }
}
