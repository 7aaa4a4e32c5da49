package app.rosalie.playground;

import java.util.Optional;

/** The link by which a client comes to a salon, for the page to offer: who plays a client needs one, as in life. */
@FunctionalInterface
public interface Invitation {

    /** What {@code /start} is followed by where the link is opened; empty where there is no salon to come to. */
    Optional<String> payload();
}
