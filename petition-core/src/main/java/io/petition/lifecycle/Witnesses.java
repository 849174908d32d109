package io.petition.lifecycle;

import com.google.common.collect.ImmutableList;
import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.deadline.Clock;
import io.petition.deadline.Deadlines;
import io.petition.deadline.Extensions;
import io.petition.law.ClassRule;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.TermRule;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.time.Span;
import io.petition.time.When;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes, of every act, the commands that somebody could give: one for each ground or class where the act names one. Names and texts
 * are examples, bounds are exact.
 */
final class Witnesses {
    private final Rows book;
    private final Edition edition;
    private final Deadlines deadlines;
    private final ZoneId zone;

    Witnesses(Rows book, Edition edition, Deadlines deadlines, ZoneId zone) {
        this.book = book;
        this.edition = edition;
        this.deadlines = deadlines;
        this.zone = zone;
    }

    /** Somebody in a role, where no desk of the matter has it. */
    static Actor someone(Role role) {
        return role == Role.PETITIONER
                ? new Actor(role, Optional.empty(), Optional.empty())
                : new Actor(role, Optional.of(OrganId.of(Examples.EXAMPLE)), Optional.empty());
    }

    /** The commands of an act on the matter as a whole. */
    List<Command> onMatter(ActKey act, MatterState state, When asOf, Actor actor) {
        return choices(act, choice -> Optional.ofNullable(Examples.onMatter(act, choice, state, asOf, actor)));
    }

    /** The commands of an act on a track; none for an act this version cannot make. */
    List<Command> of(ActKey act, Track track, MatterState state, When asOf, Actor actor) {
        if (act.equals(ActKey.EXTEND)) {
            return extension(track, state);
        }
        if (act.equals(ActKey.CLASSIFY)) {
            return classes(track);
        }
        Examples examples = new Examples(track, state, asOf.day(zone), actor);
        return choices(act, choice -> Optional.ofNullable(examples.of(act, choice)));
    }

    private interface Maker {
        Optional<Command> make(String choice);
    }

    /** One command, or one for each ground where the act names one. */
    private List<Command> choices(ActKey act, Maker maker) {
        ImmutableList.Builder<Command> witnesses = ImmutableList.builder();
        GroundRule[] grounds = book.grounds(act);
        if (grounds.length == 0) {
            maker.make(Examples.EXAMPLE).ifPresent(witnesses::add);
        }
        Set<String> named = new LinkedHashSet<>(); // one key may stand for several rules, each of its own stage
        for (GroundRule ground : grounds) {
            named.add(ground.key());
        }
        named.forEach(key -> maker.make(key).ifPresent(witnesses::add));
        return witnesses.build();
    }

    private List<Command> classes(Track track) {
        ImmutableList.Builder<Command> witnesses = ImmutableList.builder();
        for (ClassRule rule : edition.classes()) {
            witnesses.add(new DisposalCommand.Classify(track.id(), rule.key()));
        }
        return witnesses.build();
    }

    /** The greatest extension that is left, or the whole bound where none is, so that the refusal says so. */
    private List<Command> extension(Track track, MatterState state) {
        Optional<Dated<TermRule>> rule =
                edition.term(book.procedure().extendable()).rule();
        Optional<Span> most = rule.flatMap(found -> found.value().extendableBy());
        if (rule.isEmpty() || most.isEmpty()) {
            return ImmutableList.of();
        }
        Clock clock = deadlines.clock(rule.get(), track.scope(), state.milestones());
        int left = Math.toIntExact(Extensions.left(clock));
        Span by = new Span(left > 0 ? left : most.get().amount(), most.get().unit());
        return ImmutableList.of(HandlingCommand.Extend.by(track.id(), by)
                .because(Examples.EXAMPLE)
                .approvedBy(PersonRef.of(Examples.EXAMPLE))
                .petitionerTold());
    }
}
