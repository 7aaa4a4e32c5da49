package app.rosalie.telegram.outbox.payload;

import app.rosalie.pictures.Picture;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Payloads and pictures as JSON. A picture names its kind by the simple name of its record. */
public final class PayloadJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(it -> it.withValueInclusion(JsonInclude.Include.NON_NULL))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(Picture.class, NamesItsKind.class)
            .registerSubtypes(kinds(Picture.class).toArray(Class<?>[]::new))
            .build();

    private PayloadJson() {}

    public static String write(Payload payload) {
        return JSON.writeValueAsString(payload);
    }

    /** Throws where the row is of another time and cannot be read any more. */
    public static Payload read(String json) {
        return JSON.readValue(json, Payload.class);
    }

    public static String write(Picture picture) {
        return JSON.writerFor(Picture.class).writeValueAsString(picture);
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(PayloadJson::kinds)
                : Stream.of(type);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "@kind")
    private interface NamesItsKind {}
}
