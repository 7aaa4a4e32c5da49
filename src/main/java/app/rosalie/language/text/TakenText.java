package app.rosalie.language.text;

import java.util.BitSet;
import java.util.List;

/** Which characters of a text some places take: each further place is compared with all of them at once. */
public final class TakenText {

    private final BitSet taken = new BitSet();

    public TakenText(List<TextSpan> places) {
        places.forEach(place -> taken.set(place.from(), place.to()));
    }

    public boolean overlaps(TextSpan place) {
        var next = taken.nextSetBit(place.from());
        return next >= 0 && next < place.to();
    }
}
