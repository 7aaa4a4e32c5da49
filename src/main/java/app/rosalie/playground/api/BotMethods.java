package app.rosalie.playground.api;

import app.rosalie.playground.http.HttpAnswer;
import app.rosalie.playground.http.Params;
import app.rosalie.playground.http.Refusal;
import app.rosalie.playground.state.PlaygroundState;
import app.rosalie.playground.updates.WebhookCaller;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import tools.jackson.databind.node.ArrayNode;

/** Carries out the bot's calls by name and keeps the last of them for whoever wants to look. Safe for many threads. */
public final class BotMethods {

    private final Map<String, BotMethod> methods = new HashMap<>();
    private final CallLog log = new CallLog();
    private final EnforcedRates rates = new EnforcedRates();
    private final LongAdder served = new LongAdder();

    public BotMethods(PlaygroundState state, WebhookCaller webhook, OrderedFaults faults) {
        new LookupMethods(state).addTo(methods);
        new UpdateMethods(state.updates(), webhook).addTo(methods);
        new SendMethods(state).addTo(methods);
        new EditMethods(state).addTo(methods);
        new PinMethods(state).addTo(methods);
        new PaymentMethods(state, faults).addTo(methods);
        new ProfileMethods(state).addTo(methods);
    }

    /** Answers a refusal too. */
    public HttpAnswer call(String name, Params params) throws InterruptedException {
        served.increment();
        var lowerCase = name.toLowerCase(Locale.ROOT);
        var answer = carryOut(lowerCase, params);
        if (!lowerCase.equals("getupdates")) {
            log.add(name, params, answer.status());
        }
        return answer;
    }

    private HttpAnswer carryOut(String name, Params params) throws InterruptedException {
        try {
            var method = methods.get(name);
            if (method == null) {
                throw Refusal.notFound();
            }
            rates.check(name, params);
            return HttpAnswer.json("{\"ok\":true,\"result\":" + method.call(params) + "}");
        } catch (Refusal refusal) {
            return HttpAnswer.refused(refusal);
        }
    }

    /** The last calls, oldest first, without getUpdates. */
    public ArrayNode pastCalls() {
        return log.shown();
    }

    /** How fast the bot may be. */
    public EnforcedRates rates() {
        return rates;
    }

    /** How many calls there were. */
    public long served() {
        return served.sum();
    }
}
