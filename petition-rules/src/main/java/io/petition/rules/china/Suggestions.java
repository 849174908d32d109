package io.petition.rules.china;

import static io.petition.lifecycle.Situation.ACTOR_ROLE;
import static io.petition.lifecycle.Situation.CLASS_GIVEN;

import com.google.common.collect.ImmutableSet;
import io.petition.authority.Role;
import io.petition.condition.Condition;
import io.petition.condition.Fact;
import io.petition.lifecycle.Guard;
import io.petition.lifecycle.RecordFacts;
import io.petition.lifecycle.Situation;
import io.petition.lifecycle.Track;
import io.petition.model.Petition;
import io.petition.model.Purpose;
import java.util.Optional;
import java.util.Set;

/**
 * A suggestion 建议意见 is replied to and done with (29-1); an appeal, a request and an accusation are owed more (30-1, 31). Art. 17
 * tells what a petitioner puts forward, and the texts do not say who may take it for something less: that the organ which would have to
 * answer does not, alone, is a reading. The petition office does; or the petitioner consents to another entry of what is wanted, by
 * way of a correction.
 */
final class Suggestions {
    private static final Set<Purpose> MORE = ImmutableSet.of(Purpose.APPEAL, Purpose.REQUEST, Purpose.ACCUSATION);

    /** Whether a petition on the track says that it is more than a suggestion. */
    private static final Fact<Situation, Boolean> ASKS_MORE =
            Fact.of("asks-more-than-suggests", s -> s.track().map(track -> asksMore(s, track)));

    /** What a suggestion's end asks: no petition says that it is more, or the office took it for one. */
    static final Condition<Situation> NOT_AGAINST_ITS_WORDS = Condition.any(
            Condition.is(ASKS_MORE, false), Condition.is(RecordFacts.CLASSIFIED_BY, Role.PETITION_OFFICE));

    private static final String CODE = "purpose-says-otherwise";

    private Suggestions() {}

    /** Before the class is given. */
    static Guard classified(ActDraft draft) {
        return Guard.curable(
                CODE,
                Condition.any(
                        Condition.not(Condition.is(CLASS_GIVEN, MatterClasses.SUGGESTION)),
                        Condition.not(Condition.known(ASKS_MORE)),
                        Condition.is(ASKS_MORE, false),
                        Condition.is(ACTOR_ROLE, Role.PETITION_OFFICE)),
                draft.article("17"),
                draft.article("31"));
    }

    /** Before it is done with by a reply: a petition may have joined since the class was given. */
    static Guard replied(ActDraft draft) {
        return Guard.curable(CODE, NOT_AGAINST_ITS_WORDS, draft.article("17"), draft.article("31"));
    }

    private static boolean asksMore(Situation s, Track track) {
        return s.state().petitions().stream()
                .filter(petition -> track.petition().equals(Optional.of(petition.id()))
                        || track.joined().contains(petition.id()))
                .map(Petition::purpose)
                .anyMatch(purpose -> purpose.filter(MORE::contains).isPresent());
    }
}
