package io.petition.examples.scenarios;

import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.model.Channel;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.model.TrackId;
import io.petition.time.When;
import java.util.Optional;

/** Who acts in the stories. All are made up; their names in words stand in the bundle under {@code who.} and the id. */
final class Cast {
    static final Actor OFFICE = Actor.office(OrganId.of("county-office"));
    static final Actor HOUSING = Actor.organ(OrganId.of("housing"));
    static final Actor LABOUR = Actor.organ(OrganId.of("labour"));
    static final Actor CONSTRUCTION = Actor.organ(OrganId.of("construction"));
    static final Actor CIVIL_AFFAIRS = Actor.organ(OrganId.of("civil-affairs"));
    static final Actor HEALTH = Actor.organ(OrganId.of("health"));
    static final Actor HEATING = Actor.organ(OrganId.of("heating"));
    static final Actor COUNTY = Actor.organ(OrganId.of("county"));
    static final Actor CITY = Actor.organ(OrganId.of("city"));
    static final Actor PROVINCE = Actor.organ(OrganId.of("province"));
    static final Actor CELL = of(Role.GRASS_ROOTS, "cell");
    static final Actor STREET = of(Role.GRASS_ROOTS, "street");

    static final Actor COUNTY_LEADERS = of(Role.LEADERSHIP, "county");

    /** A provincial leading group, as those who lead. */
    static final Actor LEADERS = of(Role.LEADERSHIP, "leading-group");

    /** The same group, as the body that has a matter which was taken up to it. */
    static final Actor LEADING_GROUP = Actor.organ(OrganId.of("leading-group"));

    static final Actor PERSON = Actor.petitioner(PersonRef.of("petitioner"));

    /** The track of a matter that has one. */
    static final TrackId FIRST = TrackId.FIRST;

    static final TrackId SECOND = TrackId.of("2");

    private Cast() {}

    static OrganId organ(Actor actor) {
        return actor.organ().orElseThrow();
    }

    static PersonRef person(Actor actor) {
        return actor.person().orElseThrow();
    }

    /** What the petitioner handed in that day. */
    static Petition petition(String id, String day, Channel channel) {
        return Petition.builder()
                .id(PetitionId.of(id))
                .channel(channel)
                .received(When.of(day))
                .addPetitioners(person(PERSON))
                .reachable(true)
                .build();
    }

    private static Actor of(Role role, String organ) {
        return new Actor(role, Optional.of(OrganId.of(organ)), Optional.empty());
    }
}
