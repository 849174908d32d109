package io.petition.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.explain.Reason;
import io.petition.model.OrganId;
import io.petition.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The laws of a refusal, as plain methods that any test engine can call, on any regime: every reason has a code, says where it rests
 * on law which provision that is, reads in every language without a gap, and names the fact that would cure it.
 */
public final class ReasonLaws {
    private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*(\\.[a-z]+)?");

    /** A place that nothing was put into, or a key that has no word. */
    private static final Pattern GAP = Pattern.compile("[{}]|\\b[a-z]+\\.[a-z]+(-[a-z]+)+\\b");

    private ReasonLaws() {}

    /** The sentences of one language. */
    @FunctionalInterface
    public interface Sentences {
        /** The sentence of a code, filled; empty where there is none. */
        Optional<String> of(String code, Map<String, String> args);
    }

    /**
     * What the laws do not ask, and why not.
     *
     * @param withoutArticle codes of what no law has to say, such as that a name stands once
     * @param withoutCure codes of what nothing cures, such as that there is no such act
     */
    public record Exempt(Set<String> withoutArticle, Set<String> withoutCure) {}

    /**
     * Every reason that is met around a history: why acts are shut to those who have to do with it, and why what one of them may do is
     * refused to the others.
     */
    public static List<Reason> around(Lifecycle desk, List<Recorded> history, LocalDate day) {
        MatterState state = desk.replay(history);
        Set<Actor> actors = new LinkedHashSet<>(DeskLaws.actors(state));
        for (Role role : Role.values()) {
            actors.add(new Actor(role, Optional.empty(), Optional.empty()));
            actors.add(new Actor(role, Optional.of(OrganId.of("elsewhere")), Optional.empty()));
        }
        Instant recorded = day.plusDays(1).atStartOfDay(desk.regime().zone()).toInstant();
        List<Reason> reasons = new ArrayList<>();
        List<Command> possible = new ArrayList<>();
        for (Actor actor : DeskLaws.actors(state)) {
            for (Permission permission : desk.allowed(state, actor, When.on(day))) {
                if (permission instanceof Permission.Shut shut) {
                    reasons.addAll(shut.reasons());
                } else if (permission instanceof Permission.Open open) {
                    possible.add(open.witness());
                }
            }
        }
        for (Command command : possible) {
            for (Actor actor : actors) {
                reasons.addAll(desk.decide(state, command, new Occasion(actor, When.on(day), recorded))
                        .reasons());
            }
        }
        return reasons;
    }

    /**
     * The codes of all guards of a regime's procedures, each of which has to be seen to refuse something: a guard that never does is
     * either not needed or not reached.
     */
    public static Set<String> guards(Procedures procedures) {
        Set<String> codes = new TreeSet<>();
        procedures
                .byEdition()
                .values()
                .forEach(procedure ->
                        procedure.acts().forEach(row -> row.guards().forEach(guard -> codes.add(guard.code()))));
        return codes;
    }

    /** What a reason has to say. */
    public static void saysWhy(Reason reason, List<Sentences> languages, Exempt exempt) {
        assertThat(reason.code()).matches(CODE);
        if (!exempt.withoutArticle().contains(reason.code())) {
            assertThat(reason.citations()).as("provisions of %s", reason.code()).isNotEmpty();
        }
        if (!exempt.withoutCure().contains(reason.code())) {
            assertThat(reason.cure()).as("cure of %s", reason.code()).isPresent();
        }
        for (Sentences language : languages) {
            reads(reason.code(), reason.args(), language);
            reason.cure().ifPresent(cure -> reads(cure, reason.args(), language));
        }
    }

    private static void reads(String code, Map<String, String> args, Sentences language) {
        assertThat(language.of(code, args))
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .as("%s %s", code, args)
                        .isNotBlank()
                        .doesNotContainPattern(GAP));
    }
}
