package app.rosalie.telegram.outbox;

import app.rosalie.telegram.wire.MachineTime;
import app.rosalie.telegram.wire.TelegramSettings;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** By what this instance marks the rows that it is sending, and until when others leave them to it. */
@Component
final class InstanceLease {

    private final String owner = UUID.randomUUID().toString();
    private final InstantSource time;
    private final Duration length;

    InstanceLease(@MachineTime InstantSource time, TelegramSettings settings) {
        this.time = time;
        this.length = settings.lease();
    }

    /** Another one after each start. */
    String owner() {
        return owner;
    }

    Duration length() {
        return length;
    }

    OffsetDateTime now() {
        return time.instant().atOffset(ZoneOffset.UTC);
    }

    /** When a lease ends that is taken or renewed now. */
    OffsetDateTime until() {
        return now().plus(length);
    }
}
