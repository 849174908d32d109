package io.petition.lifecycle;

import io.petition.model.Channel;
import io.petition.model.Demand;
import io.petition.model.Dispute;
import io.petition.model.OrganId;
import io.petition.model.Origin;
import io.petition.model.Party;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.model.Purpose;
import io.petition.model.Recurrence;
import io.petition.model.Representation;
import io.petition.time.When;
import java.util.SplittableRandom;

/** What comes in: petitions of every kind, with few and many people and demands, and disputes that somebody found. */
final class Intakes {
    /** Who petitions in every walk that names anybody. */
    static final PersonRef SOMEBODY = PersonRef.of("someone");

    private Intakes() {}

    static Petition plain(PetitionId id, When received) {
        return Petition.builder()
                .id(id)
                .channel(Channel.LETTER)
                .received(received)
                .addPetitioners(SOMEBODY)
                .build();
    }

    static Petition petition(SplittableRandom random, PetitionId id, When received) {
        Petition.Builder petition = Petition.builder().from(plain(id, received)).channel(any(random, Channel.values()));
        for (int i = random.nextInt(3); i > 0; i--) {
            petition.addPetitioners(PersonRef.of("someone-" + i));
            petition.representation(Representation.builder()
                    .kind(Representation.Kind.JOINT)
                    .persons(i + 1)
                    .addRepresentatives(SOMEBODY)
                    .build());
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            petition.addDemands(Demand.of(id.value() + "-" + i));
        }
        if (random.nextInt(2) == 0) {
            petition.purpose(any(random, Purpose.values()));
            petition.recurrence(any(random, Recurrence.values()));
            petition.urgent(random.nextInt(4) == 0);
        }
        if (random.nextInt(3) == 0) {
            petition.reachable(random.nextInt(5) > 0);
            petition.addRespondents(Party.organ(Party.Side.RESPONDENT, OrganId.of("complained-of")));
        }
        return petition.build();
    }

    static Dispute dispute(SplittableRandom random, When found) {
        return Dispute.builder()
                .origin(any(random, Origin.values()))
                .found(found)
                .addParties(
                        Party.person(Party.Side.PARTY, PersonRef.of("one-side")),
                        Party.person(Party.Side.PARTY, PersonRef.of("other-side")))
                .urgent(random.nextBoolean())
                .build();
    }

    private static <T> T any(SplittableRandom random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
