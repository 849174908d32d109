package io.petition.assignment.sharing;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.sortedCopyOf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.explain.Finding;
import io.petition.explain.Reason;
import io.petition.model.MatterId;
import io.petition.model.PersonRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives new cases to the handlers of an organ: whoever handled the matter keeps it; else whoever handled an earlier one of the same petitioner; else
 * whoever has least to do. Among equals who has less, then the first id. Nobody gets one who must stand aside, is away or has as many as
 * they may, however well they know it.
 */
public final class HandlerSharing {
    private static final Comparator<Handler> BY_ID =
            Comparator.comparing(handler -> handler.person().value());
    private static final Comparator<Handler> BY_LOAD =
            Comparator.comparing(Handler::load).thenComparing(BY_ID);

    private HandlerSharing() {}

    /** Why somebody is considered before others: the less the sooner. */
    private record Rank(int order, String code) {}

    /** Who gets the case; the order of the handlers changes nothing. A handler stands once. */
    public static HandlerAnswer give(NewCase each, Collection<Handler> handlers) {
        ImmutableList<Handler> all = sortedCopyOf(BY_ID, handlers);
        checkArgument(
                all.stream().map(Handler::person).distinct().count() == all.size(),
                "handlers: one of %s stands twice; name each once",
                all.size());
        Optional<Handler> chosen = all.stream()
                .filter(handler -> barred(each, handler).isEmpty())
                .min(Comparator.comparing((Handler handler) ->
                                rank(each, handler.person()).order())
                        .thenComparing(BY_LOAD));
        List<CaseReasons.Passed> passed = all.stream()
                .filter(handler -> chosen.filter(handler::equals).isEmpty())
                .map(handler -> new CaseReasons.Passed(handler.person(), why(each, handler, chosen)))
                .toList();
        return chosen.<HandlerAnswer>map(
                        handler -> new HandlerAnswer.Given(handler.person(), known(each, handler), passed))
                .orElseGet(() -> new HandlerAnswer.Nobody(passed));
    }

    /**
     * Who gets each of several cases, one after the other as they stand: whoever got one has one more to do when the next is given, so that what comes first is not
     * disturbed by what comes after. A case stands once.
     */
    public static Map<MatterId, HandlerAnswer> giveAll(List<NewCase> cases, Collection<Handler> handlers) {
        ImmutableMap.Builder<MatterId, HandlerAnswer> answers = ImmutableMap.builder();
        List<Handler> now = new ArrayList<>(handlers);
        for (NewCase each : cases) {
            HandlerAnswer answer = give(each, now);
            answers.put(each.id(), answer);
            if (answer instanceof HandlerAnswer.Given given) {
                now.replaceAll(handler -> handler.person().equals(given.handler()) ? handler.withOneMore() : handler);
            }
        }
        return answers.buildOrThrow();
    }

    private static Finding known(NewCase each, Handler handler) {
        return Finding.note(
                rank(each, handler.person()).code(), ImmutableMap.of("load", Integer.toString(handler.load())));
    }

    private static Rank rank(NewCase each, PersonRef person) {
        if (each.handler().filter(person::equals).isPresent()) {
            return new Rank(0, "handler-has-the-matter");
        }
        return each.earlier().contains(person)
                ? new Rank(1, "handler-knows-the-petitioner")
                : new Rank(2, "handler-least-load");
    }

    private static List<Reason> barred(NewCase each, Handler handler) {
        List<Reason> reasons = new ArrayList<>();
        if (each.recused().contains(handler.person())) {
            reasons.add(Reason.of("handler-recused", ImmutableMap.of()));
        }
        if (!handler.present()) {
            reasons.add(Reason.of("handler-away", ImmutableMap.of()));
        }
        if (handler.full()) {
            reasons.add(Reason.of(
                    "handler-full",
                    ImmutableMap.of(
                            "load", Integer.toString(handler.load()), "most", Integer.toString(handler.most()))));
        }
        return reasons;
    }

    private static List<Reason> why(NewCase each, Handler handler, Optional<Handler> chosen) {
        List<Reason> barred = barred(each, handler);
        if (!barred.isEmpty() || chosen.isEmpty()) {
            return barred;
        }
        Handler other = chosen.get();
        int more = handler.load() - other.load();
        if (rank(each, other.person()).order() < rank(each, handler.person()).order()) {
            return List.of(Reason.of("handler-knows-it-less", ImmutableMap.of()));
        }
        return List.of(
                more > 0
                        ? Reason.of("handler-has-more", ImmutableMap.of("by", Integer.toString(more)))
                        : Reason.of("handler-later-in-order", ImmutableMap.of()));
    }
}
