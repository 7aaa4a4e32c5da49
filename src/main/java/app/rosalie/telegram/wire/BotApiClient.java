package app.rosalie.telegram.wire;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.io.Serializable;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageMedia;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** The Bot API, called. Every failure is an {@link ApiFailure}; every call is timed. Safe for use by many threads. */
@Component
public final class BotApiClient {

    private final TelegramSettings settings;
    private final BotApiConnections connections;
    private final MeterRegistry meters;

    BotApiClient(TelegramSettings settings, BotApiConnections connections, MeterRegistry meters) {
        this.settings = settings;
        this.connections = connections;
        this.meters = meters;
    }

    public <T extends Serializable> T call(BotApiMethod<T> method) {
        return await(start(method));
    }

    /** Starts a call whose outcome {@link #await} gives. */
    public <T extends Serializable> CompletableFuture<T> start(BotApiMethod<T> method) {
        return timed(method, m -> {
            try {
                return connections.calls().executeAsync(m);
            } catch (TelegramApiException e) {
                return CompletableFuture.failedFuture(e);
            }
        });
    }

    public Message call(SendPhoto method) {
        return await(timed(method, connections.uploads()::executeAsync));
    }

    public Message call(SendDocument method) {
        return await(timed(method, connections.uploads()::executeAsync));
    }

    public Serializable call(EditMessageMedia method) {
        return await(timed(method, connections.uploads()::executeAsync));
    }

    public boolean call(SetWebhook method) {
        return await(timed(method, connections.calls()::executeAsync));
    }

    /** The outcome of a call. */
    public <T> T await(CompletableFuture<T> call) {
        try {
            return call.join();
        } catch (CompletionException | CancellationException e) {
            throw failure(e.getCause() == null ? e : e.getCause());
        }
    }

    /** Ends all calls and threads. */
    public void close() {
        connections.close();
    }

    private <M extends PartialBotApiMethod<?>, T> CompletableFuture<T> timed(
            M method, Function<M, CompletableFuture<T>> call) {
        Timer.Sample sample = Timer.start(meters);
        return call.apply(method)
                .whenComplete((answer, failure) -> sample.stop(meters.timer(
                        "rosalie.telegram.calls", "method", method.getMethod(), "outcome", outcome(failure))));
    }

    private String outcome(@Nullable Throwable failure) {
        return failure == null ? "done" : failure(failure).kind().name().toLowerCase(Locale.ROOT);
    }

    private ApiFailure failure(Throwable cause) {
        return switch (cause) {
            case ApiFailure known -> known;
            case TelegramApiRequestException answered -> ApiFailure.of(answered);
            case IOException network -> ApiFailure.of(network);
            case TelegramApiException e when e.getCause() instanceof IOException network -> ApiFailure.of(network);
            // The library's, of an answer that is « null » or no answer at all.
            case NullPointerException _ -> ApiFailure.trouble("the answer makes no sense");
            default -> ApiFailure.refused(settings.redacted(String.valueOf(cause.getMessage())));
        };
    }
}
