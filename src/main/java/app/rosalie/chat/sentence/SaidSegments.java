package app.rosalie.chat.sentence;

import app.rosalie.chat.action.SegmentsAction;
import app.rosalie.language.segment.SegmentReader;
import app.rosalie.retention.Segment;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** « mes VIP », « les clientes inactives »: who they are. */
@Component
class SaidSegments {

    /** Empty where the text asks for no kind of clients. */
    Optional<SentenceResult> of(String text) {
        return SegmentReader.read(text)
                .map(kind -> new SentenceResult.Go(
                        switch (kind) {
                            case NEW -> new SegmentsAction.Of(Segment.NEW, 0);
                            case LOYAL -> new SegmentsAction.Of(Segment.LOYAL, 0);
                            case VIP -> new SegmentsAction.Of(Segment.VIP, 0);
                            case AT_RISK -> new SegmentsAction.Of(Segment.AT_RISK, 0);
                            case INACTIVE -> new SegmentsAction.Of(Segment.INACTIVE, 0);
                            case ALL -> new SegmentsAction.Open();
                        }));
    }

    /** A single word may as well answer what was asked. */
    boolean isAsked(String text) {
        return text.strip().contains(" ") && SegmentReader.read(text).isPresent();
    }
}
