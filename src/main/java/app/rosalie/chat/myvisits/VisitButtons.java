package app.rosalie.chat.myvisits;

import app.rosalie.chat.Button;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.kit.clientside.HerVisit;

/** How a visit of hers is called on a button. */
final class VisitButtons {

    private VisitButtons() {}

    static Button.Press of(Speaker speaker, HerVisit hers) {
        return speaker.button(
                MyVisitsPhrase.VISIT_BUTTON,
                hers.page(),
                speaker.voice().shortDay(hers.day()),
                hers.time(),
                hers.salon().name());
    }
}
