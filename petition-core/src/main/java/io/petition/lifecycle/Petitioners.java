package io.petition.lifecycle;

import com.google.common.collect.ImmutableList;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.model.Representation;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How events change who stands behind a petition. */
final class Petitioners {
    private Petitioners() {}

    static void apply(List<Petition> petitions, Event event) {
        if (event instanceof IntakeEvent.PetitionerAdded added) {
            change(
                    petitions,
                    added.petition(),
                    petition -> with(petition, Optional.empty(), Optional.of(added.person())));
        } else if (event instanceof IntakeEvent.PetitionerRemoved removed) {
            change(
                    petitions,
                    removed.petition(),
                    petition -> with(petition, Optional.of(removed.person()), Optional.empty()));
        } else if (event instanceof IntakeEvent.PetitionerSucceeded heir) {
            change(
                    petitions,
                    heir.petition(),
                    petition -> with(petition, Optional.of(heir.former()), Optional.of(heir.successor())));
        } else if (event instanceof IntakeEvent.Represented represented) {
            change(
                    petitions,
                    represented.petition(),
                    petition -> Petition.builder()
                            .from(petition)
                            .representation(represented.representation())
                            .build());
        } else if (event instanceof IntakeEvent.MandateEnded ended) {
            change(petitions, ended.petition(), petition -> without(petition, ended.representative()));
        }
    }

    /** Some leave some of the petitions. */
    static void leave(List<Petition> petitions, List<Petition> of, List<PersonRef> persons) {
        for (Petition petition : of) {
            for (PersonRef person : persons) {
                change(petitions, petition.id(), each -> with(each, Optional.of(person), Optional.empty()));
            }
        }
    }

    private static void change(List<Petition> petitions, PetitionId id, UnaryOperator<Petition> change) {
        for (int i = 0; i < petitions.size(); i++) {
            if (petitions.get(i).id().equals(id)) {
                petitions.set(i, change.apply(petitions.get(i)));
            }
        }
    }

    private static Petition with(Petition petition, Optional<PersonRef> without, Optional<PersonRef> more) {
        ImmutableList.Builder<PersonRef> persons = ImmutableList.builder();
        for (PersonRef person : petition.petitioners()) {
            if (!without.equals(Optional.of(person))) {
                persons.add(person);
            }
        }
        more.ifPresent(persons::add);
        Petition left =
                Petition.builder().from(petition).petitioners(persons.build()).build();
        boolean joint = petition.representation()
                .filter(given -> given.kind() == Representation.Kind.JOINT)
                .isPresent();
        return joint && without.isPresent()
                ? without(left, without.get())
                : left; // one of those who left speaks for none
    }

    private static Petition without(Petition petition, PersonRef representative) {
        if (petition.representation().isEmpty()) {
            return petition;
        }
        Representation before = petition.representation().get();
        List<PersonRef> left = before.representatives().stream()
                .filter(person -> !person.equals(representative))
                .toList();
        return Petition.builder()
                .from(petition)
                .representation(Representation.builder()
                        .from(before)
                        .representatives(left)
                        .build())
                .build();
    }
}
