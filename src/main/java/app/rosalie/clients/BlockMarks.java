package app.rosalie.clients;

import app.rosalie.salon.SalonId;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Blocked accounts, each as a salted hash: it says of an account that comes whether it is one of them, and of none which it is. */
@Component
class BlockMarks {

    /** A few milliseconds for one who comes, and much for whoever would try all numbers. */
    private static final int ROUNDS = 20_000;

    private static final int BITS = 256;
    private static final int SALT_BYTES = 16;

    private final JdbcClient sql;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    BlockMarks(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    private record Mark(long id, String salt, String hash) {}

    /** The block that stands against this account. */
    Optional<Long> of(SalonId salon, long account) {
        return sql
                .sql("select id, salt, mark from online_block where salon_id = ? and lifted = false")
                .param(salon.value())
                .query((row, n) -> new Mark(row.getLong(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .filter(mark -> mark.hash().equals(hash(mark.salt(), account)))
                .map(Mark::id)
                .findFirst();
    }

    long add(SalonId salon, long account) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        String written = HexFormat.of().formatHex(salt);
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        sql.sql("insert into online_block (salon_id, salt, mark, blocked_at) values (?, ?, ?, ?)")
                .params(
                        salon.value(),
                        written,
                        hash(written, account),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    private static String hash(String salt, long account) {
        PBEKeySpec spec = new PBEKeySpec(
                Long.toString(account).toCharArray(), HexFormat.of().parseHex(salt), ROUNDS, BITS);
        try {
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
            return HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has PBKDF2", missing);
        }
    }
}
