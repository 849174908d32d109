package io.petition.lifecycle;

import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.model.MatterId;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.time.When;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads from a line of another schema what is needed to fold it: where it belongs, and on what occasion. */
final class RawLines {
    /** The kind of the event that stands for such a line; the line is its member of that name. */
    static final String TYPE = "line-of-other-schema";

    private RawLines() {}

    static Optional<Recorded> recorded(RawLine line) {
        Map<?, ?> content = line.content();
        Optional<String> matter = Trees.text(content, "matter");
        Optional<Occasion> at = Trees.map(content, "at").flatMap(RawLines::occasion);
        if (matter.isEmpty() || at.isEmpty() || !(content.get("version") instanceof Number version)) {
            return Optional.empty();
        }
        return version.longValue() < 1
                ? Optional.empty()
                : Optional.of(new Recorded(MatterId.of(matter.get()), version.longValue(), event(line), at.get()));
    }

    private static Event event(RawLine line) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        Trees.map(line.content(), "event").ifPresent(event -> {
            Trees.text(event, UnknownEvent.TYPE).ifPresent(type -> told.put(UnknownEvent.ACT, type));
            Trees.text(event, UnknownEvent.TRACK).ifPresent(track -> told.put(UnknownEvent.TRACK, track));
        });
        told.put("line", line.members());
        return new UnknownEvent(TYPE, told);
    }

    private static Optional<Occasion> occasion(Map<?, ?> at) {
        Optional<Actor> actor = Trees.map(at, "actor").flatMap(RawLines::actor);
        Optional<String> happened = Trees.text(at, "happened");
        Optional<String> recorded = Trees.text(at, "recorded");
        if (actor.isEmpty() || happened.isEmpty() || recorded.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Occasion.read(actor.get(), When.of(happened.get()), When.of(recorded.get())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Actor> actor(Map<?, ?> actor) {
        Optional<String> code = Trees.text(actor, "role");
        return Arrays.stream(Role.values())
                .filter(role -> code.equals(Optional.of(role.code())))
                .findFirst()
                .map(role -> new Actor(
                        role,
                        Trees.text(actor, "organ").map(OrganId::of),
                        Trees.text(actor, "person").map(PersonRef::of)));
    }
}
